// Made from docs/openapi/intake.json by npm run api-types.

export interface paths {
    "/v1/me/notification-preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read how you are told of what happens. */
        get: operations["Preferences.read"];
        /** Say where, in which language and of what you want to be told by e-mail. */
        put: operations["Preferences.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/notifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the e-mails to you, newest first, and how sending them went. */
        get: operations["Preferences.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the messages that this service gave up and nobody has settled. */
        get: operations["DeadLetters.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/dead-letters/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take messages off the list without delivering them. */
        post: operations["DeadLetters.discard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/dead-letters/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Have messages delivered once more to whoever gave them up.
         * @description Do so once the cause is mended: a message that fails again is listed again.
         */
        post: operations["DeadLetters.replay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/job-queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Jobs in Redis: how many wait, and which failed last. */
        get: operations["Waiting.jobQueues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far this service is behind Kafka, and Kafka behind this service. */
        get: operations["Waiting.lag"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operations/overdue-deadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Deadlines that should have fired two minutes ago and more. */
        get: operations["Waiting.overdueDeadlines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/jwks.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The public keys of receipts as a JSON Web Key Set, newest first; no token is needed.
         * @description A key stays here after it has retired, so that every receipt can be verified for ever.
         */
        get: operations["ReceiptKeys.keySet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/receipts/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify a receipt; no token is needed, and nothing is kept.
         * @description Says whether the secretariat signed it, what it certifies, whether the request’s history up to it is unchanged, and, when the content is sent along, whether it is the content that was received.
         */
        post: operations["VerifyReceipt.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search and list published requests, newest first; no token is needed.
         * @description Every filter and every word must hold. Anybody may keep an answer for half a minute; `If-None-Match` is answered 304.
         */
        get: operations["ReadRegister.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download all published requests that match as CSV, newest first; no token is needed.
         * @description The filters are those of the list; there are no pages. `If-None-Match` is answered 304.
         */
        get: operations["ExportRegister.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read one published request; no token is needed. */
        get: operations["ReadRegister.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/register/{requestId}/local-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What has become of local authorities’ needs in a published request; no token is needed. */
        get: operations["PublicLocalNeeds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the requests one may know of, newest first or by their deadlines.
         * @description A State’s people see their own State’s, a provider’s those they were invited to.
         */
        get: operations["ListRequests.list"];
        put?: never;
        /**
         * Begin a request; only the requesting States must be named yet.
         * @description For drafter or focal-point of a requesting State. → `draft`.
         */
        post: operations["DraftRequest.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read a request.
         * @description A State’s people read their own State’s requests, a provider’s what they were invited to.
         */
        get: operations["ReadRequest.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/acknowledge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Acknowledge receipt.
         * @description For desk or system. `submitted` → `triage`.
         */
        post: operations["AcknowledgeRequest.acknowledgeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/agree-to-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree that the request goes on in the other one.
         * @description For focal-point. `triage` → `merged`.
         */
        post: operations["AgreeToMerge.agreeToMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/amendments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose another plan than the one that was signed.
         * @description For focal-point or coordinator. `ready` → `ready`; `in-delivery` → `in-delivery`; `suspended` → `suspended`.
         */
        post: operations["Amendments.propose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/amendments/{amendmentId}/agree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to an amendment, with the hash of the plan that was read; the last party’s word amends the plan.
         * @description For focal-point or coordinator. `ready` → `ready`; `in-delivery` → `in-delivery`; `suspended` → `suspended`.
         */
        post: operations["Amendments.agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/amendments/{amendmentId}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an amendment, or take one’s own back: the plan stays.
         * @description For focal-point or coordinator. `ready` → `ready`; `in-delivery` → `in-delivery`; `suspended` → `suspended`.
         */
        post: operations["Amendments.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer every question of the round.
         * @description For focal-point. `info-requested` → `triage`.
         */
        post: operations["AnswerQuestions.answerQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/answer-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say, a year later, whether the need was met.
         * @description For focal-point. `closed` → `closed`.
         */
        post: operations["AnswerFollowUp.answerFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal the decision, once.
         * @description For focal-point. `not-eligible` → `not-eligible`.
         */
        post: operations["AppealDecline.appealDecline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/approve-plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve the plan for one’s own State or provider.
         * @description For focal-point or coordinator. `design` → `design` or `agreement`.
         */
        post: operations["ApprovePlan.approvePlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/ask": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the State concrete questions.
         * @description For desk. `triage` → `info-requested`.
         */
        post: operations["AskQuestions.askQuestions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List the documents of a request. */
        get: operations["ReadAttachments.list"];
        put?: never;
        /**
         * Attach a document of at most 25 MB: PDF, picture, office document, text or CSV.
         * @description For drafter or focal-point or coordinator. `draft` → `draft`; `awaiting-endorsement` → `awaiting-endorsement`; `info-requested` → `info-requested`; `in-delivery` → `in-delivery`; `completion-review` → `completion-review`.
         */
        post: operations["AttachDocument.attach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a document.
         * @description Its checksum is in `Repr-Digest` (RFC 9530). One that was struck is 410.
         */
        get: operations["ReadAttachments.download"];
        put?: never;
        post?: never;
        /**
         * Take a document away again; its bytes are destroyed.
         * @description For drafter or focal-point. `draft` → `draft`; `awaiting-endorsement` → `awaiting-endorsement`.
         */
        delete: operations["RemoveAttachment.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/attachments/{attachmentId}/strike": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Destroy a document that must not be kept, such as one with personal data of migrants.
         * @description For desk. `submitted` → `submitted`; `triage` → `triage`; `info-requested` → `info-requested`; `in-delivery` → `in-delivery`; `completion-review` → `completion-review`.
         */
        post: operations["StrikeAttachment.strike"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/check-eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how checks of eligibility went.
         * @description For desk. `triage` → `triage`.
         */
        post: operations["CheckEligibility.checkEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record how one check went; a later record of the same check replaces it, and the history keeps both.
         * @description For desk. `triage` → `triage`.
         */
        post: operations["RecordCheck.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/choose": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Choose among the accepted proposals.
         * @description For focal-point. `offers-review` → `design`.
         */
        post: operations["ChooseOffers.chooseOffers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/circulate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Circulate to the shortlisted providers.
         * @description For desk. `matching` → `offers-open`.
         */
        post: operations["CirculateRequest.circulateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/clear": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the request eligible; a large one needs two officers.
         * @description For desk. `triage` → `triage` or `matching`.
         */
        post: operations["ClearRequest.clearRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/close-unmet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a request that found no partner.
         * @description For focal-point or desk-head. `unmet` → `closed-unmet`.
         */
        post: operations["CloseUnmet.closeUnmet"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/close-window": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take no more proposals in this round.
         * @description For focal-point or system. `offers-open` → `offers-review` or `unmet`.
         */
        post: operations["CloseWindow.closeWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/complete-work": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report the work as done.
         * @description For coordinator. `in-delivery` → `completion-review`.
         */
        post: operations["CompleteWork.completeWork"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/completeness": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything that a request still lacks, at once, and what of it can wait. */
        get: operations["ReadCompleteness.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm the outcome and rate each need item.
         * @description For focal-point. `completion-review` → `completed`.
         */
        post: operations["ConfirmOutcome.confirmOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/consent-to-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree that providers see the request.
         * @description For focal-point. `triage` → `triage`; `info-requested` → `info-requested`.
         */
        post: operations["ConsentToDisclosure.consentToDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/decide-appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide an appeal; not by who declined.
         * @description For desk-head. `not-eligible` → `triage` or `not-eligible`.
         */
        post: operations["DecideAppeal.decideAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find the request not eligible.
         * @description For desk-head. `triage` → `not-eligible`.
         */
        post: operations["DeclineRequest.declineRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the work goes: milestones, indicators, progress reports, amendments. */
        get: operations["ReadDelivery.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Replace the draft; endorsements of the old text become void.
         * @description For drafter or focal-point. `draft` → `draft`.
         */
        put: operations["ReviseDraft.reviseDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try a draft out: how the desk’s checks would go, and who would fit.
         * @description Nobody is notified. The checks are told at once; matching’s answer follows at `Location`.
         */
        post: operations["AskDryRun.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/dry-runs/{dryRunId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a dry run; matching’s answer is there when `answered` is true. */
        get: operations["ReadDryRun.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/endorse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Endorse for one’s own State without submitting yet.
         * @description For focal-point. `draft` → `draft`; `awaiting-endorsement` → `awaiting-endorsement`.
         */
        post: operations["EndorseRequest.endorseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Verify the chain of a request’s history, and read it entry by entry.
         * @description Every hash is computed again from what is stored now. Whoever did something is shown as a role; the first entry that is not what it should be is named, and what kind of breach it is.
         */
        get: operations["ReadHistory.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/local-needs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Each sentence that a local authority wrote, and what has become of it. */
        get: operations["LocalNeeds.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/local-needs/{localNeedId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say that a sentence of a local authority is not taken up, and why.
         * @description For focal-point. `triage` → `triage`; `info-requested` → `info-requested`; `matching` → `matching`; `offers-open` → `offers-open`; `offers-review` → `offers-review`; `unmet` → `unmet`; `design` → `design`; `ready` → `ready`; `in-delivery` → `in-delivery`; `suspended` → `suspended`.
         */
        post: operations["LocalNeeds.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose that the request goes on in another one; the focal point must agree.
         * @description For desk. `triage` → `triage`.
         */
        post: operations["MergeRequest.proposeMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/milestones/{milestoneId}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report a milestone as reached.
         * @description For coordinator. `in-delivery` → `in-delivery`.
         */
        post: operations["ReachMilestone.reachMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/milestones/{milestoneId}/waive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Waive a milestone.
         * @description For focal-point. `in-delivery` → `in-delivery`.
         */
        post: operations["WaiveMilestone.waiveMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/need-items/{needItemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write one need, one’s own or a new one, while others write theirs.
         * @description For drafter or focal-point. `draft` → `draft`.
         */
        put: operations["NeedItems.revise"];
        post?: never;
        /**
         * Take one’s own need out of the draft.
         * @description For drafter or focal-point. `draft` → `draft`.
         */
        delete: operations["NeedItems.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/need-items/{needItemId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a need out of the request, with a reason that its author reads.
         * @description For focal-point. `draft` → `draft`; `awaiting-endorsement` → `awaiting-endorsement`.
         */
        post: operations["NeedItems.drop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/none-acceptable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find no proposal acceptable.
         * @description For focal-point. `offers-open` → `unmet`; `offers-review` → `unmet`.
         */
        post: operations["FindNoneAcceptable.findNoneAcceptable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/object-to-disclosure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Object to providers seeing the request yet.
         * @description For focal-point. `triage` → `triage`; `info-requested` → `info-requested`.
         */
        post: operations["ObjectToDisclosure.objectToDisclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/peers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Practices, and published requests of other States, that are like this request, with a score and why. */
        get: operations["FindPeers.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Write the plan; approvals of an earlier text become void.
         * @description For focal-point or coordinator. `design` → `design`.
         */
        put: operations["RevisePlan.revisePlan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/progress-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report on a period of the work.
         * @description For coordinator. `in-delivery` → `in-delivery`; `suspended` → `suspended`.
         */
        post: operations["ProgressReports.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/progress-reports/{reportId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept a progress report: its figures count, and the milestones it names are reached.
         * @description For focal-point. `in-delivery` → `in-delivery`; `suspended` → `suspended`; `completion-review` → `completion-review`.
         */
        post: operations["ProgressReports.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/progress-reports/{reportId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return a progress report to be corrected.
         * @description For focal-point. `in-delivery` → `in-delivery`; `suspended` → `suspended`; `completion-review` → `completion-review`.
         */
        post: operations["ProgressReports.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read the signed receipt of a request.
         * @description Proof of what was sent, and when; anyone can verify it, see `/v1/receipts/verify`.
         */
        get: operations["ReadReceipt.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/recirculate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Circulate again.
         * @description For desk. `unmet` → `offers-open`.
         */
        post: operations["RecirculateRequest.recirculateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/refer-to-fund": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the fund for what is missing: desk and focal point, the first proposes and the other completes.
         * @description For desk or focal-point. `unmet` → `unmet` or `fund-review`; `design` → `design` or `fund-review`.
         */
        post: operations["ReferToFund.referToFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/refuse-merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the request stand on its own.
         * @description For focal-point. `triage` → `triage`.
         */
        post: operations["RefuseMerge.refuseMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let the work go on.
         * @description For desk-head or focal-point. `suspended` → `in-delivery`.
         */
        post: operations["ResumeDelivery.resumeDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/return-to-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Return the draft with a comment.
         * @description For focal-point. `awaiting-endorsement` → `draft`.
         */
        post: operations["ReturnToDraft.returnToDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/revive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take up a lapsed request again.
         * @description For focal-point. `lapsed` → `info-requested`.
         */
        post: operations["ReviveRequest.reviveRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/rework": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for what is missing.
         * @description For focal-point. `completion-review` → `in-delivery`.
         */
        post: operations["AskForRework.askForRework"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/send-for-endorsement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask the national focal point to endorse the draft.
         * @description For drafter. `draft` → `awaiting-endorsement`.
         */
        post: operations["SendForEndorsement.sendForEndorsement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/share-practice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Share what worked, as a practice of the public catalogue.
         * @description For focal-point. `completed` → `completed`; `closed` → `closed`.
         */
        post: operations["SharePractice.sharePractice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/similar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Open requests that may ask for the same, with a score and why.
         * @description Compares words, States, objectives, places, period and kinds; proposes nothing by itself.
         */
        get: operations["FindSimilar.find"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start work, as the lead implementer.
         * @description For coordinator. `ready` → `in-delivery`.
         */
        post: operations["StartDelivery.startDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit for one’s own State; a regional request goes in when every State has endorsed it.
         * @description For focal-point. `draft` → `draft` or `submitted`; `awaiting-endorsement` → `awaiting-endorsement` or `submitted`.
         */
        post: operations["SubmitRequest.submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause the work.
         * @description For desk-head or focal-point. `in-delivery` → `suspended`.
         */
        post: operations["SuspendDelivery.suspendDelivery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/terminate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End the work early: head of the secretariat and focal point, the first proposes and the other completes.
         * @description For desk-head or focal-point. `agreement` → `agreement` or `terminated`; `ready` → `ready` or `terminated`; `in-delivery` → `in-delivery` or `terminated`; `suspended` → `suspended` or `terminated`.
         */
        post: operations["TerminateRequest.terminateRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what has happened, in plain sentences, and who had the ball for how long.
         * @description Actors are shown as roles. A provider reads what concerns partners. In the six UN languages.
         */
        get: operations["ReadTimeline.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/timeline/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follow the timeline as it grows.
         * @description Server-Sent Events of the kind `timeline`, each with an entry of the timeline as its data and its `seq` as its id; resumable.
         */
        get: operations["StreamTimeline.stream"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/requests/{requestId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw the request.
         * @description For focal-point. `draft` → `withdrawn`; `awaiting-endorsement` → `withdrawn`; `submitted` → `withdrawn`; `triage` → `withdrawn`; `info-requested` → `withdrawn`; `matching` → `withdrawn`; `offers-open` → `withdrawn`; `offers-review` → `withdrawn`; `unmet` → `withdrawn`; `fund-review` → `withdrawn`; `pipeline` → `withdrawn`; `design` → `withdrawn`.
         */
        post: operations["WithdrawRequest.withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/demand": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What States ask for, by objective, region, country group, cooperation, SDG target, kind and urgency; no token is needed.
         * @description Counts the published requests that match the filters of the register; at most five minutes old. `If-None-Match` is answered 304.
         */
        get: operations["ReadDemand.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statistics/demand.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What States ask for, by objective, region, country group, cooperation, SDG target, kind and urgency; no token is needed. As CSV.
         * @description Counts the published requests that match the filters of the register; at most five minutes old. `If-None-Match` is answered 304.
         */
        get: operations["ReadDemand.download"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** List your organisation’s webhooks. */
        get: operations["Webhooks.list"];
        put?: never;
        /**
         * Have your organisation told of events by signed webhooks.
         * @description Answers with the signing secret, which is not shown again. Deliveries follow Standard Webhooks.
         */
        post: operations["Webhooks.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a webhook. */
        get: operations["Webhooks.find"];
        /** Change where a webhook goes, what it tells, or whether it is active. */
        put: operations["Webhooks.revise"];
        post?: never;
        /** Remove a webhook. */
        delete: operations["Webhooks.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read what was sent to a webhook, newest first, and how it was answered. */
        get: operations["Deliveries.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/deliveries/{deliveryId}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send an event again, with the same webhook-id. */
        post: operations["Deliveries.redeliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/rotate-secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a new signing secret.
         * @description For a day deliveries are signed with the new and the former one.
         */
        post: operations["Webhooks.rotate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send a test event of the kind webhook.test; the deliveries show how it went. */
        post: operations["Deliveries.test"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsorbedRequestView: {
            fromRequestId: string;
            title?: string;
            needItems: components["schemas"]["DraftNeedItem"][];
        };
        AcceptProgressReportDto: {
            comment?: string;
        };
        Activity: {
            activityId: string;
            title: string;
            needItemIds: string[];
            budgetLines: components["schemas"]["BudgetLine"][];
        };
        ActivityDto: {
            activityId?: string;
            title: string;
            needItemIds: string[];
            budgetLines: components["schemas"]["BudgetLine"][];
        };
        AgreeToAmendmentDto: {
            planHash: string;
        };
        AgreementView: {
            agreementId: string;
            /** @enum {string} */
            standing: "opened" | "signed" | "concluded" | "voided";
            signedBy: string[];
        };
        AllocationView: {
            allocationId: string;
            /** @enum {string} */
            standing: "proposed" | "approved" | "pipelined" | "reserved" | "returned" | "rejected" | "committed" | "cancelled" | "closed";
            amount?: components["schemas"]["Money"];
        };
        AmendmentView: {
            amendmentId: string;
            reason: string;
            plan?: components["schemas"]["Plan"];
            planHash: string;
            proposedBy: string;
            /** Format: date-time */
            proposedAt: string;
            parties: string[];
            agreedBy: string[];
            /** @enum {string} */
            standing: "proposed" | "agreed" | "refused";
            /** Format: date-time */
            decidedAt?: string;
            refusedBy?: string;
            refusedBecause?: string;
        };
        Answer: {
            questionId: string;
            text: string;
        };
        AnswerDto: {
            questionId: string;
            text: string;
        };
        AnswerFollowUpDto: {
            /** @enum {string} */
            needMet: "yes" | "partly" | "no";
            text?: string;
        };
        AnswerQuestionsDto: {
            answers: components["schemas"]["AnswerDto"][];
        };
        AppealDeclineDto: {
            grounds: string;
        };
        ApprovePlanDto: {
            planHash: string;
        };
        AskForReworkDto: {
            reason: string;
        };
        AskQuestionsDto: {
            questions: components["schemas"]["QuestionDto"][];
        };
        AttachmentList: {
            items: components["schemas"]["AttachmentView"][];
        };
        AttachmentView: {
            attachmentId: string;
            /** @enum {string} */
            kind: "endorsement-letter" | "supporting-document" | "answer" | "report";
            fileName: string;
            mediaType: string;
            sizeBytes: number;
            sha256: string;
            addedByRole: string;
            /** Format: date-time */
            addedAt: string;
            struckBecause?: string;
        };
        BudgetLine: {
            implementer: string;
            amount: components["schemas"]["Money"];
            source: string;
        };
        ChainBreachView: {
            seq: number;
            /** @enum {string} */
            breach: "flipped" | "dropped" | "reordered" | "truncated" | "added" | "rewritten" | "struck-off-record";
        };
        CheckEligibilityDto: {
            checks: components["schemas"]["EligibilityCheck"][];
        };
        CheckView: {
            recordedBy?: string;
            /** Format: date-time */
            recordedAt?: string;
            /** @enum {string} */
            check: "member-state" | "within-the-compact" | "national-ownership" | "not-a-duplicate" | "no-personal-data";
            passed: boolean;
            note?: string;
        };
        ChooseOffersDto: {
            invitationIds: string[];
        };
        CirculateRequestDto: {
            needItemIds?: string[];
        };
        ClearRequestDto: {
            checks?: components["schemas"]["EligibilityCheck"][];
        };
        CloseUnmetDto: {
            reason: string;
        };
        CompleteWorkDto: {
            finalReport: string;
        };
        CompletenessView: {
            readyToSubmit: boolean;
            blocking: components["schemas"]["FindingView"][];
            canWait: components["schemas"]["LaterView"][];
        };
        ConfirmOutcomeDto: {
            ratings: components["schemas"]["Rating"][];
        };
        CountedCalendarView: {
            /** @enum {string} */
            country: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
            timeZone: string;
            localTime: string;
            weekend: number[];
            leavesOutHolidays: boolean;
        };
        DaysUsedView: {
            party: string;
            days: number;
        };
        DeadLetterCountView: {
            reason: string;
            type?: string;
            letters: number;
        };
        DeadLetterView: {
            place: string;
            topic: string;
            eventId?: string;
            type?: string;
            aggregateId?: string;
            reason: string;
            detail: string;
            attempts: number;
            /** @enum {string} */
            givenUpBy: "consumer" | "publisher";
            /** Format: date-time */
            givenUpAt: string;
        };
        DeadLettersView: {
            total: number;
            counts: components["schemas"]["DeadLetterCountView"][];
            items: components["schemas"]["DeadLetterView"][];
        };
        DecideAppealDto: {
            granted: boolean;
            text: string;
        };
        DeclineRequestDto: {
            /** @enum {string} */
            reasonCode: "not-a-member-state" | "outside-the-compact" | "asylum-and-refugees" | "no-national-ownership" | "already-supported" | "insufficient-information" | "other";
            text: string;
        };
        DeclineView: {
            reasonCode: string;
            text: string;
            /** Format: date-time */
            appealBy: string;
            /** @enum {string} */
            appeal?: "open" | "rejected";
        };
        DeliveryView: {
            requestId: string;
            planHash?: string;
            milestones: components["schemas"]["MilestoneView"][];
            indicators: components["schemas"]["IndicatorView"][];
            progressReports: components["schemas"]["ProgressReportView"][];
            amendments: components["schemas"]["AmendmentView"][];
            openReportId?: string;
            openAmendmentId?: string;
        };
        DemandCount: {
            key: string;
            name?: string;
            requests: number;
            open: number;
            met: number;
            askedFor: components["schemas"]["Money"][];
        };
        DemandView: {
            /** Format: date-time */
            asOf: string;
            requests: number;
            open: number;
            met: number;
            objective: components["schemas"]["DemandCount"][];
            region: components["schemas"]["DemandCount"][];
            group: components["schemas"]["DemandCount"][];
            cooperation: components["schemas"]["DemandCount"][];
            sdgTarget: components["schemas"]["DemandCount"][];
            kind: components["schemas"]["DemandCount"][];
            urgency: components["schemas"]["DemandCount"][];
        };
        DraftNeedItem: {
            needItemId: string;
            /** @enum {string} */
            kind?: "technical" | "financial" | "human";
            objectives?: number[];
            sdgTargets?: string[];
            description?: string;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills?: string[];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            languages?: string[];
            places?: components["schemas"]["Place"][];
            localAuthor?: string;
        };
        DropNeedDto: {
            reason: string;
        };
        DryRunChange: {
            /** @enum {string} */
            kind: "period" | "language" | "place" | "amount" | "objective" | "kind" | "other";
            from?: string;
            to?: string;
        };
        DryRunFund: {
            unOrganisations: number;
            missing: number;
        };
        DryRunNearMiss: {
            change: components["schemas"]["DryRunChange"];
            further: number;
        };
        DryRunNeedItem: {
            needItemId: string;
            fitting: number;
            providers: components["schemas"]["DryRunProvider"][];
            nearMisses: components["schemas"]["DryRunNearMiss"][];
        };
        DryRunProvider: {
            providerId: string;
            offerId: string;
            fit: number;
        };
        DryRunView: {
            dryRunId: string;
            requestId: string;
            /** Format: date-time */
            askedAt: string;
            /** Format: date-time */
            expiresAt: string;
            eligibility: components["schemas"]["EligibilityOutlookView"][];
            blocking: components["schemas"]["FindingView"][];
            triedNeedItemIds: string[];
            answered: boolean;
            /** Format: date-time */
            answeredAt?: string;
            needItems?: components["schemas"]["DryRunNeedItem"][];
            fund?: components["schemas"]["DryRunFund"];
        };
        EligibilityCheck: {
            /** @enum {string} */
            check: "member-state" | "within-the-compact" | "national-ownership" | "not-a-duplicate" | "no-personal-data";
            passed: boolean;
            note?: string;
        };
        EligibilityOutlookView: {
            check: string;
            /** @enum {string} */
            outlook: "met" | "not-met-yet" | "desk-decides";
            detail: string;
        };
        EndorseRequestDto: {
            endorsement: components["schemas"]["EndorsementDto"];
        };
        EndorsementDto: {
            documentReference: string;
            endorsedBy: string;
            attachmentId?: string;
        };
        EndorsementView: {
            /** @enum {string} */
            state: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
            documentReference: string;
            endorsedBy: string;
            /** Format: date-time */
            endorsedAt: string;
            attachmentId?: string;
        };
        FailedJobView: {
            jobId: string;
            reason: string;
            attempts: number;
            /** Format: date-time */
            failedAt?: string;
        };
        FigureView: {
            /** Format: date */
            asOfOn: string;
            value: number;
            groups: components["schemas"]["GroupValue"][];
            withoutBreakdownBecause?: string;
        };
        FindNoneAcceptableDto: {
            reason: string;
        };
        FindingView: {
            pointer: string;
            code: string;
            detail: string;
        };
        FollowUpView: {
            asked: boolean;
            /** @enum {string} */
            needMet?: "yes" | "partly" | "no";
            text?: string;
        };
        ForecastView: {
            p50Days: number;
            p90Days: number;
            /** Format: date-time */
            p50At: string;
            /** Format: date-time */
            p90At: string;
            sampleSize: number;
        };
        GroupValue: {
            /** @enum {string} */
            by: "sex" | "age" | "migratory-status" | "disability";
            /** @enum {string} */
            group: "female" | "male" | "other" | "unknown" | "under-18" | "18-24" | "25-59" | "60-and-over" | "migrant" | "returnee" | "not-a-migrant" | "with-disability" | "without-disability";
            value: number;
        };
        HistoryEntryView: {
            seq: number;
            type: string;
            sentence?: string;
            /** Format: date-time */
            at: string;
            actor: string;
            struck?: components["schemas"]["StruckView"];
            cause: string;
            hash: string;
            holds: boolean;
        };
        HistoryView: {
            requestId: string;
            version: number;
            sound: boolean;
            genesis: string;
            breach?: components["schemas"]["ChainBreachView"];
            items: components["schemas"]["HistoryEntryView"][];
        };
        Indicator: {
            indicatorId: string;
            title: string;
            baseline: string;
            target: string;
            /** @enum {string} */
            measure?: "count" | "percent";
            unit?: string;
            disaggregatedBy?: ("sex" | "age" | "migratory-status" | "disability")[];
        };
        IndicatorDto: {
            indicatorId?: string;
            title: string;
            baseline: string;
            target: string;
            /** @enum {string} */
            measure?: "count" | "percent";
            unit?: string;
            disaggregatedBy?: ("sex" | "age" | "migratory-status" | "disability")[];
        };
        IndicatorValue: {
            indicatorId: string;
            value: number;
            groups?: components["schemas"]["GroupValue"][];
            withoutBreakdownBecause?: string;
        };
        IndicatorView: {
            indicatorId: string;
            title: string;
            baseline: string;
            target: string;
            /** @enum {string} */
            measure?: "count" | "percent";
            unit?: string;
            disaggregatedBy?: ("sex" | "age" | "migratory-status" | "disability")[];
            actual?: components["schemas"]["FigureView"];
            percentDone?: number;
            figures: components["schemas"]["FigureView"][];
        };
        InvitationView: {
            invitationId: string;
            /** @enum {string} */
            standing: "invited" | "declined" | "proposed" | "accepted" | "confirmed" | "retracted" | "not-selected" | "withdrawn" | "expired";
            providerId: string;
            needItemId?: string;
            round?: number;
            unOrganisation?: boolean;
            amount?: components["schemas"]["Money"];
        };
        JobQueueView: {
            name: string;
            waiting: number;
            active: number;
            delayed: number;
            failed: number;
            failures: components["schemas"]["FailedJobView"][];
        };
        JobQueuesView: {
            items: components["schemas"]["JobQueueView"][];
        };
        JointVote: {
            /** @enum {string} */
            act: "withdraw" | "agree-to-merge" | "close-window" | "none-acceptable" | "choose" | "close-unmet" | "refer-to-fund" | "confirm" | "terminate";
            /** @enum {string} */
            state: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
            terms: string[];
        };
        LagView: {
            topics: components["schemas"]["TopicLagView"][];
            relays: components["schemas"]["RelayProgressView"][];
        };
        LaterView: {
            pointer: string;
            code: string;
            detail: string;
            without: string;
        };
        LikenessView: {
            /** @enum {string} */
            criterion: "text" | "states" | "objectives" | "places" | "period" | "kinds";
            points: number;
            outOf: number;
            percent: number;
            common: string[];
            why: string;
        };
        LocalDeadlineView: {
            /** @enum {string} */
            country: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
            timeZone: string;
            localTime: string;
        };
        LocalNeedView: {
            localNeedId: string;
            needItemId: string;
            sentence: string;
            localAuthor: string;
            /** @enum {string} */
            fate: "in-draft" | "in-request" | "in-plan" | "not-in-plan" | "delivered" | "partly-delivered" | "not-delivered" | "dropped" | "goes-on-elsewhere" | "not-met";
            because?: string;
            /** @enum {string} */
            becauseCode?: "withdrawn" | "not-eligible" | "lapsed" | "closed-unmet" | "terminated";
            activities?: string[];
            inRequestId?: string;
        };
        LocalNeedsView: {
            items: components["schemas"]["LocalNeedView"][];
        };
        Markers: {
            gender?: number;
            childSensitivity?: number;
            humanRights?: number;
        };
        MergeProposalView: {
            intoRequestId: string;
            reason: string;
        };
        MergeRequestDto: {
            intoRequestId: string;
            reason: string;
        };
        Milestone: {
            milestoneId: string;
            title: string;
            /** Format: date */
            dueOn: string;
        };
        MilestoneDto: {
            milestoneId?: string;
            title: string;
            /** Format: date */
            dueOn: string;
        };
        MilestoneView: {
            milestoneId: string;
            title: string;
            /** Format: date */
            dueOn: string;
            /** @enum {string} */
            standing: "open" | "reached" | "waived";
        };
        Money: {
            amountMinor: number;
            currency: string;
        };
        MoneyView: {
            total: components["schemas"]["Money"];
            gap: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
        };
        NeedItem: {
            needItemId: string;
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            sdgTargets: string[];
            description: string;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills?: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            languages: string[];
            places: components["schemas"]["Place"][];
            localAuthor?: string;
        };
        NeedItemDto: {
            needItemId?: string;
            /** @enum {string} */
            kind?: "technical" | "financial" | "human";
            objectives?: number[];
            sdgTargets?: string[];
            description?: string;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills?: string[];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            languages?: string[];
            places?: components["schemas"]["Place"][];
            localAuthor?: string;
        };
        NeedItemTextDto: {
            /** @enum {string} */
            kind?: "technical" | "financial" | "human";
            objectives?: number[];
            sdgTargets?: string[];
            description?: string;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills?: string[];
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            languages?: string[];
            places?: components["schemas"]["Place"][];
            localAuthor?: string;
        };
        NotificationPage: {
            items: components["schemas"]["NotificationView"][];
            nextCursor?: string;
        };
        NotificationPreferencesDto: {
            /** Format: email */
            email: string;
            /** @enum {string} */
            language: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            /** @enum {string} */
            wish: "everything" | "my-turn" | "nothing";
            timeZone?: string;
        };
        NotificationPreferencesView: {
            /** Format: email */
            email?: string;
            /** @enum {string} */
            language: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            /** @enum {string} */
            wish: "everything" | "my-turn" | "nothing";
            timeZone: string;
        };
        NotificationView: {
            notificationId: string;
            requestId: string;
            subject: string;
            status: string;
            /** Format: date-time */
            createdAt: string;
            attempts: number;
            lastError?: string;
        };
        ObjectToDisclosureDto: {
            reason: string;
        };
        OverdueDeadlineView: {
            aggregate: string;
            aggregateId: string;
            name: string;
            /** Format: date-time */
            dueAt: string;
        };
        OverdueDeadlinesView: {
            total: number;
            items: components["schemas"]["OverdueDeadlineView"][];
        };
        PartyTime: {
            party: string;
            ms: number;
            days: number;
        };
        PeerPracticeView: {
            practiceId: string;
            name: string;
            summary: string;
            countries: string[];
            objectives: number[];
            organisations: string[];
            sources: string[];
            score: number;
            reasons: components["schemas"]["PracticeReasonView"][];
        };
        PeersView: {
            practices: components["schemas"]["PeerPracticeView"][];
            requests: components["schemas"]["SimilarRequestView"][];
        };
        Place: {
            country: string;
            city?: string;
        };
        Plan: {
            activities: components["schemas"]["Activity"][];
            milestones: components["schemas"]["Milestone"][];
            indicators: components["schemas"]["Indicator"][];
            leadImplementer?: string;
            localPartner?: string;
            localPartnerReason?: string;
            /** Format: date */
            startsOn?: string;
            durationMonths?: number;
        };
        PlanDto: {
            activities?: components["schemas"]["ActivityDto"][];
            milestones?: components["schemas"]["MilestoneDto"][];
            indicators?: components["schemas"]["IndicatorDto"][];
            leadImplementer?: string;
            localPartner?: string;
            localPartnerReason?: string;
            /** Format: date */
            startsOn?: string;
            durationMonths?: number;
        };
        PracticeReasonView: {
            /** @enum {string} */
            criterion: "objectives" | "words" | "countries";
            points: number;
            outOf: number;
            common: string[];
        };
        /** @description RFC 9457 problem details. */
        Problem: {
            /**
             * Format: uri
             * @description `urn:connection-hub:problem:<code>`
             */
            type: string;
            title: string;
            status: number;
            /** @description Stable and machine-readable, e.g. `intake.request.illegal-transition`. */
            code: string;
            detail?: string;
            correlationId: string;
            /** @description What is allowed now instead. */
            allowedActions?: string[];
            details?: {
                [key: string]: unknown;
            };
            errors?: {
                /** @description RFC 6901 JSON pointer to the field. */
                pointer: string;
                code: string;
                detail: string;
            }[];
        };
        ProgressReportView: {
            /** @enum {string} */
            standing: "submitted" | "accepted" | "returned" | "corrected";
            /** Format: date-time */
            reportedAt: string;
            /** Format: date-time */
            decidedAt?: string;
            comment?: string;
            /** Format: date */
            periodStartsOn: string;
            /** Format: date */
            periodEndsOn: string;
            narrative: string;
            milestoneIds?: string[];
            indicatorValues?: components["schemas"]["IndicatorValue"][];
            attachmentIds?: string[];
            correctsReportId?: string;
            reportId: string;
        };
        ProposeAmendmentDto: {
            reason: string;
            plan: components["schemas"]["PlanDto"];
        };
        PublicKeySetView: {
            keys: components["schemas"]["PublicKeyView"][];
        };
        PublicKeyView: {
            /** @enum {string} */
            kty: "OKP";
            /** @enum {string} */
            crv?: "Ed25519";
            x?: string;
            kid: string;
            /** @enum {string} */
            use: "sig";
            /** @enum {string} */
            alg: "EdDSA";
        };
        Question: {
            questionId: string;
            text: string;
            pointer?: string;
        };
        QuestionDto: {
            text: string;
            pointer?: string;
        };
        QuestionRoundView: {
            round: number;
            questions: components["schemas"]["Question"][];
            answers?: components["schemas"]["Answer"][];
        };
        Rating: {
            needItemId: string;
            rating: number;
            comment?: string;
        };
        RatingView: {
            needItemId: string;
            rating: number;
            comment?: string;
        };
        ReachMilestoneDto: {
            note?: string;
        };
        ReceiptClaimsView: {
            requestId: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            /** Format: date-time */
            submittedAt: string;
            /** Format: date-time */
            acknowledgedAt: string;
            contentHash: string;
            documents: components["schemas"]["ReceivedDocumentView"][];
            historySeq: number;
            historyHead: string;
        };
        ReceiptView: {
            contentHash: string;
            /** Format: date-time */
            acknowledgedAt: string;
        };
        ReceivedDocumentView: {
            attachmentId: string;
            sha256: string;
        };
        RecirculateRequestDto: {
            needItemIds?: string[];
        };
        RecordCheckDto: {
            /** @enum {string} */
            check: "member-state" | "within-the-compact" | "national-ownership" | "not-a-duplicate" | "no-personal-data";
            passed: boolean;
            note?: string;
        };
        ReferToFundDto: {
            unOrganisations?: string[];
            leadImplementer?: string;
        };
        ReferralView: {
            /** @enum {string} */
            by: "desk" | "focal-point";
            gap: components["schemas"]["Money"];
            unOrganisations: string[];
            leadImplementer: string;
        };
        RefuseAmendmentDto: {
            reason: string;
        };
        RefuseMergeDto: {
            reason: string;
        };
        RegisterEntry: {
            requestId: string;
            title: string;
            summary: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            objectives: number[];
            /** @enum {string} */
            status: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
            label: string;
            /** Format: date-time */
            since: string;
            /** Format: date-time */
            submittedAt: string;
            urgency: string;
            needItems: components["schemas"]["NeedItem"][];
            /** Format: date-time */
            clearedAt?: string;
        };
        RegisterPage: {
            items: components["schemas"]["RegisterEntry"][];
            nextCursor?: string;
        };
        RelayProgressView: {
            isHeld: boolean;
            /** Format: date-time */
            publishedUpTo?: string;
        };
        ReportProgressDto: {
            /** Format: date */
            periodStartsOn: string;
            /** Format: date */
            periodEndsOn: string;
            narrative: string;
            milestoneIds?: string[];
            indicatorValues?: components["schemas"]["IndicatorValue"][];
            attachmentIds?: string[];
            correctsReportId?: string;
        };
        RequestContent: {
            needItems: components["schemas"]["DraftNeedItem"][];
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            title?: string;
            summary?: string;
            /** @enum {string} */
            language?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            structuralFactors?: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            /** @enum {string} */
            urgency?: "normal" | "urgent" | "emergency";
            alreadyUnderWay?: string;
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            markers?: components["schemas"]["Markers"];
            consentToPublish?: boolean;
            consentToDisclose?: boolean;
        };
        RequestContentDto: {
            needItems?: components["schemas"]["NeedItemDto"][];
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            title?: string;
            summary?: string;
            /** @enum {string} */
            language?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            structuralFactors?: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            /** @enum {string} */
            urgency?: "normal" | "urgent" | "emergency";
            alreadyUnderWay?: string;
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            markers?: components["schemas"]["Markers"];
            consentToPublish?: boolean;
            consentToDisclose?: boolean;
        };
        RequestPage: {
            items: components["schemas"]["RequestSummary"][];
            nextCursor?: string;
        };
        RequestSummary: {
            requestId: string;
            version: number;
            title?: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            /** @enum {string} */
            status: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
            label: string;
            /** Format: date-time */
            since: string;
            ballWith: string;
            /** Format: date-time */
            dueAt?: string;
            /** Format: date-time */
            createdAt: string;
        };
        RequestView: {
            requestId: string;
            version: number;
            /** @enum {string} */
            status: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
            label: string;
            /** Format: date-time */
            since: string;
            ballWith: string;
            /** Format: date-time */
            ballSince: string;
            /** Format: date-time */
            dueAt?: string;
            dueLocally: components["schemas"]["LocalDeadlineView"][];
            turn?: components["schemas"]["TurnView"];
            allowedActions: string[];
            content: components["schemas"]["RequestContent"];
            /** Format: date-time */
            submittedAt?: string;
            /** Format: date-time */
            clearedAt?: string;
            /** @enum {string} */
            disclosure: "unanswered" | "consented" | "objected" | "presumed";
            checks: components["schemas"]["CheckView"][];
            checksMissing?: string[];
            silence?: components["schemas"]["SilenceView"];
            jointVotes?: components["schemas"]["JointVote"][];
            endorsements: components["schemas"]["EndorsementView"][];
            attachments: components["schemas"]["AttachmentView"][];
            receipt?: components["schemas"]["ReceiptView"];
            questionRounds: components["schemas"]["QuestionRoundView"][];
            mergeProposal?: components["schemas"]["MergeProposalView"];
            mergedInto?: string;
            absorbed: components["schemas"]["AbsorbedRequestView"][];
            decline?: components["schemas"]["DeclineView"];
            shortlistReady: boolean;
            round: number;
            invitations: components["schemas"]["InvitationView"][];
            chosenInvitationIds: string[];
            referral?: components["schemas"]["ReferralView"];
            allocations: components["schemas"]["AllocationView"][];
            tranches: components["schemas"]["TrancheView"][];
            plan?: components["schemas"]["Plan"];
            planHash?: string;
            parties: string[];
            planApprovals: string[];
            agreement?: components["schemas"]["AgreementView"];
            milestonesDone: Record<string, never>;
            openReportId?: string;
            openAmendmentId?: string;
            money?: components["schemas"]["MoneyView"];
            finalReport?: string;
            ratings: components["schemas"]["RatingView"][];
            termination?: components["schemas"]["TerminationView"];
            followUp?: components["schemas"]["FollowUpView"];
            sharedPractice?: boolean;
        };
        ResumeDeliveryDto: {
            comment?: string;
        };
        ReturnProgressReportDto: {
            comment: string;
        };
        ReturnToDraftDto: {
            comment: string;
        };
        SendForEndorsementDto: {
            comment?: string;
        };
        SettleDeadLettersDto: {
            places: string[];
        };
        SettledLetterView: {
            place: string;
            /** @enum {string} */
            outcome: "replayed" | "discarded" | "not-found";
        };
        SettledLettersView: {
            items: components["schemas"]["SettledLetterView"][];
        };
        SharePracticeDto: {
            name?: string;
            summary: string;
            sources?: string[];
        };
        SignedReceiptView: {
            receipt: string;
            keyId: string;
            /** Format: date-time */
            issuedAt: string;
            claims: components["schemas"]["ReceiptClaimsView"];
        };
        SilenceView: {
            /** Format: date-time */
            endsAt: string;
            workingDays: number;
            calendars: components["schemas"]["CountedCalendarView"][];
        };
        SimilarRequestView: {
            requestId: string;
            title: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            /** @enum {string} */
            status: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
            /** Format: date-time */
            submittedAt: string;
            score: number;
            reasons: components["schemas"]["LikenessView"][];
        };
        SimilarRequestsView: {
            items: components["schemas"]["SimilarRequestView"][];
            shownFrom: number;
        };
        StrikeAttachmentDto: {
            reason: string;
        };
        StruckView: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        SubmitRequestDto: {
            endorsement?: components["schemas"]["EndorsementDto"];
        };
        SuspendDeliveryDto: {
            reason: string;
        };
        TerminateRequestDto: {
            reason: string;
            documentReference: string;
        };
        TerminationView: {
            /** @enum {string} */
            by: "desk-head" | "focal-point";
            reason: string;
            documentReference: string;
        };
        TimelineEntry: {
            seq: number;
            /** Format: date-time */
            at: string;
            fact: string;
            sentence: string;
            actor: string;
            actorName: string;
            label: string;
            ballWith: string;
        };
        TimelineView: {
            requestId: string;
            items: components["schemas"]["TimelineEntry"][];
            ball: components["schemas"]["PartyTime"][];
            language?: string;
            timeZone?: string;
        };
        TopicLagView: {
            topic: string;
            messages: number;
        };
        TrancheView: {
            allocationId: string;
            tranche: number;
            /** @enum {string} */
            standing: "paid" | "failed";
            amount?: components["schemas"]["Money"];
            payee?: string;
        };
        TurnView: {
            daysUsed: components["schemas"]["DaysUsedView"][];
            daysLate?: number;
            /** @enum {string} */
            escalatedTo?: "desk-head";
            /** Format: date-time */
            firstHelpBy?: string;
            forecast?: components["schemas"]["ForecastView"];
        };
        VerdictView: {
            genuine: boolean;
            /** @enum {string} */
            fault?: "malformed" | "unknown-key" | "bad-signature";
            keyId?: string;
            /** Format: date-time */
            signedAt?: string;
            claims?: components["schemas"]["ReceiptClaimsView"];
            /** @enum {string} */
            history?: "unchanged" | "changed" | "missing";
            /** @enum {string} */
            content?: "matches" | "differs";
        };
        VerifyReceiptDto: {
            receipt: string;
            content?: Record<string, never>;
        };
        WaiveMilestoneDto: {
            reason: string;
        };
        WebhookAttemptView: {
            at: string;
            status?: number;
            error?: string;
        };
        WebhookDeliveryPage: {
            items: components["schemas"]["WebhookDeliveryView"][];
            nextCursor?: string;
        };
        WebhookDeliveryView: {
            deliveryId: string;
            eventId: string;
            kind: string;
            status: string;
            createdAt: string;
            nextTryAt?: string;
            attempts: components["schemas"]["WebhookAttemptView"][];
        };
        WebhookDto: {
            /** Format: uri */
            url: string;
            kinds: string[];
            isActive?: boolean;
        };
        WebhookPage: {
            items: components["schemas"]["WebhookView"][];
            nextCursor?: string;
        };
        WebhookView: {
            webhookId: string;
            organisation: string;
            url: string;
            kinds: string[];
            isActive: boolean;
            formerSecretUntil?: string;
            secret?: string;
        };
        WithdrawRequestDto: {
            reason?: string;
        };
    };
    responses: {
        /** @description Something in it cannot be accepted; `errors` names each field. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No valid token. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not for your role or organisation. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not there, or not yours to see. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Not allowed in the present state; see `allowedActions`. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description It was here; its content was destroyed. */
        Problem410: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Changed since you read it. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 1 MiB. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The path, or one part of it, is too long. */
        Problem414: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not `application/json`. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Incomplete, or the Idempotency-Key was used for something else. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Send If-Match with the ETag you last read. */
        Problem428: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; see `Retry-After`. */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Our fault; quote the correlation id. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Try again; see `Retry-After`. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "Preferences.read": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Preferences.save": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NotificationPreferencesDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPreferencesView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Preferences.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotificationPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DeadLetters.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLettersView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DeadLetters.discard": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDeadLettersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledLettersView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DeadLetters.replay": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettleDeadLettersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettledLettersView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Waiting.jobQueues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobQueuesView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Waiting.lag": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LagView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Waiting.overdueDeadlines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverdueDeadlinesView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReceiptKeys.keySet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicKeySetView"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "VerifyReceipt.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyReceiptDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerdictView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadRegister.list": {
        parameters: {
            query?: {
                q?: string;
                state?: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
                status?: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
                objective?: number;
                region?: "002" | "005" | "009" | "011" | "013" | "014" | "015" | "017" | "018" | "019" | "021" | "029" | "030" | "034" | "035" | "039" | "053" | "054" | "057" | "061" | "142" | "143" | "145" | "150" | "151" | "154" | "155" | "202" | "419";
                group?: "LDC" | "LLDC" | "SIDS";
                cooperation?: "north-south" | "south-south" | "triangular";
                kind?: "technical" | "financial" | "human";
                sdgTarget?: string;
                urgency?: "normal" | "urgent" | "emergency";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterPage"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ExportRegister.download": {
        parameters: {
            query?: {
                q?: string;
                state?: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
                status?: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
                objective?: number;
                region?: "002" | "005" | "009" | "011" | "013" | "014" | "015" | "017" | "018" | "019" | "021" | "029" | "030" | "034" | "035" | "039" | "053" | "054" | "057" | "061" | "142" | "143" | "145" | "150" | "151" | "154" | "155" | "202" | "419";
                group?: "LDC" | "LLDC" | "SIDS";
                cooperation?: "north-south" | "south-south" | "triangular";
                kind?: "technical" | "financial" | "human";
                sdgTarget?: string;
                urgency?: "normal" | "urgent" | "emergency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadRegister.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "PublicLocalNeeds.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalNeedsView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ListRequests.list": {
        parameters: {
            query?: {
                status?: ("draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet")[];
                ballWith?: ("drafter" | "focal-point" | "desk" | "desk-head" | "providers" | "fund" | "parties" | "lead-implementer" | "nobody")[];
                overdue?: string;
                order?: "newest" | "due";
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DraftRequest.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadRequest.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AcknowledgeRequest.acknowledgeRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AgreeToMerge.agreeToMerge": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Amendments.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeAmendmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Amendments.agree": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgreeToAmendmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Amendments.refuse": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                amendmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAmendmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AnswerQuestions.answerQuestions": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerQuestionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AnswerFollowUp.answerFollowUp": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerFollowUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AppealDecline.appealDecline": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDeclineDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ApprovePlan.approvePlan": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApprovePlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AskQuestions.askQuestions": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskQuestionsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadAttachments.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentList"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AttachDocument.attach": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** @enum {string} */
                    kind: "endorsement-letter" | "supporting-document" | "answer" | "report";
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadAttachments.download": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "image/tiff": string;
                    "image/webp": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.oasis.opendocument.text": string;
                    "application/vnd.oasis.opendocument.spreadsheet": string;
                    "application/vnd.oasis.opendocument.presentation": string;
                    "text/plain": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "RemoveAttachment.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "StrikeAttachment.strike": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                attachmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StrikeAttachmentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "CheckEligibility.checkEligibility": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckEligibilityDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "RecordCheck.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordCheckDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ChooseOffers.chooseOffers": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseOffersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "CirculateRequest.circulateRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["CirculateRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ClearRequest.clearRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ClearRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "CloseUnmet.closeUnmet": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseUnmetDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "CloseWindow.closeWindow": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "CompleteWork.completeWork": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteWorkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadCompleteness.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompletenessView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ConfirmOutcome.confirmOutcome": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmOutcomeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ConsentToDisclosure.consentToDisclosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DecideAppeal.decideAppeal": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecideAppealDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DeclineRequest.declineRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadDelivery.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReviseDraft.reviseDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestContentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AskDryRun.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadDryRun.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
                dryRunId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "EndorseRequest.endorseRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndorseRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadHistory.read": {
        parameters: {
            query?: {
                /** @description The language to answer in; goes before Accept-Language. */
                lang?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            };
            header?: {
                /** @description Used where `lang` is not given. */
                "Accept-Language"?: string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HistoryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "LocalNeeds.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocalNeedsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "LocalNeeds.drop": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                localNeedId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "MergeRequest.proposeMerge": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReachMilestone.reachMilestone": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReachMilestoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "WaiveMilestone.waiveMilestone": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveMilestoneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "NeedItems.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                needItemId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["NeedItemTextDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "NeedItems.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                needItemId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "NeedItems.drop": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                needItemId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DropNeedDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "FindNoneAcceptable.findNoneAcceptable": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FindNoneAcceptableDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ObjectToDisclosure.objectToDisclosure": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ObjectToDisclosureDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "FindPeers.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeersView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "RevisePlan.revisePlan": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["PlanDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ProgressReports.report": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportProgressDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ProgressReports.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["AcceptProgressReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ProgressReports.return": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
                reportId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnProgressReportDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadReceipt.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedReceiptView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "RecirculateRequest.recirculateRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["RecirculateRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReferToFund.referToFund": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReferToFundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "RefuseMerge.refuseMerge": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseMergeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ResumeDelivery.resumeDelivery": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ResumeDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReturnToDraft.returnToDraft": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnToDraftDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReviveRequest.reviveRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "AskForRework.askForRework": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskForReworkDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "SendForEndorsement.sendForEndorsement": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SendForEndorsementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "SharePractice.sharePractice": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SharePracticeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "FindSimilar.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SimilarRequestsView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "StartDelivery.startDelivery": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "SubmitRequest.submitRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["SubmitRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "SuspendDelivery.suspendDelivery": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SuspendDeliveryDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "TerminateRequest.terminateRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadTimeline.read": {
        parameters: {
            query?: {
                /** @description The language to answer in; goes before Accept-Language. */
                lang?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            };
            header?: {
                /** @description Used where `lang` is not given. */
                "Accept-Language"?: string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TimelineView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "StreamTimeline.stream": {
        parameters: {
            query?: {
                /** @description The same, for clients that cannot set the header. */
                lastEventId?: string;
                /** @description The language to answer in; goes before Accept-Language. */
                lang?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            };
            header?: {
                /** @description Go on after this event. */
                "Last-Event-ID"?: string;
                /** @description Used where `lang` is not given. */
                "Accept-Language"?: string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "WithdrawRequest.withdrawRequest": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                requestId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WithdrawRequestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadDemand.read": {
        parameters: {
            query?: {
                q?: string;
                state?: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
                status?: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
                objective?: number;
                region?: "002" | "005" | "009" | "011" | "013" | "014" | "015" | "017" | "018" | "019" | "021" | "029" | "030" | "034" | "035" | "039" | "053" | "054" | "057" | "061" | "142" | "143" | "145" | "150" | "151" | "154" | "155" | "202" | "419";
                group?: "LDC" | "LLDC" | "SIDS";
                cooperation?: "north-south" | "south-south" | "triangular";
                kind?: "technical" | "financial" | "human";
                sdgTarget?: string;
                urgency?: "normal" | "urgent" | "emergency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemandView"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadDemand.download": {
        parameters: {
            query?: {
                q?: string;
                state?: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
                status?: "draft" | "awaiting-endorsement" | "submitted" | "triage" | "info-requested" | "lapsed" | "merged" | "not-eligible" | "matching" | "offers-open" | "offers-review" | "unmet" | "fund-review" | "pipeline" | "design" | "agreement" | "ready" | "in-delivery" | "suspended" | "completion-review" | "completed" | "closed" | "withdrawn" | "terminated" | "closed-unmet";
                objective?: number;
                region?: "002" | "005" | "009" | "011" | "013" | "014" | "015" | "017" | "018" | "019" | "021" | "029" | "030" | "034" | "035" | "039" | "053" | "054" | "057" | "061" | "142" | "143" | "145" | "150" | "151" | "154" | "155" | "202" | "419";
                group?: "LDC" | "LLDC" | "SIDS";
                cooperation?: "north-south" | "south-south" | "triangular";
                kind?: "technical" | "financial" | "human";
                sdgTarget?: string;
                urgency?: "normal" | "urgent" | "emergency";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "Webhooks.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Webhooks.make": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Webhooks.find": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Webhooks.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WebhookDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Webhooks.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Deliveries.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: never;
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryPage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Deliveries.redeliver": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                webhookId: string;
                deliveryId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Webhooks.rotate": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            428: components["responses"]["Problem428"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "Deliveries.test": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                webhookId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            413: components["responses"]["Problem413"];
            414: components["responses"]["Problem414"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
