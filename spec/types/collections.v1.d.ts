/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */

export interface paths {
    "/collectionCase": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List collection cases
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listCollectionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collectionCase/{id}": {
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
         * Read a collection case
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveCollectionCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a collection case
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchCollectionCase"];
        trace?: never;
    };
    "/dunningPolicy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dunning policies
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listDunningPolicy"];
        put?: never;
        /**
         * Create a dunning policy
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createDunningPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many dunning policies at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchDunningPolicyCollection"];
        trace?: never;
    };
    "/dunningPolicy/{id}": {
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
         * Read a dunning policy
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveDunningPolicy"];
        put?: never;
        post?: never;
        /**
         * Remove a dunning policy
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteDunningPolicy"];
        options?: never;
        head?: never;
        /**
         * Change a dunning policy
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchDunningPolicy"];
        trace?: never;
    };
    "/dunningRun": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dunning runs
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listDunningRun"];
        put?: never;
        /**
         * Create a dunning run
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createDunningRun"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many dunning runs at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchDunningRunCollection"];
        trace?: never;
    };
    "/dunningRun/{id}": {
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
         * Read a dunning run
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveDunningRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a dunning run
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchDunningRun"];
        trace?: never;
    };
    "/agencyExport": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agency exports
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listAgencyExport"];
        put?: never;
        /**
         * Create an agency export
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createAgencyExport"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many agency exports at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchAgencyExportCollection"];
        trace?: never;
    };
    "/agencyExport/{id}": {
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
         * Read an agency export
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveAgencyExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an agency export
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchAgencyExport"];
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
    collectionCaseCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `collectionCase` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["collectionCaseCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    collectionCaseAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `collectionCase` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["collectionCaseAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    collectionCaseStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `collectionCase` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["collectionCaseStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningPolicyCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningPolicy` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningPolicyCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningPolicyAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningPolicy` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningPolicyAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningPolicyDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningPolicy` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningPolicyDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningRunCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningRun` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningRunCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningRunStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningRun` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningRunStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    dunningRunDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `dunningRun` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["dunningRunDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agencyExportCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `agencyExport` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["agencyExportCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agencyExportStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `agencyExport` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["agencyExportStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    agencyExportDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `agencyExport` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["agencyExportDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description Interest that runs. */
        AccruedInterest: {
            /** @description Percent a year. */
            rate?: number;
            /** @description The day up to which it is counted. */
            countedUntil?: string;
            /** @description What was past due, times the days on which it was, since it was last charged. */
            amountDays?: components["schemas"]["Money"];
            /** @description The day from which on it has not been charged yet. */
            chargedFrom?: string;
        };
        /** @description Interest that runs. */
        AccruedInterest_MVO: {
            /** @description Percent a year. */
            rate?: number | null;
            /** @description The day up to which it is counted. */
            countedUntil?: string | null;
            /** @description What was past due, times the days on which it was, since it was last charged. */
            amountDays?: components["schemas"]["Money_MVO"] | null;
            /** @description The day from which on it has not been charged yet. */
            chargedFrom?: string | null;
        };
        /** @description A file of the debts that an agency is given. */
        AgencyExport: {
            /**
             * @description Class of the resource: `AgencyExport`, or a name of your own with one of these in @baseType.
             * @example AgencyExport
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
            /** @description Name of the export. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description How far the export is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["AgencyExportStateType"];
            /**
             * Format: date-time
             * @description When it was asked for; set by the server.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it ended; set by the server.
             */
            readonly completionDate?: string;
            /** @description How many cases are in the file, one a line; set by the server. */
            readonly caseCount?: number;
            /** @description What they come to, per currency; set by the server. */
            readonly totalAmount?: components["schemas"]["Money"][];
            /** @description Path of the file in the file store of the server; set by the server. */
            readonly path?: string;
            /** @description Where the file is fetched; set by the server, when it is done. */
            readonly url?: string;
            /** @description Media type of the file; set by the server. */
            readonly contentType?: string;
            /** @description SHA-256 of the bytes of the file, in hexadecimal digits; also its ETag. Set by the server. */
            readonly sha256?: string;
            /** @description The last case that was looked at; set by the server. */
            readonly cursor?: string;
            /** @description What went wrong; set by the server. */
            readonly errorLog?: string;
        };
        /** @description Told when a resource of `agencyExport` was created. */
        AgencyExportCreateEvent: {
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
            event: components["schemas"]["AgencyExportCreateEventPayload"];
        };
        /** @description What the event is about. */
        AgencyExportCreateEventPayload: {
            agencyExport: components["schemas"]["AgencyExport"];
        };
        /** @description Told when a resource of `agencyExport` was removed. */
        AgencyExportDeleteEvent: {
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
            event: components["schemas"]["AgencyExportDeleteEventPayload"];
        };
        /** @description What the event is about. */
        AgencyExportDeleteEventPayload: {
            agencyExport: components["schemas"]["AgencyExport"];
        };
        /** @description A reference to an export for an agency. */
        AgencyExportRef: {
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
        /** @description A reference to an export for an agency. */
        AgencyExportRef_MVO: {
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
        /** @description Told when a resource of `agencyExport` changed its state. */
        AgencyExportStateChangeEvent: {
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
            event: components["schemas"]["AgencyExportStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        AgencyExportStateChangeEventPayload: {
            agencyExport: components["schemas"]["AgencyExport"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How far an export is.
         * @enum {string}
         */
        AgencyExportStateType: "inProgress" | "done" | "failed";
        /** @description What a create takes. A file of the debts that an agency is given. */
        AgencyExport_FVO: {
            /**
             * @description Class of the resource: `AgencyExport`, or a name of your own with one of these in @baseType.
             * @example AgencyExport
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the export. */
            name?: string;
            /** @description What it is for. */
            description?: string;
            /** @description How far the export is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["AgencyExportStateType"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. A file of the debts that an agency is given. */
        AgencyExport_MVO: {
            /**
             * @description Class of the resource: `AgencyExport`, or a name of your own with one of these in @baseType.
             * @example AgencyExport
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the export. */
            name?: string | null;
            /** @description What it is for. */
            description?: string | null;
            /** @description How far the export is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["AgencyExportStateType"] | null;
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
        /** @description Something that is done to collect a debt, and whether it is confirmed. */
        CollectionAction: {
            /** @description Identifier of the action; what it creates is called after it. */
            id?: string;
            /**
             * @description What is done.
             * @enum {string}
             */
            action?: "message" | "lateFee" | "interest" | "bar" | "suspend" | "terminate" | "finalBill" | "applyDeposit" | "export" | "writeOff" | "restore";
            /**
             * @description How far it is.
             * @enum {string}
             */
            state?: "planned" | "begun" | "confirmed" | "failed" | "calledOff";
            /**
             * @description For restore: how far products stay restricted.
             * @enum {string}
             */
            restriction?: "none" | "barred" | "suspended";
            /** @description The products to which it was done. */
            product?: components["schemas"]["ProductRef"][];
            /** @description What it has created: a message, an order, a fee, or a bill that was asked for. */
            reference?: components["schemas"]["EntityRef"];
            /**
             * Format: date-time
             * @description When it came into its state.
             */
            date?: string;
            /** @description Why it failed, or was called off. */
            reason?: string;
        };
        /** @description How far the collection of a debt is: one for each account and day on which its oldest debt fell due. */
        CollectionCase: {
            /**
             * @description Class of the resource: `CollectionCase`, or a name of your own with one of these in @baseType.
             * @example CollectionCase
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
            /** @description The stage of collection. */
            state?: components["schemas"]["CollectionCaseStateType"];
            /** @description The account that owes. */
            billingAccount?: components["schemas"]["BillingAccountRef"];
            /** @description Who has to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description The policy by which it goes on. */
            policy?: components["schemas"]["DunningPolicyRef"];
            /** @description The day on which the oldest debt fell due, such as 2026-10-15. */
            anchor?: string;
            /** @description What is past due and not disputed. */
            overdueAmount?: components["schemas"]["Money"];
            /** @description The day from which the least stay in the stage counts. */
            since?: string;
            /** @description True when a person wants it not to go on. */
            hold?: boolean;
            /** @description Set to true by a person who has done what is not confirmed: it then counts as confirmed. */
            doneByHand?: boolean;
            /** @description Remarks. */
            note?: components["schemas"]["Note"][];
            /** @description When a promise to pay, or a person, kept it from going on. */
            frozen?: components["schemas"]["FrozenPeriod"][];
            /** @description Interest on what is past due. */
            interest?: components["schemas"]["AccruedInterest"];
            /** @description The stages that it came to, in order, and what was done in them. */
            readonly stageHistory?: components["schemas"]["CollectionStage"][];
            /**
             * @description Whether an agency is to be given it: due with the next export, or done. Follows from what was done.
             * @enum {string}
             */
            readonly handover?: "due" | "done";
            /** @description The export in which an agency was given it. */
            agencyExport?: components["schemas"]["AgencyExportRef"];
            /** @description What the agency was given. */
            placed?: components["schemas"]["PlacedDebt"];
            /** @description The case of an older debt of the account, from which this one goes on. */
            predecessor?: components["schemas"]["CollectionCaseRef"];
            /** @description The case of another debt of the account, in which this one goes on. */
            successor?: components["schemas"]["CollectionCaseRef"];
            /**
             * Format: date-time
             * @description When it was opened.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it last changed.
             */
            readonly lastUpdate?: string;
        };
        /** @description Told when a resource of `collectionCase` changed in attributes other than its state. */
        CollectionCaseAttributeValueChangeEvent: {
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
            event: components["schemas"]["CollectionCaseAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        CollectionCaseAttributeValueChangeEventPayload: {
            collectionCase: components["schemas"]["CollectionCase"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `collectionCase` was created. */
        CollectionCaseCreateEvent: {
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
            event: components["schemas"]["CollectionCaseCreateEventPayload"];
        };
        /** @description What the event is about. */
        CollectionCaseCreateEventPayload: {
            collectionCase: components["schemas"]["CollectionCase"];
        };
        /** @description A reference to a case of collection. */
        CollectionCaseRef: {
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
        /** @description A reference to a case of collection. */
        CollectionCaseRef_MVO: {
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
        /** @description Told when a resource of `collectionCase` changed its state. */
        CollectionCaseStateChangeEvent: {
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
            event: components["schemas"]["CollectionCaseStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        CollectionCaseStateChangeEventPayload: {
            collectionCase: components["schemas"]["CollectionCase"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @enum {string} */
        CollectionCaseStateType: "current" | "reminder" | "notice" | "softBar" | "suspended" | "terminated" | "agency";
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. How far the collection of a debt is: one for each account and day on which its oldest debt fell due. */
        CollectionCase_MVO: {
            /**
             * @description Class of the resource: `CollectionCase`, or a name of your own with one of these in @baseType.
             * @example CollectionCase
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description The stage of collection. */
            state?: components["schemas"]["CollectionCaseStateType"] | null;
            /** @description The account that owes. */
            billingAccount?: components["schemas"]["BillingAccountRef_MVO"] | null;
            /** @description Who has to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description The policy by which it goes on. */
            policy?: components["schemas"]["DunningPolicyRef_MVO"] | null;
            /** @description The day on which the oldest debt fell due, such as 2026-10-15. */
            anchor?: string | null;
            /** @description What is past due and not disputed. */
            overdueAmount?: components["schemas"]["Money_MVO"] | null;
            /** @description The day from which the least stay in the stage counts. */
            since?: string | null;
            /** @description True when a person wants it not to go on. */
            hold?: boolean | null;
            /** @description Set to true by a person who has done what is not confirmed: it then counts as confirmed. */
            doneByHand?: boolean | null;
            /** @description Remarks. */
            note?: components["schemas"]["Note"][] | null;
            /** @description When a promise to pay, or a person, kept it from going on. */
            frozen?: components["schemas"]["FrozenPeriod"][] | null;
            /** @description Interest on what is past due. */
            interest?: components["schemas"]["AccruedInterest_MVO"] | null;
            /** @description The export in which an agency was given it. */
            agencyExport?: components["schemas"]["AgencyExportRef_MVO"] | null;
            /** @description What the agency was given. */
            placed?: components["schemas"]["PlacedDebt_MVO"] | null;
            /** @description The case of an older debt of the account, from which this one goes on. */
            predecessor?: components["schemas"]["CollectionCaseRef_MVO"] | null;
            /** @description The case of another debt of the account, in which this one goes on. */
            successor?: components["schemas"]["CollectionCaseRef_MVO"] | null;
        };
        /** @description A stage that a case came to. */
        CollectionStage: {
            /** @description The stage that was reached. */
            state?: components["schemas"]["CollectionStateType"];
            /** @description The day on which it was reached, such as 2026-11-29. */
            day?: string;
            /**
             * Format: date-time
             * @description When it was found.
             */
            date?: string;
            /** @description Why. */
            reason?: string;
            /** @description What is done in it. */
            action?: components["schemas"]["CollectionAction"][];
        };
        /** @enum {string} */
        CollectionStateType: "current" | "reminder" | "notice" | "softBar" | "suspended" | "terminated" | "agency";
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
        /** @description When debts are collected, and how. */
        DunningPolicy: {
            /**
             * @description Class of the resource: `DunningPolicy`, or a name of your own with one of these in @baseType.
             * @example DunningPolicy
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
            /** @description Name of the policy. */
            name?: string;
            /** @description What the policy is for. */
            description?: string;
            /** @description Accounts with one of these tags follow this policy. */
            tag?: string[];
            /** @description Of accounts with one of these tags nothing is collected. */
            exemptTag?: string[];
            /** @description What a bill has to exceed to be collected, per currency; anything where there is none. */
            floor?: components["schemas"]["Money"][];
            /** @description What is charged as late fee, per currency; nothing where there is none. */
            lateFee?: components["schemas"]["Money"][];
            /** @description Interest on what is past due, in percent a year. */
            interestRate?: number;
            /**
             * Format: date-time
             * @description Bills that were due before are left alone.
             */
            dueFrom?: string;
            /**
             * @description Whether recurring charges go on while products are suspended; they do when absent.
             * @enum {string}
             */
            recurringWhileSuspended?: "continues" | "stops";
            /** @description The stages, from the reminder on, without a gap; it may end with any of them. */
            stage?: components["schemas"]["DunningStage"][];
        };
        /** @description Told when a resource of `dunningPolicy` changed in attributes other than its state. */
        DunningPolicyAttributeValueChangeEvent: {
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
            event: components["schemas"]["DunningPolicyAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        DunningPolicyAttributeValueChangeEventPayload: {
            dunningPolicy: components["schemas"]["DunningPolicy"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `dunningPolicy` was created. */
        DunningPolicyCreateEvent: {
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
            event: components["schemas"]["DunningPolicyCreateEventPayload"];
        };
        /** @description What the event is about. */
        DunningPolicyCreateEventPayload: {
            dunningPolicy: components["schemas"]["DunningPolicy"];
        };
        /** @description Told when a resource of `dunningPolicy` was removed. */
        DunningPolicyDeleteEvent: {
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
            event: components["schemas"]["DunningPolicyDeleteEventPayload"];
        };
        /** @description What the event is about. */
        DunningPolicyDeleteEventPayload: {
            dunningPolicy: components["schemas"]["DunningPolicy"];
        };
        /** @description A reference to a policy of collection. */
        DunningPolicyRef: {
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
        /** @description A reference to a policy of collection. */
        DunningPolicyRef_MVO: {
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
        /** @description What a create takes. When debts are collected, and how. */
        DunningPolicy_FVO: {
            /**
             * @description Class of the resource: `DunningPolicy`, or a name of your own with one of these in @baseType.
             * @example DunningPolicy
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the policy. */
            name: string;
            /** @description What the policy is for. */
            description?: string;
            /** @description Accounts with one of these tags follow this policy. */
            tag?: string[];
            /** @description Of accounts with one of these tags nothing is collected. */
            exemptTag?: string[];
            /** @description What a bill has to exceed to be collected, per currency; anything where there is none. */
            floor?: components["schemas"]["Money"][];
            /** @description What is charged as late fee, per currency; nothing where there is none. */
            lateFee?: components["schemas"]["Money"][];
            /** @description Interest on what is past due, in percent a year. */
            interestRate?: number;
            /**
             * Format: date-time
             * @description Bills that were due before are left alone.
             */
            dueFrom?: string;
            /**
             * @description Whether recurring charges go on while products are suspended; they do when absent.
             * @enum {string}
             */
            recurringWhileSuspended?: "continues" | "stops";
            /** @description The stages, from the reminder on, without a gap; it may end with any of them. */
            stage: components["schemas"]["DunningStage"][];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. When debts are collected, and how. */
        DunningPolicy_MVO: {
            /**
             * @description Class of the resource: `DunningPolicy`, or a name of your own with one of these in @baseType.
             * @example DunningPolicy
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the policy. */
            name?: string | null;
            /** @description What the policy is for. */
            description?: string | null;
            /** @description Accounts with one of these tags follow this policy. */
            tag?: string[] | null;
            /** @description Of accounts with one of these tags nothing is collected. */
            exemptTag?: string[] | null;
            /** @description What a bill has to exceed to be collected, per currency; anything where there is none. */
            floor?: components["schemas"]["Money"][] | null;
            /** @description What is charged as late fee, per currency; nothing where there is none. */
            lateFee?: components["schemas"]["Money"][] | null;
            /** @description Interest on what is past due, in percent a year. */
            interestRate?: number | null;
            /**
             * Format: date-time
             * @description Bills that were due before are left alone.
             */
            dueFrom?: string | null;
            /** @description Whether recurring charges go on while products are suspended; they do when absent. */
            recurringWhileSuspended?: ("continues" | "stops") | null;
            /** @description The stages, from the reminder on, without a gap; it may end with any of them. */
            stage?: components["schemas"]["DunningStage"][] | null;
        };
        /** @description Looks at all accounts, and takes what is past due a stage further. */
        DunningRun: {
            /**
             * @description Class of the resource: `DunningRun`, or a name of your own with one of these in @baseType.
             * @example DunningRun
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
            /** @description Accounts to which the run is restricted; all when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][];
            /** @description How far the run is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["DunningRunStateType"];
            /**
             * Format: date-time
             * @description When it was asked for: what is past due then is collected. Set by the server.
             */
            readonly creationDate?: string;
            /**
             * Format: date-time
             * @description When it ended; set by the server.
             */
            readonly completionDate?: string;
            /** @description How many accounts have been looked at; set by the server. */
            readonly accountCount?: number;
            /** @description How many cases were opened; set by the server. */
            readonly openedCount?: number;
            /** @description How many cases went on to the next stage; set by the server. */
            readonly raisedCount?: number;
            /** @description How many cases went back, or were closed; set by the server. */
            readonly loweredCount?: number;
            /** @description The last account that is done; set by the server. */
            readonly cursor?: string;
            /** @description What went wrong; set by the server. */
            readonly errorLog?: string;
        };
        /** @description Told when a resource of `dunningRun` was created. */
        DunningRunCreateEvent: {
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
            event: components["schemas"]["DunningRunCreateEventPayload"];
        };
        /** @description What the event is about. */
        DunningRunCreateEventPayload: {
            dunningRun: components["schemas"]["DunningRun"];
        };
        /** @description Told when a resource of `dunningRun` was removed. */
        DunningRunDeleteEvent: {
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
            event: components["schemas"]["DunningRunDeleteEventPayload"];
        };
        /** @description What the event is about. */
        DunningRunDeleteEventPayload: {
            dunningRun: components["schemas"]["DunningRun"];
        };
        /** @description Told when a resource of `dunningRun` changed its state. */
        DunningRunStateChangeEvent: {
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
            event: components["schemas"]["DunningRunStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        DunningRunStateChangeEventPayload: {
            dunningRun: components["schemas"]["DunningRun"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /**
         * @description How far a run is.
         * @enum {string}
         */
        DunningRunStateType: "inProgress" | "done" | "failed";
        /** @description What a create takes. Looks at all accounts, and takes what is past due a stage further. */
        DunningRun_FVO: {
            /**
             * @description Class of the resource: `DunningRun`, or a name of your own with one of these in @baseType.
             * @example DunningRun
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
            /** @description Accounts to which the run is restricted; all when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][];
            /** @description How far the run is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["DunningRunStateType"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. Looks at all accounts, and takes what is past due a stage further. */
        DunningRun_MVO: {
            /**
             * @description Class of the resource: `DunningRun`, or a name of your own with one of these in @baseType.
             * @example DunningRun
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the run. */
            name?: string | null;
            /** @description Accounts to which the run is restricted; all when absent. */
            billingAccount?: components["schemas"]["BillingAccountRef"][] | null;
            /** @description How far the run is; a failed one goes on when it is set to inProgress. */
            state?: components["schemas"]["DunningRunStateType"] | null;
        };
        /** @description When a stage of collection begins, and what is done in it. */
        DunningStage: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /**
             * @description The stage, by its place in the order of all.
             * @enum {string}
             */
            state: "reminder" | "notice" | "softBar" | "suspended" | "terminated" | "agency";
            /** @description Days after the oldest debt fell due on which it begins. */
            daysPastDue: number;
            /** @description Days before the next stage may follow; 1 when absent. */
            minimalDwell?: number;
            /** @description What is done when it begins, in this order: message, lateFee, interest (from then on), bar, suspend, terminate, finalBill, applyDeposit, export, writeOff. */
            action?: ("message" | "lateFee" | "interest" | "bar" | "suspend" | "terminate" | "finalBill" | "applyDeposit" | "export" | "writeOff")[];
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
        /** @description Days on which the case did not go on. */
        FrozenPeriod: {
            /** @description The day from which on. */
            from?: string;
            /** @description The day on which it was over; absent while it lasts. */
            until?: string;
            /** @description What kept it: a promise to pay, or a person. */
            reason?: string;
            /**
             * @description How it was over: promiseKept, promiseBroken, debtGone when nothing was to be collected any more, letGo by a person.
             * @enum {string}
             */
            outcome?: "promiseKept" | "promiseBroken" | "debtGone" | "letGo";
            /** @description The same for people: which payment of a plan is missing, say. */
            endReason?: string;
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
        /** @description A remark that somebody added. */
        Note: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the note within its resource. */
            id?: string;
            /** @description Who wrote the note. */
            author?: string;
            /**
             * Format: date-time
             * @description When the note was written.
             */
            date?: string;
            /** @description What the note says. */
            text?: string;
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
        /** @description A bill that was past due. */
        PlacedBill: {
            /** @description Number of the bill. */
            billNo?: string;
            /** @description What was still to be paid of it. */
            amount?: components["schemas"]["Money"];
        };
        /** @description What an agency was given, as it stood then. */
        PlacedDebt: {
            /**
             * Format: date-time
             * @description As of when: that is when the export was asked for.
             */
            date?: string;
            /** @description What was past due and not disputed. */
            amount?: components["schemas"]["Money"];
            /** @description The bills of which that was. */
            bill?: components["schemas"]["PlacedBill"][];
        };
        /** @description What an agency was given, as it stood then. */
        PlacedDebt_MVO: {
            /**
             * Format: date-time
             * @description As of when: that is when the export was asked for.
             */
            date?: string | null;
            /** @description What was past due and not disputed. */
            amount?: components["schemas"]["Money_MVO"] | null;
            /** @description The bills of which that was. */
            bill?: components["schemas"]["PlacedBill"][] | null;
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
    listCollectionCase: {
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
                /** @description Keep resources whose `anchor` is this value, or any of several separated by commas. */
                anchor?: string;
                /** @description Keep resources whose `since` is this value, or any of several separated by commas. */
                since?: string;
                /** @description Keep resources whose `hold` is this value, or any of several separated by commas. */
                hold?: boolean | string;
                /** @description Keep resources whose `doneByHand` is this value, or any of several separated by commas. */
                doneByHand?: boolean | string;
                /** @description Keep resources whose `handover` is this value, or any of several separated by commas. */
                handover?: string;
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
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `agencyExport.id` is this value, or any of several separated by commas. */
                "agencyExport.id"?: string;
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
                    "application/json": components["schemas"]["CollectionCase"][];
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
                    "application/json": components["schemas"]["CollectionCase"][];
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
    retrieveCollectionCase: {
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
                    "application/json": components["schemas"]["CollectionCase"];
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
    patchCollectionCase: {
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
                "application/merge-patch+json": components["schemas"]["CollectionCase_MVO"];
                "application/json": components["schemas"]["CollectionCase_MVO"];
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
                    "application/json": components["schemas"]["CollectionCase"];
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
    listDunningPolicy: {
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
                /** @description Keep resources whose `tag` is this value, or any of several separated by commas. */
                tag?: string;
                /** @description Keep resources whose `exemptTag` is this value, or any of several separated by commas. */
                exemptTag?: string;
                /** @description Keep resources whose `interestRate` is this value, or any of several separated by commas. */
                interestRate?: number | string;
                /** @description Keep resources whose `interestRate` is after or above this value. */
                "interestRate.gt"?: string;
                /** @description Keep resources whose `interestRate` is at or above this value. */
                "interestRate.gte"?: string;
                /** @description Keep resources whose `interestRate` is before or below this value. */
                "interestRate.lt"?: string;
                /** @description Keep resources whose `interestRate` is at or below this value. */
                "interestRate.lte"?: string;
                /** @description Keep resources whose `dueFrom` is this value, or any of several separated by commas. A bare date matches the whole day (UTC). */
                dueFrom?: string;
                /** @description Keep resources whose `dueFrom` is after or above this value. */
                "dueFrom.gt"?: string;
                /** @description Keep resources whose `dueFrom` is at or above this value. */
                "dueFrom.gte"?: string;
                /** @description Keep resources whose `dueFrom` is before or below this value. */
                "dueFrom.lt"?: string;
                /** @description Keep resources whose `dueFrom` is at or below this value. */
                "dueFrom.lte"?: string;
                /** @description Keep resources whose `recurringWhileSuspended` is this value, or any of several separated by commas. */
                recurringWhileSuspended?: string;
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
                    "application/json": components["schemas"]["DunningPolicy"][];
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
                    "application/json": components["schemas"]["DunningPolicy"][];
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
    createDunningPolicy: {
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
                "application/json": components["schemas"]["DunningPolicy_FVO"];
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
                    "application/json": components["schemas"]["DunningPolicy"];
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
    patchDunningPolicyCollection: {
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
                    "application/json": components["schemas"]["DunningPolicy"][];
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
    retrieveDunningPolicy: {
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
                    "application/json": components["schemas"]["DunningPolicy"];
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
    deleteDunningPolicy: {
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
    patchDunningPolicy: {
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
                "application/merge-patch+json": components["schemas"]["DunningPolicy_MVO"];
                "application/json": components["schemas"]["DunningPolicy_MVO"];
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
                    "application/json": components["schemas"]["DunningPolicy"];
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
    listDunningRun: {
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
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `openedCount` is this value, or any of several separated by commas. */
                openedCount?: number | string;
                /** @description Keep resources whose `openedCount` is after or above this value. */
                "openedCount.gt"?: string;
                /** @description Keep resources whose `openedCount` is at or above this value. */
                "openedCount.gte"?: string;
                /** @description Keep resources whose `openedCount` is before or below this value. */
                "openedCount.lt"?: string;
                /** @description Keep resources whose `openedCount` is at or below this value. */
                "openedCount.lte"?: string;
                /** @description Keep resources whose `raisedCount` is this value, or any of several separated by commas. */
                raisedCount?: number | string;
                /** @description Keep resources whose `raisedCount` is after or above this value. */
                "raisedCount.gt"?: string;
                /** @description Keep resources whose `raisedCount` is at or above this value. */
                "raisedCount.gte"?: string;
                /** @description Keep resources whose `raisedCount` is before or below this value. */
                "raisedCount.lt"?: string;
                /** @description Keep resources whose `raisedCount` is at or below this value. */
                "raisedCount.lte"?: string;
                /** @description Keep resources whose `loweredCount` is this value, or any of several separated by commas. */
                loweredCount?: number | string;
                /** @description Keep resources whose `loweredCount` is after or above this value. */
                "loweredCount.gt"?: string;
                /** @description Keep resources whose `loweredCount` is at or above this value. */
                "loweredCount.gte"?: string;
                /** @description Keep resources whose `loweredCount` is before or below this value. */
                "loweredCount.lt"?: string;
                /** @description Keep resources whose `loweredCount` is at or below this value. */
                "loweredCount.lte"?: string;
                /** @description Keep resources whose `cursor` is this value, or any of several separated by commas. */
                cursor?: string;
                /** @description Keep resources whose `errorLog` is this value, or any of several separated by commas. */
                errorLog?: string;
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
                    "application/json": components["schemas"]["DunningRun"][];
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
                    "application/json": components["schemas"]["DunningRun"][];
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
    createDunningRun: {
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
                "application/json": components["schemas"]["DunningRun_FVO"];
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
                    "application/json": components["schemas"]["DunningRun"];
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
    patchDunningRunCollection: {
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
                    "application/json": components["schemas"]["DunningRun"][];
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
    retrieveDunningRun: {
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
                    "application/json": components["schemas"]["DunningRun"];
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
    patchDunningRun: {
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
                "application/merge-patch+json": components["schemas"]["DunningRun_MVO"];
                "application/json": components["schemas"]["DunningRun_MVO"];
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
                    "application/json": components["schemas"]["DunningRun"];
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
    listAgencyExport: {
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
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `caseCount` is this value, or any of several separated by commas. */
                caseCount?: number | string;
                /** @description Keep resources whose `caseCount` is after or above this value. */
                "caseCount.gt"?: string;
                /** @description Keep resources whose `caseCount` is at or above this value. */
                "caseCount.gte"?: string;
                /** @description Keep resources whose `caseCount` is before or below this value. */
                "caseCount.lt"?: string;
                /** @description Keep resources whose `caseCount` is at or below this value. */
                "caseCount.lte"?: string;
                /** @description Keep resources whose `path` is this value, or any of several separated by commas. */
                path?: string;
                /** @description Keep resources whose `url` is this value, or any of several separated by commas. */
                url?: string;
                /** @description Keep resources whose `contentType` is this value, or any of several separated by commas. */
                contentType?: string;
                /** @description Keep resources whose `sha256` is this value, or any of several separated by commas. */
                sha256?: string;
                /** @description Keep resources whose `cursor` is this value, or any of several separated by commas. */
                cursor?: string;
                /** @description Keep resources whose `errorLog` is this value, or any of several separated by commas. */
                errorLog?: string;
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
                    "application/json": components["schemas"]["AgencyExport"][];
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
                    "application/json": components["schemas"]["AgencyExport"][];
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
    createAgencyExport: {
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
                "application/json": components["schemas"]["AgencyExport_FVO"];
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
                    "application/json": components["schemas"]["AgencyExport"];
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
    patchAgencyExportCollection: {
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
                    "application/json": components["schemas"]["AgencyExport"][];
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
    retrieveAgencyExport: {
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
                    "application/json": components["schemas"]["AgencyExport"];
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
    patchAgencyExport: {
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
                "application/merge-patch+json": components["schemas"]["AgencyExport_MVO"];
                "application/json": components["schemas"]["AgencyExport_MVO"];
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
                    "application/json": components["schemas"]["AgencyExport"];
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
    collectionCaseCreateEvent: {
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
                "application/json": components["schemas"]["CollectionCaseCreateEvent"];
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
    collectionCaseAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["CollectionCaseAttributeValueChangeEvent"];
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
    collectionCaseStateChangeEvent: {
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
                "application/json": components["schemas"]["CollectionCaseStateChangeEvent"];
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
    dunningPolicyCreateEvent: {
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
                "application/json": components["schemas"]["DunningPolicyCreateEvent"];
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
    dunningPolicyAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["DunningPolicyAttributeValueChangeEvent"];
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
    dunningPolicyDeleteEvent: {
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
                "application/json": components["schemas"]["DunningPolicyDeleteEvent"];
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
    dunningRunCreateEvent: {
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
                "application/json": components["schemas"]["DunningRunCreateEvent"];
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
    dunningRunStateChangeEvent: {
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
                "application/json": components["schemas"]["DunningRunStateChangeEvent"];
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
    dunningRunDeleteEvent: {
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
                "application/json": components["schemas"]["DunningRunDeleteEvent"];
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
    agencyExportCreateEvent: {
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
                "application/json": components["schemas"]["AgencyExportCreateEvent"];
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
    agencyExportStateChangeEvent: {
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
                "application/json": components["schemas"]["AgencyExportStateChangeEvent"];
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
    agencyExportDeleteEvent: {
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
                "application/json": components["schemas"]["AgencyExportDeleteEvent"];
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
