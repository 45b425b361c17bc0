/** Made by `npm run spec` from the declarations of the API. Do not change it by hand. */

export interface paths {
    "/partyAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List party accounts
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listPartyAccount"];
        put?: never;
        /**
         * Create a party account
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createPartyAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many party accounts at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchPartyAccountCollection"];
        trace?: never;
    };
    "/partyAccount/{id}": {
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
         * Read a party account
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrievePartyAccount"];
        put?: never;
        post?: never;
        /**
         * Remove a party account
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deletePartyAccount"];
        options?: never;
        head?: never;
        /**
         * Change a party account
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchPartyAccount"];
        trace?: never;
    };
    "/billingAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing accounts
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillingAccount"];
        put?: never;
        /**
         * Create a billing account
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillingAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many billing accounts at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillingAccountCollection"];
        trace?: never;
    };
    "/billingAccount/{id}": {
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
         * Read a billing account
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillingAccount"];
        put?: never;
        post?: never;
        /**
         * Remove a billing account
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteBillingAccount"];
        options?: never;
        head?: never;
        /**
         * Change a billing account
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillingAccount"];
        trace?: never;
    };
    "/settlementAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List settlement accounts
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listSettlementAccount"];
        put?: never;
        /**
         * Create a settlement account
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createSettlementAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many settlement accounts at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchSettlementAccountCollection"];
        trace?: never;
    };
    "/settlementAccount/{id}": {
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
         * Read a settlement account
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveSettlementAccount"];
        put?: never;
        post?: never;
        /**
         * Remove a settlement account
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteSettlementAccount"];
        options?: never;
        head?: never;
        /**
         * Change a settlement account
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchSettlementAccount"];
        trace?: never;
    };
    "/financialAccount": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List financial accounts
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listFinancialAccount"];
        put?: never;
        /**
         * Create a financial account
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createFinancialAccount"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many financial accounts at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchFinancialAccountCollection"];
        trace?: never;
    };
    "/financialAccount/{id}": {
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
         * Read a financial account
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveFinancialAccount"];
        put?: never;
        post?: never;
        /**
         * Remove a financial account
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteFinancialAccount"];
        options?: never;
        head?: never;
        /**
         * Change a financial account
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchFinancialAccount"];
        trace?: never;
    };
    "/billingCycleSpecification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List billing cycle specifications
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillingCycleSpecification"];
        put?: never;
        /**
         * Create a billing cycle specification
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillingCycleSpecification"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many billing cycle specifications at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillingCycleSpecificationCollection"];
        trace?: never;
    };
    "/billingCycleSpecification/{id}": {
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
         * Read a billing cycle specification
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillingCycleSpecification"];
        put?: never;
        post?: never;
        /**
         * Remove a billing cycle specification
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteBillingCycleSpecification"];
        options?: never;
        head?: never;
        /**
         * Change a billing cycle specification
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillingCycleSpecification"];
        trace?: never;
    };
    "/billFormat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill formats
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillFormat"];
        put?: never;
        /**
         * Create a bill format
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillFormat"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many bill formats at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillFormatCollection"];
        trace?: never;
    };
    "/billFormat/{id}": {
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
         * Read a bill format
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillFormat"];
        put?: never;
        post?: never;
        /**
         * Remove a bill format
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteBillFormat"];
        options?: never;
        head?: never;
        /**
         * Change a bill format
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillFormat"];
        trace?: never;
    };
    "/billPresentationMedia": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List bill presentation medias
         * @description Every parameter that is not reserved filters by the attribute it names; dotted names reach into objects and arrays, and all conditions must hold. Values separated by commas are alternatives. Append `.gt`, `.gte`, `.lt`, `.lte`, `.regex` (or our extensions `.ne`, `.in`, `.like`, `.exists`) to the name for other comparisons. An attribute that the schema does not know is refused.
         */
        get: operations["listBillPresentationMedia"];
        put?: never;
        /**
         * Create a bill presentation media
         * @description One resource per request. You may choose its `id`; otherwise the server does.
         */
        post: operations["createBillPresentationMedia"];
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Create, change and remove many bill presentation medias at once
         * @description A JSON Patch (RFC 6902) on the collection as an object whose names are the identifiers of its resources. `add` at `/-` creates a resource as a create would, `add` at `/{id}` one of that identifier, `remove` at `/{id}` removes one, and everything else at or below `/{id}` changes or tests one; `move` and `copy` stay within one resource. Each is judged like the single request, after the ones before it; operations on one resource that follow each other count as one change. All of them happen together, or nothing does: a refusal names the operation, as in `[3]/name`. Each resource is written once, and its events tell the difference between before and after. A collection has no ETag: guard resources with `test`; If-Match is refused.
         */
        patch: operations["patchBillPresentationMediaCollection"];
        trace?: never;
    };
    "/billPresentationMedia/{id}": {
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
         * Read a bill presentation media
         * @description With If-None-Match, a resource that you already have is not sent again.
         */
        get: operations["retrieveBillPresentationMedia"];
        put?: never;
        post?: never;
        /**
         * Remove a bill presentation media
         * @description A resource that others still need is not removed; the answer names them.
         */
        delete: operations["deleteBillPresentationMedia"];
        options?: never;
        head?: never;
        /**
         * Change a bill presentation media
         * @description `application/merge-patch+json` and `application/json` merge the body into the resource (RFC 7396); `application/json-patch+json` applies a list of operations (RFC 6902); `application/json-patch-query+json` may choose elements of arrays by their content. Nothing is changed unless everything can be. With If-Match, only the version that you have seen is changed.
         */
        patch: operations["patchBillPresentationMedia"];
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
    partyAccountCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `partyAccount` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["partyAccountCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    partyAccountAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `partyAccount` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["partyAccountAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    partyAccountStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `partyAccount` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["partyAccountStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    partyAccountDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `partyAccount` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["partyAccountDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingAccountCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingAccount` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingAccountCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingAccountAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingAccount` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingAccountAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingAccountStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingAccount` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingAccountStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingAccountDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingAccount` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingAccountDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    settlementAccountCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `settlementAccount` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["settlementAccountCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    settlementAccountAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `settlementAccount` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["settlementAccountAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    settlementAccountStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `settlementAccount` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["settlementAccountStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    settlementAccountDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `settlementAccount` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["settlementAccountDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    financialAccountCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `financialAccount` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["financialAccountCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    financialAccountAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `financialAccount` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["financialAccountAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    financialAccountStateChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `financialAccount` changed its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["financialAccountStateChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    financialAccountDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `financialAccount` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["financialAccountDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingCycleSpecificationCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingCycleSpecification` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingCycleSpecificationCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingCycleSpecificationAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingCycleSpecification` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingCycleSpecificationAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billingCycleSpecificationDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billingCycleSpecification` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billingCycleSpecificationDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billFormatCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billFormat` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billFormatCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billFormatAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billFormat` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billFormatAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billFormatDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billFormat` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billFormatDeleteEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billPresentationMediaCreateEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billPresentationMedia` was created
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billPresentationMediaCreateEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billPresentationMediaAttributeValueChangeEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billPresentationMedia` changed in attributes other than its state
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billPresentationMediaAttributeValueChangeEvent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    billPresentationMediaDeleteEvent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear that a resource of `billPresentationMedia` was removed
         * @description Sent to the callback of every hub whose query the event meets: at least once, in order for each resource and listener. A hub may ask for `/listener/` and the name of the event to be appended to its callback.
         */
        post: operations["billPresentationMediaDeleteEvent"];
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
        /** @description A link between two accounts. */
        AccountRelationship: {
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
            /** @description What the other account is to this one, such as contains. */
            relationshipType: string;
            /** @description From when, and until when, the two belong together. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description The other account. */
            account?: components["schemas"]["AccountRef"];
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
        /** @description How much a bill shows, and in which arrangement. */
        BillFormat: {
            /**
             * @description Class of the resource: `BillFormat`, or a name of your own with one of these in @baseType.
             * @example BillFormat
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
            /** @description Name of the format, such as detailed invoice. */
            name?: string;
            /** @description What a bill in this format shows. */
            description?: string;
        };
        /** @description Told when a resource of `billFormat` changed in attributes other than its state. */
        BillFormatAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillFormatAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillFormatAttributeValueChangeEventPayload: {
            billFormat: components["schemas"]["BillFormat"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billFormat` was created. */
        BillFormatCreateEvent: {
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
            event: components["schemas"]["BillFormatCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillFormatCreateEventPayload: {
            billFormat: components["schemas"]["BillFormat"];
        };
        /** @description Told when a resource of `billFormat` was removed. */
        BillFormatDeleteEvent: {
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
            event: components["schemas"]["BillFormatDeleteEventPayload"];
        };
        /** @description What the event is about. */
        BillFormatDeleteEventPayload: {
            billFormat: components["schemas"]["BillFormat"];
        };
        /** @description A reference to a bill format. */
        BillFormatRef: {
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
        /** @description A bill format, or a reference to one. */
        BillFormatRefOrValue: components["schemas"]["BillFormat_Value"] | components["schemas"]["BillFormatRef"] | components["schemas"]["BillFormatRefOrValue_Base"];
        /** @description A bill format, or a reference to one. */
        BillFormatRefOrValue_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description True for a reference; v4 knows it, and it is kept where @type does not say it. */
            isRef?: boolean;
        };
        /** @description A bill format, or a reference to one. */
        BillFormatRefOrValue_Base_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description True for a reference; v4 knows it, and it is kept where @type does not say it. */
            isRef?: boolean | null;
        };
        /** @description A bill format, or a reference to one. */
        BillFormatRefOrValue_MVO: components["schemas"]["BillFormat_Value_MVO"] | components["schemas"]["BillFormatRef_MVO"] | components["schemas"]["BillFormatRefOrValue_Base_MVO"];
        /** @description A reference to a bill format. */
        BillFormatRef_MVO: {
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
        /** @description What a create takes. How much a bill shows, and in which arrangement. */
        BillFormat_FVO: {
            /**
             * @description Class of the resource: `BillFormat`, or a name of your own with one of these in @baseType.
             * @example BillFormat
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the format, such as detailed invoice. */
            name: string;
            /** @description What a bill in this format shows. */
            description?: string;
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. How much a bill shows, and in which arrangement. */
        BillFormat_MVO: {
            /**
             * @description Class of the resource: `BillFormat`, or a name of your own with one of these in @baseType.
             * @example BillFormat
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the format, such as detailed invoice. */
            name?: string | null;
            /** @description What a bill in this format shows. */
            description?: string | null;
        };
        /** @description How much a bill shows, and in which arrangement. */
        BillFormat_Value: {
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
            /** @description Name of the format, such as detailed invoice. */
            name: string;
            /** @description What a bill in this format shows. */
            description?: string;
        };
        /** @description How much a bill shows, and in which arrangement. */
        BillFormat_Value_MVO: {
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
            /** @description Name of the format, such as detailed invoice. */
            name?: string | null;
            /** @description What a bill in this format shows. */
            description?: string | null;
        };
        /** @description The way in which a bill reaches whoever pays it. */
        BillPresentationMedia: {
            /**
             * @description Class of the resource: `BillPresentationMedia`, or a name of your own with one of these in @baseType.
             * @example BillPresentationMedia
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
            /** @description Name of the medium, such as post or e-mail. */
            name?: string;
            /** @description What is special about the medium. */
            description?: string;
        };
        /** @description Told when a resource of `billPresentationMedia` changed in attributes other than its state. */
        BillPresentationMediaAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillPresentationMediaAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillPresentationMediaAttributeValueChangeEventPayload: {
            billPresentationMedia: components["schemas"]["BillPresentationMedia"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billPresentationMedia` was created. */
        BillPresentationMediaCreateEvent: {
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
            event: components["schemas"]["BillPresentationMediaCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillPresentationMediaCreateEventPayload: {
            billPresentationMedia: components["schemas"]["BillPresentationMedia"];
        };
        /** @description Told when a resource of `billPresentationMedia` was removed. */
        BillPresentationMediaDeleteEvent: {
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
            event: components["schemas"]["BillPresentationMediaDeleteEventPayload"];
        };
        /** @description What the event is about. */
        BillPresentationMediaDeleteEventPayload: {
            billPresentationMedia: components["schemas"]["BillPresentationMedia"];
        };
        /** @description A reference to a medium for bills. */
        BillPresentationMediaRef: {
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
        /** @description A medium for bills, or a reference to one. */
        BillPresentationMediaRefOrValue: components["schemas"]["BillPresentationMedia_Value"] | components["schemas"]["BillPresentationMediaRef"] | components["schemas"]["BillPresentationMediaRefOrValue_Base"];
        /** @description A medium for bills, or a reference to one. */
        BillPresentationMediaRefOrValue_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description True for a reference; v4 knows it, and it is kept where @type does not say it. */
            isRef?: boolean;
        };
        /** @description What a create takes. The way in which a bill reaches whoever pays it. */
        BillPresentationMedia_FVO: {
            /**
             * @description Class of the resource: `BillPresentationMedia`, or a name of your own with one of these in @baseType.
             * @example BillPresentationMedia
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the medium, such as post or e-mail. */
            name: string;
            /** @description What is special about the medium. */
            description?: string;
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. The way in which a bill reaches whoever pays it. */
        BillPresentationMedia_MVO: {
            /**
             * @description Class of the resource: `BillPresentationMedia`, or a name of your own with one of these in @baseType.
             * @example BillPresentationMedia
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the medium, such as post or e-mail. */
            name?: string | null;
            /** @description What is special about the medium. */
            description?: string | null;
        };
        /** @description The way in which a bill reaches whoever pays it. */
        BillPresentationMedia_Value: {
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
            /** @description Name of the medium, such as post or e-mail. */
            name: string;
            /** @description What is special about the medium. */
            description?: string;
        };
        /** @description How an account is billed. */
        BillStructure: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description How much the bill shows. */
            format?: components["schemas"]["BillFormatRefOrValue"];
            /** @description Ways in which the bill is presented. */
            presentationMedia?: components["schemas"]["BillPresentationMediaRefOrValue"][];
            /** @description When the bill is made, sent and due. */
            cycleSpecification?: components["schemas"]["BillingCycleSpecificationRefOrValue"];
        };
        /** @description How an account is billed. */
        BillStructure_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description How much the bill shows. */
            format?: components["schemas"]["BillFormatRefOrValue_MVO"] | null;
            /** @description Ways in which the bill is presented. */
            presentationMedia?: components["schemas"]["BillPresentationMediaRefOrValue"][] | null;
            /** @description When the bill is made, sent and due. */
            cycleSpecification?: components["schemas"]["BillingCycleSpecificationRefOrValue_MVO"] | null;
        };
        /** @description A party account to which bills are made out. */
        BillingAccount: {
            /**
             * @description Class of the resource: `BillingAccount`, or a name of your own with one of these in @baseType.
             * @example BillingAccount
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
            /** @description Name of the account. */
            name?: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the account was last changed; set by the server.
             */
            readonly lastUpdate?: string;
            /** @description What the account stands at; set by the server. */
            readonly accountBalance?: components["schemas"]["AccountBalance"][];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill. */
            ratingType?: string;
        };
        /** @description Told when a resource of `billingAccount` changed in attributes other than its state. */
        BillingAccountAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillingAccountAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillingAccountAttributeValueChangeEventPayload: {
            billingAccount: components["schemas"]["BillingAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billingAccount` was created. */
        BillingAccountCreateEvent: {
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
            event: components["schemas"]["BillingAccountCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillingAccountCreateEventPayload: {
            billingAccount: components["schemas"]["BillingAccount"];
        };
        /** @description Told when a resource of `billingAccount` was removed. */
        BillingAccountDeleteEvent: {
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
            event: components["schemas"]["BillingAccountDeleteEventPayload"];
        };
        /** @description What the event is about. */
        BillingAccountDeleteEventPayload: {
            billingAccount: components["schemas"]["BillingAccount"];
        };
        /** @description Told when a resource of `billingAccount` changed its state. */
        BillingAccountStateChangeEvent: {
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
            event: components["schemas"]["BillingAccountStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillingAccountStateChangeEventPayload: {
            billingAccount: components["schemas"]["BillingAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description What a create takes. A party account to which bills are made out. */
        BillingAccount_FVO: {
            /**
             * @description Class of the resource: `BillingAccount`, or a name of your own with one of these in @baseType.
             * @example BillingAccount
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the account. */
            name: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
            /** @description How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill. */
            ratingType?: string;
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. A party account to which bills are made out. */
        BillingAccount_MVO: {
            /**
             * @description Class of the resource: `BillingAccount`, or a name of your own with one of these in @baseType.
             * @example BillingAccount
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the account. */
            name?: string | null;
            /** @description What the account is for. */
            description?: string | null;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string | null;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string | null;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money_MVO"] | null;
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][] | null;
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][] | null;
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][] | null;
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string | null;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure_MVO"] | null;
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[] | null;
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][] | null;
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef_MVO"] | null;
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"] | null;
            /** @description How usage is paid for: prepaid; postpaid; or hybrid, where balances of minutes, bytes and messages come before the bill. */
            ratingType?: string | null;
        };
        /** @description When bills are made, sent and due. */
        BillingCycleSpecification: {
            /**
             * @description Class of the resource: `BillingCycleSpecification`, or a name of your own with one of these in @baseType.
             * @example BillingCycleSpecification
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
            /** @description How often bills are made; one of the published words, such as monthly. */
            frequency?: string;
            /** @description The time that a bill covers; says the same as frequency, such as month. */
            billingPeriod?: string;
            /** @description Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent. */
            timeZone?: string;
            /** @description Date of the bill, in days from the start of the billing period. */
            billingDateShift?: number;
            /** @description Until when charges that came in are put on the bill, in days from the start of the billing period. */
            chargeDateOffset?: number;
            /** @description Until when credits that came in are put on the bill, in days from the start of the billing period. */
            creditDateOffset?: number;
            /** @description When the bill is sent, in days from the start of the billing period. */
            mailingDateOffset?: number;
            /** @description When the payment is due, in days from the start of the billing period. */
            paymentDueDateOffset?: number;
            /** @description From when, and until when, accounts may be billed in this cycle; the first day begins a period. */
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description Told when a resource of `billingCycleSpecification` changed in attributes other than its state. */
        BillingCycleSpecificationAttributeValueChangeEvent: {
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
            event: components["schemas"]["BillingCycleSpecificationAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        BillingCycleSpecificationAttributeValueChangeEventPayload: {
            billingCycleSpecification: components["schemas"]["BillingCycleSpecification"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `billingCycleSpecification` was created. */
        BillingCycleSpecificationCreateEvent: {
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
            event: components["schemas"]["BillingCycleSpecificationCreateEventPayload"];
        };
        /** @description What the event is about. */
        BillingCycleSpecificationCreateEventPayload: {
            billingCycleSpecification: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description Told when a resource of `billingCycleSpecification` was removed. */
        BillingCycleSpecificationDeleteEvent: {
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
            event: components["schemas"]["BillingCycleSpecificationDeleteEventPayload"];
        };
        /** @description What the event is about. */
        BillingCycleSpecificationDeleteEventPayload: {
            billingCycleSpecification: components["schemas"]["BillingCycleSpecification"];
        };
        /** @description A reference to a billing cycle. */
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
        /** @description A billing cycle, or a reference to one. */
        BillingCycleSpecificationRefOrValue: components["schemas"]["BillingCycleSpecification_Value"] | components["schemas"]["BillingCycleSpecificationRef"] | components["schemas"]["BillingCycleSpecificationRefOrValue_Base"];
        /** @description A billing cycle, or a reference to one. */
        BillingCycleSpecificationRefOrValue_Base: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description True for a reference; v4 knows it, and it is kept where @type does not say it. */
            isRef?: boolean;
            /** @description Another name for billingDateShift; v4 knows both. */
            dateShift?: number;
        };
        /** @description A billing cycle, or a reference to one. */
        BillingCycleSpecificationRefOrValue_Base_MVO: {
            /** @description Name of the class of this object. */
            "@type"?: string | null;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description True for a reference; v4 knows it, and it is kept where @type does not say it. */
            isRef?: boolean | null;
            /** @description Another name for billingDateShift; v4 knows both. */
            dateShift?: number | null;
        };
        /** @description A billing cycle, or a reference to one. */
        BillingCycleSpecificationRefOrValue_MVO: components["schemas"]["BillingCycleSpecification_Value_MVO"] | components["schemas"]["BillingCycleSpecificationRef_MVO"] | components["schemas"]["BillingCycleSpecificationRefOrValue_Base_MVO"];
        /** @description A reference to a billing cycle. */
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
        /** @description What a create takes. When bills are made, sent and due. */
        BillingCycleSpecification_FVO: {
            /**
             * @description Class of the resource: `BillingCycleSpecification`, or a name of your own with one of these in @baseType.
             * @example BillingCycleSpecification
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the cycle. */
            name: string;
            /** @description What the cycle is for. */
            description?: string;
            /** @description How often bills are made; one of the published words, such as monthly. */
            frequency?: string;
            /** @description The time that a bill covers; says the same as frequency, such as month. */
            billingPeriod?: string;
            /** @description Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent. */
            timeZone?: string;
            /** @description Date of the bill, in days from the start of the billing period. */
            billingDateShift?: number;
            /** @description Until when charges that came in are put on the bill, in days from the start of the billing period. */
            chargeDateOffset?: number;
            /** @description Until when credits that came in are put on the bill, in days from the start of the billing period. */
            creditDateOffset?: number;
            /** @description When the bill is sent, in days from the start of the billing period. */
            mailingDateOffset?: number;
            /** @description When the payment is due, in days from the start of the billing period. */
            paymentDueDateOffset?: number;
            /** @description From when, and until when, accounts may be billed in this cycle; the first day begins a period. */
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. When bills are made, sent and due. */
        BillingCycleSpecification_MVO: {
            /**
             * @description Class of the resource: `BillingCycleSpecification`, or a name of your own with one of these in @baseType.
             * @example BillingCycleSpecification
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the cycle. */
            name?: string | null;
            /** @description What the cycle is for. */
            description?: string | null;
            /** @description How often bills are made; one of the published words, such as monthly. */
            frequency?: string | null;
            /** @description The time that a bill covers; says the same as frequency, such as month. */
            billingPeriod?: string | null;
            /** @description Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent. */
            timeZone?: string | null;
            /** @description Date of the bill, in days from the start of the billing period. */
            billingDateShift?: number | null;
            /** @description Until when charges that came in are put on the bill, in days from the start of the billing period. */
            chargeDateOffset?: number | null;
            /** @description Until when credits that came in are put on the bill, in days from the start of the billing period. */
            creditDateOffset?: number | null;
            /** @description When the bill is sent, in days from the start of the billing period. */
            mailingDateOffset?: number | null;
            /** @description When the payment is due, in days from the start of the billing period. */
            paymentDueDateOffset?: number | null;
            /** @description From when, and until when, accounts may be billed in this cycle; the first day begins a period. */
            validFor?: components["schemas"]["TimePeriod_MVO"] | null;
        };
        /** @description When bills are made, sent and due. */
        BillingCycleSpecification_Value: {
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
            /** @description Name of the cycle. */
            name: string;
            /** @description What the cycle is for. */
            description?: string;
            /** @description How often bills are made; one of the published words, such as monthly. */
            frequency?: string;
            /** @description The time that a bill covers; says the same as frequency, such as month. */
            billingPeriod?: string;
            /** @description Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent. */
            timeZone?: string;
            /** @description Date of the bill, in days from the start of the billing period. */
            billingDateShift?: number;
            /** @description Until when charges that came in are put on the bill, in days from the start of the billing period. */
            chargeDateOffset?: number;
            /** @description Until when credits that came in are put on the bill, in days from the start of the billing period. */
            creditDateOffset?: number;
            /** @description When the bill is sent, in days from the start of the billing period. */
            mailingDateOffset?: number;
            /** @description When the payment is due, in days from the start of the billing period. */
            paymentDueDateOffset?: number;
            /** @description From when, and until when, accounts may be billed in this cycle; the first day begins a period. */
            validFor?: components["schemas"]["TimePeriod"];
        };
        /** @description When bills are made, sent and due. */
        BillingCycleSpecification_Value_MVO: {
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
            /** @description Name of the cycle. */
            name?: string | null;
            /** @description What the cycle is for. */
            description?: string | null;
            /** @description How often bills are made; one of the published words, such as monthly. */
            frequency?: string | null;
            /** @description The time that a bill covers; says the same as frequency, such as month. */
            billingPeriod?: string | null;
            /** @description Time zone on whose walls periods begin and end, such as Europe/Dublin; UTC when absent. */
            timeZone?: string | null;
            /** @description Date of the bill, in days from the start of the billing period. */
            billingDateShift?: number | null;
            /** @description Until when charges that came in are put on the bill, in days from the start of the billing period. */
            chargeDateOffset?: number | null;
            /** @description Until when credits that came in are put on the bill, in days from the start of the billing period. */
            creditDateOffset?: number | null;
            /** @description When the bill is sent, in days from the start of the billing period. */
            mailingDateOffset?: number | null;
            /** @description When the payment is due, in days from the start of the billing period. */
            paymentDueDateOffset?: number | null;
            /** @description From when, and until when, accounts may be billed in this cycle; the first day begins a period. */
            validFor?: components["schemas"]["TimePeriod_MVO"] | null;
        };
        /** @description Somebody to turn to about a resource. */
        Contact: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the contact within its resource. */
            id?: string;
            /** @description Name of the contact, for people to read. */
            contactName?: string;
            /** @description How the contact is meant, such as primary or secondary. */
            contactType: string;
            /** @description Kind of role that the contact plays, such as accountant. */
            partyRoleType?: string;
            /** @description From when, and until when, the contact may be turned to. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description Ways to reach the contact. */
            contactMedium?: components["schemas"]["ContactMedium"][];
            /** @description The party, or the role of a party, that the contact is. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"];
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
        /** @description An account receivable or payable that adds up what one party owes on several accounts. */
        FinancialAccount: {
            /**
             * @description Class of the resource: `FinancialAccount`, or a name of your own with one of these in @baseType.
             * @example FinancialAccount
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
            /** @description Name of the account. */
            name?: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the account was last changed; set by the server.
             */
            readonly lastUpdate?: string;
            /** @description What the account stands at; set by the server. */
            readonly accountBalance?: components["schemas"]["AccountBalance"][];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
        };
        /** @description Told when a resource of `financialAccount` changed in attributes other than its state. */
        FinancialAccountAttributeValueChangeEvent: {
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
            event: components["schemas"]["FinancialAccountAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        FinancialAccountAttributeValueChangeEventPayload: {
            financialAccount: components["schemas"]["FinancialAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `financialAccount` was created. */
        FinancialAccountCreateEvent: {
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
            event: components["schemas"]["FinancialAccountCreateEventPayload"];
        };
        /** @description What the event is about. */
        FinancialAccountCreateEventPayload: {
            financialAccount: components["schemas"]["FinancialAccount"];
        };
        /** @description Told when a resource of `financialAccount` was removed. */
        FinancialAccountDeleteEvent: {
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
            event: components["schemas"]["FinancialAccountDeleteEventPayload"];
        };
        /** @description What the event is about. */
        FinancialAccountDeleteEventPayload: {
            financialAccount: components["schemas"]["FinancialAccount"];
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
        /** @description Told when a resource of `financialAccount` changed its state. */
        FinancialAccountStateChangeEvent: {
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
            event: components["schemas"]["FinancialAccountStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        FinancialAccountStateChangeEventPayload: {
            financialAccount: components["schemas"]["FinancialAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description What a create takes. An account receivable or payable that adds up what one party owes on several accounts. */
        FinancialAccount_FVO: {
            /**
             * @description Class of the resource: `FinancialAccount`, or a name of your own with one of these in @baseType.
             * @example FinancialAccount
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the account. */
            name: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. An account receivable or payable that adds up what one party owes on several accounts. */
        FinancialAccount_MVO: {
            /**
             * @description Class of the resource: `FinancialAccount`, or a name of your own with one of these in @baseType.
             * @example FinancialAccount
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the account. */
            name?: string | null;
            /** @description What the account is for. */
            description?: string | null;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string | null;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string | null;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money_MVO"] | null;
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][] | null;
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][] | null;
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][] | null;
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
        /** @description What a party owes or is owed for the business it does with the operator. */
        PartyAccount: {
            /**
             * @description Class of the resource: `PartyAccount`, or a name of your own with one of these in @baseType.
             * @example PartyAccount
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
            /** @description Name of the account. */
            name?: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the account was last changed; set by the server.
             */
            readonly lastUpdate?: string;
            /** @description What the account stands at; set by the server. */
            readonly accountBalance?: components["schemas"]["AccountBalance"][];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description Told when a resource of `partyAccount` changed in attributes other than its state. */
        PartyAccountAttributeValueChangeEvent: {
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
            event: components["schemas"]["PartyAccountAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        PartyAccountAttributeValueChangeEventPayload: {
            partyAccount: components["schemas"]["PartyAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `partyAccount` was created. */
        PartyAccountCreateEvent: {
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
            event: components["schemas"]["PartyAccountCreateEventPayload"];
        };
        /** @description What the event is about. */
        PartyAccountCreateEventPayload: {
            partyAccount: components["schemas"]["PartyAccount"];
        };
        /** @description Told when a resource of `partyAccount` was removed. */
        PartyAccountDeleteEvent: {
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
            event: components["schemas"]["PartyAccountDeleteEventPayload"];
        };
        /** @description What the event is about. */
        PartyAccountDeleteEventPayload: {
            partyAccount: components["schemas"]["PartyAccount"];
        };
        /** @description Told when a resource of `partyAccount` changed its state. */
        PartyAccountStateChangeEvent: {
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
            event: components["schemas"]["PartyAccountStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        PartyAccountStateChangeEventPayload: {
            partyAccount: components["schemas"]["PartyAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description What a create takes. What a party owes or is owed for the business it does with the operator. */
        PartyAccount_FVO: {
            /**
             * @description Class of the resource: `PartyAccount`, or a name of your own with one of these in @baseType.
             * @example PartyAccount
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the account. */
            name: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. What a party owes or is owed for the business it does with the operator. */
        PartyAccount_MVO: {
            /**
             * @description Class of the resource: `PartyAccount`, or a name of your own with one of these in @baseType.
             * @example PartyAccount
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the account. */
            name?: string | null;
            /** @description What the account is for. */
            description?: string | null;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string | null;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string | null;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money_MVO"] | null;
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][] | null;
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][] | null;
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][] | null;
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string | null;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure_MVO"] | null;
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[] | null;
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][] | null;
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef_MVO"] | null;
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"] | null;
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
        /** @description An agreement to pay what is owed in several payments. */
        PaymentPlan: {
            /** @description Name of the class of this object. */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier of the plan within its account. */
            id?: string;
            /** @description Kind of plan, such as regular. */
            planType?: string;
            /** @description Whether the plan is in force: Effective, or Ineffective once it was ended, or a payment was missed. */
            status?: string;
            /** @description Which plan is served first; the lowest number is. */
            priority?: number;
            /** @description Into how many payments the total is divided. */
            numberOfPayments?: number;
            /** @description How often a payment is due, such as monthly: one in each period from the start on, before the period is over. */
            paymentFrequency?: string;
            /** @description What is paid off altogether. */
            totalAmount?: components["schemas"]["Money"];
            /** @description From when on the plan holds, and until when all of it has to be paid. */
            validFor?: components["schemas"]["TimePeriod"];
            /** @description The means by which payments are made. */
            paymentMethod?: components["schemas"]["PaymentMethodRef"];
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
        /** @description A party account in which business with a partner is settled. */
        SettlementAccount: {
            /**
             * @description Class of the resource: `SettlementAccount`, or a name of your own with one of these in @baseType.
             * @example SettlementAccount
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
            /** @description Name of the account. */
            name?: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /**
             * Format: date-time
             * @description When the account was last changed; set by the server.
             */
            readonly lastUpdate?: string;
            /** @description What the account stands at; set by the server. */
            readonly accountBalance?: components["schemas"]["AccountBalance"][];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description Told when a resource of `settlementAccount` changed in attributes other than its state. */
        SettlementAccountAttributeValueChangeEvent: {
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
            event: components["schemas"]["SettlementAccountAttributeValueChangeEventPayload"];
        };
        /** @description What the event is about. */
        SettlementAccountAttributeValueChangeEventPayload: {
            settlementAccount: components["schemas"]["SettlementAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description Told when a resource of `settlementAccount` was created. */
        SettlementAccountCreateEvent: {
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
            event: components["schemas"]["SettlementAccountCreateEventPayload"];
        };
        /** @description What the event is about. */
        SettlementAccountCreateEventPayload: {
            settlementAccount: components["schemas"]["SettlementAccount"];
        };
        /** @description Told when a resource of `settlementAccount` was removed. */
        SettlementAccountDeleteEvent: {
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
            event: components["schemas"]["SettlementAccountDeleteEventPayload"];
        };
        /** @description What the event is about. */
        SettlementAccountDeleteEventPayload: {
            settlementAccount: components["schemas"]["SettlementAccount"];
        };
        /** @description Told when a resource of `settlementAccount` changed its state. */
        SettlementAccountStateChangeEvent: {
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
            event: components["schemas"]["SettlementAccountStateChangeEventPayload"];
        };
        /** @description What the event is about. */
        SettlementAccountStateChangeEventPayload: {
            settlementAccount: components["schemas"]["SettlementAccount"];
            /** @description The values that the changed attributes had; null when they had none. */
            previous?: {
                [key: string]: unknown;
            };
        };
        /** @description What a create takes. A party account in which business with a partner is settled. */
        SettlementAccount_FVO: {
            /**
             * @description Class of the resource: `SettlementAccount`, or a name of your own with one of these in @baseType.
             * @example SettlementAccount
             */
            "@type": string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string;
            /** @description Identifier, unique within its collection. */
            id?: string;
            /** @description Name of the account. */
            name: string;
            /** @description What the account is for. */
            description?: string;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money"];
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][];
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][];
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][];
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][];
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure"];
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[];
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][];
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef"];
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef"];
        };
        /** @description What a merge patch may change; null removes an attribute, an array is replaced whole. A party account in which business with a partner is settled. */
        SettlementAccount_MVO: {
            /**
             * @description Class of the resource: `SettlementAccount`, or a name of your own with one of these in @baseType.
             * @example SettlementAccount
             */
            "@type"?: string;
            /** @description Name of the class that @type extends, when @type is not a documented class. */
            "@baseType"?: string | null;
            /** @description Where the schema of the extension is described. */
            "@schemaLocation"?: string | null;
            /** @description Name of the account. */
            name?: string | null;
            /** @description What the account is for. */
            description?: string | null;
            /** @description Kind of account in the words of the operator, such as Individual or Business. */
            accountType?: string | null;
            /** @description Where the account is in its life; one of Inactive, Active, Suspended, Closed. */
            state?: string | null;
            /** @description How much may be owed on the account; without a value, only its currency. */
            creditLimit?: components["schemas"]["Money_MVO"] | null;
            /** @description Links to other accounts. */
            accountRelationship?: components["schemas"]["AccountRelationship"][] | null;
            /** @description People to turn to about the account. */
            contact?: components["schemas"]["Contact"][] | null;
            /** @description Parties, and roles of parties, that have to do with the account, its owner first of all. */
            relatedParty?: components["schemas"]["RelatedPartyRefOrPartyRoleRef"][] | null;
            /** @description Proofs that certain taxes are not charged to the account. */
            taxExemption?: components["schemas"]["TaxExemptionCertificate"][] | null;
            /** @description How payment stands, such as Normal, In Arrears or In Collection. */
            paymentStatus?: string | null;
            /** @description How the account is billed. */
            billStructure?: components["schemas"]["BillStructure_MVO"] | null;
            /** @description Words by which rules tell accounts apart, such as noDunning. */
            tag?: string[] | null;
            /** @description Agreements to pay in several payments, also past ones. */
            paymentPlan?: components["schemas"]["PaymentPlan"][] | null;
            /** @description The account in which what is owed here is added up. */
            financialAccount?: components["schemas"]["FinancialAccountRef_MVO"] | null;
            /** @description The means of payment that is used when none is named. */
            defaultPaymentMethod?: components["schemas"]["PaymentMethodRef_MVO"] | null;
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
    listPartyAccount: {
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
                /** @description Keep resources whose `accountType` is this value, or any of several separated by commas. */
                accountType?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `paymentStatus` is this value, or any of several separated by commas. */
                paymentStatus?: string;
                /** @description Keep resources whose `tag` is this value, or any of several separated by commas. */
                tag?: string;
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `accountRelationship.account.id` is this value, or any of several separated by commas. */
                "accountRelationship.account.id"?: string;
                /** @description Keep resources whose `financialAccount.id` is this value, or any of several separated by commas. */
                "financialAccount.id"?: string;
                /** @description Keep resources whose `billStructure.format.id` is this value, or any of several separated by commas. */
                "billStructure.format.id"?: string;
                /** @description Keep resources whose `billStructure.presentationMedia.id` is this value, or any of several separated by commas. */
                "billStructure.presentationMedia.id"?: string;
                /** @description Keep resources whose `billStructure.cycleSpecification.id` is this value, or any of several separated by commas. */
                "billStructure.cycleSpecification.id"?: string;
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
                    "application/json": components["schemas"]["PartyAccount"][];
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
                    "application/json": components["schemas"]["PartyAccount"][];
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
    createPartyAccount: {
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
                "application/json": components["schemas"]["PartyAccount_FVO"];
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
                    "application/json": components["schemas"]["PartyAccount"];
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
    patchPartyAccountCollection: {
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
                    "application/json": components["schemas"]["PartyAccount"][];
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
    retrievePartyAccount: {
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
                    "application/json": components["schemas"]["PartyAccount"];
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
    deletePartyAccount: {
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
    patchPartyAccount: {
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
                "application/merge-patch+json": components["schemas"]["PartyAccount_MVO"];
                "application/json": components["schemas"]["PartyAccount_MVO"];
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
                    "application/json": components["schemas"]["PartyAccount"];
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
    listBillingAccount: {
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
                /** @description Keep resources whose `accountType` is this value, or any of several separated by commas. */
                accountType?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `paymentStatus` is this value, or any of several separated by commas. */
                paymentStatus?: string;
                /** @description Keep resources whose `tag` is this value, or any of several separated by commas. */
                tag?: string;
                /** @description Keep resources whose `ratingType` is this value, or any of several separated by commas. */
                ratingType?: string;
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `accountRelationship.account.id` is this value, or any of several separated by commas. */
                "accountRelationship.account.id"?: string;
                /** @description Keep resources whose `financialAccount.id` is this value, or any of several separated by commas. */
                "financialAccount.id"?: string;
                /** @description Keep resources whose `billStructure.format.id` is this value, or any of several separated by commas. */
                "billStructure.format.id"?: string;
                /** @description Keep resources whose `billStructure.presentationMedia.id` is this value, or any of several separated by commas. */
                "billStructure.presentationMedia.id"?: string;
                /** @description Keep resources whose `billStructure.cycleSpecification.id` is this value, or any of several separated by commas. */
                "billStructure.cycleSpecification.id"?: string;
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
                    "application/json": components["schemas"]["BillingAccount"][];
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
                    "application/json": components["schemas"]["BillingAccount"][];
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
    createBillingAccount: {
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
                "application/json": components["schemas"]["BillingAccount_FVO"];
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
                    "application/json": components["schemas"]["BillingAccount"];
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
    patchBillingAccountCollection: {
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
                    "application/json": components["schemas"]["BillingAccount"][];
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
    retrieveBillingAccount: {
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
                    "application/json": components["schemas"]["BillingAccount"];
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
    deleteBillingAccount: {
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
    patchBillingAccount: {
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
                "application/merge-patch+json": components["schemas"]["BillingAccount_MVO"];
                "application/json": components["schemas"]["BillingAccount_MVO"];
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
                    "application/json": components["schemas"]["BillingAccount"];
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
    listSettlementAccount: {
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
                /** @description Keep resources whose `accountType` is this value, or any of several separated by commas. */
                accountType?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `paymentStatus` is this value, or any of several separated by commas. */
                paymentStatus?: string;
                /** @description Keep resources whose `tag` is this value, or any of several separated by commas. */
                tag?: string;
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `accountRelationship.account.id` is this value, or any of several separated by commas. */
                "accountRelationship.account.id"?: string;
                /** @description Keep resources whose `financialAccount.id` is this value, or any of several separated by commas. */
                "financialAccount.id"?: string;
                /** @description Keep resources whose `billStructure.format.id` is this value, or any of several separated by commas. */
                "billStructure.format.id"?: string;
                /** @description Keep resources whose `billStructure.presentationMedia.id` is this value, or any of several separated by commas. */
                "billStructure.presentationMedia.id"?: string;
                /** @description Keep resources whose `billStructure.cycleSpecification.id` is this value, or any of several separated by commas. */
                "billStructure.cycleSpecification.id"?: string;
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
                    "application/json": components["schemas"]["SettlementAccount"][];
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
                    "application/json": components["schemas"]["SettlementAccount"][];
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
    createSettlementAccount: {
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
                "application/json": components["schemas"]["SettlementAccount_FVO"];
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
                    "application/json": components["schemas"]["SettlementAccount"];
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
    patchSettlementAccountCollection: {
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
                    "application/json": components["schemas"]["SettlementAccount"][];
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
    retrieveSettlementAccount: {
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
                    "application/json": components["schemas"]["SettlementAccount"];
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
    deleteSettlementAccount: {
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
    patchSettlementAccount: {
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
                "application/merge-patch+json": components["schemas"]["SettlementAccount_MVO"];
                "application/json": components["schemas"]["SettlementAccount_MVO"];
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
                    "application/json": components["schemas"]["SettlementAccount"];
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
    listFinancialAccount: {
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
                /** @description Keep resources whose `accountType` is this value, or any of several separated by commas. */
                accountType?: string;
                /** @description Keep resources whose `state` is this value, or any of several separated by commas. */
                state?: string;
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
                /** @description Keep resources whose `relatedParty.partyOrPartyRole.id` is this value, or any of several separated by commas. */
                "relatedParty.partyOrPartyRole.id"?: string;
                /** @description Keep resources whose `accountRelationship.account.id` is this value, or any of several separated by commas. */
                "accountRelationship.account.id"?: string;
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
                    "application/json": components["schemas"]["FinancialAccount"][];
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
                    "application/json": components["schemas"]["FinancialAccount"][];
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
    createFinancialAccount: {
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
                "application/json": components["schemas"]["FinancialAccount_FVO"];
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
                    "application/json": components["schemas"]["FinancialAccount"];
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
    patchFinancialAccountCollection: {
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
                    "application/json": components["schemas"]["FinancialAccount"][];
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
    retrieveFinancialAccount: {
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
                    "application/json": components["schemas"]["FinancialAccount"];
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
    deleteFinancialAccount: {
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
    patchFinancialAccount: {
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
                "application/merge-patch+json": components["schemas"]["FinancialAccount_MVO"];
                "application/json": components["schemas"]["FinancialAccount_MVO"];
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
                    "application/json": components["schemas"]["FinancialAccount"];
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
    listBillingCycleSpecification: {
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
                /** @description Keep resources whose `frequency` is this value, or any of several separated by commas. */
                frequency?: string;
                /** @description Keep resources whose `billingPeriod` is this value, or any of several separated by commas. */
                billingPeriod?: string;
                /** @description Keep resources whose `timeZone` is this value, or any of several separated by commas. */
                timeZone?: string;
                /** @description Keep resources whose `billingDateShift` is this value, or any of several separated by commas. */
                billingDateShift?: number | string;
                /** @description Keep resources whose `billingDateShift` is after or above this value. */
                "billingDateShift.gt"?: string;
                /** @description Keep resources whose `billingDateShift` is at or above this value. */
                "billingDateShift.gte"?: string;
                /** @description Keep resources whose `billingDateShift` is before or below this value. */
                "billingDateShift.lt"?: string;
                /** @description Keep resources whose `billingDateShift` is at or below this value. */
                "billingDateShift.lte"?: string;
                /** @description Keep resources whose `chargeDateOffset` is this value, or any of several separated by commas. */
                chargeDateOffset?: number | string;
                /** @description Keep resources whose `chargeDateOffset` is after or above this value. */
                "chargeDateOffset.gt"?: string;
                /** @description Keep resources whose `chargeDateOffset` is at or above this value. */
                "chargeDateOffset.gte"?: string;
                /** @description Keep resources whose `chargeDateOffset` is before or below this value. */
                "chargeDateOffset.lt"?: string;
                /** @description Keep resources whose `chargeDateOffset` is at or below this value. */
                "chargeDateOffset.lte"?: string;
                /** @description Keep resources whose `creditDateOffset` is this value, or any of several separated by commas. */
                creditDateOffset?: number | string;
                /** @description Keep resources whose `creditDateOffset` is after or above this value. */
                "creditDateOffset.gt"?: string;
                /** @description Keep resources whose `creditDateOffset` is at or above this value. */
                "creditDateOffset.gte"?: string;
                /** @description Keep resources whose `creditDateOffset` is before or below this value. */
                "creditDateOffset.lt"?: string;
                /** @description Keep resources whose `creditDateOffset` is at or below this value. */
                "creditDateOffset.lte"?: string;
                /** @description Keep resources whose `mailingDateOffset` is this value, or any of several separated by commas. */
                mailingDateOffset?: number | string;
                /** @description Keep resources whose `mailingDateOffset` is after or above this value. */
                "mailingDateOffset.gt"?: string;
                /** @description Keep resources whose `mailingDateOffset` is at or above this value. */
                "mailingDateOffset.gte"?: string;
                /** @description Keep resources whose `mailingDateOffset` is before or below this value. */
                "mailingDateOffset.lt"?: string;
                /** @description Keep resources whose `mailingDateOffset` is at or below this value. */
                "mailingDateOffset.lte"?: string;
                /** @description Keep resources whose `paymentDueDateOffset` is this value, or any of several separated by commas. */
                paymentDueDateOffset?: number | string;
                /** @description Keep resources whose `paymentDueDateOffset` is after or above this value. */
                "paymentDueDateOffset.gt"?: string;
                /** @description Keep resources whose `paymentDueDateOffset` is at or above this value. */
                "paymentDueDateOffset.gte"?: string;
                /** @description Keep resources whose `paymentDueDateOffset` is before or below this value. */
                "paymentDueDateOffset.lt"?: string;
                /** @description Keep resources whose `paymentDueDateOffset` is at or below this value. */
                "paymentDueDateOffset.lte"?: string;
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
                    "application/json": components["schemas"]["BillingCycleSpecification"][];
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
                    "application/json": components["schemas"]["BillingCycleSpecification"][];
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
    createBillingCycleSpecification: {
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
                "application/json": components["schemas"]["BillingCycleSpecification_FVO"];
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
                    "application/json": components["schemas"]["BillingCycleSpecification"];
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
    patchBillingCycleSpecificationCollection: {
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
                    "application/json": components["schemas"]["BillingCycleSpecification"][];
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
    retrieveBillingCycleSpecification: {
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
                    "application/json": components["schemas"]["BillingCycleSpecification"];
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
    deleteBillingCycleSpecification: {
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
    patchBillingCycleSpecification: {
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
                "application/merge-patch+json": components["schemas"]["BillingCycleSpecification_MVO"];
                "application/json": components["schemas"]["BillingCycleSpecification_MVO"];
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
                    "application/json": components["schemas"]["BillingCycleSpecification"];
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
    listBillFormat: {
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
                    "application/json": components["schemas"]["BillFormat"][];
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
                    "application/json": components["schemas"]["BillFormat"][];
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
    createBillFormat: {
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
                "application/json": components["schemas"]["BillFormat_FVO"];
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
                    "application/json": components["schemas"]["BillFormat"];
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
    patchBillFormatCollection: {
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
                    "application/json": components["schemas"]["BillFormat"][];
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
    retrieveBillFormat: {
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
                    "application/json": components["schemas"]["BillFormat"];
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
    deleteBillFormat: {
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
    patchBillFormat: {
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
                "application/merge-patch+json": components["schemas"]["BillFormat_MVO"];
                "application/json": components["schemas"]["BillFormat_MVO"];
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
                    "application/json": components["schemas"]["BillFormat"];
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
    listBillPresentationMedia: {
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
                    "application/json": components["schemas"]["BillPresentationMedia"][];
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
                    "application/json": components["schemas"]["BillPresentationMedia"][];
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
    createBillPresentationMedia: {
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
                "application/json": components["schemas"]["BillPresentationMedia_FVO"];
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
                    "application/json": components["schemas"]["BillPresentationMedia"];
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
    patchBillPresentationMediaCollection: {
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
                    "application/json": components["schemas"]["BillPresentationMedia"][];
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
    retrieveBillPresentationMedia: {
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
                    "application/json": components["schemas"]["BillPresentationMedia"];
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
    deleteBillPresentationMedia: {
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
    patchBillPresentationMedia: {
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
                "application/merge-patch+json": components["schemas"]["BillPresentationMedia_MVO"];
                "application/json": components["schemas"]["BillPresentationMedia_MVO"];
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
                    "application/json": components["schemas"]["BillPresentationMedia"];
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
    partyAccountCreateEvent: {
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
                "application/json": components["schemas"]["PartyAccountCreateEvent"];
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
    partyAccountAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["PartyAccountAttributeValueChangeEvent"];
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
    partyAccountStateChangeEvent: {
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
                "application/json": components["schemas"]["PartyAccountStateChangeEvent"];
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
    partyAccountDeleteEvent: {
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
                "application/json": components["schemas"]["PartyAccountDeleteEvent"];
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
    billingAccountCreateEvent: {
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
                "application/json": components["schemas"]["BillingAccountCreateEvent"];
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
    billingAccountAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillingAccountAttributeValueChangeEvent"];
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
    billingAccountStateChangeEvent: {
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
                "application/json": components["schemas"]["BillingAccountStateChangeEvent"];
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
    billingAccountDeleteEvent: {
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
                "application/json": components["schemas"]["BillingAccountDeleteEvent"];
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
    settlementAccountCreateEvent: {
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
                "application/json": components["schemas"]["SettlementAccountCreateEvent"];
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
    settlementAccountAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["SettlementAccountAttributeValueChangeEvent"];
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
    settlementAccountStateChangeEvent: {
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
                "application/json": components["schemas"]["SettlementAccountStateChangeEvent"];
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
    settlementAccountDeleteEvent: {
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
                "application/json": components["schemas"]["SettlementAccountDeleteEvent"];
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
    financialAccountCreateEvent: {
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
                "application/json": components["schemas"]["FinancialAccountCreateEvent"];
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
    financialAccountAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["FinancialAccountAttributeValueChangeEvent"];
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
    financialAccountStateChangeEvent: {
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
                "application/json": components["schemas"]["FinancialAccountStateChangeEvent"];
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
    financialAccountDeleteEvent: {
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
                "application/json": components["schemas"]["FinancialAccountDeleteEvent"];
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
    billingCycleSpecificationCreateEvent: {
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
                "application/json": components["schemas"]["BillingCycleSpecificationCreateEvent"];
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
    billingCycleSpecificationAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillingCycleSpecificationAttributeValueChangeEvent"];
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
    billingCycleSpecificationDeleteEvent: {
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
                "application/json": components["schemas"]["BillingCycleSpecificationDeleteEvent"];
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
    billFormatCreateEvent: {
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
                "application/json": components["schemas"]["BillFormatCreateEvent"];
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
    billFormatAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillFormatAttributeValueChangeEvent"];
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
    billFormatDeleteEvent: {
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
                "application/json": components["schemas"]["BillFormatDeleteEvent"];
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
    billPresentationMediaCreateEvent: {
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
                "application/json": components["schemas"]["BillPresentationMediaCreateEvent"];
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
    billPresentationMediaAttributeValueChangeEvent: {
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
                "application/json": components["schemas"]["BillPresentationMediaAttributeValueChangeEvent"];
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
    billPresentationMediaDeleteEvent: {
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
                "application/json": components["schemas"]["BillPresentationMediaDeleteEvent"];
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
