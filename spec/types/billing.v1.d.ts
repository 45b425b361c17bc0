/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */

export interface paths {
    "/billRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill runs
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillRun"];
        put?: never;
        /**
         * Create a bill run
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillRun"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many bill runs at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillRunCollection"];
        trace?: never;
    };
    "/billRun/{id}": {
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
         * Read a bill run
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a bill run
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillRun"];
        trace?: never;
    };
    "/billCorrection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill corrections
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillCorrection"];
        put?: never;
        /**
         * Create a bill correction
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillCorrection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billCorrection/{id}": {
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
         * Read a bill correction
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillCorrection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billingDispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing disputes
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillingDispute"];
        put?: never;
        /**
         * Create a billing dispute
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillingDispute"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many billing disputes at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillingDisputeCollection"];
        trace?: never;
    };
    "/billingDispute/{id}": {
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
         * Read a billing dispute
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillingDispute"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a billing dispute
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillingDispute"];
        trace?: never;
    };
    "/ledgerBatch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List ledger batchs
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listLedgerBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/ledgerBatch/{id}": {
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
         * Read a ledger batch
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveLedgerBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billingProgress": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing progresss
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillingProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billingProgress/{id}": {
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
         * Read a billing progress
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillingProgress"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billNumberSeries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill number seriess
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillNumberSeries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/billNumberSeries/{id}": {
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
         * Read a bill number series
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillNumberSeries"];
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
    billRunCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billRun` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billRunCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billRunAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billRun` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billRunAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billRunStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billRun` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billRunStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billRunDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billRun` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billRunDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billCorrectionCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billCorrection` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billCorrectionCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingDisputeCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingDispute` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingDisputeCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingDisputeAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingDispute` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingDisputeAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingDisputeStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingDispute` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingDisputeStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
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
        /** @description Takes back what a bill has charged, by a credit note. */
        BillCorrection: {
            /**
             * @description Class of the resource: `BillCorrection`, or a name of your own with one of these in @baseType.
             * @example BillCorrection
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
            /** @description The bill that is corrected. */
            bill?: components["schemas"]["CustomerBillRef"];
            /** @description The lines that are taken back; all that is left of the bill, when absent. */
            correctedRate?: components["schemas"]["CorrectedRate"][];
            /** @description Why, as the credit note says it. */
            reason?: string;
            /** @description The credit note; set by the server. */
            readonly creditNote?: components["schemas"]["CustomerBillRef"];
            /**
             * Format: date-time
             * @description When it was made; set by the server.
             */
            readonly creationDate?: string;
        };
        /** @description Told when a resource of `billCorrection` was created. */
        BillCorrectionCreateEvent: {
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
            event: components["schemas"]["BillCorrectionCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillCorrectionCreateEventPayload: {
            billCorrection: components["schemas"]["BillCorrection"];
        };
        /** @description What a create takes. Takes back what a bill has charged, by a credit note. */
        BillCorrection_FVO: {
            /**
             * @description Class of the resource: `BillCorrection`, or a name of your own with one of these in @baseType.
             * @example BillCorrection
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description The bill that is corrected. */
            bill: components["schemas"]["CustomerBillRef"];
            /** @description The lines that are taken back; all that is left of the bill, when absent. */
            correctedRate?: components["schemas"]["CorrectedRate"][];
            /** @description Why, as the credit note says it. */
            reason: string;
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
        /** @description Numbers of bills, or of credit notes: without gaps, in the order in which they are sent. */
        BillNumberSeries: {
            /**
             * @description Class of the resource: `BillNumberSeries`, or a name of your own with one of these in @baseType.
             * @example BillNumberSeries
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
            /** @description What the series numbers. */
            name?: string;
            /** @description How its numbers begin. */
            prefix?: string;
            /** @description The next number. */
            next?: number;
        };
        /** @description Makes the bills of all accounts of a cycle for one period, and sends them. */
        BillRun: {
            /**
             * @description Class of the resource: `BillRun`, or a name of your own with one of these in @baseType.
             * @example BillRun
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
            /** @description Name of the run. */
            name?: string;
            /**
             * @description normal, or trial customer: then bills are made to be looked at, and nothing else changes.
             * @enum {string}
             */
            category?: "normal" | "trial customer";
            /** @description The cycle whose accounts are billed; those without one are billed by calendar months of UTC. */
            cycleSpecification?: components["schemas"]["BillingCycleSpecificationRef"];
            /** @description The period that is billed: any instant in it will do as its start. The last one that is over, when absent. */
            billingPeriod?: components["schemas"]["TimePeriod"];
            /** @description Accounts to which the run is restricted; all of the cycle when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][];
            /**
             * @description Whether bills are sent once they are validated, or only once somebody has approved the run.
             * @enum {string}
             */
            approval?: "automatic" | "manual";
            /**
             * Format: date-time
             * @description Until when late usage is waited for; the end of the period when absent.
             */
            collectUntil?: string;
            /** @description A bill of more than so many times what the last ones came to is put on hold; 3 when absent. */
            mostTimesMedian?: number;
            /** @description How far the run is; a person approves, cancels, or lets a failed run go on. */
            state?: components["schemas"]["BillRunStateType"];
            /** @description The state in which it failed, to which it goes back; set by the server. */
            readonly failedIn?: string;
            /**
             * Format: date-time
             * @description When it was asked for; set by the server.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it began to close what it bills: the date of its bills. Set by the server.
             */
            readonly lockDate?: string;
            /**
             * Format: date-time
             * @description When all of its bills had been validated, or put on hold; set by the server.
             */
            readonly validatedDate?: string;
            /**
             * Format: date-time
             * @description When it ended; set by the server.
             */
            readonly completionDate?: string;
            /** @description How many accounts without a bill of the period have been looked at; set by the server. */
            readonly accountCount?: number;
            /** @description How many bills were made; set by the server. */
            readonly billCount?: number;
            /** @description How many of them were put on hold; set by the server. */
            readonly heldCount?: number;
            /** @description How many of them were sent; set by the server. */
            readonly issuedCount?: number;
            /** @description For how many accounts no bill could be made; set by the server. */
            readonly failed?: number;
            /** @description What its bills come to, without tax; set by the server. */
            readonly billedAmount?: components["schemas"]["Money"];
            /** @description The turn of the cycle, with its dates; set by the server. */
            readonly billCycle?: components["schemas"]["BillCycleRef"];
            /** @description The last account that is done; set by the server. */
            readonly cursor?: string;
            /** @description What went wrong, a line for each account; set by the server. */
            readonly errorLog?: string;
        };
        /** @description Told when a resource of `billRun` changed in attributes other than its state. */
        BillRunAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillRunAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillRunAttributeValueChangeEventPayload: {
            billRun: components["schemas"]["BillRun"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billRun` was created. */
        BillRunCreateEvent: {
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
            event: components["schemas"]["BillRunCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillRunCreateEventPayload: {
            billRun: components["schemas"]["BillRun"];
        };
        /** @description Told when a resource of `billRun` was removed. */
        BillRunDeleteEvent: {
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
            event: components["schemas"]["BillRunDeleteEventPayload"];
        };
        /** @description What the event is about. */
        BillRunDeleteEventPayload: {
            billRun: components["schemas"]["BillRun"];
        };
        /** @description Told when a resource of `billRun` changed its state. */
        BillRunStateChangeEvent: {
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
            event: components["schemas"]["BillRunStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillRunStateChangeEventPayload: {
            billRun: components["schemas"]["BillRun"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How far a run is.
         * @enum {string}
         */
        BillRunStateType: "scheduled" | "collecting" | "locked" | "calculating" | "validating" | "approved" | "issuing" | "issued" | "closed" | "failed" | "cancelled";
        /** @description What a create takes. Makes the bills of all accounts of a cycle for one period, and sends them. */
        BillRun_FVO: {
            /**
             * @description Class of the resource: `BillRun`, or a name of your own with one of these in @baseType.
             * @example BillRun
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the run. */
            name?: string;
            /**
             * @description normal, or trial customer: then bills are made to be looked at, and nothing else changes.
             * @enum {string}
             */
            category?: "normal" | "trial customer";
            /** @description The cycle whose accounts are billed; those without one are billed by calendar months of UTC. */
            cycleSpecification?: components["schemas"]["BillingCycleSpecificationRef"];
            /** @description The period that is billed: any instant in it will do as its start. The last one that is over, when absent. */
            billingPeriod?: components["schemas"]["TimePeriod"];
            /** @description Accounts to which the run is restricted; all of the cycle when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][];
            /**
             * @description Whether bills are sent once they are validated, or only once somebody has approved the run.
             * @enum {string}
             */
            approval?: "automatic" | "manual";
            /**
             * Format: date-time
             * @description Until when late usage is waited for; the end of the period when absent.
             */
            collectUntil?: string;
            /** @description A bill of more than so many times what the last ones came to is put on hold; 3 when absent. */
            mostTimesMedian?: number;
            /** @description How far the run is; a person approves, cancels, or lets a failed run go on. */
            state?: components["schemas"]["BillRunStateType"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. Makes the bills of all accounts of a cycle for one period, and sends them. */
        BillRun_MVO: {
            /**
             * @description Class of the resource: `BillRun`, or a name of your own with one of these in @baseType.
             * @example BillRun
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the run. */
            name?: string | null;
            /** @description normal, or trial customer: then bills are made to be looked at, and nothing else changes. */
            category?: ("normal" | "trial customer") | null;
            /** @description The cycle whose accounts are billed; those without one are billed by calendar months of UTC. */
            cycleSpecification?: components["schemas"]["BillingCycleSpecificationRef_MVO"] | null;
            /** @description The period that is billed: any instant in it will do as its start. The last one that is over, when absent. */
            billingPeriod?: components["schemas"]["TimePeriod_MVO"] | null;
            /** @description Accounts to which the run is restricted; all of the cycle when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][] | null;
            /** @description Whether bills are sent once they are validated, or only once somebody has approved the run. */
            approval?: ("automatic" | "manual") | null;
            /**
             * Format: date-time
             * @description Until when late usage is waited for; the end of the period when absent.
             */
            collectUntil?: string | null;
            /** @description A bill of more than so many times what the last ones came to is put on hold; 3 when absent. */
            mostTimesMedian?: number | null;
            /** @description How far the run is; a person approves, cancels, or lets a failed run go on. */
            state?: components["schemas"]["BillRunStateType"] | null;
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
        /** @description A reference to when bills are made, sent and due. */
        BillingCycleSpecificationRef: {
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
        /** @description A reference to when bills are made, sent and due. */
        BillingCycleSpecificationRef_MVO: {
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
        /** @description A customer does not agree with a bill. */
        BillingDispute: {
            /**
             * @description Class of the resource: `BillingDispute`, or a name of your own with one of these in @baseType.
             * @example BillingDispute
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
            /** @description The bill that is in dispute. */
            bill?: components["schemas"]["CustomerBillRef"];
            /** @description The lines that are in dispute; all of the bill, when absent. */
            disputedRate?: components["schemas"]["DisputedRate"][];
            /** @description How much of what is still to be paid need not be paid until it is decided; set by the server. */
            readonly disputedAmount?: components["schemas"]["Money"];
            /** @description The ticket in which the customer is heard. */
            troubleTicket?: components["schemas"]["EntityRef"];
            /** @description How it stands: a person accepts or rejects it; the customer withdraws it. */
            state?: components["schemas"]["BillingDisputeStateType"];
            /** @description Why the customer does not agree, or why it was decided as it was. */
            reason?: string;
            /** @description The credit note, when it was accepted; set by the server. */
            readonly creditNote?: components["schemas"]["CustomerBillRef"];
            /**
             * Format: date-time
             * @description When it was opened; set by the server.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it was decided; set by the server.
             */
            readonly resolutionDate?: string;
        };
        /** @description Told when a resource of `billingDispute` changed in attributes other than its state. */
        BillingDisputeAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillingDisputeAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillingDisputeAttributeValueChangeEventPayload: {
            billingDispute: components["schemas"]["BillingDispute"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billingDispute` was created. */
        BillingDisputeCreateEvent: {
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
            event: components["schemas"]["BillingDisputeCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillingDisputeCreateEventPayload: {
            billingDispute: components["schemas"]["BillingDispute"];
        };
        /** @description Told when a resource of `billingDispute` changed its state. */
        BillingDisputeStateChangeEvent: {
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
            event: components["schemas"]["BillingDisputeStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillingDisputeStateChangeEventPayload: {
            billingDispute: components["schemas"]["BillingDispute"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How a dispute stands.
         * @enum {string}
         */
        BillingDisputeStateType: "open" | "accepted" | "rejected" | "withdrawn";
        /** @description What a create takes. A customer does not agree with a bill. */
        BillingDispute_FVO: {
            /**
             * @description Class of the resource: `BillingDispute`, or a name of your own with one of these in @baseType.
             * @example BillingDispute
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description The bill that is in dispute. */
            bill: components["schemas"]["CustomerBillRef"];
            /** @description The lines that are in dispute; all of the bill, when absent. */
            disputedRate?: components["schemas"]["DisputedRate"][];
            /** @description The ticket in which the customer is heard. */
            troubleTicket?: components["schemas"]["EntityRef"];
            /** @description How it stands: a person accepts or rejects it; the customer withdraws it. */
            state?: components["schemas"]["BillingDisputeStateType"];
            /** @description Why the customer does not agree, or why it was decided as it was. */
            reason?: string;
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. A customer does not agree with a bill. */
        BillingDispute_MVO: {
            /**
             * @description Class of the resource: `BillingDispute`, or a name of your own with one of these in @baseType.
             * @example BillingDispute
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description The bill that is in dispute. */
            bill?: components["schemas"]["CustomerBillRef_MVO"] | null;
            /** @description The lines that are in dispute; all of the bill, when absent. */
            disputedRate?: components["schemas"]["DisputedRate"][] | null;
            /** @description The ticket in which the customer is heard. */
            troubleTicket?: components["schemas"]["EntityRef_MVO"] | null;
            /** @description How it stands: a person accepts or rejects it; the customer withdraws it. */
            state?: components["schemas"]["BillingDisputeStateType"] | null;
            /** @description Why the customer does not agree, or why it was decided as it was. */
            reason?: string | null;
        };
        /** @description How far an account has been billed. */
        BillingProgress: {
            /**
             * @description Class of the resource: `BillingProgress`, or a name of your own with one of these in @baseType.
             * @example BillingProgress
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
            /** @description The account. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /**
             * Format: date-time
             * @description End of the last period that was billed.
             */
            billedUntil?: string;
            /** @description What was charged, as far as a later bill may still correct it. */
            charged?: components["schemas"]["ChargedPeriod"][];
            /** @description Prices of products that have been on a bill. */
            knownPrice?: string[];
            /** @description Products whose use was on the last bill. */
            usedProduct?: string[];
            /** @description What the last bills came to, the latest one first. */
            recentAmount?: components["schemas"]["Money"][];
        };
        /**
         * @description What was booked.
         * @enum {string}
         */
        BookingType: "bill" | "creditNote" | "payment" | "application" | "paymentReturned" | "refund" | "dispute" | "disputeEnded" | "writeOff";
        /** @description What has been charged for a price of a product in one period. */
        ChargedPeriod: {
            /** @description The price of a product that it is for. */
            price?: string;
            /** @description The period that was charged. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description What was charged. */
            amount?: components["schemas"]["Money"];
        };
        /** @description A line of a bill that is taken back. */
        CorrectedRate: {
            /** @description The line that is taken back. */
            rate: components["schemas"]["AppliedCustomerBillingRateRef"];
            /** @description How much of it, without tax; all that is left of it, when absent. */
            amount?: components["schemas"]["Money"];
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
        /** @description A line of a bill that the customer does not agree with. */
        DisputedRate: {
            /** @description The line that is in dispute. */
            rate: components["schemas"]["AppliedCustomerBillingRateRef"];
            /** @description How much of it, without tax; all that is left of it, when absent. */
            amount?: components["schemas"]["Money"];
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
        /**
         * @description The account of the ledger that is moved.
         * @enum {string}
         */
        LedgerAccountType: "receivable" | "disputed" | "unapplied" | "deposit" | "revenueRecurring" | "revenueOneTime" | "revenueUsage" | "revenueCredit" | "penalty" | "taxPayable" | "cash" | "writtenOff" | "partnerPayable";
        /** @description What is booked at once: debits and credits that sum to nothing. */
        LedgerBatch: {
            /**
             * @description Class of the resource: `LedgerBatch`, or a name of your own with one of these in @baseType.
             * @example LedgerBatch
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
            /** @description What was booked: a bill, a payment, a dispute, and so on. */
            bookingType?: components["schemas"]["BookingType"];
            /**
             * Format: date-time
             * @description When it was booked.
             */
            bookingDate?: string;
            /** @description The account of the customer. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description What is booked: the bill, the payment, the dispute. */
            source?: components["schemas"]["EntityRef"];
            /** @description What is moved; debits and credits come to the same. */
            posting?: components["schemas"]["LedgerPosting"][];
        };
        /** @description One side of what is booked. */
        LedgerPosting: {
            ledgerAccount: components["schemas"]["LedgerAccountType"];
            /** @description By how much: a debit is positive, a credit negative. */
            amount: components["schemas"]["Money"];
            /** @description The bill whose receivable is moved. */
            customerBill?: components["schemas"]["CustomerBillRef"];
        };
        /** @description An amount of money in one currency. */
        Money: {
            /** @description Currency, by its three letters of ISO 4217. */
            unit?: string;
            /** @description The amount, in units of the currency; at most six decimals. */
            value?: number;
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
    listBillRun: {
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
                /** @description Keep resources whose `category` is this value, or any of several separated by commas. */
                category?: string;
                /** @description Keep resources whose `approval` is this value, or any of several separated by commas. */
                approval?: string;
                /** @description Keep resources whose `collectUntil` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                collectUntil?: string;
                /** @description Keep resources whose `collectUntil` is after or above this value. */
                "collectUntil.gt"?: string;
                /** @description Keep resources whose `collectUntil` is at or above this value. */
                "collectUntil.gte"?: string;
                /** @description Keep resources whose `collectUntil` is before or below this value. */
                "collectUntil.lt"?: string;
                /** @description Keep resources whose `collectUntil` is at or below this value. */
                "collectUntil.lte"?: string;
                /** @description Keep resources whose `mostTimesMedian` is this value, or any of several separated by commas. */
                mostTimesMedian?: number | string;
                /** @description Keep resources whose `mostTimesMedian` is after or above this value. */
                "mostTimesMedian.gt"?: string;
                /** @description Keep resources whose `mostTimesMedian` is at or above this value. */
                "mostTimesMedian.gte"?: string;
                /** @description Keep resources whose `mostTimesMedian` is before or below this value. */
                "mostTimesMedian.lt"?: string;
                /** @description Keep resources whose `mostTimesMedian` is at or below this value. */
                "mostTimesMedian.lte"?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
                /** @description Keep resources whose `failedIn` is this value, or any of several separated by commas. */
                failedIn?: string;
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
                /** @description Keep resources whose `lockDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                lockDate?: string;
                /** @description Keep resources whose `lockDate` is after or above this value. */
                "lockDate.gt"?: string;
                /** @description Keep resources whose `lockDate` is at or above this value. */
                "lockDate.gte"?: string;
                /** @description Keep resources whose `lockDate` is before or below this value. */
                "lockDate.lt"?: string;
                /** @description Keep resources whose `lockDate` is at or below this value. */
                "lockDate.lte"?: string;
                /** @description Keep resources whose `validatedDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                validatedDate?: string;
                /** @description Keep resources whose `validatedDate` is after or above this value. */
                "validatedDate.gt"?: string;
                /** @description Keep resources whose `validatedDate` is at or above this value. */
                "validatedDate.gte"?: string;
                /** @description Keep resources whose `validatedDate` is before or below this value. */
                "validatedDate.lt"?: string;
                /** @description Keep resources whose `validatedDate` is at or below this value. */
                "validatedDate.lte"?: string;
                /** @description Keep resources whose `completionDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                completionDate?: string;
                /** @description Keep resources whose `completionDate` is after or above this value. */
                "completionDate.gt"?: string;
                /** @description Keep resources whose `completionDate` is at or above this value. */
                "completionDate.gte"?: string;
                /** @description Keep resources whose `completionDate` is before or below this value. */
                "completionDate.lt"?: string;
                /** @description Keep resources whose `completionDate` is at or below this value. */
                "completionDate.lte"?: string;
                /** @description Keep resources whose `accountCount` is this value, or any of several separated by commas. */
                accountCount?: number | string;
                /** @description Keep resources whose `accountCount` is after or above this value. */
                "accountCount.gt"?: string;
                /** @description Keep resources whose `accountCount` is at or above this value. */
                "accountCount.gte"?: string;
                /** @description Keep resources whose `accountCount` is before or below this value. */
                "accountCount.lt"?: string;
                /** @description Keep resources whose `accountCount` is at or below this value. */
                "accountCount.lte"?: string;
                /** @description Keep resources whose `billCount` is this value, or any of several separated by commas. */
                billCount?: number | string;
                /** @description Keep resources whose `billCount` is after or above this value. */
                "billCount.gt"?: string;
                /** @description Keep resources whose `billCount` is at or above this value. */
                "billCount.gte"?: string;
                /** @description Keep resources whose `billCount` is before or below this value. */
                "billCount.lt"?: string;
                /** @description Keep resources whose `billCount` is at or below this value. */
                "billCount.lte"?: string;
                /** @description Keep resources whose `heldCount` is this value, or any of several separated by commas. */
                heldCount?: number | string;
                /** @description Keep resources whose `heldCount` is after or above this value. */
                "heldCount.gt"?: string;
                /** @description Keep resources whose `heldCount` is at or above this value. */
                "heldCount.gte"?: string;
                /** @description Keep resources whose `heldCount` is before or below this value. */
                "heldCount.lt"?: string;
                /** @description Keep resources whose `heldCount` is at or below this value. */
                "heldCount.lte"?: string;
                /** @description Keep resources whose `issuedCount` is this value, or any of several separated by commas. */
                issuedCount?: number | string;
                /** @description Keep resources whose `issuedCount` is after or above this value. */
                "issuedCount.gt"?: string;
                /** @description Keep resources whose `issuedCount` is at or above this value. */
                "issuedCount.gte"?: string;
                /** @description Keep resources whose `issuedCount` is before or below this value. */
                "issuedCount.lt"?: string;
                /** @description Keep resources whose `issuedCount` is at or below this value. */
                "issuedCount.lte"?: string;
                /** @description Keep resources whose `failed` is this value, or any of several separated by commas. */
                failed?: number | string;
                /** @description Keep resources whose `failed` is after or above this value. */
                "failed.gt"?: string;
                /** @description Keep resources whose `failed` is at or above this value. */
                "failed.gte"?: string;
                /** @description Keep resources whose `failed` is before or below this value. */
                "failed.lt"?: string;
                /** @description Keep resources whose `failed` is at or below this value. */
                "failed.lte"?: string;
                /** @description Keep resources whose `cursor` is this value, or any of several separated by commas. */
                cursor?: string;
                /** @description Keep resources whose `errorLog` is this value, or any of several separated by commas. */
                errorLog?: string;
                /** @description Keep resources whose `cycleSpecification.id` is this value, or any of several separated by commas. */
                "cycleSpecification.id"?: string;
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
                    "application/json": components["schemas"]["BillRun"][];
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
                    "application/json": components["schemas"]["BillRun"][];
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
    createBillRun: {
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
                "application/json": components["schemas"]["BillRun_FVO"];
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
                    "application/json": components["schemas"]["BillRun"];
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
    patchBillRunCollection: {
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
                    "application/json": components["schemas"]["BillRun"][];
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
    retrieveBillRun: {
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
                    "application/json": components["schemas"]["BillRun"];
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
    patchBillRun: {
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
                "application/merge-patch+json": components["schemas"]["BillRun_MVO"];
                "application/json": components["schemas"]["BillRun_MVO"];
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
                    "application/json": components["schemas"]["BillRun"];
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
    listBillCorrection: {
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
                /** @description Keep resources whose `reason` is this value, or any of several separated by commas. */
                reason?: string;
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
                /** @description Keep resources whose `bill.id` is this value, or any of several separated by commas. */
                "bill.id"?: string;
                /** @description Keep resources whose `creditNote.id` is this value, or any of several separated by commas. */
                "creditNote.id"?: string;
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
                    "application/json": components["schemas"]["BillCorrection"][];
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
                    "application/json": components["schemas"]["BillCorrection"][];
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
    createBillCorrection: {
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
                "application/json": components["schemas"]["BillCorrection_FVO"];
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
                    "application/json": components["schemas"]["BillCorrection"];
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
    retrieveBillCorrection: {
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
                    "application/json": components["schemas"]["BillCorrection"];
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
    listBillingDispute: {
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
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
                /** @description Keep resources whose `reason` is this value, or any of several separated by commas. */
                reason?: string;
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
                /** @description Keep resources whose `resolutionDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                resolutionDate?: string;
                /** @description Keep resources whose `resolutionDate` is after or above this value. */
                "resolutionDate.gt"?: string;
                /** @description Keep resources whose `resolutionDate` is at or above this value. */
                "resolutionDate.gte"?: string;
                /** @description Keep resources whose `resolutionDate` is before or below this value. */
                "resolutionDate.lt"?: string;
                /** @description Keep resources whose `resolutionDate` is at or below this value. */
                "resolutionDate.lte"?: string;
                /** @description Keep resources whose `bill.id` is this value, or any of several separated by commas. */
                "bill.id"?: string;
                /** @description Keep resources whose `troubleTicket.id` is this value, or any of several separated by commas. */
                "troubleTicket.id"?: string;
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
                    "application/json": components["schemas"]["BillingDispute"][];
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
                    "application/json": components["schemas"]["BillingDispute"][];
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
    createBillingDispute: {
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
                "application/json": components["schemas"]["BillingDispute_FVO"];
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
                    "application/json": components["schemas"]["BillingDispute"];
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
    patchBillingDisputeCollection: {
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
                    "application/json": components["schemas"]["BillingDispute"][];
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
    retrieveBillingDispute: {
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
                    "application/json": components["schemas"]["BillingDispute"];
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
    patchBillingDispute: {
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
                "application/merge-patch+json": components["schemas"]["BillingDispute_MVO"];
                "application/json": components["schemas"]["BillingDispute_MVO"];
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
                    "application/json": components["schemas"]["BillingDispute"];
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
    listLedgerBatch: {
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
                /** @description Keep resources whose `bookingType` is this value, or any of several separated by commas. */
                bookingType?: string;
                /** @description Keep resources whose `bookingDate` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                bookingDate?: string;
                /** @description Keep resources whose `bookingDate` is after or above this value. */
                "bookingDate.gt"?: string;
                /** @description Keep resources whose `bookingDate` is at or above this value. */
                "bookingDate.gte"?: string;
                /** @description Keep resources whose `bookingDate` is before or below this value. */
                "bookingDate.lt"?: string;
                /** @description Keep resources whose `bookingDate` is at or below this value. */
                "bookingDate.lte"?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
                /** @description Keep resources whose `source.id` is this value, or any of several separated by commas. */
                "source.id"?: string;
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
                    "application/json": components["schemas"]["LedgerBatch"][];
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
                    "application/json": components["schemas"]["LedgerBatch"][];
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
    retrieveLedgerBatch: {
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
                    "application/json": components["schemas"]["LedgerBatch"];
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
    listBillingProgress: {
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
                /** @description Keep resources whose `billedUntil` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                billedUntil?: string;
                /** @description Keep resources whose `billedUntil` is after or above this value. */
                "billedUntil.gt"?: string;
                /** @description Keep resources whose `billedUntil` is at or above this value. */
                "billedUntil.gte"?: string;
                /** @description Keep resources whose `billedUntil` is before or below this value. */
                "billedUntil.lt"?: string;
                /** @description Keep resources whose `billedUntil` is at or below this value. */
                "billedUntil.lte"?: string;
                /** @description Keep resources whose `knownPrice` is this value, or any of several separated by commas. */
                knownPrice?: string;
                /** @description Keep resources whose `usedProduct` is this value, or any of several separated by commas. */
                usedProduct?: string;
                /** @description Keep resources whose `billingAccount.id` is this value, or any of several separated by commas. */
                "billingAccount.id"?: string;
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
                    "application/json": components["schemas"]["BillingProgress"][];
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
                    "application/json": components["schemas"]["BillingProgress"][];
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
    retrieveBillingProgress: {
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
                    "application/json": components["schemas"]["BillingProgress"];
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
    listBillNumberSeries: {
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
                /** @description Keep resources whose `prefix` is this value, or any of several separated by commas. */
                prefix?: string;
                /** @description Keep resources whose `next` is this value, or any of several separated by commas. */
                next?: number | string;
                /** @description Keep resources whose `next` is after or above this value. */
                "next.gt"?: string;
                /** @description Keep resources whose `next` is at or above this value. */
                "next.gte"?: string;
                /** @description Keep resources whose `next` is before or below this value. */
                "next.lt"?: string;
                /** @description Keep resources whose `next` is at or below this value. */
                "next.lte"?: string;
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
                    "application/json": components["schemas"]["BillNumberSeries"][];
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
                    "application/json": components["schemas"]["BillNumberSeries"][];
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
    retrieveBillNumberSeries: {
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
                    "application/json": components["schemas"]["BillNumberSeries"];
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
    billRunCreateEvent: {
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
                "application/json": components["schemas"]["BillRunCreateEvent"];
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
    billRunAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillRunAttributeValueChangeEvent"];
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
    billRunStateChangeEvent: {
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
                "application/json": components["schemas"]["BillRunStateChangeEvent"];
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
    billRunDeleteEvent: {
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
                "application/json": components["schemas"]["BillRunDeleteEvent"];
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
    billCorrectionCreateEvent: {
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
                "application/json": components["schemas"]["BillCorrectionCreateEvent"];
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
    billingDisputeCreateEvent: {
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
                "application/json": components["schemas"]["BillingDisputeCreateEvent"];
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
    billingDisputeAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillingDisputeAttributeValueChangeEvent"];
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
    billingDisputeStateChangeEvent: {
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
                "application/json": components["schemas"]["BillingDisputeStateChangeEvent"];
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
