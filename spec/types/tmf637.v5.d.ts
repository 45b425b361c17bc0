/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */

export interface paths {
    "/product": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List products
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listProduct"];
        put?: never;
        /**
         * Create a product
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createProduct"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many products at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchProductCollection"];
        trace?: never;
    };
    "/product/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a product
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveProduct"];
        put?: never;
        post?: never;
        /**
         * Remove a product
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteProduct"];
        options?: never;
        head?: never;
        /**
         * Change a product
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchProduct"];
        trace?: never;
    };
    "/stateModel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the state models
         * @description Which states the resources of this API have, and which steps between them are allowed.
         */
        get: operations["listStateModel"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List subscriptions
         * @description The subscriptions of this API.
         */
        get: operations["listHub"];
        put?: never;
        /**
         * Subscribe to events
         * @description The same callback with the same query cannot subscribe twice. Subscribing is not itself an event. With the secret `generate`, the answer holds the secret that was made; it is never shown again.
         */
        post: operations["createHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * Read a subscription
         * @description One subscription of this API.
         */
        get: operations["hubGet"];
        put?: never;
        post?: never;
        /**
         * Unsubscribe
         * @description What waits for this subscription is not sent any more, and its dead letters are forgotten.
         */
        delete: operations["hubDelete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/{id}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enable a subscription
         * @description A listener that answered 410 hears nothing until this is called; then only of what happens from now on.
         */
        post: operations["enableHub"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/{id}/deadLetter": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /**
         * List dead letters
         * @description What was given up after its last try, oldest first.
         */
        get: operations["listDeadLetter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/{id}/deadLetter/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send all dead letters again
         * @description In the order in which they were given up. A subscription that is disabled has to be enabled first.
         */
        post: operations["replayDeadLetters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/hub/{id}/deadLetter/{letterId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
                /** @description Identifier of the dead letter. */
                letterId: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send one dead letter again
         * @description It goes to the end of what waits for the subscription. A subscription that is disabled has to be enabled first.
         */
        post: operations["replayDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface webhooks {
    productCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `product` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["productCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    productAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `product` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["productAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    productStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `product` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["productStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    productDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `product` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["productDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description A reference to an account. */
        AccountRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description What the account is for; v4 knows it. */
            description?: string;
        };
        /** @description A reference to an item of an agreement. */
        AgreementItemRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the agreement. */
            agreementId: string;
            /** @description Address of the agreement. */
            agreementHref?: string;
            /** @description Name of the agreement. */
            agreementName?: string;
            /** @description Identifier of the item within the agreement. */
            agreementItemId: string;
            /** @description Class of the agreement. */
            "@referredType"?: string;
        };
        /** @description A reference to an agreement. */
        AgreementRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A document that comes with another resource. */
        Attachment: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the document. */
            name?: string;
            /** @description What the document shows. */
            description?: string;
            /** @description Where the document can be fetched. */
            url?: string;
            /** @description The document itself, in base64. */
            content?: string;
            size?: components["schemas"]["Quantity"];
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Kind of document, such as a scanned identity card. */
            attachmentType: string;
            /** @description Media type of the document. */
            mimeType: string;
        };
        /** @description A reference to a document that is kept elsewhere. */
        AttachmentRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description What the document shows. */
            description?: string;
            /** @description Where the document can be fetched. */
            url?: string;
        };
        /** @description A document, or a reference to one. */
        AttachmentRefOrValue: components["schemas"]["Attachment"] | components["schemas"]["AttachmentRef"];
        /** @description A reference to an account that is billed. */
        BillingAccountRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill. */
            ratingType?: string;
        };
        /** @description A reference to an account that is billed. */
        BillingAccountRef_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of what is referred to, for people to read. */
            name?: string | null;
            /** @description Class of what is referred to. */
            "@referredType"?: string | null;
            /** @description How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill. */
            ratingType?: string | null;
        };
        /** @description A characteristic whose value is a list of true and false. */
        BooleanArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: boolean[];
        };
        /** @description A characteristic whose value is true or false. */
        BooleanCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: boolean;
        };
        /** @description A party with which the operator does business together. */
        BusinessPartner: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of validationInProgress, validated, Approved, active, suspended, rejected, terminated. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description When a place can be reached. */
        CalendarPeriod: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Days of which this is said, such as monday or weekend. */
            day?: string;
            /** @description Time zone of the hours. */
            timeZone?: string;
            /** @description Hours of which this is said. */
            hourPeriod?: components["schemas"]["HourPeriod"][];
            /** @description What is so at that time, such as available. */
            status: string;
        };
        /** @description A named value that the schema does not foresee. */
        Characteristic: components["schemas"]["StringCharacteristic"] | components["schemas"]["StringArrayCharacteristic"] | components["schemas"]["NumberCharacteristic"] | components["schemas"]["NumberArrayCharacteristic"] | components["schemas"]["IntegerCharacteristic"] | components["schemas"]["IntegerArrayCharacteristic"] | components["schemas"]["FloatCharacteristic"] | components["schemas"]["FloatArrayCharacteristic"] | components["schemas"]["BooleanCharacteristic"] | components["schemas"]["BooleanArrayCharacteristic"] | components["schemas"]["ObjectCharacteristic"] | components["schemas"]["ObjectArrayCharacteristic"] | components["schemas"]["Characteristic_Base"];
        /** @description A link between two characteristics of one resource. */
        CharacteristicRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the other characteristic within the same resource. */
            id: string;
            /** @description What the other characteristic is to this one. */
            relationshipType: string;
        };
        /** @description A named value that the schema does not foresee. */
        Characteristic_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            /** @description The value, of the type that @type says. */
            value?: unknown;
        };
        /** @description A party that uses what another party produces. */
        Consumer: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of validationInProgress, validated, Approved, active, suspended, rejected, terminated. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description A way to reach a party. */
        ContactMedium: components["schemas"]["EmailContactMedium"] | components["schemas"]["PhoneContactMedium"] | components["schemas"]["FaxContactMedium"] | components["schemas"]["SocialContactMedium"] | components["schemas"]["GeographicAddressContactMedium"] | components["schemas"]["ContactMedium_Base"];
        /** @description A way to reach a party. */
        ContactMedium_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description How likely somebody in this role is to pay. */
        CreditProfile: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /**
             * Format: date-time
             * @description When the profile was established.
             */
            creditProfileDate?: string;
            /** @description Class of risk; higher is riskier. */
            creditRiskRating?: number;
            /** @description Score on which the risk is based. */
            creditScore?: number;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A party that buys, or may come to buy, from the operator. */
        Customer: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of Prospect, Created, CreditCheckDone, Approved, Active, Suspended, Rejected, Closed. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description A notification that was given up after its last try. */
        DeadLetter: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Identifier. */
            id: string;
            /** @description Identifier of the event. */
            eventId: string;
            /** @description Name of the event. */
            eventType: string;
            /**
             * Format: date-time
             * @description When it was given up.
             */
            diedAt: string;
            /** @description What happened at the last try. */
            reason: string;
        };
        /** @description A disability to be considered when serving a person. */
        Disability: {
            /** @description Code of the disability. */
            disabilityCode?: string;
            /** @description Name of the disability. */
            disabilityName?: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A length of time. */
        Duration: {
            /** @description How many units of time. */
            amount?: number;
            /** @description Unit of time, such as second, hour, day or month. */
            units?: string;
        };
        /** @description A mailbox. */
        EmailContactMedium: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Address of the mailbox. */
            emailAddress?: string;
        };
        /** @description A reference to an entity that is managed elsewhere. */
        EntityRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A reference to an entity that is managed elsewhere. */
        EntityRef_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of what is referred to, for people to read. */
            name?: string | null;
            /** @description Class of what is referred to. */
            "@referredType"?: string | null;
        };
        /** @description A link to another entity. */
        EntityRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the other one. */
            name?: string;
            /** @description What the other one is in this relationship. */
            role?: string;
            /** @description Kind of relationship, such as dependency or exclusivity. */
            relationshipType: string;
            validFor?: components["schemas"]["TimePeriod"];
            associationSpec?: components["schemas"]["EntityRef"];
            /** @description Class of the other one. */
            "@referredType": string;
        };
        /** @description Why a request was refused, and what to do about it. */
        Error: {
            /** @description Always `Error`. */
            "@type": string;
            /**
             * @description One of the published codes; programs decide by it.
             * @enum {string}
             */
            code: "malformedJson" | "malformedUrl" | "unsafeText" | "tooDeep" | "invalidBody" | "mandatoryMissing" | "unknownAttribute" | "unknownType" | "readOnly" | "invalidQuery" | "queryTooLarge" | "invalidCursor" | "bulkNotSupported" | "invalidHeader" | "unauthenticated" | "forbidden" | "notFound" | "methodNotAllowed" | "notAcceptable" | "alreadyExists" | "identityConflict" | "stillReferenced" | "testFailed" | "changedMeanwhile" | "requestInProgress" | "preconditionFailed" | "bodyTooLarge" | "rangeNotSatisfiable" | "unsupportedMediaType" | "illegalTransition" | "unknownReference" | "patchNotApplicable" | "ruleViolated" | "keyReused" | "callbackRefused" | "tooManyRequests" | "requestTimeout" | "headersTooLarge" | "internal" | "notImplemented" | "unavailable";
            /** @description The refusal in a few words. */
            reason: string;
            /** @description What to do about it, and every detail with the attribute it is about. */
            message?: string;
            /** @description The HTTP status as text. */
            status?: string;
            /** @description Where the code is explained. */
            referenceError?: string;
        };
        /** @description What is intended, in a language that machines understand. */
        Expression: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Language of the expression. */
            expressionLanguage?: components["schemas"]["ExpressionLanguageEnum"];
            /** @description Internationalized identifier of the expression. */
            iri?: string;
            /** @description The expression itself, in its language. */
            expressionValue: string;
        };
        /** @enum {string} */
        ExpressionLanguageEnum: "Turtle" | "JSON-LD" | "RDF-XML" | "Other";
        /** @description What is intended, in a language that machines understand. */
        Expression_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Language of the expression. */
            expressionLanguage?: components["schemas"]["ExpressionLanguageEnum"] | null;
            /** @description Internationalized identifier of the expression. */
            iri?: string | null;
            /** @description The expression itself, in its language. */
            expressionValue?: string | null;
        };
        /** @description An identifier by which another system knows this resource. */
        ExternalIdentifier: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description The identifier as the other system spells it. */
            id: string;
            /** @description System or party that gave the identifier. */
            owner?: string;
            /** @description Kind of identifier, such as a social network account. */
            externalIdentifierType?: string;
        };
        /** @description A fax machine. */
        FaxContactMedium: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Number of the fax machine. */
            faxNumber?: string;
        };
        /** @description A characteristic whose value is a list of floating-point numbers. */
        FloatArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number[];
        };
        /** @description A characteristic whose value is a floating-point number. */
        FloatCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number;
        };
        /** @description An address, taken apart into its elements. */
        GeographicAddress: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the place, for people to read; beyond the official documents. */
            name?: string;
            /** @description Kind of address, such as residential or industrial. */
            geographicAddressType?: string;
            /** @description Number in the street; the first one of a range. */
            streetNr?: string;
            /** @description Addition to the number, such as A. */
            streetNrSuffix?: string;
            /** @description Last number of a range. */
            streetNrLast?: string;
            /** @description Addition to the last number. */
            streetNrLastSuffix?: string;
            /** @description Name of the street. */
            streetName?: string;
            /** @description Kind of street, such as avenue or lane. */
            streetType?: string;
            /** @description Direction that is part of the name, such as North. */
            streetSuffix?: string;
            /** @description District or village. */
            locality?: string;
            /** @description Town or city. */
            city?: string;
            /** @description Postal code. */
            postcode?: string;
            /** @description State, province or region. */
            stateOrProvince?: string;
            /** @description Country. */
            country?: string;
            /** @description Codes of the country. */
            countryCode?: components["schemas"]["StandardIdentifier"][];
            /** @description Identifiers by which other systems know the address. */
            externalIdentifier?: components["schemas"]["ExternalIdentifier"][];
            geographicLocation?: components["schemas"]["GeographicLocationRefOrValue"];
            /** @description Parts of the address. */
            geographicSubAddress?: components["schemas"]["GeographicSubAddress"][];
        };
        /** @description A postal address. */
        GeographicAddressContactMedium: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Street and number. */
            street1?: string;
            /** @description Second line of the address. */
            street2?: string;
            /** @description Postal code. */
            postCode?: string;
            /** @description Town or city. */
            city?: string;
            /** @description State, province or region. */
            stateOrProvince?: string;
            /** @description Country. */
            country?: string;
            geographicAddress?: components["schemas"]["GeographicAddressRef"];
        };
        /** @description A reference to a validated postal address. */
        GeographicAddressRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A point, line or area on the map. */
        GeographicLocation: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the place, for people to read; beyond the official documents. */
            name?: string;
            /** @description Corners of the rectangle that holds the place. */
            bbox?: number[];
        };
        /** @description A reference to a place on the map. */
        GeographicLocationRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A place on the map, or a reference to one. */
        GeographicLocationRefOrValue: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicLocationRef"];
        /** @description A place with a purpose, such as an office or a tower. */
        GeographicSite: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the place, for people to read; beyond the official documents. */
            name?: string;
            /** @description Code of the site in a scheme of addresses. */
            code?: string;
            /**
             * Format: date-time
             * @description When the site was recorded.
             */
            creationDate?: string;
            /** @description What there is to know of the site. */
            description?: string;
            /** @description Condition of the site, such as planned or active. */
            status?: string;
            /** @description Parties and roles that have to do with the site. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Identifiers by which other systems know the site. */
            externalIdentifier?: components["schemas"]["ExternalIdentifier"][];
            /** @description When the site can be reached. */
            calendar?: components["schemas"]["CalendarPeriod"][];
            /** @description Where the site is. */
            place?: components["schemas"]["PlaceRefOrValue"][];
            /** @description Links to other sites. */
            siteRelationship?: components["schemas"]["GeographicSiteRelationship"][];
        };
        /** @description A link between two sites. */
        GeographicSiteRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description What the other site is in this relationship. */
            role?: string;
            /** @description Kind of relationship. */
            relationshipType: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A part of an address: a storey, a flat, a private street. */
        GeographicSubAddress: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of this part of the address. */
            name?: string;
            /** @description Whether it is a unit in a building or a private street. */
            subAddressType?: string;
            /** @description Name of the building. */
            buildingName?: string;
            /** @description Number of the storey. */
            levelNumber?: string;
            /** @description Kind of storey, such as floor or basement. */
            levelType?: string;
            /** @description Name of a street within the property. */
            privateStreetName?: string;
            /** @description Number in that street. */
            privateStreetNumber?: string;
            /** @description Units within this part. */
            subUnit?: components["schemas"]["GeographicSubAddressUnit"][];
        };
        /** @description The smallest part of an address. */
        GeographicSubAddressUnit: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Number, or range of numbers, of the unit. */
            subUnitNumber: string;
            /** @description Kind of unit, such as flat, suite or berth. */
            subUnitType: string;
        };
        /** @description A span of hours of a day. */
        HourPeriod: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description When it begins. */
            startHour?: string;
            /** @description When it ends. */
            endHour?: string;
        };
        /** @description A subscription to events, as it is kept. */
        Hub: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier; stands for API, callback and query. */
            id: string;
            /** @description Address of the hub. */
            href: string;
            /** @description Absolute http(s) URL to which events are posted. */
            callback: string;
            /** @description Which events are sent, in the grammar of a GET query over the event; fields= trims what is sent. */
            query: string;
            /** @description Secret of the Standard Webhooks specification (whsec_ and base64) that signs deliveries, or "generate" to have one made. A secret that is made is shown in the answer to the registration and never again. */
            secret?: string;
            /** @description Post to /listener/{eventName} below the callback instead of to the callback itself. */
            appendListenerPath?: boolean;
            /**
             * @description disabled: the listener answered 410, and hears nothing until it is enabled.
             * @enum {string}
             */
            state?: "active" | "disabled";
            /** @description Why it is disabled. */
            reason?: string;
        };
        /** @description A subscription to events, as it is asked for. */
        Hub_FVO: {
            /** @description Name of the class of this object. */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Absolute http(s) URL to which events are posted. */
            callback: string;
            /** @description Which events are sent, in the grammar of a GET query over the event; fields= trims what is sent. */
            query?: string;
            /** @description Secret of the Standard Webhooks specification (whsec_ and base64) that signs deliveries, or "generate" to have one made. A secret that is made is shown in the answer to the registration and never again. */
            secret?: string;
            /** @description Post to /listener/{eventName} below the callback instead of to the callback itself. */
            appendListenerPath?: boolean;
        };
        /** @description A person. */
        Individual: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Identifiers by which other systems know the party. */
            externalReference?: components["schemas"]["ExternalIdentifier"][];
            /** @description Named values that the schema does not foresee. */
            partyCharacteristic?: components["schemas"]["Characteristic"][];
            /** @description Proofs that the party does not pay certain taxes. */
            taxExemptionCertificate?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description What credit agencies say of the party. */
            creditRating?: components["schemas"]["PartyCreditProfile"][];
            /** @description Ways to reach the party. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Title used in addressing the person, such as Dr. */
            title?: string;
            /** @description Title of nobility. */
            aristocraticTitle?: string;
            /** @description Suffix that tells generations apart, such as Jr. */
            generation?: string;
            /** @description First name. */
            givenName: string;
            /** @description Name by which the person wants to be called. */
            preferredGivenName?: string;
            /** @description Particle before the family name, such as van or de. */
            familyNamePrefix?: string;
            /** @description Last name. */
            familyName: string;
            /** @description Name as it stands in legal documents. */
            legalName?: string;
            /** @description Middle name or initial. */
            middleName?: string;
            /** @description The whole name as the customs of its language write it. */
            formattedName?: string;
            /** @description The whole name, as the person is usually called. */
            name?: string;
            /** @description Gender, in the words of the person or the law. */
            gender?: string;
            /** @description Town in which the person was born. */
            placeOfBirth?: string;
            /** @description Country in which the person was born. */
            countryOfBirth?: string;
            /** @description Nationality. */
            nationality?: string;
            /** @description Marital status, such as married or single. */
            maritalStatus?: string;
            /**
             * Format: date-time
             * @description Date of birth.
             */
            birthDate?: string;
            /**
             * Format: date-time
             * @description Date of death; only for somebody whose status is deceased.
             */
            deathDate?: string;
            /** @description Where the person is or lives, in free words. */
            location?: string;
            /** @description Where the person is in the life of this record. */
            status?: components["schemas"]["IndividualStateType"];
            /** @description Other names, present and past. */
            otherName?: components["schemas"]["OtherNameIndividual"][];
            /** @description Documents that prove who the person is. */
            individualIdentification?: components["schemas"]["IndividualIdentification"][];
            /** @description Disabilities to be considered. */
            disability?: components["schemas"]["Disability"][];
            /** @description Languages that the person knows. */
            languageAbility?: components["schemas"]["LanguageAbility"][];
            /** @description What the person can do. */
            skill?: components["schemas"]["Skill"][];
        };
        /** @description A document that proves who a person is. */
        IndividualIdentification: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Number of the document. */
            identificationId?: string;
            /** @description Authority that issued the document. */
            issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When the document was issued.
             */
            issuingDate?: string;
            /** @description Kind of document, such as passport or trade register entry. */
            identificationType?: string;
            validFor?: components["schemas"]["TimePeriod"];
            attachment?: components["schemas"]["AttachmentRefOrValue"];
        };
        /** @enum {string} */
        IndividualStateType: "initialized" | "validated" | "deceased";
        /** @description A characteristic whose value is a list of whole numbers. */
        IntegerArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number[];
        };
        /** @description A characteristic whose value is a whole number. */
        IntegerCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number;
        };
        /** @description What somebody wants to be the case, without saying how. */
        Intent: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of the intent. */
            name: string;
            /** @description What is intended, in words. */
            description?: string;
            /** @description Where the intent belongs. */
            context?: string;
            /** @description Version of the intent. */
            version?: string;
            /** @description How much it matters among the intents of its owner. */
            priority?: string;
            /** @description True when the intent is made of others. */
            isBundle?: boolean;
            /** @description Where the intent is in its life. */
            lifecycleStatus: string;
            /**
             * Format: date-time
             * @description When the intent was recorded.
             */
            creationDate: string;
            /**
             * Format: date-time
             * @description When the intent was last changed.
             */
            lastUpdate: string;
            /**
             * Format: date-time
             * @description When the status was last changed.
             */
            statusChangeDate?: string;
            validFor?: components["schemas"]["TimePeriod"];
            expression?: components["schemas"]["Expression"];
            intentSpecification?: components["schemas"]["EntityRef"];
            /** @description Links to other intents. */
            intentRelationship?: components["schemas"]["EntityRelationship"][];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Parties and roles that have to do with the intent. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Documents about the intent. */
            attachment?: components["schemas"]["AttachmentRefOrValue"][];
        };
        /** @description A reference to an intent. */
        IntentRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description An intent, or a reference to one. */
        IntentRefOrValue: components["schemas"]["Intent"] | components["schemas"]["IntentRef"];
        /** @description An intent, or a reference to one. */
        IntentRefOrValue_MVO: components["schemas"]["Intent_MVO"] | components["schemas"]["IntentRef_MVO"];
        /** @description A reference to an intent. */
        IntentRef_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of what is referred to, for people to read. */
            name?: string | null;
            /** @description Class of what is referred to. */
            "@referredType"?: string | null;
        };
        /** @description What somebody wants to be the case, without saying how. */
        Intent_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of the intent. */
            name?: string | null;
            /** @description What is intended, in words. */
            description?: string | null;
            /** @description Where the intent belongs. */
            context?: string | null;
            /** @description Version of the intent. */
            version?: string | null;
            /** @description How much it matters among the intents of its owner. */
            priority?: string | null;
            /** @description True when the intent is made of others. */
            isBundle?: boolean | null;
            /** @description Where the intent is in its life. */
            lifecycleStatus?: string | null;
            /**
             * Format: date-time
             * @description When the intent was recorded.
             */
            creationDate?: string | null;
            /**
             * Format: date-time
             * @description When the intent was last changed.
             */
            lastUpdate?: string | null;
            /**
             * Format: date-time
             * @description When the status was last changed.
             */
            statusChangeDate?: string | null;
            validFor?: components["schemas"]["TimePeriod_MVO"] | null;
            expression?: components["schemas"]["Expression_MVO"] | null;
            intentSpecification?: components["schemas"]["EntityRef_MVO"] | null;
            /** @description Links to other intents. */
            intentRelationship?: components["schemas"]["EntityRelationship"][] | null;
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][] | null;
            /** @description Parties and roles that have to do with the intent. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description Documents about the intent. */
            attachment?: components["schemas"]["AttachmentRefOrValue"][] | null;
        };
        /** @enum {string} */
        ItemActionType: "add" | "modify" | "delete" | "noChange";
        /** @description One operation of a JSON Patch. */
        JsonPatch: {
            /**
             * @description What to do.
             * @enum {string}
             */
            op: "add" | "remove" | "replace" | "move" | "copy" | "test";
            /** @description Where: a JSON Pointer; in a query patch with conditions that choose elements. */
            path: string;
            /** @description Where `move` and `copy` take the value from. */
            from?: string;
            /** @description The value for `add`, `replace` and `test`. */
            value?: unknown;
        };
        /** @description Operations that are applied in order, all or none. */
        JsonPatchOperations: components["schemas"]["JsonPatch"][];
        /** @description How well a person knows a language. */
        LanguageAbility: {
            /** @description ISO 639 code of the language. */
            languageCode?: string;
            /** @description Name of the language. */
            languageName?: string;
            /** @description True when the person wants to be served in this language. */
            isFavouriteLanguage?: boolean;
            /** @description How well the person writes it. */
            writingProficiency?: string;
            /** @description How well the person reads it. */
            readingProficiency?: string;
            /** @description How well the person speaks it. */
            speakingProficiency?: string;
            /** @description How well the person understands it. */
            listeningProficiency?: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description An amount of money in one currency. */
        Money: {
            /** @description Currency, by its three letters of ISO 4217. */
            unit?: string;
            /** @description The amount, in units of the currency; at most six decimals. */
            value?: number;
        };
        /** @description A characteristic whose value is a list of numbers. */
        NumberArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number[];
        };
        /** @description A characteristic whose value is a number. */
        NumberCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: number;
        };
        /** @description A characteristic whose value is a list of objects. */
        ObjectArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: {
                [key: string]: unknown;
            }[];
        };
        /** @description A characteristic whose value is an object. */
        ObjectCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: {
                [key: string]: unknown;
            };
        };
        /** @description A company, an authority, a club or a part of one. */
        Organization: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Identifiers by which other systems know the party. */
            externalReference?: components["schemas"]["ExternalIdentifier"][];
            /** @description Named values that the schema does not foresee. */
            partyCharacteristic?: components["schemas"]["Characteristic"][];
            /** @description Proofs that the party does not pay certain taxes. */
            taxExemptionCertificate?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description What credit agencies say of the party. */
            creditRating?: components["schemas"]["PartyCreditProfile"][];
            /** @description Ways to reach the party. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
            /** @description Name of the organization; the trading name when a new organization comes without one. */
            name: string;
            /** @description Name under which it does business; its name when a new organization comes without one. */
            tradingName?: string;
            /** @description Legal form that goes with the name, such as Ltd. */
            nameType?: string;
            /** @description True when the law knows it as a person. */
            isLegalEntity?: boolean;
            /** @description True when it is the head office. */
            isHeadOffice?: boolean;
            /** @description Kind of organization, such as company or department. */
            organizationType?: string;
            /** @description From when, and until when, the organization exists. */
            existsDuring?: components["schemas"]["TimePeriod"];
            /** @description Where the organization is in the life of this record. */
            status?: components["schemas"]["OrganizationStateType"];
            /** @description Other names, present and past. */
            otherName?: components["schemas"]["OtherNameOrganization"][];
            /** @description Documents that prove that it exists. */
            organizationIdentification?: components["schemas"]["OrganizationIdentification"][];
            /** @description Organizations directly below this one. */
            organizationChildRelationship?: components["schemas"]["OrganizationChildRelationship"][];
            /** @description The organization directly above this one. */
            organizationParentRelationship?: components["schemas"]["OrganizationParentRelationship"];
        };
        /** @description An organization below this one; the same tie as the parent relationship of that organization. */
        OrganizationChildRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What ties the two together, such as juridical. */
            relationshipType?: string;
            organization?: components["schemas"]["OrganizationRef"];
        };
        /** @description A document or register entry that proves that an organization exists. */
        OrganizationIdentification: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Number of the document. */
            identificationId?: string;
            /** @description Authority that issued the document. */
            issuingAuthority?: string;
            /**
             * Format: date-time
             * @description When the document was issued.
             */
            issuingDate?: string;
            /** @description Kind of document, such as passport or trade register entry. */
            identificationType?: string;
            validFor?: components["schemas"]["TimePeriod"];
            attachment?: components["schemas"]["AttachmentRefOrValue"];
        };
        /** @description The organization above this one; the same tie as one of its child relationships. */
        OrganizationParentRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What ties the two together, such as juridical. */
            relationshipType?: string;
            organization?: components["schemas"]["OrganizationRef"];
        };
        /** @description A reference to an organization. */
        OrganizationRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @enum {string} */
        OrganizationStateType: "initialized" | "validated" | "closed";
        /** @description A name that a person has besides the current one, or had before. */
        OtherNameIndividual: {
            /** @description Title used in addressing the person, such as Dr. */
            title?: string;
            /** @description Title of nobility. */
            aristocraticTitle?: string;
            /** @description Suffix that tells generations apart, such as Jr. */
            generation?: string;
            /** @description First name. */
            givenName?: string;
            /** @description Name by which the person wants to be called. */
            preferredGivenName?: string;
            /** @description Particle before the family name, such as van or de. */
            familyNamePrefix?: string;
            /** @description Last name. */
            familyName?: string;
            /** @description Name as it stands in legal documents. */
            legalName?: string;
            /** @description Middle name or initial. */
            middleName?: string;
            /** @description The whole name as the customs of its language write it. */
            formattedName?: string;
            /** @description The whole name. */
            fullName?: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A name that an organization has besides the current one, or had before. */
        OtherNameOrganization: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Name of the organization; the trading name when a new organization comes without one. */
            name?: string;
            /** @description Name under which it does business; its name when a new organization comes without one. */
            tradingName?: string;
            /** @description Legal form that goes with the name, such as Ltd. */
            nameType?: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description What a credit agency says of a party. */
        PartyCreditProfile: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Agency that gave the rating. */
            creditAgencyName?: string;
            /** @description Kind of agency, such as external or internal. */
            creditAgencyType?: string;
            /** @description Reference of the rating at the agency. */
            ratingReference?: string;
            /** @description Score that the agency gave. */
            ratingScore?: number;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A party or a role of a party, whole or as a reference. */
        PartyOrPartyRole: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"] | components["schemas"]["Individual"] | components["schemas"]["Organization"] | components["schemas"]["PartyRole"] | components["schemas"]["Supplier"] | components["schemas"]["BusinessPartner"] | components["schemas"]["Consumer"] | components["schemas"]["Producer"] | components["schemas"]["Customer"] | components["schemas"]["PartyOrPartyRole_Base"];
        /** @description A party or a role of a party, whole or as a reference. */
        PartyOrPartyRole_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A reference to an individual or an organization. */
        PartyRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A reference to a party, or to a role that a party plays. */
        PartyRefOrPartyRoleRef: components["schemas"]["PartyRef"] | components["schemas"]["PartyRoleRef"] | components["schemas"]["PartyRefOrPartyRoleRef_Base"];
        /** @description A reference to a party, or to a role that a party plays. */
        PartyRefOrPartyRoleRef_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A part that a party plays, such as employee or distributor. */
        PartyRole: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of validationInProgress, validated, Approved, active, suspended, rejected, terminated. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description A reference to a role that a party plays. */
        PartyRoleRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description Identifier of the party that plays the role. */
            partyId?: string;
            /** @description Name of the party that plays the role. */
            partyName?: string;
        };
        /** @description A reference to the specification of a party role. */
        PartyRoleSpecificationRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A reference to a means of payment. */
        PaymentMethodRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A telephone. */
        PhoneContactMedium: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Number to call, as it is dialled or in international form. */
            phoneNumber?: string;
        };
        /** @description A reference to a place. */
        PlaceRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A place, whole or as a reference. */
        PlaceRefOrValue: components["schemas"]["GeographicLocation"] | components["schemas"]["GeographicSite"] | components["schemas"]["GeographicAddress"] | components["schemas"]["PlaceRef"];
        /** @description An amount before and after tax, or a percentage. */
        Price: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            dutyFreeAmount?: components["schemas"]["Money"];
            /** @description Share of another price, in percent, for prices that are no amounts. */
            percentage?: number;
            taxIncludedAmount?: components["schemas"]["Money"];
            /** @description Rate of the tax, in percent. */
            taxRate?: number;
        };
        /** @description A discount, or a surcharge, on a price. */
        PriceAlteration: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What is paid for, in a sentence. */
            description?: string;
            /** @description Short name of the price. */
            name?: string;
            productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description How often it is paid: recurring, oneTime or usage. */
            priceType: string;
            /** @description How often a recurring price falls due, such as month. */
            recurringChargePeriod?: string;
            /** @description Unit of what is charged for, such as GB; for usage. */
            unitOfMeasure?: string;
            price: components["schemas"]["Price"];
            /** @description For how many periods the alteration holds. */
            applicationDuration?: number;
            /** @description Place among the alterations of one price: the lowest is applied first. */
            priority?: number;
        };
        /** @description A price of a product, and when it held. */
        PricePeriod: {
            /** @description The price. */
            productPrice?: components["schemas"]["ProductPrice"];
            /** @description From when, and until when, it held. */
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description A party that makes what others use. */
        Producer: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of validationInProgress, validated, Approved, active, suspended, rejected, terminated. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description Something that a customer has: a line, a tariff, an option, a device. */
        Product: {
            /**
             * @description Class of the resource: `Product`, or a name of your own with one of these in @baseType.
             * @example Product
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            readonly id: string;
            /** @description Address of this resource. */
            readonly href: string;
            /** @description Name under which the customer knows the product. */
            name?: string;
            /** @description What the product is, in free words. */
            description?: string;
            /** @description Where the product is in its life. */
            status?: components["schemas"]["ProductStatusType"];
            /** @description True when the product is made of others. */
            isBundle?: boolean;
            /** @description True when the customer gets to see the product. */
            isCustomerVisible?: boolean;
            /** @description Serial number, or another number by which the product itself is known. */
            productSerialNumber?: string;
            /**
             * Format: date-time
             * @description When the product was recorded; set by the server.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When the product was ordered.
             */
            orderDate?: string;
            /**
             * Format: date-time
             * @description From when the product is provided; set when it becomes active and nobody said otherwise.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the product ended; set when it is terminated and nobody said otherwise.
             */
            terminationDate?: string;
            /** @description Items of agreements under which the product is provided. */
            agreementItem?: components["schemas"]["AgreementItemRef"][];
            /** @description Account on which the product is billed. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description What the product is meant to achieve. */
            intent?: components["schemas"]["IntentRefOrValue"];
            /** @description Where the product is installed or used. */
            place?: components["schemas"]["RelatedPlaceRefOrValue"][];
            /** @description Products of which this one is made. */
            product?: components["schemas"]["ProductRefOrValue"][];
            /** @description Values that the customer chose, and others that make the product. */
            productCharacteristic?: components["schemas"]["Characteristic"][];
            /** @description Offering as which the product was sold. */
            productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of orders that dealt with the product. */
            productOrderItem?: components["schemas"]["RelatedOrderItem"][];
            /** @description What is paid for the product. */
            productPrice?: components["schemas"]["ProductPrice"][];
            /** @description What was paid for the product from when until when, what is paid now among it; set by the server. */
            readonly pricePeriod?: components["schemas"]["PricePeriod"][];
            /** @description Links to other products. */
            productRelationship?: components["schemas"]["ProductRelationship"][];
            /** @description What products of this kind have in common. */
            productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Conditions under which the product is provided. */
            productTerm?: components["schemas"]["ProductTerm"][];
            /** @description Resources of the network that make the product work. */
            realizingResource?: components["schemas"]["ResourceRef"][];
            /** @description Services of the network that make the product work. */
            realizingService?: components["schemas"]["ServiceRef"][];
            /** @description Parties and roles that have to do with the product. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description Told when a resource of `product` changed in attributes other than its state. */
        ProductAttributeValueChangeEvent: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the event; the same for every listener and every try. */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime: string;
            /** @description Name of the event. */
            eventType: string;
            /** @description Ties together everything that one request caused. */
            correlationId?: string;
            /** @description The API whose resource it is about. */
            domain?: string;
            /** @description Short text for people. */
            title?: string;
            /** @description One sentence for people. */
            description?: string;
            /** @description How urgent it is. */
            priority?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timeOccurred?: string;
            /** @description Reference to the resource that it is about. */
            source?: components["schemas"]["EntityRef"];
            /** @description Reference to the system that tells it. */
            reportingSystem?: components["schemas"]["EntityRef"];
            event: components["schemas"]["ProductAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        ProductAttributeValueChangeEventPayload: {
            product: components["schemas"]["Product"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `product` was created. */
        ProductCreateEvent: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the event; the same for every listener and every try. */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime: string;
            /** @description Name of the event. */
            eventType: string;
            /** @description Ties together everything that one request caused. */
            correlationId?: string;
            /** @description The API whose resource it is about. */
            domain?: string;
            /** @description Short text for people. */
            title?: string;
            /** @description One sentence for people. */
            description?: string;
            /** @description How urgent it is. */
            priority?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timeOccurred?: string;
            /** @description Reference to the resource that it is about. */
            source?: components["schemas"]["EntityRef"];
            /** @description Reference to the system that tells it. */
            reportingSystem?: components["schemas"]["EntityRef"];
            event: components["schemas"]["ProductCreateEventPayload"];
        };
        /** @description What the event is about. */
        ProductCreateEventPayload: {
            product: components["schemas"]["Product"];
        };
        /** @description Told when a resource of `product` was removed. */
        ProductDeleteEvent: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the event; the same for every listener and every try. */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime: string;
            /** @description Name of the event. */
            eventType: string;
            /** @description Ties together everything that one request caused. */
            correlationId?: string;
            /** @description The API whose resource it is about. */
            domain?: string;
            /** @description Short text for people. */
            title?: string;
            /** @description One sentence for people. */
            description?: string;
            /** @description How urgent it is. */
            priority?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timeOccurred?: string;
            /** @description Reference to the resource that it is about. */
            source?: components["schemas"]["EntityRef"];
            /** @description Reference to the system that tells it. */
            reportingSystem?: components["schemas"]["EntityRef"];
            event: components["schemas"]["ProductDeleteEventPayload"];
        };
        /** @description What the event is about. */
        ProductDeleteEventPayload: {
            product: components["schemas"]["Product"];
        };
        /** @description A reference to a price of the catalog. */
        ProductOfferingPriceRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description Version of what is referred to. */
            version?: string;
        };
        /** @description A reference to an offering of the catalog. */
        ProductOfferingRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description Version of what is referred to. */
            version?: string;
        };
        /** @description A reference to an offering of the catalog. */
        ProductOfferingRef_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of what is referred to, for people to read. */
            name?: string | null;
            /** @description Class of what is referred to. */
            "@referredType"?: string | null;
            /** @description Version of what is referred to. */
            version?: string | null;
        };
        /** @description A price that is paid for a product. */
        ProductPrice: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What is paid for, in a sentence. */
            description?: string;
            /** @description Short name of the price. */
            name?: string;
            productOfferingPrice?: components["schemas"]["ProductOfferingPriceRef"];
            /** @description How often it is paid: recurring, oneTime or usage. */
            priceType: string;
            /** @description How often a recurring price falls due, such as month. */
            recurringChargePeriod?: string;
            /** @description Unit of what is charged for, such as GB; for usage. */
            unitOfMeasure?: string;
            price: components["schemas"]["Price"];
            /** @description Discounts and surcharges. */
            priceAlteration?: components["schemas"]["PriceAlteration"][];
            /** @description Account on which this price is billed; v4 knows it. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
        };
        /** @description A reference to a product of the inventory. */
        ProductRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description A product, whole or as a reference. */
        ProductRefOrValue: components["schemas"]["Product_Value"] | components["schemas"]["ProductRef"];
        /** @description A link between two products. */
        ProductRelationship: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description What the other product is to this one, such as bundled or reliesOn. */
            relationshipType: string;
            /** @description What v4 says of the other product beyond its reference. */
            product?: components["schemas"]["ProductRefOrValue"];
        };
        /** @description A reference to the specification of a product. */
        ProductSpecificationRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description Version of what is referred to. */
            version?: string;
            targetProductSchema?: components["schemas"]["TargetProductSchema"];
        };
        /** @description A reference to the specification of a product. */
        ProductSpecificationRef_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier, unique within its collection. */
            id?: string | null;
            /** @description Address of this resource. */
            href?: string | null;
            /** @description Name of what is referred to, for people to read. */
            name?: string | null;
            /** @description Class of what is referred to. */
            "@referredType"?: string | null;
            /** @description Version of what is referred to. */
            version?: string | null;
            targetProductSchema?: components["schemas"]["TargetProductSchema_MVO"] | null;
        };
        /** @description Told when a resource of `product` changed its state. */
        ProductStateChangeEvent: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the event; the same for every listener and every try. */
            eventId: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            eventTime: string;
            /** @description Name of the event. */
            eventType: string;
            /** @description Ties together everything that one request caused. */
            correlationId?: string;
            /** @description The API whose resource it is about. */
            domain?: string;
            /** @description Short text for people. */
            title?: string;
            /** @description One sentence for people. */
            description?: string;
            /** @description How urgent it is. */
            priority?: string;
            /**
             * Format: date-time
             * @description When it happened.
             */
            timeOccurred?: string;
            /** @description Reference to the resource that it is about. */
            source?: components["schemas"]["EntityRef"];
            /** @description Reference to the system that tells it. */
            reportingSystem?: components["schemas"]["EntityRef"];
            event: components["schemas"]["ProductStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        ProductStateChangeEventPayload: {
            product: components["schemas"]["Product"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        ProductStatusType: "created" | "pendingActive" | "cancelled" | "active" | "pendingTerminate" | "terminated" | "suspended" | "aborted";
        /** @description A condition under which a product is provided, such as a minimum duration. */
        ProductTerm: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Name of the term. */
            name?: string;
            /** @description What was agreed. */
            description?: string;
            duration?: components["schemas"]["Duration"];
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description What a create takes. Something that a customer has: a line, a tariff, an option, a device. */
        Product_FVO: {
            /**
             * @description Class of the resource: `Product`, or a name of your own with one of these in @baseType.
             * @example Product
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name under which the customer knows the product. */
            name?: string;
            /** @description What the product is, in free words. */
            description?: string;
            /** @description Where the product is in its life. */
            status?: components["schemas"]["ProductStatusType"];
            /** @description True when the product is made of others. */
            isBundle?: boolean;
            /** @description True when the customer gets to see the product. */
            isCustomerVisible?: boolean;
            /** @description Serial number, or another number by which the product itself is known. */
            productSerialNumber?: string;
            /**
             * Format: date-time
             * @description When the product was ordered.
             */
            orderDate?: string;
            /**
             * Format: date-time
             * @description From when the product is provided; set when it becomes active and nobody said otherwise.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the product ended; set when it is terminated and nobody said otherwise.
             */
            terminationDate?: string;
            /** @description Items of agreements under which the product is provided. */
            agreementItem?: components["schemas"]["AgreementItemRef"][];
            /** @description Account on which the product is billed. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description What the product is meant to achieve. */
            intent?: components["schemas"]["IntentRefOrValue"];
            /** @description Where the product is installed or used. */
            place?: components["schemas"]["RelatedPlaceRefOrValue"][];
            /** @description Products of which this one is made. */
            product?: components["schemas"]["ProductRefOrValue"][];
            /** @description Values that the customer chose, and others that make the product. */
            productCharacteristic?: components["schemas"]["Characteristic"][];
            /** @description Offering as which the product was sold. */
            productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of orders that dealt with the product. */
            productOrderItem?: components["schemas"]["RelatedOrderItem"][];
            /** @description What is paid for the product. */
            productPrice?: components["schemas"]["ProductPrice"][];
            /** @description Links to other products. */
            productRelationship?: components["schemas"]["ProductRelationship"][];
            /** @description What products of this kind have in common. */
            productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Conditions under which the product is provided. */
            productTerm?: components["schemas"]["ProductTerm"][];
            /** @description Resources of the network that make the product work. */
            realizingResource?: components["schemas"]["ResourceRef"][];
            /** @description Services of the network that make the product work. */
            realizingService?: components["schemas"]["ServiceRef"][];
            /** @description Parties and roles that have to do with the product. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. Something that a customer has: a line, a tariff, an option, a device. */
        Product_MVO: {
            /**
             * @description Class of the resource: `Product`, or a name of your own with one of these in @baseType.
             * @example Product
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name under which the customer knows the product. */
            name?: string | null;
            /** @description What the product is, in free words. */
            description?: string | null;
            /** @description Where the product is in its life. */
            status?: components["schemas"]["ProductStatusType"] | null;
            /** @description True when the product is made of others. */
            isBundle?: boolean | null;
            /** @description True when the customer gets to see the product. */
            isCustomerVisible?: boolean | null;
            /** @description Serial number, or another number by which the product itself is known. */
            productSerialNumber?: string | null;
            /**
             * Format: date-time
             * @description When the product was ordered.
             */
            orderDate?: string | null;
            /**
             * Format: date-time
             * @description From when the product is provided; set when it becomes active and nobody said otherwise.
             */
            startDate?: string | null;
            /**
             * Format: date-time
             * @description When the product ended; set when it is terminated and nobody said otherwise.
             */
            terminationDate?: string | null;
            /** @description Items of agreements under which the product is provided. */
            agreementItem?: components["schemas"]["AgreementItemRef"][] | null;
            /** @description Account on which the product is billed. */
            billingAccount?: components["schemas"]["BillingAccountRef_MVO"] | null;
            /** @description What the product is meant to achieve. */
            intent?: components["schemas"]["IntentRefOrValue_MVO"] | null;
            /** @description Where the product is installed or used. */
            place?: components["schemas"]["RelatedPlaceRefOrValue"][] | null;
            /** @description Products of which this one is made. */
            product?: components["schemas"]["ProductRefOrValue"][] | null;
            /** @description Values that the customer chose, and others that make the product. */
            productCharacteristic?: components["schemas"]["Characteristic"][] | null;
            /** @description Offering as which the product was sold. */
            productOffering?: components["schemas"]["ProductOfferingRef_MVO"] | null;
            /** @description Items of orders that dealt with the product. */
            productOrderItem?: components["schemas"]["RelatedOrderItem"][] | null;
            /** @description What is paid for the product. */
            productPrice?: components["schemas"]["ProductPrice"][] | null;
            /** @description Links to other products. */
            productRelationship?: components["schemas"]["ProductRelationship"][] | null;
            /** @description What products of this kind have in common. */
            productSpecification?: components["schemas"]["ProductSpecificationRef_MVO"] | null;
            /** @description Conditions under which the product is provided. */
            productTerm?: components["schemas"]["ProductTerm"][] | null;
            /** @description Resources of the network that make the product work. */
            realizingResource?: components["schemas"]["ResourceRef"][] | null;
            /** @description Services of the network that make the product work. */
            realizingService?: components["schemas"]["ServiceRef"][] | null;
            /** @description Parties and roles that have to do with the product. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][] | null;
        };
        /** @description Something that a customer has: a line, a tariff, an option, a device. */
        Product_Value: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the customer knows the product. */
            name?: string;
            /** @description What the product is, in free words. */
            description?: string;
            /** @description Where the product is in its life. */
            status?: components["schemas"]["ProductStatusType"];
            /** @description True when the product is made of others. */
            isBundle?: boolean;
            /** @description True when the customer gets to see the product. */
            isCustomerVisible?: boolean;
            /** @description Serial number, or another number by which the product itself is known. */
            productSerialNumber?: string;
            /**
             * Format: date-time
             * @description When the product was recorded; set by the server.
             */
            creationDate?: string;
            /**
             * Format: date-time
             * @description When the product was ordered.
             */
            orderDate?: string;
            /**
             * Format: date-time
             * @description From when the product is provided; set when it becomes active and nobody said otherwise.
             */
            startDate?: string;
            /**
             * Format: date-time
             * @description When the product ended; set when it is terminated and nobody said otherwise.
             */
            terminationDate?: string;
            /** @description Items of agreements under which the product is provided. */
            agreementItem?: components["schemas"]["AgreementItemRef"][];
            /** @description Account on which the product is billed. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description What the product is meant to achieve. */
            intent?: components["schemas"]["IntentRefOrValue"];
            /** @description Where the product is installed or used. */
            place?: components["schemas"]["RelatedPlaceRefOrValue"][];
            /** @description Products of which this one is made. */
            product?: components["schemas"]["ProductRefOrValue"][];
            /** @description Values that the customer chose, and others that make the product. */
            productCharacteristic?: components["schemas"]["Characteristic"][];
            /** @description Offering as which the product was sold. */
            productOffering?: components["schemas"]["ProductOfferingRef"];
            /** @description Items of orders that dealt with the product. */
            productOrderItem?: components["schemas"]["RelatedOrderItem"][];
            /** @description What is paid for the product. */
            productPrice?: components["schemas"]["ProductPrice"][];
            /** @description What was paid for the product from when until when, what is paid now among it; set by the server. */
            pricePeriod?: components["schemas"]["PricePeriod"][];
            /** @description Links to other products. */
            productRelationship?: components["schemas"]["ProductRelationship"][];
            /** @description What products of this kind have in common. */
            productSpecification?: components["schemas"]["ProductSpecificationRef"];
            /** @description Conditions under which the product is provided. */
            productTerm?: components["schemas"]["ProductTerm"][];
            /** @description Resources of the network that make the product work. */
            realizingResource?: components["schemas"]["ResourceRef"][];
            /** @description Services of the network that make the product work. */
            realizingService?: components["schemas"]["ServiceRef"][];
            /** @description Parties and roles that have to do with the product. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description An amount with its unit. */
        Quantity: {
            /** @description How many units; 1 when absent. */
            amount?: number;
            /** @description Unit of the amount. */
            units?: string;
        };
        /** @description An item of an order that dealt with a product. */
        RelatedOrderItem: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the order. */
            orderId: string;
            /** @description Address of the order. */
            orderHref?: string;
            /** @description Identifier of the item within the order. */
            orderItemId: string;
            /** @description What the item did with the product. */
            orderItemAction?: components["schemas"]["ItemActionType"];
            /** @description What the item is to the product. */
            role: string;
            /** @description Class of the order. */
            "@referredType"?: string;
        };
        /** @description A party, or a role of a party, that has to do with this resource. */
        RelatedPartyOrPartyRole: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What the party is to this resource. */
            role: string;
            partyOrPartyRole?: components["schemas"]["PartyOrPartyRole"];
        };
        /** @description A party, or a role of a party, that has to do with this resource. */
        RelatedPartyRefOrPartyRoleRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What the party is to this resource. */
            role: string;
            partyOrPartyRole?: components["schemas"]["PartyRefOrPartyRoleRef"];
        };
        /** @description A place that has to do with this resource. */
        RelatedPlaceRefOrValue: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description What the place is to this resource, such as installation address. */
            role: string;
            place: components["schemas"]["PlaceRefOrValue"];
        };
        /** @description What a replay did. */
        Replay: {
            /** @description How many dead letters wait for their delivery again. */
            replayed: number;
        };
        /** @description A reference to a resource of the network. */
        ResourceRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
            /** @description What the resource is known by, such as a number; v4 knows it. */
            value?: string;
        };
        /** @description A reference to a service of the network. */
        ServiceRef: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name of what is referred to, for people to read. */
            name?: string;
            /** @description Class of what is referred to. */
            "@referredType"?: string;
        };
        /** @description Something that a person can do. */
        Skill: {
            /** @description Code of the skill. */
            skillCode?: string;
            /** @description Name of the skill. */
            skillName?: string;
            /** @description Level that was found. */
            evaluatedLevel?: string;
            /** @description Remark about the skill. */
            comment?: string;
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description An account in a social network. */
        SocialContactMedium: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the medium within its resource. */
            id?: string;
            /** @description True when this is the way to reach the party first. */
            preferred?: boolean;
            /** @description What the medium is used as, such as homePhone or billingAddress. */
            contactType?: string;
            /** @description Kind of medium in the words of v4, kept when @type does not imply it. */
            mediumType?: string;
            /** @description Details that a v4 client added to those of the official document. */
            characteristic?: {
                [key: string]: unknown;
            };
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Name of the account in the social network. */
            socialNetworkId?: string;
        };
        /** @description A code of a published standard. */
        StandardIdentifier: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Standard that the code follows, such as ISO 3166-1 alpha-2. */
            format?: string;
            /** @description The code. */
            value?: string;
        };
        /** @description The states of a resource and the steps between them, as the server judges them. */
        StateModel: {
            /** @description Path segment of the resource. */
            resource: string;
            /** @description Attribute that holds the state. */
            attribute: string;
            /** @description State of a resource that is created without one. */
            initialState: string;
            /** @description States in which a resource may be created. */
            entryState: string[];
            /** @description Every state. */
            state: {
                /** @description Name of the state. */
                name: string;
                /** @description States that may follow; none after a final one. */
                next: string[];
            }[];
        };
        /** @description A characteristic whose value is a list of texts. */
        StringArrayCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: string[];
        };
        /** @description A characteristic whose value is a text. */
        StringCharacteristic: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the characteristic within its resource. */
            id?: string;
            /** @description Name of the characteristic. */
            name: string;
            /** @description Data type of the value. */
            valueType?: string;
            /** @description Links to other characteristics of the resource. */
            characteristicRelationship?: components["schemas"]["CharacteristicRelationship"][];
            value: string;
        };
        /** @description A party from which the operator buys. */
        Supplier: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Address of this resource. */
            href?: string;
            /** @description Name under which the party is known in this role. */
            name: string;
            /** @description What the role is about, in free words. */
            description?: string;
            /** @description What the party is in this role, in one word or two. */
            role?: string;
            /** @description Kind of role; beyond the official documents, kept because v4 clients send it. */
            roleType?: unknown;
            /** @description The individual or organization that plays the role. */
            engagedParty: components["schemas"]["PartyRef"];
            /** @description What all roles of this kind have in common. */
            partyRoleSpecification?: components["schemas"]["PartyRoleSpecificationRef"];
            /** @description Named values that the schema does not foresee. */
            characteristic?: components["schemas"]["Characteristic"][];
            /** @description Accounts that belong to the role. */
            account?: components["schemas"]["AccountRef"][];
            /** @description Agreements made in this role. */
            agreement?: components["schemas"]["AgreementRef"][];
            /** @description Ways to reach the party in this role. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description Means of payment that the party may use in this role. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"][];
            /** @description Credit profiles of the party in this role, also past ones. */
            creditProfile?: components["schemas"]["CreditProfile"][];
            /** @description Where the role is in its life; one of validationInProgress, validated, Approved, active, suspended, rejected, terminated. */
            status?: string;
            /** @description Why the role is in its status; some states demand it. */
            statusReason?: string;
            /**
             * Format: date-time
             * @description When the status was last changed; set by the server, beyond the official documents.
             */
            statusChangeDate?: string;
            /** @description From when, and until when, the role is played. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Parties, and roles of parties, that have to do with this one. */
            relatedParty?: components["schemas"]["RelatedPartyOrPartyRole"][];
        };
        /** @description Names the class of the products that follow a specification, and its schema. */
        TargetProductSchema: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation": string;
        };
        /** @description Names the class of the products that follow a specification, and its schema. */
        TargetProductSchema_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
        };
        /** @description A tax that somebody can be exempt from. */
        TaxDefinition: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the tax. */
            id?: string;
            /** @description Name of the tax. */
            name?: string;
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Authority that levies the tax. */
            jurisdictionName?: string;
            /** @description Level of that authority, such as national or municipal. */
            jurisdictionLevel?: string;
            /** @description Kind of tax, such as value-added tax. */
            taxType?: string;
            /** @description Class of the tax when this is a reference; v4 knows it. */
            "@referredType"?: string;
        };
        /** @description Proof that a party does not pay certain taxes. */
        TaxExemptionCertificate: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the certificate. */
            id?: string;
            /** @description Taxes that the certificate exempts from. */
            taxDefinition?: components["schemas"]["TaxDefinition"][];
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Number printed on the certificate. */
            certificateNumber?: string;
            /** @description Authority that issued the certificate. */
            issuingJurisdiction?: string;
            /** @description Why the exemption was granted. */
            reason?: string;
            attachment?: components["schemas"]["AttachmentRefOrValue"];
        };
        /** @description A span of time, open on the side whose instant is absent. */
        TimePeriod: {
            /**
             * Format: date-time
             * @description First instant of the period.
             */
            startDateTime?: string;
            /**
             * Format: date-time
             * @description Instant at which the period is over; open when absent.
             */
            endDateTime?: string;
        };
        /** @description A span of time, open on the side whose instant is absent. */
        TimePeriod_MVO: {
            /**
             * Format: date-time
             * @description First instant of the period.
             */
            startDateTime?: string | null;
            /**
             * Format: date-time
             * @description Instant at which the period is over; open when absent.
             */
            endDateTime?: string | null;
        };
    };
    responses: {
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`, `queryTooLarge`, `invalidCursor`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         *     - `queryTooLarge`: Query is too large. Ask with fewer or shorter conditions.
         *     - `invalidCursor`: Unknown cursor. Start again from the first page.
         */
        "List.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "List.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "List.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "List.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "List.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "List.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "List.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `rangeNotSatisfiable`
         *
         *     - `rangeNotSatisfiable`: Offset past the end. Ask for an offset below X-Total-Count.
         */
        "List.416": {
            headers: {
                "Content-Range": components["headers"]["Content-Range"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "List.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "List.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "List.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "List.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "List.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         */
        "Retrieve.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "Retrieve.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "Retrieve.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "Retrieve.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "Retrieve.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "Retrieve.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "Retrieve.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "Retrieve.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "Retrieve.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "Retrieve.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "Retrieve.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "Retrieve.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`, `malformedJson`, `unsafeText`, `tooDeep`, `invalidBody`, `unknownAttribute`, `mandatoryMissing`, `unknownType`, `bulkNotSupported`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         *     - `malformedJson`: Body is not valid JSON. Send one well-formed JSON value in UTF-8.
         *     - `unsafeText`: Text that cannot be stored. Remove NUL characters and lone surrogates.
         *     - `tooDeep`: Body is nested too deeply. Send a flatter document.
         *     - `invalidBody`: Body does not fit the schema. Correct the attributes named below.
         *     - `unknownAttribute`: Unknown attribute. Remove it, or declare the extension with @schemaLocation, or @baseType and a new @type.
         *     - `mandatoryMissing`: Mandatory attribute missing. Send every mandatory attribute.
         *     - `unknownType`: Unknown @type. Use a documented @type, or name one in @baseType.
         *     - `bulkNotSupported`: Body must be one object. POST one resource at a time, or PATCH the collection with a JSON Patch where Allow names PATCH.
         */
        "Create.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "Create.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "Create.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "Create.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "Create.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "Create.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "Create.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`, `alreadyExists`, `identityConflict`, `changedMeanwhile`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         *     - `alreadyExists`: Already exists. Choose another identifier, or change the existing one.
         *     - `identityConflict`: Known with other contents. Send what was sent before, or give it an identity of its own.
         *     - `changedMeanwhile`: Changed meanwhile. Read the resource again and retry.
         */
        "Create.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `bodyTooLarge`
         *
         *     - `bodyTooLarge`: Body too large. Send a smaller body.
         */
        "Create.413": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unsupportedMediaType`
         *
         *     - `unsupportedMediaType`: Unsupported media type. Use a documented Content-Type.
         */
        "Create.415": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `illegalTransition`, `unknownReference`, `ruleViolated`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `illegalTransition`: Lifecycle step not allowed. Choose one of the allowed states.
         *     - `unknownReference`: Reference points at nothing. Create the referenced resource first.
         *     - `ruleViolated`: Business rule violated. Correct what is named below.
         */
        "Create.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "Create.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "Create.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "Create.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "Create.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "Create.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`, `malformedJson`, `unsafeText`, `tooDeep`, `invalidBody`, `unknownAttribute`, `mandatoryMissing`, `unknownType`, `readOnly`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         *     - `malformedJson`: Body is not valid JSON. Send one well-formed JSON value in UTF-8.
         *     - `unsafeText`: Text that cannot be stored. Remove NUL characters and lone surrogates.
         *     - `tooDeep`: Body is nested too deeply. Send a flatter document.
         *     - `invalidBody`: Body does not fit the schema. Correct the attributes named below.
         *     - `unknownAttribute`: Unknown attribute. Remove it, or declare the extension with @schemaLocation, or @baseType and a new @type.
         *     - `mandatoryMissing`: Mandatory attribute missing. Send every mandatory attribute.
         *     - `unknownType`: Unknown @type. Use a documented @type, or name one in @baseType.
         *     - `readOnly`: Attribute is read-only. Leave it out; the server sets it.
         */
        "Patch.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "Patch.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "Patch.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "Patch.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "Patch.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "Patch.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "Patch.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`, `testFailed`, `changedMeanwhile`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         *     - `testFailed`: JSON Patch test failed. Read the resource again and rebuild the patch.
         *     - `changedMeanwhile`: Changed meanwhile. Read the resource again and retry.
         */
        "Patch.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `preconditionFailed`
         *
         *     - `preconditionFailed`: Precondition failed. Read the resource again for its current ETag.
         */
        "Patch.412": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `bodyTooLarge`
         *
         *     - `bodyTooLarge`: Body too large. Send a smaller body.
         */
        "Patch.413": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unsupportedMediaType`
         *
         *     - `unsupportedMediaType`: Unsupported media type. Use a documented Content-Type.
         */
        "Patch.415": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `illegalTransition`, `unknownReference`, `ruleViolated`, `patchNotApplicable`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `illegalTransition`: Lifecycle step not allowed. Choose one of the allowed states.
         *     - `unknownReference`: Reference points at nothing. Create the referenced resource first.
         *     - `ruleViolated`: Business rule violated. Correct what is named below.
         *     - `patchNotApplicable`: Patch cannot be applied. Correct the pointer named below.
         */
        "Patch.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "Patch.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "Patch.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "Patch.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "Patch.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "Patch.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`, `malformedJson`, `unsafeText`, `tooDeep`, `invalidBody`, `unknownAttribute`, `mandatoryMissing`, `unknownType`, `readOnly`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         *     - `malformedJson`: Body is not valid JSON. Send one well-formed JSON value in UTF-8.
         *     - `unsafeText`: Text that cannot be stored. Remove NUL characters and lone surrogates.
         *     - `tooDeep`: Body is nested too deeply. Send a flatter document.
         *     - `invalidBody`: Body does not fit the schema. Correct the attributes named below.
         *     - `unknownAttribute`: Unknown attribute. Remove it, or declare the extension with @schemaLocation, or @baseType and a new @type.
         *     - `mandatoryMissing`: Mandatory attribute missing. Send every mandatory attribute.
         *     - `unknownType`: Unknown @type. Use a documented @type, or name one in @baseType.
         *     - `readOnly`: Attribute is read-only. Leave it out; the server sets it.
         */
        "PatchCollection.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "PatchCollection.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "PatchCollection.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "PatchCollection.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "PatchCollection.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "PatchCollection.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "PatchCollection.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`, `testFailed`, `changedMeanwhile`, `alreadyExists`, `identityConflict`, `stillReferenced`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         *     - `testFailed`: JSON Patch test failed. Read the resource again and rebuild the patch.
         *     - `changedMeanwhile`: Changed meanwhile. Read the resource again and retry.
         *     - `alreadyExists`: Already exists. Choose another identifier, or change the existing one.
         *     - `identityConflict`: Known with other contents. Send what was sent before, or give it an identity of its own.
         *     - `stillReferenced`: Still referenced. Remove the references named below first.
         */
        "PatchCollection.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `bodyTooLarge`
         *
         *     - `bodyTooLarge`: Body too large. Send a smaller body.
         */
        "PatchCollection.413": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unsupportedMediaType`
         *
         *     - `unsupportedMediaType`: Unsupported media type. Use a documented Content-Type.
         */
        "PatchCollection.415": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `illegalTransition`, `unknownReference`, `ruleViolated`, `patchNotApplicable`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `illegalTransition`: Lifecycle step not allowed. Choose one of the allowed states.
         *     - `unknownReference`: Reference points at nothing. Create the referenced resource first.
         *     - `ruleViolated`: Business rule violated. Correct what is named below.
         *     - `patchNotApplicable`: Patch cannot be applied. Correct the pointer named below.
         */
        "PatchCollection.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "PatchCollection.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "PatchCollection.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "PatchCollection.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "PatchCollection.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "PatchCollection.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidHeader`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         */
        "Delete.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "Delete.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "Delete.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "Delete.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "Delete.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "Delete.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "Delete.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `stillReferenced`, `changedMeanwhile`, `requestInProgress`
         *
         *     - `stillReferenced`: Still referenced. Remove the references named below first.
         *     - `changedMeanwhile`: Changed meanwhile. Read the resource again and retry.
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         */
        "Delete.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `preconditionFailed`
         *
         *     - `preconditionFailed`: Precondition failed. Read the resource again for its current ETag.
         */
        "Delete.412": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `ruleViolated`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `ruleViolated`: Business rule violated. Correct what is named below.
         */
        "Delete.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "Delete.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "Delete.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "Delete.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "Delete.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "Delete.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidQuery`, `invalidHeader`, `malformedJson`, `unsafeText`, `tooDeep`, `invalidBody`, `unknownAttribute`, `mandatoryMissing`, `bulkNotSupported`, `queryTooLarge`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidQuery`: Query parameter is not valid. Correct the parameter named below.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         *     - `malformedJson`: Body is not valid JSON. Send one well-formed JSON value in UTF-8.
         *     - `unsafeText`: Text that cannot be stored. Remove NUL characters and lone surrogates.
         *     - `tooDeep`: Body is nested too deeply. Send a flatter document.
         *     - `invalidBody`: Body does not fit the schema. Correct the attributes named below.
         *     - `unknownAttribute`: Unknown attribute. Remove it, or declare the extension with @schemaLocation, or @baseType and a new @type.
         *     - `mandatoryMissing`: Mandatory attribute missing. Send every mandatory attribute.
         *     - `bulkNotSupported`: Body must be one object. POST one resource at a time, or PATCH the collection with a JSON Patch where Allow names PATCH.
         *     - `queryTooLarge`: Query is too large. Ask with fewer or shorter conditions.
         */
        "HubCreate.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "HubCreate.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "HubCreate.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "HubCreate.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "HubCreate.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notAcceptable`
         *
         *     - `notAcceptable`: Not acceptable. Accept application/json.
         */
        "HubCreate.406": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "HubCreate.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`, `alreadyExists`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         *     - `alreadyExists`: Already exists. Choose another identifier, or change the existing one.
         */
        "HubCreate.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `bodyTooLarge`
         *
         *     - `bodyTooLarge`: Body too large. Send a smaller body.
         */
        "HubCreate.413": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unsupportedMediaType`
         *
         *     - `unsupportedMediaType`: Unsupported media type. Use a documented Content-Type.
         */
        "HubCreate.415": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `callbackRefused`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `callbackRefused`: Callback not allowed. Use a public http(s) address.
         */
        "HubCreate.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "HubCreate.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "HubCreate.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "HubCreate.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "HubCreate.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "HubCreate.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidHeader`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         */
        "HubChange.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "HubChange.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "HubChange.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "HubChange.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "HubChange.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "HubChange.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`, `changedMeanwhile`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         *     - `changedMeanwhile`: Changed meanwhile. Read the resource again and retry.
         */
        "HubChange.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         */
        "HubChange.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "HubChange.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "HubChange.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "HubChange.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "HubChange.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "HubChange.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `malformedUrl`, `invalidHeader`
         *
         *     - `malformedUrl`: Malformed URL. Percent-encode the path and the query correctly.
         *     - `invalidHeader`: Header is not valid. Correct the header named below.
         */
        "HubReplay.400": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unauthenticated`
         *
         *     - `unauthenticated`: Not authenticated. Send valid credentials.
         */
        "HubReplay.401": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `forbidden`
         *
         *     - `forbidden`: Not allowed. Ask for the right to do this.
         */
        "HubReplay.403": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notFound`
         *
         *     - `notFound`: Not found. Check the identifier and the path.
         */
        "HubReplay.404": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `methodNotAllowed`
         *
         *     - `methodNotAllowed`: Method not allowed. Use one of the methods in Allow.
         */
        "HubReplay.405": {
            headers: {
                Allow: components["headers"]["Allow"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestTimeout`
         *
         *     - `requestTimeout`: Request took too long. Send the request without pausing.
         */
        "HubReplay.408": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `requestInProgress`
         *
         *     - `requestInProgress`: Same request still running. Wait, then repeat with the same key.
         */
        "HubReplay.409": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `keyReused`, `ruleViolated`
         *
         *     - `keyReused`: Idempotency-Key reused. Use a new key for a different request.
         *     - `ruleViolated`: Business rule violated. Correct what is named below.
         */
        "HubReplay.422": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `tooManyRequests`
         *
         *     - `tooManyRequests`: Too many requests. Slow down and retry after the given time.
         */
        "HubReplay.429": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `headersTooLarge`
         *
         *     - `headersTooLarge`: Headers too large. Send fewer or shorter headers.
         */
        "HubReplay.431": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `internal`
         *
         *     - `internal`: Internal error. Report the request id to the operator.
         */
        "HubReplay.500": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `notImplemented`
         *
         *     - `notImplemented`: Not implemented. Do without this optional capability.
         */
        "HubReplay.501": {
            headers: {
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Refused: `unavailable`
         *
         *     - `unavailable`: Temporarily unavailable. Retry after the given time.
         */
        "HubReplay.503": {
            headers: {
                "Retry-After": components["headers"]["Retry-After"];
                "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description Identifier of the resource within its collection. */
        Id: string;
        /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
        Fields: string;
        /**
         * @description How many matching resources to skip.
         * @example 0
         */
        Offset: number;
        /**
         * @description Most resources on the page; the server has a default and a ceiling.
         * @example 20
         */
        Limit: number;
        /** @description Attributes to sort by, separated by commas; `-` in front sorts descending. Ties are broken by identifier, so pages never overlap. */
        Sort: string;
        /** @description A JSONPath filter (RFC 9535), for conditions that one and the same element of an array must meet together. It narrows the plain filters further; given several times, any of them may hold. */
        Filter: string;
        /** @description Cursor of the page before, taken from its `next` link. Costs the same however deep the page is. */
        After: string;
        /** @description Cursor of the page after, taken from its `prev` link. */
        Before: string;
        /**
         * @description Go on only while the resource still has this ETag; otherwise 412.
         * @example "3"
         */
        IfMatch: string;
        /**
         * @description Answer 304 without a body while the resource still has this ETag.
         * @example "3"
         */
        IfNoneMatch: string;
        /**
         * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
         * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
         */
        IdempotencyKey: string;
        /**
         * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
         * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
         */
        CorrelationId: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description Version of the resource; send it back in If-Match to change only what you have seen.
         * @example "3"
         */
        ETag: string;
        /**
         * @description Absolute address of the new resource; equals its `href`.
         * @example https://api.example.org/…/42
         */
        Location: string;
        /**
         * @description The neighbouring pages: first, prev, next, last, each with all parameters of the request.
         * @example <https://…?offset=20>; rel="next"
         */
        Link: string;
        /**
         * @description How many resources match the filters.
         * @example 228
         */
        "X-Total-Count": number;
        /**
         * @description How many resources are in this body.
         * @example 20
         */
        "X-Result-Count": number;
        /**
         * @description Which part of the matching resources this body is.
         * @example items 0-19/228
         */
        "Content-Range": string;
        /**
         * @description Seconds to wait before the next try.
         * @example 5
         */
        "Retry-After": number;
        /**
         * @description The methods that this address knows.
         * @example GET, POST
         */
        Allow: string;
        /**
         * @description Ties this request to its events and to the logs of the server; name it when you report a problem.
         * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
         */
        "X-Correlation-ID": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listProduct: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description How many matching resources to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most resources on the page; the server has a default and a ceiling.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Cursor of the page before, taken from its `next` link. Costs the same however deep the page is. */
                after?: components["parameters"]["After"];
                /** @description Cursor of the page after, taken from its `prev` link. */
                before?: components["parameters"]["Before"];
                /** @description Attributes to sort by, separated by commas; `-` in front sorts descending. Ties are broken by identifier, so pages never overlap. */
                sort?: components["parameters"]["Sort"];
                /** @description A JSONPath filter (RFC 9535), for conditions that one and the same element of an array must meet together. It narrows the plain filters further; given several times, any of them may hold. */
                filter?: components["parameters"]["Filter"];
                /** @description Keep resources whose `@type` is this value, or any of several separated by commas. */
                "@type"?: string;
                /** @description Keep resources whose `id` is this value, or any of several separated by commas. */
                id?: string;
                /** @description Keep resources whose `href` is this value, or any of several separated by commas. */
                href?: string;
                /** @description Keep resources whose `name` is this value, or any of several separated by commas. */
                name?: string;
                /** @description Keep resources whose `description` is this value, or any of several separated by commas. */
                description?: string;
                /** @description Keep resources whose `status` is this value, or any of several separated by commas. */
                status?: string;
                /** @description Keep resources whose `isBundle` is this value, or any of several separated by commas. */
                isBundle?: boolean | string;
                /** @description Keep resources whose `isCustomerVisible` is this value, or any of several separated by commas. */
                isCustomerVisible?: boolean | string;
                /** @description Keep resources whose `productSerialNumber` is this value, or any of several separated by commas. */
                productSerialNumber?: string;
                /** @description Keep resources whose `creationDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                creationDate?: string;
                /** @description Keep resources whose `creationDate` is after or above this value. */
                "creationDate.gt"?: string;
                /** @description Keep resources whose `creationDate` is at or above this value. */
                "creationDate.gte"?: string;
                /** @description Keep resources whose `creationDate` is before or below this value. */
                "creationDate.lt"?: string;
                /** @description Keep resources whose `creationDate` is at or below this value. */
                "creationDate.lte"?: string;
                /** @description Keep resources whose `orderDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                orderDate?: string;
                /** @description Keep resources whose `orderDate` is after or above this value. */
                "orderDate.gt"?: string;
                /** @description Keep resources whose `orderDate` is at or above this value. */
                "orderDate.gte"?: string;
                /** @description Keep resources whose `orderDate` is before or below this value. */
                "orderDate.lt"?: string;
                /** @description Keep resources whose `orderDate` is at or below this value. */
                "orderDate.lte"?: string;
                /** @description Keep resources whose `startDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                startDate?: string;
                /** @description Keep resources whose `startDate` is after or above this value. */
                "startDate.gt"?: string;
                /** @description Keep resources whose `startDate` is at or above this value. */
                "startDate.gte"?: string;
                /** @description Keep resources whose `startDate` is before or below this value. */
                "startDate.lt"?: string;
                /** @description Keep resources whose `startDate` is at or below this value. */
                "startDate.lte"?: string;
                /** @description Keep resources whose `terminationDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                terminationDate?: string;
                /** @description Keep resources whose `terminationDate` is after or above this value. */
                "terminationDate.gt"?: string;
                /** @description Keep resources whose `terminationDate` is at or above this value. */
                "terminationDate.gte"?: string;
                /** @description Keep resources whose `terminationDate` is before or below this value. */
                "terminationDate.lt"?: string;
                /** @description Keep resources whose `terminationDate` is at or below this value. */
                "terminationDate.lte"?: string;
                /** @description Keep resources whose `productOffering.id` is this value, or any of several separated by commas. */
                "productOffering.id"?: string;
                /** @description Keep resources whose `productSpecification.id` is this value, or any of several separated by commas. */
                "productSpecification.id"?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `productOrderItem.orderId` is this value, or any of several separated by commas. */
                "productOrderItem.orderId"?: string;
                /** @description Keep resources whose `productRelationship.id` is this value, or any of several separated by commas. */
                "productRelationship.id"?: string;
                /** @description Keep resources whose `realizingService.id` is this value, or any of several separated by commas. */
                "realizingService.id"?: string;
                /** @description Keep resources whose `realizingResource.id` is this value, or any of several separated by commas. */
                "realizingResource.id"?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, which may be empty. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            /** @description The page, when it is not the whole list and the server is set to say so. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            400: components["responses"]["List.400"];
            401: components["responses"]["List.401"];
            403: components["responses"]["List.403"];
            404: components["responses"]["List.404"];
            405: components["responses"]["List.405"];
            406: components["responses"]["List.406"];
            408: components["responses"]["List.408"];
            416: components["responses"]["List.416"];
            429: components["responses"]["List.429"];
            431: components["responses"]["List.431"];
            500: components["responses"]["List.500"];
            501: components["responses"]["List.501"];
            503: components["responses"]["List.503"];
        };
    };
    createProduct: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description The new resource. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Product_FVO"];
            };
        };
        responses: {
            /** @description The new resource, with all that the server adds. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Create.400"];
            401: components["responses"]["Create.401"];
            403: components["responses"]["Create.403"];
            404: components["responses"]["Create.404"];
            405: components["responses"]["Create.405"];
            406: components["responses"]["Create.406"];
            408: components["responses"]["Create.408"];
            409: components["responses"]["Create.409"];
            413: components["responses"]["Create.413"];
            415: components["responses"]["Create.415"];
            422: components["responses"]["Create.422"];
            429: components["responses"]["Create.429"];
            431: components["responses"]["Create.431"];
            500: components["responses"]["Create.500"];
            501: components["responses"]["Create.501"];
            503: components["responses"]["Create.503"];
        };
    };
    patchProductCollection: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description At most 100 operations. */
        requestBody: {
            content: {
                "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        responses: {
            /** @description The resources that the patch names and that are there afterwards, in the order of their first mention. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"][];
                };
            };
            400: components["responses"]["PatchCollection.400"];
            401: components["responses"]["PatchCollection.401"];
            403: components["responses"]["PatchCollection.403"];
            404: components["responses"]["PatchCollection.404"];
            405: components["responses"]["PatchCollection.405"];
            406: components["responses"]["PatchCollection.406"];
            408: components["responses"]["PatchCollection.408"];
            409: components["responses"]["PatchCollection.409"];
            413: components["responses"]["PatchCollection.413"];
            415: components["responses"]["PatchCollection.415"];
            422: components["responses"]["PatchCollection.422"];
            429: components["responses"]["PatchCollection.429"];
            431: components["responses"]["PatchCollection.431"];
            500: components["responses"]["PatchCollection.500"];
            501: components["responses"]["PatchCollection.501"];
            503: components["responses"]["PatchCollection.503"];
        };
    };
    retrieveProduct: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body while the resource still has this ETag.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The resource. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            /** @description The resource still has the ETag that you sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Retrieve.400"];
            401: components["responses"]["Retrieve.401"];
            403: components["responses"]["Retrieve.403"];
            404: components["responses"]["Retrieve.404"];
            405: components["responses"]["Retrieve.405"];
            406: components["responses"]["Retrieve.406"];
            408: components["responses"]["Retrieve.408"];
            429: components["responses"]["Retrieve.429"];
            431: components["responses"]["Retrieve.431"];
            500: components["responses"]["Retrieve.500"];
            501: components["responses"]["Retrieve.501"];
            503: components["responses"]["Retrieve.503"];
        };
    };
    deleteProduct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description Go on only while the resource still has this ETag; otherwise 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Delete.400"];
            401: components["responses"]["Delete.401"];
            403: components["responses"]["Delete.403"];
            404: components["responses"]["Delete.404"];
            405: components["responses"]["Delete.405"];
            406: components["responses"]["Delete.406"];
            408: components["responses"]["Delete.408"];
            409: components["responses"]["Delete.409"];
            412: components["responses"]["Delete.412"];
            422: components["responses"]["Delete.422"];
            429: components["responses"]["Delete.429"];
            431: components["responses"]["Delete.431"];
            500: components["responses"]["Delete.500"];
            501: components["responses"]["Delete.501"];
            503: components["responses"]["Delete.503"];
        };
    };
    patchProduct: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /**
                 * @description Go on only while the resource still has this ETag; otherwise 412.
                 * @example "3"
                 */
                "If-Match"?: components["parameters"]["IfMatch"];
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        /** @description The change, in one of four media types. */
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["Product_MVO"];
                "application/json": components["schemas"]["Product_MVO"];
                "application/json-patch+json": components["schemas"]["JsonPatchOperations"];
                "application/json-patch-query+json": components["schemas"]["JsonPatchOperations"];
            };
        };
        responses: {
            /** @description The whole resource after the change. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Product"];
                };
            };
            400: components["responses"]["Patch.400"];
            401: components["responses"]["Patch.401"];
            403: components["responses"]["Patch.403"];
            404: components["responses"]["Patch.404"];
            405: components["responses"]["Patch.405"];
            406: components["responses"]["Patch.406"];
            408: components["responses"]["Patch.408"];
            409: components["responses"]["Patch.409"];
            412: components["responses"]["Patch.412"];
            413: components["responses"]["Patch.413"];
            415: components["responses"]["Patch.415"];
            422: components["responses"]["Patch.422"];
            429: components["responses"]["Patch.429"];
            431: components["responses"]["Patch.431"];
            500: components["responses"]["Patch.500"];
            501: components["responses"]["Patch.501"];
            503: components["responses"]["Patch.503"];
        };
    };
    listStateModel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One model for each resource that has states. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateModel"][];
                };
            };
            400: components["responses"]["Retrieve.400"];
            401: components["responses"]["Retrieve.401"];
            403: components["responses"]["Retrieve.403"];
            404: components["responses"]["Retrieve.404"];
            405: components["responses"]["Retrieve.405"];
            406: components["responses"]["Retrieve.406"];
            408: components["responses"]["Retrieve.408"];
            429: components["responses"]["Retrieve.429"];
            431: components["responses"]["Retrieve.431"];
            500: components["responses"]["Retrieve.500"];
            501: components["responses"]["Retrieve.501"];
            503: components["responses"]["Retrieve.503"];
        };
    };
    listHub: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
                /**
                 * @description How many matching resources to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most resources on the page; the server has a default and a ceiling.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
                /** @description Cursor of the page before, taken from its `next` link. Costs the same however deep the page is. */
                after?: components["parameters"]["After"];
                /** @description Cursor of the page after, taken from its `prev` link. */
                before?: components["parameters"]["Before"];
                /** @description Attributes to sort by, separated by commas; `-` in front sorts descending. Ties are broken by identifier, so pages never overlap. */
                sort?: components["parameters"]["Sort"];
                /** @description A JSONPath filter (RFC 9535), for conditions that one and the same element of an array must meet together. It narrows the plain filters further; given several times, any of them may hold. */
                filter?: components["parameters"]["Filter"];
                /** @description Keep resources whose `@type` is this value, or any of several separated by commas. */
                "@type"?: string;
                /** @description Keep resources whose `id` is this value, or any of several separated by commas. */
                id?: string;
                /** @description Keep resources whose `href` is this value, or any of several separated by commas. */
                href?: string;
                /** @description Keep resources whose `callback` is this value, or any of several separated by commas. */
                callback?: string;
                /** @description Keep resources whose `query` is this value, or any of several separated by commas. */
                query?: string;
                /** @description Keep resources whose `secret` is this value, or any of several separated by commas. */
                secret?: string;
                /** @description Keep resources whose `appendListenerPath` is this value, or any of several separated by commas. */
                appendListenerPath?: boolean | string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
                /** @description Keep resources whose `reason` is this value, or any of several separated by commas. */
                reason?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, which may be empty. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"][];
                };
            };
            /** @description The page, when it is not the whole list and the server is set to say so. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"][];
                };
            };
            400: components["responses"]["List.400"];
            401: components["responses"]["List.401"];
            403: components["responses"]["List.403"];
            404: components["responses"]["List.404"];
            405: components["responses"]["List.405"];
            406: components["responses"]["List.406"];
            408: components["responses"]["List.408"];
            416: components["responses"]["List.416"];
            429: components["responses"]["List.429"];
            431: components["responses"]["List.431"];
            500: components["responses"]["List.500"];
            501: components["responses"]["List.501"];
            503: components["responses"]["List.503"];
        };
    };
    createHub: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path?: never;
            cookie?: never;
        };
        /** @description Where to send events, and which. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["Hub_FVO"];
            };
        };
        responses: {
            /** @description The subscription. */
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"];
                };
            };
            400: components["responses"]["HubCreate.400"];
            401: components["responses"]["HubCreate.401"];
            403: components["responses"]["HubCreate.403"];
            404: components["responses"]["HubCreate.404"];
            405: components["responses"]["HubCreate.405"];
            406: components["responses"]["HubCreate.406"];
            408: components["responses"]["HubCreate.408"];
            409: components["responses"]["HubCreate.409"];
            413: components["responses"]["HubCreate.413"];
            415: components["responses"]["HubCreate.415"];
            422: components["responses"]["HubCreate.422"];
            429: components["responses"]["HubCreate.429"];
            431: components["responses"]["HubCreate.431"];
            500: components["responses"]["HubCreate.500"];
            501: components["responses"]["HubCreate.501"];
            503: components["responses"]["HubCreate.503"];
        };
    };
    hubGet: {
        parameters: {
            query?: {
                /** @description Attributes to answer, separated by commas; dotted names trim inside objects and arrays. `id`, `href` and `@type` are always there, and `none` asks for nothing else. Names that do not exist are skipped. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /**
                 * @description Answer 304 without a body while the resource still has this ETag.
                 * @example "3"
                 */
                "If-None-Match"?: components["parameters"]["IfNoneMatch"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"];
                };
            };
            /** @description It still has the ETag that you sent. */
            304: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Retrieve.400"];
            401: components["responses"]["Retrieve.401"];
            403: components["responses"]["Retrieve.403"];
            404: components["responses"]["Retrieve.404"];
            405: components["responses"]["Retrieve.405"];
            406: components["responses"]["Retrieve.406"];
            408: components["responses"]["Retrieve.408"];
            429: components["responses"]["Retrieve.429"];
            431: components["responses"]["Retrieve.431"];
            500: components["responses"]["Retrieve.500"];
            501: components["responses"]["Retrieve.501"];
            503: components["responses"]["Retrieve.503"];
        };
    };
    hubDelete: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It is gone. */
            204: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["HubChange.400"];
            401: components["responses"]["HubChange.401"];
            403: components["responses"]["HubChange.403"];
            404: components["responses"]["HubChange.404"];
            405: components["responses"]["HubChange.405"];
            408: components["responses"]["HubChange.408"];
            409: components["responses"]["HubChange.409"];
            422: components["responses"]["HubChange.422"];
            429: components["responses"]["HubChange.429"];
            431: components["responses"]["HubChange.431"];
            500: components["responses"]["HubChange.500"];
            501: components["responses"]["HubChange.501"];
            503: components["responses"]["HubChange.503"];
        };
    };
    enableHub: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The subscription. */
            200: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Hub"];
                };
            };
            400: components["responses"]["HubChange.400"];
            401: components["responses"]["HubChange.401"];
            403: components["responses"]["HubChange.403"];
            404: components["responses"]["HubChange.404"];
            405: components["responses"]["HubChange.405"];
            408: components["responses"]["HubChange.408"];
            409: components["responses"]["HubChange.409"];
            422: components["responses"]["HubChange.422"];
            429: components["responses"]["HubChange.429"];
            431: components["responses"]["HubChange.431"];
            500: components["responses"]["HubChange.500"];
            501: components["responses"]["HubChange.501"];
            503: components["responses"]["HubChange.503"];
        };
    };
    listDeadLetter: {
        parameters: {
            query?: {
                /**
                 * @description How many matching resources to skip.
                 * @example 0
                 */
                offset?: components["parameters"]["Offset"];
                /**
                 * @description Most resources on the page; the server has a default and a ceiling.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page, which may be empty. */
            200: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
            /** @description The page, when it is not the whole list and the server is set to say so. */
            206: {
                headers: {
                    "X-Total-Count": components["headers"]["X-Total-Count"];
                    "X-Result-Count": components["headers"]["X-Result-Count"];
                    Link: components["headers"]["Link"];
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLetter"][];
                };
            };
            400: components["responses"]["List.400"];
            401: components["responses"]["List.401"];
            403: components["responses"]["List.403"];
            404: components["responses"]["List.404"];
            405: components["responses"]["List.405"];
            406: components["responses"]["List.406"];
            408: components["responses"]["List.408"];
            416: components["responses"]["List.416"];
            429: components["responses"]["List.429"];
            431: components["responses"]["List.431"];
            500: components["responses"]["List.500"];
            501: components["responses"]["List.501"];
            503: components["responses"]["List.503"];
        };
    };
    replayDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many wait again. */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["HubReplay.400"];
            401: components["responses"]["HubReplay.401"];
            403: components["responses"]["HubReplay.403"];
            404: components["responses"]["HubReplay.404"];
            405: components["responses"]["HubReplay.405"];
            408: components["responses"]["HubReplay.408"];
            409: components["responses"]["HubReplay.409"];
            422: components["responses"]["HubReplay.422"];
            429: components["responses"]["HubReplay.429"];
            431: components["responses"]["HubReplay.431"];
            500: components["responses"]["HubReplay.500"];
            501: components["responses"]["HubReplay.501"];
            503: components["responses"]["HubReplay.503"];
        };
    };
    replayDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description A key of your choice. Repeating the request with the same key and body within 24 hours answers the first result again instead of doing it twice.
                 * @example 8e03978e-40d5-43e8-bc93-6894a57f9324
                 */
                "Idempotency-Key"?: components["parameters"]["IdempotencyKey"];
                /**
                 * @description An identifier of yours for everything that this request causes; events carry it. Without one the server makes one.
                 * @example 0198c1f2-7d1a-7b5e-8f3c-5d2a9c4b7e60
                 */
                "X-Correlation-ID"?: components["parameters"]["CorrelationId"];
            };
            path: {
                /** @description Identifier of the resource within its collection. */
                id: components["parameters"]["Id"];
                /** @description Identifier of the dead letter. */
                letterId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many wait again. */
            202: {
                headers: {
                    "X-Correlation-ID": components["headers"]["X-Correlation-ID"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Replay"];
                };
            };
            400: components["responses"]["HubReplay.400"];
            401: components["responses"]["HubReplay.401"];
            403: components["responses"]["HubReplay.403"];
            404: components["responses"]["HubReplay.404"];
            405: components["responses"]["HubReplay.405"];
            408: components["responses"]["HubReplay.408"];
            409: components["responses"]["HubReplay.409"];
            422: components["responses"]["HubReplay.422"];
            429: components["responses"]["HubReplay.429"];
            431: components["responses"]["HubReplay.431"];
            500: components["responses"]["HubReplay.500"];
            501: components["responses"]["HubReplay.501"];
            503: components["responses"]["HubReplay.503"];
        };
    };
    productCreateEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Identifier of the message; the same on every try. */
                "webhook-id"?: string;
                /** @description When this try was made, in seconds since 1970. */
                "webhook-timestamp"?: string;
                /** @description Signature in the form of the Standard Webhooks specification, when the hub has a secret. */
                "webhook-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductCreateEvent"];
            };
        };
        responses: {
            /** @description The listener is gone; its hub is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The listener has it; it is not sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else: it is sent again later, with growing pauses. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    productAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Identifier of the message; the same on every try. */
                "webhook-id"?: string;
                /** @description When this try was made, in seconds since 1970. */
                "webhook-timestamp"?: string;
                /** @description Signature in the form of the Standard Webhooks specification, when the hub has a secret. */
                "webhook-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductAttributeValueChangeEvent"];
            };
        };
        responses: {
            /** @description The listener is gone; its hub is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The listener has it; it is not sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else: it is sent again later, with growing pauses. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    productStateChangeEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Identifier of the message; the same on every try. */
                "webhook-id"?: string;
                /** @description When this try was made, in seconds since 1970. */
                "webhook-timestamp"?: string;
                /** @description Signature in the form of the Standard Webhooks specification, when the hub has a secret. */
                "webhook-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductStateChangeEvent"];
            };
        };
        responses: {
            /** @description The listener is gone; its hub is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The listener has it; it is not sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else: it is sent again later, with growing pauses. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    productDeleteEvent: {
        parameters: {
            query?: never;
            header?: {
                /** @description Identifier of the message; the same on every try. */
                "webhook-id"?: string;
                /** @description When this try was made, in seconds since 1970. */
                "webhook-timestamp"?: string;
                /** @description Signature in the form of the Standard Webhooks specification, when the hub has a secret. */
                "webhook-signature"?: string;
            };
            path?: never;
            cookie?: never;
        };
        /** @description The event. */
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProductDeleteEvent"];
            };
        };
        responses: {
            /** @description The listener is gone; its hub is disabled. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The listener has it; it is not sent again. */
            "2XX": {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Anything else: it is sent again later, with growing pauses. */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
}
