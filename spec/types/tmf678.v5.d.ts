/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */

export interface paths {
    "/customerBill": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer bills
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listCustomerBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customerBill/{id}": {
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
         * Read a customer bill
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveCustomerBill"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a customer bill
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchCustomerBill"];
        trace?: never;
    };
    "/appliedCustomerBillingRate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List applied customer billing rates
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listAppliedCustomerBillingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/appliedCustomerBillingRate/{id}": {
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
         * Read an applied customer billing rate
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveAppliedCustomerBillingRate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customerBillOnDemand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List customer bill on demands
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listCustomerBillOnDemand"];
        put?: never;
        /**
         * Create a customer bill on demand
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createCustomerBillOnDemand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/customerBillOnDemand/{id}": {
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
         * Read a customer bill on demand
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveCustomerBillOnDemand"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billCycle": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill cycles
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billCycle/{id}": {
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
         * Read a bill cycle
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillCycle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
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
    customerBillCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `customerBill` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["customerBillCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customerBillStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `customerBill` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["customerBillStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customerBillOnDemandCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `customerBillOnDemand` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["customerBillOnDemandCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    customerBillOnDemandStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `customerBillOnDemand` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["customerBillOnDemandStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description One of the balances of an account. */
        AccountBalance: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the balance within its account. */
            id?: string;
            /** @description What is counted: ReceivableBalance, DepositBalance, DisputedBalance … */
            balanceType: string;
            /** @description What the balance stands at; the currency is that of the account. */
            amount: components["schemas"]["Money"];
            /** @description Since when, and until when, the balance is kept. */
            validFor: components["schemas"]["TimePeriod"];
        };
        /** @description One of the balances of an account. */
        AccountBalance_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Identifier of the balance within its account. */
            id?: string | null;
            /** @description What is counted: ReceivableBalance, DepositBalance, DisputedBalance … */
            balanceType?: string | null;
            /** @description What the balance stands at; the currency is that of the account. */
            amount?: components["schemas"]["Money_MVO"] | null;
            /** @description Since when, and until when, the balance is kept. */
            validFor?: components["schemas"]["TimePeriod_MVO"] | null;
        };
        /** @description The tax on a line of a bill. */
        AppliedBillingTaxRate: {
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
            /** @description The part of the tax of the bill that falls on this rate. */
            taxAmount?: components["schemas"]["Money"];
            /** @description Kind of tax. */
            taxCategory?: string;
            /** @description Rate of the tax, in percent. */
            taxRate?: number;
        };
        /** @description What a credit note takes off a bill. */
        AppliedCredit: {
            /** @description How much of the credit went to this bill. */
            appliedAmount?: components["schemas"]["Money"];
            /** @description The credit note, or the bill that came to less than nothing. */
            creditNote?: components["schemas"]["CustomerBillRef"];
        };
        /** @description A line of a bill, or one that waits for the next bill. */
        AppliedCustomerBillingRate: {
            /**
             * @description Class of the resource: `AppliedCustomerBillingRate`, or a name of your own with one of these in @baseType.
             * @example AppliedCustomerBillingRate
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
            /** @description What is charged for, as it stands on the bill. */
            name?: string;
            /** @description What is charged for, in more words. */
            description?: string;
            /**
             * Format: date-time
             * @description When it was charged.
             */
            date?: string;
            /**
             * @description What it is: a charge, a credit, or a penalty.
             * @enum {string}
             */
            appliedBillingRateType?: "appliedBillingCharge" | "appliedBillingCredit" | "appliedPenaltyCharge";
            /** @description What kind of charge or credit: recurringCharge, oneTimeCharge, usageCharge, discount, rebate, productAlteration, lateFee, interest. */
            chargeType?: string;
            /** @description True when it is on a bill; until then it waits for the next one of its account. */
            isBilled?: boolean;
            /** @description The bill that it is on. */
            bill?: components["schemas"]["CustomerBillRef"];
            /** @description The account that pays. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description The product that is paid for. */
            product?: components["schemas"]["ProductRef"];
            /** @description The usage that it sums up. */
            usageBucket?: components["schemas"]["UsageBucketRef"];
            /** @description The line of another bill that this one takes back. */
            originalRate?: components["schemas"]["AppliedCustomerBillingRateRef"];
            /** @description The time that is paid for. */
            periodCoverage?: components["schemas"]["TimePeriod"];
            /** @description The amount without tax, in whole minor units of the currency. */
            taxExcludedAmount?: components["schemas"]["Money"];
            /** @description The amount with its part of the tax of the bill. */
            taxIncludedAmount?: components["schemas"]["Money"];
            /** @description The tax on it. */
            appliedTax?: components["schemas"]["AppliedBillingTaxRate"][];
            /** @description What else is known, such as how much was used. */
            characteristic?: components["schemas"]["Characteristic"][];
        };
        /** @description A reference to a line of a bill. */
        AppliedCustomerBillingRateRef: {
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
        /** @description What a payment paid of a bill. */
        AppliedPayment: {
            /** @description How much of the payment went to this bill. */
            appliedAmount?: components["schemas"]["Money"];
            /** @description The payment. */
            payment?: components["schemas"]["PaymentRef"];
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
        AttachmentRefOrValue: components["schemas"]["Attachment"] | components["schemas"]["AttachmentRef"] | components["schemas"]["BillDocument"];
        /** @description One turn of a billing cycle: the dates of its bills. */
        BillCycle: {
            /**
             * @description Class of the resource: `BillCycle`, or a name of your own with one of these in @baseType.
             * @example BillCycle
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
            /** @description Name of the cycle. */
            name?: string;
            /** @description What the cycle is for. */
            description?: string;
            /** @description How long a period is, such as month. */
            billingPeriod?: string;
            /** @description The period that is billed. */
            validFor?: components["schemas"]["TimePeriod"];
            /**
             * Format: date-time
             * @description The date of the bills.
             */
            billingDate?: string;
            /**
             * Format: date-time
             * @description Until when charges that came in are on the bills.
             */
            chargeDate?: string;
            /**
             * Format: date-time
             * @description Until when credits that came in are on the bills.
             */
            creditDate?: string;
            /**
             * Format: date-time
             * @description When the bills are sent.
             */
            mailingDate?: string;
            /**
             * Format: date-time
             * @description When they have to be paid.
             */
            paymentDueDate?: string;
            /** @description The pattern that it follows; TM Forum spells it with a capital letter. */
            BillCycleSpecification?: components["schemas"]["BillCycleSpecificationRef"];
        };
        /** @description A reference to a cycle in which bills are made. */
        BillCycleRef: {
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
        /** @description A reference to a cycle in which bills are made. */
        BillCycleRef_MVO: {
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
        /** @description A reference to when bills are made, sent and due. */
        BillCycleSpecificationRef: {
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
            /** @description What the cycle is for. */
            description?: string;
        };
        /** @description A bill as it was sent: where it is fetched gives the same bytes for ever. */
        BillDocument: {
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
            /** @description SHA-256 of the bytes of the document, in hexadecimal digits; also its ETag. */
            sha256?: string;
        };
        /** @description Why a bill was put on hold instead of being sent. */
        BillFault: {
            /** @description What is wrong, for machines. */
            code?: string;
            /** @description What is wrong, for people. */
            reason?: string;
        };
        /** @description What the rates of one kind on a bill come to. */
        BillRateTotal: {
            /**
             * @description What its rates are: charges, credits, or penalties.
             * @enum {string}
             */
            appliedBillingRateType?: "appliedBillingCharge" | "appliedBillingCredit" | "appliedPenaltyCharge";
            /** @description What kind of charge or credit they are. */
            chargeType?: string;
            /** @description Their sum without tax. */
            taxExcludedAmount?: components["schemas"]["Money"];
            /** @description Their sum with their parts of the tax of the bill. */
            taxIncludedAmount?: components["schemas"]["Money"];
        };
        /** @description A reference to a run in which bills are made. */
        BillRunRef: {
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
        /** @description A reference to a run in which bills are made. */
        BillRunRef_MVO: {
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
        /** @description A bill: what an account is asked to pay for a period. */
        CustomerBill: {
            /**
             * @description Class of the resource: `CustomerBill`, or a name of your own with one of these in @baseType.
             * @example CustomerBill
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
            /** @description Number of the bill, without gaps within its series; given when it is sent. */
            billNo?: string;
            /**
             * Format: date-time
             * @description When the bill was made out.
             */
            billDate?: string;
            /** @description The period that is billed; what happened at its end is in the next one. */
            billingPeriod?: components["schemas"]["TimePeriod"];
            /**
             * @description What the bill is for: normal, duplicate, interim, last, trial customer, or credit note.
             * @enum {string}
             */
            category?: "normal" | "duplicate" | "interim" | "last" | "trial customer" | "credit note";
            /** @description Whether it was made in its cycle, or out of turn. */
            runType?: components["schemas"]["CustomerBillRunType"];
            /** @description How far it is. */
            state?: components["schemas"]["CustomerBillStateType"];
            /** @description The account that it is made out to. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description The account in which it is owed. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The cycle in which it was made. */
            billCycle?: components["schemas"]["BillCycleRef"];
            /** @description Who has to do with it, the customer above all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description The sum of its rates, without tax. */
            taxExcludedAmount?: components["schemas"]["Money"];
            /** @description What its rates come to, by their kind. */
            rateTotal?: components["schemas"]["BillRateTotal"][];
            /** @description The tax, by kind and rate. */
            taxItem?: components["schemas"]["TaxItem"][];
            /** @description The sum of its rates and the tax. */
            taxIncludedAmount?: components["schemas"]["Money"];
            /** @description What had to be paid when it was sent. */
            amountDue?: components["schemas"]["Money"];
            /** @description What is still to be paid. */
            remainingAmount?: components["schemas"]["Money"];
            /** @description What was paid. */
            appliedPayment?: components["schemas"]["AppliedPayment"][];
            /** @description What credit notes have taken off. */
            appliedCredit?: components["schemas"]["AppliedCredit"][];
            /** @description How much of what is still to be paid is in dispute. */
            disputedAmount?: components["schemas"]["Money"];
            /** @description How much was given up. */
            writtenOffAmount?: components["schemas"]["Money"];
            /** @description How it will be paid. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"];
            /**
             * Format: date-time
             * @description Until when it has to be paid.
             */
            paymentDueDate?: string;
            /**
             * Format: date-time
             * @description When the next bill is made.
             */
            nextBillDate?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            lastUpdate?: string;
            /** @description The bill to look at, as HTML and as PDF; made soon after it was sent. */
            billDocument?: components["schemas"]["AttachmentRefOrValue"][];
            /** @description The bill that this credit note takes back, or that this one repeats. */
            originalBill?: components["schemas"]["CustomerBillRef"];
            /** @description Why a credit note was made. */
            reason?: string;
            /** @description The run in which it was made. */
            billRun?: components["schemas"]["BillRunRef"];
            /** @description Why it was put on hold. */
            fault?: components["schemas"]["BillFault"][];
        };
        /** @description Told when a resource of `customerBill` was created. */
        CustomerBillCreateEvent: {
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
            event: components["schemas"]["CustomerBillCreateEventPayload"];
        };
        /** @description What the event is about. */
        CustomerBillCreateEventPayload: {
            customerBill: components["schemas"]["CustomerBill"];
        };
        /** @description Asks for a bill out of turn. */
        CustomerBillOnDemand: {
            /**
             * @description Class of the resource: `CustomerBillOnDemand`, or a name of your own with one of these in @baseType.
             * @example CustomerBillOnDemand
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
            /** @description What the bill is asked for. */
            name?: string;
            /** @description Why it is asked for. */
            description?: string;
            /**
             * @description interim: what has come up so far, out of turn; last: the final bill of an account whose products have ended; trial customer: to look at only; duplicate: a bill that was sent, once more.
             * @enum {string}
             */
            category?: "interim" | "last" | "trial customer" | "duplicate";
            /** @description For a duplicate: the bill that is to be repeated. */
            originalBill?: components["schemas"]["CustomerBillRef"];
            /** @description The account that is to be billed. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Who asks for it. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
            /** @description The bill that was made; set by the server. */
            readonly customerBill?: components["schemas"]["CustomerBillRef"];
            /** @description How far it is; set by the server. */
            readonly state?: components["schemas"]["CustomerBillOnDemandStateType"];
            /** @description Why no bill was made; set by the server. */
            readonly reason?: string;
            /**
             * Format: date-time
             * @description When it last changed; set by the server.
             */
            readonly lastUpdate?: string;
        };
        /** @description Told when a resource of `customerBillOnDemand` was created. */
        CustomerBillOnDemandCreateEvent: {
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
            event: components["schemas"]["CustomerBillOnDemandCreateEventPayload"];
        };
        /** @description What the event is about. */
        CustomerBillOnDemandCreateEventPayload: {
            customerBillOnDemand: components["schemas"]["CustomerBillOnDemand"];
        };
        /** @description Told when a resource of `customerBillOnDemand` changed its state. */
        CustomerBillOnDemandStateChangeEvent: {
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
            event: components["schemas"]["CustomerBillOnDemandStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        CustomerBillOnDemandStateChangeEventPayload: {
            customerBillOnDemand: components["schemas"]["CustomerBillOnDemand"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How far a bill is that somebody has asked for.
         * @enum {string}
         */
        CustomerBillOnDemandStateType: "inProgress" | "rejected" | "done" | "terminatedWithError";
        /** @description What a create takes. Asks for a bill out of turn. */
        CustomerBillOnDemand_FVO: {
            /**
             * @description Class of the resource: `CustomerBillOnDemand`, or a name of your own with one of these in @baseType.
             * @example CustomerBillOnDemand
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description What the bill is asked for. */
            name?: string;
            /** @description Why it is asked for. */
            description?: string;
            /**
             * @description interim: what has come up so far, out of turn; last: the final bill of an account whose products have ended; trial customer: to look at only; duplicate: a bill that was sent, once more.
             * @enum {string}
             */
            category?: "interim" | "last" | "trial customer" | "duplicate";
            /** @description For a duplicate: the bill that is to be repeated. */
            originalBill?: components["schemas"]["CustomerBillRef"];
            /** @description The account that is to be billed. */
            billingAccount: components["schemas"]["BillingAccountRef"];
            /** @description Who asks for it. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
        };
        /** @description A reference to a bill. */
        CustomerBillRef: {
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
        /** @description A reference to a bill. */
        CustomerBillRef_MVO: {
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
        /**
         * @description Whether a bill was made in its cycle, or out of turn.
         * @enum {string}
         */
        CustomerBillRunType: "onCycle" | "offCycle";
        /** @description Told when a resource of `customerBill` changed its state. */
        CustomerBillStateChangeEvent: {
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
            event: components["schemas"]["CustomerBillStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        CustomerBillStateChangeEventPayload: {
            customerBill: components["schemas"]["CustomerBill"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How far a bill is on its way to being paid.
         * @enum {string}
         */
        CustomerBillStateType: "new" | "onHold" | "validated" | "sent" | "settled" | "partiallyPaid";
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. A bill: what an account is asked to pay for a period. */
        CustomerBill_MVO: {
            /**
             * @description Class of the resource: `CustomerBill`, or a name of your own with one of these in @baseType.
             * @example CustomerBill
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Number of the bill, without gaps within its series; given when it is sent. */
            billNo?: string | null;
            /**
             * Format: date-time
             * @description When the bill was made out.
             */
            billDate?: string | null;
            /** @description The period that is billed; what happened at its end is in the next one. */
            billingPeriod?: components["schemas"]["TimePeriod_MVO"] | null;
            /** @description What the bill is for: normal, duplicate, interim, last, trial customer, or credit note. */
            category?: ("normal" | "duplicate" | "interim" | "last" | "trial customer" | "credit note") | null;
            /** @description Whether it was made in its cycle, or out of turn. */
            runType?: components["schemas"]["CustomerBillRunType"] | null;
            /** @description How far it is. */
            state?: components["schemas"]["CustomerBillStateType"] | null;
            /** @description The account that it is made out to. */
            billingAccount?: components["schemas"]["BillingAccountRef_MVO"] | null;
            /** @description The account in which it is owed. */
            financialAccount?: components["schemas"]["FinancialAccountRef_MVO"] | null;
            /** @description The cycle in which it was made. */
            billCycle?: components["schemas"]["BillCycleRef_MVO"] | null;
            /** @description Who has to do with it, the customer above all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description The sum of its rates, without tax. */
            taxExcludedAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description What its rates come to, by their kind. */
            rateTotal?: components["schemas"]["BillRateTotal"][] | null;
            /** @description The tax, by kind and rate. */
            taxItem?: components["schemas"]["TaxItem"][] | null;
            /** @description The sum of its rates and the tax. */
            taxIncludedAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description What had to be paid when it was sent. */
            amountDue?: components["schemas"]["Money_MVO"] | null;
            /** @description What is still to be paid. */
            remainingAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description What was paid. */
            appliedPayment?: components["schemas"]["AppliedPayment"][] | null;
            /** @description What credit notes have taken off. */
            appliedCredit?: components["schemas"]["AppliedCredit"][] | null;
            /** @description How much of what is still to be paid is in dispute. */
            disputedAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description How much was given up. */
            writtenOffAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description How it will be paid. */
            paymentMethod?: components["schemas"]["PaymentMethodRef_MVO"] | null;
            /**
             * Format: date-time
             * @description Until when it has to be paid.
             */
            paymentDueDate?: string | null;
            /**
             * Format: date-time
             * @description When the next bill is made.
             */
            nextBillDate?: string | null;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            lastUpdate?: string | null;
            /** @description The bill to look at, as HTML and as PDF; made soon after it was sent. */
            billDocument?: components["schemas"]["AttachmentRefOrValue"][] | null;
            /** @description The bill that this credit note takes back, or that this one repeats. */
            originalBill?: components["schemas"]["CustomerBillRef_MVO"] | null;
            /** @description Why a credit note was made. */
            reason?: string | null;
            /** @description The run in which it was made. */
            billRun?: components["schemas"]["BillRunRef_MVO"] | null;
            /** @description Why it was put on hold. */
            fault?: components["schemas"]["BillFault"][] | null;
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
        /** @description A reference to an account receivable or payable. */
        FinancialAccountRef: {
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
            /** @description A balance of that account when the reference was made; v4 knows it. */
            accountBalance?: components["schemas"]["AccountBalance"];
        };
        /** @description A reference to an account receivable or payable. */
        FinancialAccountRef_MVO: {
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
            /** @description A balance of that account when the reference was made; v4 knows it. */
            accountBalance?: components["schemas"]["AccountBalance_MVO"] | null;
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
        /** @description An amount of money in one currency. */
        Money: {
            /** @description Currency, by its three letters of ISO 4217. */
            unit?: string;
            /** @description The amount, in units of the currency; at most six decimals. */
            value?: number;
        };
        /** @description An amount of money in one currency. */
        Money_MVO: {
            /** @description Currency, by its three letters of ISO 4217. */
            unit?: string | null;
            /** @description The amount, in units of the currency; at most six decimals. */
            value?: number | null;
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
        /** @description A reference to a means of payment. */
        PaymentMethodRef_MVO: {
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
        /** @description A reference to a payment. */
        PaymentRef: {
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
        /** @description A reference to a product that a customer has. */
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
        /** @description An amount with its unit. */
        Quantity: {
            /** @description How many units; 1 when absent. */
            amount?: number;
            /** @description Unit of the amount. */
            units?: string;
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
        /** @description What a replay did. */
        Replay: {
            /** @description How many dead letters wait for their delivery again. */
            replayed: number;
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
        /** @description The tax of a bill, of one kind and at one rate. */
        TaxItem: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description The tax, in whole minor units of the currency. */
            taxAmount?: components["schemas"]["Money"];
            /** @description Kind of tax. */
            taxCategory?: string;
            /** @description Rate of the tax, in percent. */
            taxRate?: number;
            /** @description The sum on which the tax is due. */
            taxBase?: components["schemas"]["Money"];
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
        /** @description A reference to what an account uses in one billing period. */
        UsageBucketRef: {
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
            /** @description The period with which it is billed: a later one for what came too late. */
            billingPeriod?: components["schemas"]["TimePeriod"];
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
    listCustomerBill: {
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
                /** @description Keep resources whose `billNo` is this value, or any of several separated by commas. */
                billNo?: string;
                /** @description Keep resources whose `billDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                billDate?: string;
                /** @description Keep resources whose `billDate` is after or above this value. */
                "billDate.gt"?: string;
                /** @description Keep resources whose `billDate` is at or above this value. */
                "billDate.gte"?: string;
                /** @description Keep resources whose `billDate` is before or below this value. */
                "billDate.lt"?: string;
                /** @description Keep resources whose `billDate` is at or below this value. */
                "billDate.lte"?: string;
                /** @description Keep resources whose `category` is this value, or any of several separated by commas. */
                category?: string;
                /** @description Keep resources whose `runType` is this value, or any of several separated by commas. */
                runType?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
                /** @description Keep resources whose `paymentDueDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                paymentDueDate?: string;
                /** @description Keep resources whose `paymentDueDate` is after or above this value. */
                "paymentDueDate.gt"?: string;
                /** @description Keep resources whose `paymentDueDate` is at or above this value. */
                "paymentDueDate.gte"?: string;
                /** @description Keep resources whose `paymentDueDate` is before or below this value. */
                "paymentDueDate.lt"?: string;
                /** @description Keep resources whose `paymentDueDate` is at or below this value. */
                "paymentDueDate.lte"?: string;
                /** @description Keep resources whose `nextBillDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                nextBillDate?: string;
                /** @description Keep resources whose `nextBillDate` is after or above this value. */
                "nextBillDate.gt"?: string;
                /** @description Keep resources whose `nextBillDate` is at or above this value. */
                "nextBillDate.gte"?: string;
                /** @description Keep resources whose `nextBillDate` is before or below this value. */
                "nextBillDate.lt"?: string;
                /** @description Keep resources whose `nextBillDate` is at or below this value. */
                "nextBillDate.lte"?: string;
                /** @description Keep resources whose `lastUpdate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                lastUpdate?: string;
                /** @description Keep resources whose `lastUpdate` is after or above this value. */
                "lastUpdate.gt"?: string;
                /** @description Keep resources whose `lastUpdate` is at or above this value. */
                "lastUpdate.gte"?: string;
                /** @description Keep resources whose `lastUpdate` is before or below this value. */
                "lastUpdate.lt"?: string;
                /** @description Keep resources whose `lastUpdate` is at or below this value. */
                "lastUpdate.lte"?: string;
                /** @description Keep resources whose `reason` is this value, or any of several separated by commas. */
                reason?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
                /** @description Keep resources whose `billingPeriod.startDateTime` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                "billingPeriod.startDateTime"?: string;
                /** @description Keep resources whose `billingPeriod.startDateTime` is after or above this value. */
                "billingPeriod.startDateTime.gt"?: string;
                /** @description Keep resources whose `billingPeriod.startDateTime` is at or above this value. */
                "billingPeriod.startDateTime.gte"?: string;
                /** @description Keep resources whose `billingPeriod.startDateTime` is before or below this value. */
                "billingPeriod.startDateTime.lt"?: string;
                /** @description Keep resources whose `billingPeriod.startDateTime` is at or below this value. */
                "billingPeriod.startDateTime.lte"?: string;
                /** @description Keep resources whose `billRun.id` is this value, or any of several separated by commas. */
                "billRun.id"?: string;
                /** @description Keep resources whose `originalBill.id` is this value, or any of several separated by commas. */
                "originalBill.id"?: string;
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
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
                    "application/json": components["schemas"]["CustomerBill"][];
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
                    "application/json": components["schemas"]["CustomerBill"][];
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
    retrieveCustomerBill: {
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
                    "application/json": components["schemas"]["CustomerBill"];
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
    patchCustomerBill: {
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
                "application/merge-patch+json": components["schemas"]["CustomerBill_MVO"];
                "application/json": components["schemas"]["CustomerBill_MVO"];
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
                    "application/json": components["schemas"]["CustomerBill"];
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
    listAppliedCustomerBillingRate: {
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
                /** @description Keep resources whose `date` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                date?: string;
                /** @description Keep resources whose `date` is after or above this value. */
                "date.gt"?: string;
                /** @description Keep resources whose `date` is at or above this value. */
                "date.gte"?: string;
                /** @description Keep resources whose `date` is before or below this value. */
                "date.lt"?: string;
                /** @description Keep resources whose `date` is at or below this value. */
                "date.lte"?: string;
                /** @description Keep resources whose `appliedBillingRateType` is this value, or any of several separated by commas. */
                appliedBillingRateType?: string;
                /** @description Keep resources whose `chargeType` is this value, or any of several separated by commas. */
                chargeType?: string;
                /** @description Keep resources whose `isBilled` is this value, or any of several separated by commas. */
                isBilled?: boolean | string;
                /** @description Keep resources whose `bill.id` is this value, or any of several separated by commas. */
                "bill.id"?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
                /** @description Keep resources whose `product.id` is this value, or any of several separated by commas. */
                "product.id"?: string;
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
                    "application/json": components["schemas"]["AppliedCustomerBillingRate"][];
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
                    "application/json": components["schemas"]["AppliedCustomerBillingRate"][];
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
    retrieveAppliedCustomerBillingRate: {
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
                    "application/json": components["schemas"]["AppliedCustomerBillingRate"];
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
    listCustomerBillOnDemand: {
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
                /** @description Keep resources whose `category` is this value, or any of several separated by commas. */
                category?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
                /** @description Keep resources whose `reason` is this value, or any of several separated by commas. */
                reason?: string;
                /** @description Keep resources whose `lastUpdate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                lastUpdate?: string;
                /** @description Keep resources whose `lastUpdate` is after or above this value. */
                "lastUpdate.gt"?: string;
                /** @description Keep resources whose `lastUpdate` is at or above this value. */
                "lastUpdate.gte"?: string;
                /** @description Keep resources whose `lastUpdate` is before or below this value. */
                "lastUpdate.lt"?: string;
                /** @description Keep resources whose `lastUpdate` is at or below this value. */
                "lastUpdate.lte"?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
                /** @description Keep resources whose `customerBill.id` is this value, or any of several separated by commas. */
                "customerBill.id"?: string;
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
                    "application/json": components["schemas"]["CustomerBillOnDemand"][];
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
                    "application/json": components["schemas"]["CustomerBillOnDemand"][];
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
    createCustomerBillOnDemand: {
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
                "application/json": components["schemas"]["CustomerBillOnDemand_FVO"];
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
                    "application/json": components["schemas"]["CustomerBillOnDemand"];
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
    retrieveCustomerBillOnDemand: {
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
                    "application/json": components["schemas"]["CustomerBillOnDemand"];
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
    listBillCycle: {
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
                /** @description Keep resources whose `billingPeriod` is this value, or any of several separated by commas. */
                billingPeriod?: string;
                /** @description Keep resources whose `billingDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                billingDate?: string;
                /** @description Keep resources whose `billingDate` is after or above this value. */
                "billingDate.gt"?: string;
                /** @description Keep resources whose `billingDate` is at or above this value. */
                "billingDate.gte"?: string;
                /** @description Keep resources whose `billingDate` is before or below this value. */
                "billingDate.lt"?: string;
                /** @description Keep resources whose `billingDate` is at or below this value. */
                "billingDate.lte"?: string;
                /** @description Keep resources whose `chargeDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                chargeDate?: string;
                /** @description Keep resources whose `chargeDate` is after or above this value. */
                "chargeDate.gt"?: string;
                /** @description Keep resources whose `chargeDate` is at or above this value. */
                "chargeDate.gte"?: string;
                /** @description Keep resources whose `chargeDate` is before or below this value. */
                "chargeDate.lt"?: string;
                /** @description Keep resources whose `chargeDate` is at or below this value. */
                "chargeDate.lte"?: string;
                /** @description Keep resources whose `creditDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                creditDate?: string;
                /** @description Keep resources whose `creditDate` is after or above this value. */
                "creditDate.gt"?: string;
                /** @description Keep resources whose `creditDate` is at or above this value. */
                "creditDate.gte"?: string;
                /** @description Keep resources whose `creditDate` is before or below this value. */
                "creditDate.lt"?: string;
                /** @description Keep resources whose `creditDate` is at or below this value. */
                "creditDate.lte"?: string;
                /** @description Keep resources whose `mailingDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                mailingDate?: string;
                /** @description Keep resources whose `mailingDate` is after or above this value. */
                "mailingDate.gt"?: string;
                /** @description Keep resources whose `mailingDate` is at or above this value. */
                "mailingDate.gte"?: string;
                /** @description Keep resources whose `mailingDate` is before or below this value. */
                "mailingDate.lt"?: string;
                /** @description Keep resources whose `mailingDate` is at or below this value. */
                "mailingDate.lte"?: string;
                /** @description Keep resources whose `paymentDueDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                paymentDueDate?: string;
                /** @description Keep resources whose `paymentDueDate` is after or above this value. */
                "paymentDueDate.gt"?: string;
                /** @description Keep resources whose `paymentDueDate` is at or above this value. */
                "paymentDueDate.gte"?: string;
                /** @description Keep resources whose `paymentDueDate` is before or below this value. */
                "paymentDueDate.lt"?: string;
                /** @description Keep resources whose `paymentDueDate` is at or below this value. */
                "paymentDueDate.lte"?: string;
                /** @description Keep resources whose `BillCycleSpecification.id` is this value, or any of several separated by commas. */
                "BillCycleSpecification.id"?: string;
                /** @description Keep resources whose `validFor.startDateTime` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                "validFor.startDateTime"?: string;
                /** @description Keep resources whose `validFor.startDateTime` is after or above this value. */
                "validFor.startDateTime.gt"?: string;
                /** @description Keep resources whose `validFor.startDateTime` is at or above this value. */
                "validFor.startDateTime.gte"?: string;
                /** @description Keep resources whose `validFor.startDateTime` is before or below this value. */
                "validFor.startDateTime.lt"?: string;
                /** @description Keep resources whose `validFor.startDateTime` is at or below this value. */
                "validFor.startDateTime.lte"?: string;
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
                    "application/json": components["schemas"]["BillCycle"][];
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
                    "application/json": components["schemas"]["BillCycle"][];
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
    retrieveBillCycle: {
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
                    "application/json": components["schemas"]["BillCycle"];
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
    customerBillCreateEvent: {
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
                "application/json": components["schemas"]["CustomerBillCreateEvent"];
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
    customerBillStateChangeEvent: {
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
                "application/json": components["schemas"]["CustomerBillStateChangeEvent"];
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
    customerBillOnDemandCreateEvent: {
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
                "application/json": components["schemas"]["CustomerBillOnDemandCreateEvent"];
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
    customerBillOnDemandStateChangeEvent: {
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
                "application/json": components["schemas"]["CustomerBillOnDemandStateChangeEvent"];
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
