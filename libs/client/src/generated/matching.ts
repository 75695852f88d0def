// Made from docs/openapi/matching.json by npm run api-types.

export interface paths {
    "/v1/agreement-register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Concluded agreements whose State agreed to publish them, newest first; no token is needed.
         * @description JSON comes page by page; CSV is the whole register, 10,000 agreements at most.
         */
        get: operations["ReadAgreementRegister.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement-register/{agreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One agreement of the public register; no token is needed.
         * @description An agreement that is not concluded or not to be published is not found.
         */
        get: operations["ReadAgreementRegister.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Agreements, newest first; a party sees its own. */
        get: operations["ReadAgreements.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an agreement. */
        get: operations["ReadAgreements.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Signs for the caller’s own organisation; the last signature concludes the agreement. */
        post: operations["SignAgreement.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bundles/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Composes several providers into one plan that covers a request as far as possible.
         * @description From proposals, and from offers whose provider has not answered yet: most need covered, fewest partners (five at most), best fit, no capacity counted twice. Says what remains in money, days and skills, and who could close it. It reserves nothing.
         */
        get: operations["ComposeBundle.compose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clarifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read what was asked and answered about the need items one is invited to.
         * @description Every invitee of a need item sees every answer, without the name of whom it was given to.
         */
        get: operations["ReadClarifications.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gap-map": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Which single further offer would unlock most requests; no token is needed.
         * @description Needs without a proposal and coded declines, added up by kind, objective, place, language and currency. Only sums over at least three requests of at least three States are shown, and figures in round numbers.
         */
        get: operations["ReadGapMap.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The plans that gifts of the own provider would complete, or would have, newest first.
         * @description Which request, what is missing, and why the gift closes it. One that is no longer so stays, as `closed`, with why.
         */
        get: operations["ReadGiftCompletions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Gift subscriptions, newest first; a coordinator sees its own provider’s. */
        get: operations["ReadGiftSubscriptions.list"];
        put?: never;
        /**
         * Asks to be told whose plan a gift of the own provider would complete; it offers nothing yet.
         * @description Plans that there are already are looked through at once. Only requests that their State lets the public see are told, and only to a provider that is verified and whose checks are valid.
         */
        post: operations["MakeGiftSubscription.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a gift subscription. */
        get: operations["ReadGiftSubscriptions.read"];
        /** Says anew what could be given. */
        put: operations["ChangeGiftSubscription.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions/{id}/completions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The same of one gift subscription. */
        get: operations["ReadGiftCompletions.ofSubscription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ends it for good. */
        post: operations["ChangeGiftSubscription.end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Nothing is told for the time being; what was told is no longer open. */
        post: operations["ChangeGiftSubscription.pause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/gift-subscriptions/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Goes on; no version of a plan is told twice. */
        post: operations["ChangeGiftSubscription.resume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Invitations, newest first: a coordinator’s own provider’s, a focal point’s own State’s, the desk’s all. */
        get: operations["ReadInvitations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an invitation. */
        get: operations["ReadInvitations.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The State accepts a proposal; the offer’s capacity is reserved, or 409 `matching.offer.capacity-exhausted`; `matching.provider.not-cleared` without valid checks. */
        post: operations["AcceptProposal.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/answer-clarification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The side that was asked answers. */
        post: operations["ClarifyProposal.answer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/ask-clarification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** One side asks the other about a submitted proposal. */
        post: operations["ClarifyProposal.ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives an invitation to a colleague, or takes it over from one. */
        post: operations["WorkOnItem.assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Takes an invitation that nobody works on.
         * @description Needs no version: of several who claim at once exactly one succeeds, the others are told who in a 409 `matching.invitation.claimed-already` with `details.assignee`.
         */
        post: operations["WorkOnItem.claim"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider stands by its accepted proposal. */
        post: operations["AnswerInvitation.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider will not propose, for a coded reason. */
        post: operations["AnswerInvitation.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/draft-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps a proposal that is not sent yet; the State does not see it. */
        post: operations["AnswerInvitation.draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/express-interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The provider will prepare a proposal. */
        post: operations["AnswerInvitation.express"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/give-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tells the provider of a proposal that was not selected why, in codes and words.
         * @description No other provider sees it.
         */
        post: operations["GiveFeedback.give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/match": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why this provider was invited: the fit as it was computed, criterion by criterion, and in a sentence.
         * @description For the provider itself, the requesting State, the desk and auditors; in the six UN languages.
         */
        get: operations["ExplainMatch.explain"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Gives one’s own invitation back to all colleagues. */
        post: operations["WorkOnItem.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/retract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes the proposal back, before or after it was accepted. */
        post: operations["AnswerInvitation.retract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/see": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The invitation has been opened. */
        post: operations["AnswerInvitation.see"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Keeps an invitation out of the queues until a time, or until something happens to it. */
        post: operations["WorkOnItem.snooze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/submit-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends the draft, with what the body says instead of it. */
        post: operations["AnswerInvitation.submit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an invitation back; capacity reserved for it is free again. */
        post: operations["WithdrawInvitation.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The consortia that have named the own provider as a member, newest first, and what it has answered. */
        get: operations["ReadMemberships.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Offers, newest first; a coordinator sees its own provider’s. */
        get: operations["ReadOffers.list"];
        put?: never;
        /** Offers a resource for the coordinator’s own provider. */
        post: operations["MakeOffer.make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers-file-template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** An empty file of offers; as XLSX with a second sheet that says what goes where. */
        get: operations["ExportOffers.template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/edit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Changes the same terms of many own offers.
         * @description Each offer is named with the version it was seen at and has its own outcome; one that was changed since is refused. Sent again with the same key it goes on with what was left undone.
         */
        post: operations["EditOffers.edit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read an offer. */
        get: operations["ReadOffers.read"];
        /** Replaces the terms of an own offer. */
        put: operations["ReviseOffer.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Takes an own offer out of matching. */
        post: operations["ReviseOffer.withdraw"];
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
    "/v1/practices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of practices, newest first; open to everyone. */
        get: operations["ReadPractices.list"];
        put?: never;
        /** Enters a practice. */
        post: operations["RecordPractice.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a practice. */
        get: operations["ReadPractices.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/practices/{id}/offer-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A South-South offer of what was learned, as a draft: the body of `POST /v1/offers`. Keeps nothing. */
        get: operations["DraftOffer.draft"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/provider-watch": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Verified providers whose checks are not valid or end within 30 days, the worst first, with what they have promised. */
        get: operations["WatchProviders.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Providers, newest first; a coordinator sees its own, a State those that are verified, others all. */
        get: operations["ReadProviders.list"];
        put?: never;
        /** Enters a provider. */
        post: operations["RegisterProvider.register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a provider. */
        get: operations["ReadProviders.read"];
        /** Replaces a provider’s profile; it has to be verified again. */
        put: operations["ReviseProfile.revise"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom a consortium has named and what they have answered; one that is asked sees who belongs to it. */
        get: operations["ReadMemberships.ofConsortium"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships/{memberId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Read a membership. */
        get: operations["ReadMemberships.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships/{memberId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The member agrees to belong to the consortium, and counts from then on. */
        post: operations["AnswerMembership.accept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships/{memberId}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The member does not want to belong to the consortium. */
        post: operations["AnswerMembership.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships/{memberId}/leave": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The member leaves; not while a State counts on a proposal of the consortium that it has accepted. */
        post: operations["AnswerMembership.leave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/memberships/{memberId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** The consortium, or the desk, no longer asks a member that has not answered. */
        post: operations["AnswerMembership.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/offers-file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A provider’s open offers as a file; imported again it changes nothing.
         * @description A coordinator gets its own provider’s.
         */
        get: operations["ExportOffers.export"];
        put?: never;
        /**
         * Makes and revises own offers from a CSV or XLSX file: all rows, or none.
         * @description A file with anything wrong is refused with 422 and changes nothing; `details.problems` names row, column, code and what to do. 5,000 rows and 5 MB at most.
         */
        post: operations["ImportOffers.import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/red-flags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Says what speaks against a provider; it has no effect before another officer upholds it. */
        post: operations["FlagProvider.raise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/red-flags/{redFlagId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Dismisses a red flag, or lifts it; not by who raised or upheld it. */
        post: operations["FlagProvider.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/red-flags/{redFlagId}/uphold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Finds a red flag justified, not by who raised it: the provider is not invited while it stands. */
        post: operations["FlagProvider.uphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/screenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Records what was found in the sanctions and ineligibility lists. */
        post: operations["ScreenProvider.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/screenings/{screeningId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Stands by a screening; not by the officer who recorded it. From now on it counts. */
        post: operations["ScreenProvider.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Verifies a provider; not by the officer who entered it. */
        post: operations["VerifyProvider.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/providers/{id}/withdraw-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Its offers no longer match; promises already made stay. */
        post: operations["VerifyProvider.withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The invitations of the own provider that wait: mine, unassigned, due soon, or with the State.
         * @description Most urgent first. What is snoozed is not shown until then, or until something happens to it.
         */
        get: operations["ReadQueue.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/colleagues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whom one can assign to: who has been in the queues of the own provider. */
        get: operations["ReadQueue.whoElse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declines several invitations for one coded reason.
         * @description Each has its own outcome; one that a colleague works on is refused. Sent again with the same key it goes on with what was left undone.
         */
        post: operations["DeclineMany.decline"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One’s own saved filters, by name. */
        get: operations["KeepFilters.list"];
        /** Saves a filter of one’s own under a name; the one it had before is replaced. */
        put: operations["KeepFilters.save"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/filters/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Removes a filter of one’s own. */
        delete: operations["KeepFilters.remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queue/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Follows the queues of the own provider: an event for each change of an invitation, of a plan that a gift would complete, or of a membership in a consortium.
         * @description `invitation-changed` holds `invitationId`, `version`, `status` and `work` (turn, deadline, who works on it); `gift-completion-changed` holds `giftCompletionId`, `version`, `status` and `requestId`; `membership-changed` holds `consortiumId`, `memberId`, `status` and `version`. Open the stream first, then read the queue: nothing falls between. Reopened with the last event’s id it goes on there and may repeat the last two seconds.
         */
        get: operations["FollowQueue.follow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rematchings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rematchings, newest first. */
        get: operations["ReadRematchings.list"];
        put?: never;
        /**
         * Begins to match all open need items with all offers again; one such job at a time.
         * @description Answers at once; the job goes on by itself, also after a crash. Its progress is read at Location.
         */
        post: operations["StartRematching.start"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rematchings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How far a rematching has come, and what it has found. */
        get: operations["ReadRematchings.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who fits each need item of a request, with the score by criterion; for the desk and the requesting State. */
        get: operations["ReadShortlist.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{requestId}/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What keeps the other offers, as they stand now, out of each need item, and which single change would let some in. */
        get: operations["ReadRefusals.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/shortlists/{requestId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Computes every stored score of a shortlist again, with the weights of then, and compares.
         * @description From the need item on the shortlist, and from the offer’s and the provider’s history at the versions that the match names.
         */
        get: operations["ReplayScores.replay"];
        put?: never;
        post?: never;
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
        AgreementAmendmentView: {
            amendmentId: string;
            planHash: string;
            previousPlanHash: string;
            agreedBy: string[];
            reason: string;
            /** Format: date-time */
            amendedAt: string;
        };
        AgreementPage: {
            items: components["schemas"]["AgreementView"][];
            nextCursor?: string;
        };
        AgreementRegisterEntry: {
            agreementId: string;
            requestId: string;
            title: string;
            summary: string;
            /** @enum {string} */
            kind: "bilateral" | "regional" | "multilateral";
            parties: string[];
            partners: components["schemas"]["PublicPartner"][];
            leadImplementer: string;
            planHash: string;
            /** @enum {string} */
            standing: "in-force" | "ended";
            /** Format: date-time */
            concludedAt: string;
            signatures: components["schemas"]["PublicSignature"][];
            amendments: components["schemas"]["PublicAmendment"][];
        };
        AgreementRegisterPage: {
            items: components["schemas"]["AgreementRegisterEntry"][];
            nextCursor?: string;
        };
        AgreementView: {
            id: string;
            version: number;
            signatures: components["schemas"]["SignatureView"][];
            amendments?: components["schemas"]["AgreementAmendmentView"][];
            /** @enum {string} */
            status: "open" | "concluded" | "voided";
            /** Format: date-time */
            concludedAt?: string;
            voidedBecause?: string;
            agreementId: string;
            requestId: string;
            planHash: string;
            parties: string[];
            leadImplementer: string;
            title: string;
            summary: string;
            /** @enum {string} */
            kind: "bilateral" | "regional" | "multilateral";
            /** Format: date-time */
            openedAt: string;
            consentToPublish?: boolean;
        };
        AmountRange: {
            minimumMinor: number;
            maximumMinor: number;
            currency: string;
        };
        AnswerClarificationDto: {
            answer: string;
        };
        AnsweredClarification: {
            needItemId: string;
            /** @enum {string} */
            askedBy: "state" | "provider";
            question: string;
            /** Format: date-time */
            askedAt: string;
            answer: string;
            /** Format: date-time */
            answeredAt: string;
        };
        AskClarificationDto: {
            question: string;
        };
        AssignDto: {
            assigneeId: string;
        };
        Assignee: {
            id: string;
            name: string;
        };
        BundleView: {
            requestId: string;
            covered: number;
            partners: components["schemas"]["PartnerView"][];
            engagements: components["schemas"]["EngagementView"][];
            gaps: components["schemas"]["NeedGapView"][];
            fund: components["schemas"]["FundView"];
            unmetRules: ("two-un-organisations" | "southern-provider")[];
            isBest: boolean;
            gapToBound: number;
        };
        CapacityLeftView: {
            total: number;
            concurrent: number;
        };
        ClarificationList: {
            items: components["schemas"]["AnsweredClarification"][];
        };
        ClarificationView: {
            clarificationId: string;
            /** @enum {string} */
            askedBy: "state" | "provider";
            question: string;
            /** Format: date-time */
            askedAt: string;
            answer?: string;
            /** Format: date-time */
            answeredAt?: string;
        };
        ClosableGap: {
            needItemId: string;
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            countries: string[];
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills: string[];
        };
        CloseRedFlagDto: {
            reason: string;
        };
        ColleagueList: {
            items: components["schemas"]["Assignee"][];
        };
        CriterionScoreView: {
            /** @enum {string} */
            criterion: "objectives" | "geography" | "coverage" | "amount" | "window" | "practice" | "capacity" | "language" | "cooperation" | "sdgTargets" | "structuralFactors";
            weight: number;
            score: number;
            points: number;
            neutral: boolean;
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
        DeclineCountView: {
            /** @enum {string} */
            reasonCode: "out-of-theme" | "out-of-geography" | "no-capacity-now" | "amount" | "timing" | "language" | "policy" | "already-supporting" | "need-unclear" | "other";
            count: number;
        };
        DeclineInvitationDto: {
            /** @enum {string} */
            reasonCode: "out-of-theme" | "out-of-geography" | "no-capacity-now" | "amount" | "timing" | "language" | "policy" | "already-supporting" | "need-unclear" | "other";
            comment?: string;
        };
        DeclineManyDto: {
            /** @enum {string} */
            reasonCode: "out-of-theme" | "out-of-geography" | "no-capacity-now" | "amount" | "timing" | "language" | "policy" | "already-supporting" | "need-unclear" | "other";
            comment?: string;
            invitationIds: string[];
        };
        DeclineView: {
            /** @enum {string} */
            reasonCode: "out-of-theme" | "out-of-geography" | "no-capacity-now" | "amount" | "timing" | "language" | "policy" | "already-supporting" | "need-unclear" | "other";
            comment?: string;
        };
        DeclinedItemView: {
            invitationId: string;
            /** @enum {string} */
            outcome: "declined" | "refused";
            code?: string;
            detail?: string;
        };
        DeclinedItemsView: {
            items: components["schemas"]["DeclinedItemView"][];
        };
        DraftProposal: {
            amount?: components["schemas"]["Money"];
            personDays?: number;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            summary?: string;
        };
        EditOffersDto: {
            offers: components["schemas"]["SeenOfferDto"][];
            changes: components["schemas"]["OfferChangesDto"];
        };
        EditedOfferView: {
            offerId: string;
            /** @enum {string} */
            outcome: "revised" | "unchanged" | "refused";
            version?: number;
            code?: string;
            detail?: string;
        };
        EditedOffersView: {
            items: components["schemas"]["EditedOfferView"][];
        };
        EngagementView: {
            needItemId: string;
            providerId: string;
            offerId: string;
            /** @enum {string} */
            basis: "proposal" | "offer";
            invitationId?: string;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            fit: number;
        };
        FailedJobView: {
            jobId: string;
            reason: string;
            attempts: number;
            /** Format: date-time */
            failedAt?: string;
        };
        FeedbackView: {
            reasonCodes: ("covers-less" | "amount" | "timing" | "place" | "language" | "expertise" | "local-partners" | "conditions" | "need-changed" | "other")[];
            comment?: string;
            /** @enum {string} */
            givenBy: "state" | "desk";
            /** Format: date-time */
            givenAt: string;
        };
        FundView: {
            couldClose: boolean;
            unOrganisations: number;
            missing: components["schemas"]["Money"][];
        };
        FurtherView: {
            providers: number;
            /** Format: date-time */
            lastAt: string;
        };
        GapCloserView: {
            providerId: string;
            name: string;
            offerId: string;
            completes: boolean;
        };
        GapMapView: {
            items: components["schemas"]["GapView"][];
        };
        GapView: {
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objective: number;
            /** @enum {string} */
            placeKind: "sub-region" | "region" | "regional-body";
            place: string;
            language?: string;
            currency?: string;
            requests: number;
            completes: number;
            needItems: number;
            amount?: components["schemas"]["SpreadView"];
            personDays?: components["schemas"]["SpreadView"];
            declines: components["schemas"]["DeclineCountView"][];
        };
        GiftCompletionPage: {
            items: components["schemas"]["GiftCompletionView"][];
            nextCursor?: string;
        };
        GiftCompletionView: {
            giftCompletionId: string;
            giftSubscriptionId: string;
            providerId: string;
            requestId: string;
            requestTitle: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            planVersion: string;
            gaps: components["schemas"]["ClosableGap"][];
            /** @enum {string} */
            status: "open" | "closed";
            /** @enum {string} */
            closedBecause?: "gap-closed" | "gap-changed" | "plan-settled" | "subscription-over";
            /** Format: date-time */
            closedAt?: string;
            /** Format: date-time */
            foundAt: string;
            explanation: string;
            id: string;
            version: number;
        };
        GiftSubscriptionPage: {
            items: components["schemas"]["GiftSubscriptionView"][];
            nextCursor?: string;
        };
        GiftSubscriptionView: {
            giftSubscriptionId: string;
            providerId: string;
            terms: components["schemas"]["GiftTerms"];
            /** @enum {string} */
            status: "active" | "paused" | "ended";
            /** Format: date-time */
            madeAt: string;
            cursor?: string;
            id: string;
            version: number;
        };
        GiftTerms: {
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            geography: components["schemas"]["OfferGeography"];
            languages: string[];
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills: string[];
        };
        GiftTermsDto: {
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            /** @default [] */
            objectives?: number[];
            geography: components["schemas"]["OfferGeographyDto"];
            /** @default [] */
            languages?: string[];
            amount?: components["schemas"]["Money"];
            personDays?: number;
            /** @default [] */
            skills?: string[];
        };
        GiveFeedbackDto: {
            reasonCodes: ("covers-less" | "amount" | "timing" | "place" | "language" | "expertise" | "local-partners" | "conditions" | "need-changed" | "other")[];
            comment?: string;
        };
        ImportReportView: {
            made: number;
            revised: number;
            unchanged: number;
            rows: components["schemas"]["ImportedRowView"][];
        };
        ImportedRowView: {
            rowNumber: number;
            offerId: string;
            /** @enum {string} */
            outcome: "made" | "revised" | "unchanged";
        };
        InvitationMatchView: {
            invitationId: string;
            offerId: string;
            fit: number;
            weightsVersion: string;
            underUsed: boolean;
            explanation: string;
            criteria: components["schemas"]["CriterionScoreView"][];
        };
        InvitationPage: {
            items: components["schemas"]["InvitationView"][];
            nextCursor?: string;
        };
        InvitationView: {
            invitationId: string;
            requestId: string;
            requestTitle: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            needItemId: string;
            needItem: components["schemas"]["NeedItem"];
            providerId: string;
            /** @enum {string} */
            providerKind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            unOrganisation: boolean;
            offerId: string;
            fit?: number;
            round: number;
            /** Format: date-time */
            respondBy: string;
            /** @enum {string} */
            status: "invited" | "seen" | "interested" | "proposal-draft" | "submitted" | "clarifying" | "accepted" | "confirmed" | "declined" | "expired" | "retracted" | "not-selected" | "withdrawn";
            /** Format: date-time */
            since: string;
            proposal?: components["schemas"]["DraftProposal"];
            /** Format: date-time */
            submittedAt?: string;
            clarifications: components["schemas"]["ClarificationView"][];
            lapsedReservations: string[];
            reservationId?: string;
            /** Format: date-time */
            confirmBy?: string;
            declined?: components["schemas"]["DeclineView"];
            feedback?: components["schemas"]["FeedbackView"];
            endedBecause?: string;
            work?: components["schemas"]["WorkView"];
            allowedActions: string[];
            id: string;
            version: number;
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
        LagView: {
            topics: components["schemas"]["TopicLagView"][];
            relays: components["schemas"]["RelayProgressView"][];
        };
        LeaveConsortiumDto: {
            reason: string;
        };
        MakeGiftSubscriptionDto: {
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            /** @default [] */
            objectives?: number[];
            geography: components["schemas"]["OfferGeographyDto"];
            /** @default [] */
            languages?: string[];
            amount?: components["schemas"]["Money"];
            personDays?: number;
            /** @default [] */
            skills?: string[];
            providerId?: string;
        };
        MakeOfferDto: {
            title: string;
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            /** @default [] */
            sdgTargets?: string[];
            /** @default [] */
            structuralFactors?: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            geography: components["schemas"]["OfferGeographyDto"];
            amount?: components["schemas"]["AmountRange"];
            personDays?: number;
            /** @default [] */
            skills?: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @default [] */
            languages?: string[];
            /** @default false */
            interpretation?: boolean;
            /** @default [] */
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            /** @default [] */
            conditions?: string[];
            capacity: components["schemas"]["OfferCapacity"];
            providerId?: string;
        };
        MembershipEndDto: {
            reason?: string;
        };
        MembershipList: {
            items: components["schemas"]["MembershipView"][];
        };
        MembershipPage: {
            items: components["schemas"]["MembershipView"][];
            nextCursor?: string;
        };
        MembershipView: {
            consortiumId: string;
            consortiumName: string;
            memberId: string;
            memberName?: string;
            /** @enum {string} */
            status: "invited" | "accepted" | "declined" | "withdrawn" | "left";
            /** Format: date-time */
            invitedAt?: string;
            /** Format: date-time */
            since?: string;
            reason?: string;
            version: number;
        };
        Money: {
            amountMinor: number;
            currency: string;
        };
        NearMissView: {
            explanation: string;
            offerId: string;
            providerId: string;
            /** @enum {string} */
            reason: "verification" | "screening" | "kind" | "window" | "country" | "exclusion" | "conflict-of-interest" | "cooperation-kind" | "amount" | "capacity";
            change?: components["schemas"]["NeedChangePayload"];
        };
        NeedChangePayload: {
            /** @enum {string} */
            kind: "period" | "place" | "kind" | "amount" | "cooperation";
            from: string;
            to: string;
            fit: number;
        };
        NeedGapView: {
            needItemId: string;
            share: number;
            amount?: components["schemas"]["Money"];
            personDays?: number;
            skills: string[];
            closers: components["schemas"]["GapCloserView"][];
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
        NeedRefusalsView: {
            nearMisses: components["schemas"]["NearMissView"][];
            needItemId: string;
            refused: components["schemas"]["RefusalCount"][];
        };
        OfferCapacity: {
            total: number;
            concurrent: number;
        };
        OfferChangesDto: {
            objectives?: number[];
            geography?: components["schemas"]["OfferGeographyDto"];
            amount?: components["schemas"]["AmountRange"];
            personDays?: number;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            languages?: string[];
            interpretation?: boolean;
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            conditions?: string[];
            capacity?: components["schemas"]["OfferCapacity"];
        };
        OfferGeography: {
            countries: string[];
            m49Regions: string[];
            regionalBodies: ("african-union" | "asean" | "caricom" | "eac" | "ecowas" | "european-union" | "league-of-arab-states" | "mercosur" | "pacific-islands-forum" | "saarc" | "sadc")[];
            global: boolean;
            exclusions: string[];
        };
        OfferGeographyDto: {
            /** @default [] */
            countries?: string[];
            /** @default [] */
            m49Regions?: string[];
            /** @default [] */
            regionalBodies?: ("african-union" | "asean" | "caricom" | "eac" | "ecowas" | "european-union" | "league-of-arab-states" | "mercosur" | "pacific-islands-forum" | "saarc" | "sadc")[];
            /** @default false */
            global?: boolean;
            /** @default [] */
            exclusions?: string[];
        };
        OfferPage: {
            items: components["schemas"]["OfferView"][];
            nextCursor?: string;
        };
        OfferTerms: {
            title: string;
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            sdgTargets: string[];
            structuralFactors: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            geography: components["schemas"]["OfferGeography"];
            amount?: components["schemas"]["AmountRange"];
            personDays?: number;
            skills: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            languages: string[];
            interpretation: boolean;
            cooperationKinds: ("north-south" | "south-south" | "triangular")[];
            conditions: string[];
            capacity: components["schemas"]["OfferCapacity"];
        };
        OfferTermsDto: {
            title: string;
            /** @enum {string} */
            kind: "technical" | "financial" | "human";
            objectives: number[];
            /** @default [] */
            sdgTargets?: string[];
            /** @default [] */
            structuralFactors?: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            geography: components["schemas"]["OfferGeographyDto"];
            amount?: components["schemas"]["AmountRange"];
            personDays?: number;
            /** @default [] */
            skills?: string[];
            /** Format: date */
            startsOn: string;
            /** Format: date */
            endsOn: string;
            /** @default [] */
            languages?: string[];
            /** @default false */
            interpretation?: boolean;
            /** @default [] */
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            /** @default [] */
            conditions?: string[];
            capacity: components["schemas"]["OfferCapacity"];
        };
        OfferView: {
            offerId: string;
            providerId: string;
            /** @enum {string} */
            providerKind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            terms: components["schemas"]["OfferTerms"];
            /** @enum {string} */
            status: "open" | "withdrawn";
            /** Format: date-time */
            madeAt: string;
            reservations: components["schemas"]["ReservationView"][];
            used: number;
            reservationsMade: number;
            /** Format: date-time */
            lastReservedAt?: string;
            left: components["schemas"]["CapacityLeftView"];
            id: string;
            version: number;
        };
        OutcomeView: {
            invitationId: string;
            rating: number;
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
        PartnerView: {
            providerId: string;
            name: string;
            isUnOrganisation: boolean;
            isSouthern: boolean;
            isLead: boolean;
        };
        Place: {
            country: string;
            city?: string;
        };
        PracticePage: {
            items: components["schemas"]["PracticeView"][];
            nextCursor?: string;
        };
        PracticeView: {
            id: string;
            version: number;
            practiceId: string;
            name: string;
            summary: string;
            countries: string[];
            objectives: number[];
            organisations: string[];
            sources: string[];
            /** Format: date-time */
            recordedAt: string;
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
        PromiseView: {
            invitationId: string;
            requestId: string;
            requestTitle: string;
            /** @enum {string} */
            status: "submitted" | "clarifying" | "accepted" | "confirmed";
        };
        ProposalDto: {
            amount?: components["schemas"]["Money"];
            personDays?: number;
            /** Format: date */
            startsOn?: string;
            /** Format: date */
            endsOn?: string;
            summary?: string;
        };
        ProviderPage: {
            items: components["schemas"]["ProviderView"][];
            nextCursor?: string;
        };
        ProviderProfileDto: {
            name: string;
            /** @enum {string} */
            kind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            /** @default false */
            unOrganisation?: boolean;
            country?: string;
            /** @default [] */
            members?: string[];
            summary?: string;
        };
        ProviderView: {
            providerId: string;
            name: string;
            /** @enum {string} */
            kind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            unOrganisation: boolean;
            country?: string;
            members: string[];
            summary?: string;
            /** @enum {string} */
            verification: "pending" | "verified" | "withdrawn";
            enteredBy: string;
            /** Format: date-time */
            registeredAt: string;
            /** Format: date-time */
            verifiedAt?: string;
            verifiedBy?: string;
            /** Format: date */
            clearUntil?: string;
            screenings?: components["schemas"]["ScreeningView"][];
            redFlags?: components["schemas"]["RedFlagView"][];
            outcomes: components["schemas"]["OutcomeView"][];
            id: string;
            version: number;
        };
        ProviderWatchView: {
            items: components["schemas"]["WatchedProviderView"][];
            isCut: boolean;
        };
        PublicAmendment: {
            planHash: string;
            /** Format: date-time */
            amendedAt: string;
        };
        PublicPartner: {
            providerId: string;
            name: string;
        };
        PublicSignature: {
            party: string;
            /** Format: date-time */
            signedAt: string;
        };
        QueueCountsView: {
            mine: number;
            unassigned: number;
            dueSoon: number;
            waitingForOthers: number;
            giftCompletions: number;
            memberships: number;
        };
        QueuePage: {
            items: components["schemas"]["InvitationView"][];
            counts: components["schemas"]["QueueCountsView"];
            nextCursor?: string;
        };
        RecordPracticeDto: {
            name: string;
            summary: string;
            /** @default [] */
            countries?: string[];
            /** @default [] */
            objectives?: number[];
            /** @default [] */
            organisations?: string[];
            /** @default [] */
            sources?: string[];
        };
        RedFlagDto: {
            /** @enum {string} */
            category: "sanctions" | "fraud-or-corruption" | "sexual-exploitation" | "human-rights" | "terrorism-financing" | "other";
            note: string;
            evidence: string;
        };
        RedFlagView: {
            redFlagId: string;
            /** @enum {string} */
            category: "sanctions" | "fraud-or-corruption" | "sexual-exploitation" | "human-rights" | "terrorism-financing" | "other";
            note: string;
            evidence: string;
            /** @enum {string} */
            status: "raised" | "upheld" | "closed";
            raisedBy: string;
            upheldBy?: string;
            closedBy?: string;
            closedBecause?: string;
        };
        RefusalCount: {
            /** @enum {string} */
            reason: "verification" | "screening" | "kind" | "window" | "country" | "exclusion" | "conflict-of-interest" | "cooperation-kind" | "amount" | "capacity";
            offers: number;
        };
        RefusalsView: {
            requestId: string;
            needItems: components["schemas"]["NeedRefusalsView"][];
            /** Format: date-time */
            lookedAt: string;
        };
        RegisterProviderDto: {
            id: string;
            name: string;
            /** @enum {string} */
            kind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            /** @default false */
            unOrganisation?: boolean;
            country?: string;
            /** @default [] */
            members?: string[];
            summary?: string;
        };
        RelayProgressView: {
            isHeld: boolean;
            /** Format: date-time */
            publishedUpTo?: string;
        };
        RematchingPage: {
            items: components["schemas"]["RematchingView"][];
            nextCursor?: string;
        };
        RematchingProgress: {
            requests: number;
            needItems: number;
            extended: number;
            matches: number;
        };
        RematchingTotal: {
            requests: number;
            needItems: number;
        };
        RematchingView: {
            rematchingId: string;
            /** @enum {string} */
            status: "running" | "finished";
            startedBy: string;
            /** Format: date-time */
            startedAt: string;
            /** Format: date-time */
            finishedAt?: string;
            total: components["schemas"]["RematchingTotal"];
            done: components["schemas"]["RematchingProgress"];
            cursor?: string;
            id: string;
            version: number;
        };
        ReplayView: {
            requestId: string;
            holds: boolean;
            matches: components["schemas"]["ReplayedScoreView"][];
        };
        ReplayedScoreView: {
            needItemId: string;
            offerId: string;
            providerId: string;
            /** @enum {string} */
            verdict: "equal" | "fit-only" | "differs" | "weights-unknown";
            weightsVersion: string;
            storedFit: number;
            fit?: number;
            criteria: ("objectives" | "geography" | "coverage" | "amount" | "window" | "practice" | "capacity" | "language" | "cooperation" | "sdgTargets" | "structuralFactors")[];
        };
        ReservationView: {
            reservationId: string;
            invitationId: string;
            /** Format: date-time */
            reservedAt: string;
            settled: boolean;
        };
        RetractProposalDto: {
            reason: string;
        };
        SavedFilterList: {
            items: components["schemas"]["SavedFilterView"][];
        };
        SavedFilterView: {
            name: string;
            requestId?: string;
            /** @enum {string} */
            kind?: "technical" | "financial" | "human";
            state?: string;
            objective?: number;
        };
        ScoresByCriterion: {
            objectives: number;
            geography: number;
            coverage: number;
            amount: number;
            window: number;
            practice: number;
            capacity: number;
            language: number;
            cooperation: number;
            sdgTargets: number;
            structuralFactors: number;
        };
        ScreeningDto: {
            lists: ("un-security-council" | "ungm-ineligibility" | "world-bank-debarment" | "eu-consolidated" | "national" | "own-register")[];
            /** Format: date */
            checkedOn?: string;
            /** @enum {string} */
            outcome: "clear" | "possible-match" | "match";
            note?: string;
            evidence: string;
        };
        ScreeningView: {
            screeningId: string;
            lists: ("un-security-council" | "ungm-ineligibility" | "world-bank-debarment" | "eu-consolidated" | "national" | "own-register")[];
            /** Format: date */
            checkedOn: string;
            /** @enum {string} */
            outcome: "clear" | "possible-match" | "match";
            note?: string;
            evidence: string;
            recordedBy: string;
            confirmedBy?: string;
            /** Format: date */
            validUntil: string;
            isOfEarlierProfile?: boolean;
        };
        SeenOfferDto: {
            offerId: string;
            version: number;
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
        ShortlistItemView: {
            matches: components["schemas"]["ShortlistMatchView"][];
            nearMisses?: components["schemas"]["NearMissView"][];
            needItemId: string;
            refused?: components["schemas"]["RefusalCount"][];
        };
        ShortlistMatchView: {
            explanation: string;
            offerId: string;
            providerId: string;
            /** @enum {string} */
            providerKind: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
            unOrganisation: boolean;
            fit: number;
            scores: components["schemas"]["ScoresByCriterion"];
            neutral: ("objectives" | "geography" | "coverage" | "amount" | "window" | "practice" | "capacity" | "language" | "cooperation" | "sdgTargets" | "structuralFactors")[];
            underUsed: boolean;
            offerVersion?: number;
            providerVersion?: number;
            weightsVersion?: string;
            /** Format: date-time */
            addedAt?: string;
        };
        ShortlistView: {
            id: string;
            items: components["schemas"]["ShortlistItemView"][];
            version: number;
            /** @enum {string} */
            status: "open" | "closed";
            closedBecause?: string;
            /** @enum {string} */
            search: "open" | "resting";
            withheld?: number;
            further?: components["schemas"]["FurtherView"];
            shortlistId: string;
            requestId: string;
            title: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            needItems: components["schemas"]["NeedItem"][];
            /** @enum {string} */
            urgency: "normal" | "urgent" | "emergency";
            cooperationKinds?: ("north-south" | "south-south" | "triangular")[];
            structuralFactors?: ("poverty" | "lack-of-decent-work" | "food-insecurity" | "climate-change" | "environmental-degradation" | "disasters" | "conflict-and-violence" | "inequality-and-discrimination" | "weak-governance" | "weak-public-services" | "demographic-pressure" | "human-rights-violations")[];
            consentToPublish?: boolean;
            weightsVersion: string;
            /** Format: date-time */
            drawnUpAt: string;
        };
        SignAgreementDto: {
            planHash: string;
        };
        SignatureView: {
            party: string;
            planHash: string;
            signedBy: string;
            /** Format: date-time */
            signedAt: string;
        };
        SnoozeDto: {
            /** Format: date-time */
            until: string;
        };
        SpreadView: {
            median: number;
            most: number;
        };
        TopicLagView: {
            topic: string;
            messages: number;
        };
        WatchedProviderView: {
            providerId: string;
            name: string;
            /** @enum {string} */
            concern: "red-flag" | "not-clear" | "expired" | "unscreened" | "few-members" | "expiring";
            /** Format: date */
            clearUntil?: string;
            promises: components["schemas"]["PromiseView"][];
        };
        WithdrawInvitationDto: {
            reason: string;
        };
        WithdrawOfferDto: {
            reason?: string;
        };
        WithdrawVerificationDto: {
            reason: string;
        };
        WorkView: {
            /** @enum {string} */
            turn: "provider" | "state" | "nobody";
            /** Format: date-time */
            dueAt?: string;
            assignee?: components["schemas"]["Assignee"];
            /** Format: date-time */
            snoozedUntil?: string;
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
    "ReadAgreementRegister.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                q?: string;
                state?: "AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE";
                provider?: string;
                kind?: "bilateral" | "regional" | "multilateral";
                format?: "json" | "csv";
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
                    "application/json": components["schemas"]["AgreementRegisterPage"];
                    "text/csv; charset=utf-8": components["schemas"]["AgreementRegisterPage"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadAgreementRegister.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                agreementId: string;
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
                    "application/json": components["schemas"]["AgreementRegisterEntry"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadAgreements.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                requestId?: string;
                status?: "open" | "concluded" | "voided";
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
                    "application/json": components["schemas"]["AgreementPage"];
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
    "ReadAgreements.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["AgreementView"];
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
    "SignAgreement.sign": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignAgreementDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
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
    "ComposeBundle.compose": {
        parameters: {
            query?: {
                withFund?: string;
                triangular?: string;
            };
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
                    "application/json": components["schemas"]["BundleView"];
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
    "ReadClarifications.list": {
        parameters: {
            query: {
                requestId: string;
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
                    "application/json": components["schemas"]["ClarificationList"];
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
    "ReadGapMap.read": {
        parameters: {
            query?: {
                kind?: "technical" | "financial" | "human";
                objective?: number;
                place?: string;
                language?: string;
                most?: number;
                format?: "json" | "csv";
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
                    "application/json": components["schemas"]["GapMapView"];
                    "text/csv; charset=utf-8": components["schemas"]["GapMapView"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadGiftCompletions.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "closed";
                /** @description The language to answer in; goes before Accept-Language. */
                lang?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            };
            header?: {
                /** @description Used where `lang` is not given. */
                "Accept-Language"?: string;
            };
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
                    "application/json": components["schemas"]["GiftCompletionPage"];
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
    "ReadGiftSubscriptions.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "active" | "paused" | "ended";
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
                    "application/json": components["schemas"]["GiftSubscriptionPage"];
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
    "MakeGiftSubscription.make": {
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
                "application/json": components["schemas"]["MakeGiftSubscriptionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ReadGiftSubscriptions.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ChangeGiftSubscription.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiftTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ReadGiftCompletions.ofSubscription": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                status?: "open" | "closed";
                /** @description The language to answer in; goes before Accept-Language. */
                lang?: "ar" | "zh" | "en" | "fr" | "ru" | "es";
            };
            header?: {
                /** @description Used where `lang` is not given. */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["GiftCompletionPage"];
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
    "ChangeGiftSubscription.end": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ChangeGiftSubscription.pause": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ChangeGiftSubscription.resume": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["GiftSubscriptionView"];
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
    "ReadInvitations.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                requestId?: string;
                providerId?: string;
                status?: "invited" | "seen" | "interested" | "proposal-draft" | "submitted" | "clarifying" | "accepted" | "confirmed" | "declined" | "expired" | "retracted" | "not-selected" | "withdrawn";
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
                    "application/json": components["schemas"]["InvitationPage"];
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
    "ReadInvitations.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "AcceptProposal.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "ClarifyProposal.answer": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerClarificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "ClarifyProposal.ask": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskClarificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "WorkOnItem.assign": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "WorkOnItem.claim": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.draft": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.express": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "GiveFeedback.give": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveFeedbackDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "ExplainMatch.explain": {
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
                id: string;
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
                    "application/json": components["schemas"]["InvitationMatchView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: {
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
    "WorkOnItem.release": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.retract": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RetractProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.see": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["InvitationView"];
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
    "WorkOnItem.snooze": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnoozeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "AnswerInvitation.submit": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ProposalDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "WithdrawInvitation.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawInvitationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
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
    "ReadMemberships.list": {
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
                    "application/json": components["schemas"]["MembershipPage"];
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
    "ReadOffers.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                providerId?: string;
                kind?: "technical" | "financial" | "human";
                status?: "open" | "withdrawn";
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
                    "application/json": components["schemas"]["OfferPage"];
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
    "MakeOffer.make": {
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
                "application/json": components["schemas"]["MakeOfferDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
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
    "ExportOffers.template": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "EditOffers.edit": {
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
                "application/json": components["schemas"]["EditOffersDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EditedOffersView"];
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
    "ReadOffers.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["OfferView"];
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
    "ReviseOffer.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OfferTermsDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
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
    "ReviseOffer.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WithdrawOfferDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
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
    "ReadPractices.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                objective?: number;
                country?: string;
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
                    "application/json": components["schemas"]["PracticePage"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "RecordPractice.record": {
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
                "application/json": components["schemas"]["RecordPracticeDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PracticeView"];
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
    "ReadPractices.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["PracticeView"];
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
            414: components["responses"]["Problem414"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "DraftOffer.draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["OfferTerms"];
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
    "WatchProviders.read": {
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
                    "application/json": components["schemas"]["ProviderWatchView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadProviders.list": {
        parameters: {
            query?: {
                kind?: "state" | "un-entity" | "ifi" | "regional-body" | "private-company" | "foundation" | "civil-society" | "academic-body" | "local-authority" | "consortium";
                verification?: "pending" | "verified" | "withdrawn";
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
                    "application/json": components["schemas"]["ProviderPage"];
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
    "RegisterProvider.register": {
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
                "application/json": components["schemas"]["RegisterProviderDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "ReadProviders.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ProviderView"];
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
    "ReviseProfile.revise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "ReadMemberships.ofConsortium": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["MembershipList"];
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
    "ReadMemberships.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                memberId: string;
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
                    "application/json": components["schemas"]["MembershipView"];
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
    "AnswerMembership.accept": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
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
                    "application/json": components["schemas"]["MembershipView"];
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
    "AnswerMembership.decline": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MembershipEndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
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
    "AnswerMembership.leave": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LeaveConsortiumDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
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
    "AnswerMembership.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["MembershipEndDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MembershipView"];
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
    "ExportOffers.export": {
        parameters: {
            query?: {
                format?: "csv" | "xlsx";
            };
            header?: never;
            path: {
                id: string;
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
                    "text/csv; charset=utf-8": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
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
    "ImportOffers.import": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
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
                    "application/json": components["schemas"]["ImportReportView"];
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
    "FlagProvider.raise": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedFlagDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "FlagProvider.close": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                redFlagId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseRedFlagDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "FlagProvider.uphold": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                redFlagId: string;
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
                    "application/json": components["schemas"]["ProviderView"];
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
    "ScreenProvider.record": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ScreeningDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "ScreenProvider.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
                screeningId: string;
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
                    "application/json": components["schemas"]["ProviderView"];
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
    "VerifyProvider.verify": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
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
                    "application/json": components["schemas"]["ProviderView"];
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
    "VerifyProvider.withdraw": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawVerificationDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderView"];
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
    "ReadQueue.read": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                view?: "mine" | "unassigned" | "due-soon" | "waiting-for-others";
                filter?: string;
                requestId?: string;
                kind?: "technical" | "financial" | "human";
                state?: string;
                objective?: number;
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
                    "application/json": components["schemas"]["QueuePage"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadQueue.whoElse": {
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
                    "application/json": components["schemas"]["ColleagueList"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "DeclineMany.decline": {
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
                "application/json": components["schemas"]["DeclineManyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeclinedItemsView"];
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
    "KeepFilters.list": {
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
                    "application/json": components["schemas"]["SavedFilterList"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "KeepFilters.save": {
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
                "application/json": components["schemas"]["SavedFilterView"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterView"];
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
    "KeepFilters.remove": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                name: string;
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
                    "application/json": components["schemas"]["SavedFilterList"];
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
    "FollowQueue.follow": {
        parameters: {
            query?: {
                /** @description The same, for clients that cannot set the header. */
                lastEventId?: string;
            };
            header?: {
                /** @description Go on after this event. */
                "Last-Event-ID"?: string;
            };
            path?: never;
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
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "ReadRematchings.list": {
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
                    "application/json": components["schemas"]["RematchingPage"];
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
    "StartRematching.start": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RematchingView"];
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
    "ReadRematchings.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
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
                    "application/json": components["schemas"]["RematchingView"];
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
    "ReadShortlist.read": {
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
                    "application/json": components["schemas"]["ShortlistView"];
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
    "ReadRefusals.read": {
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
                    "application/json": components["schemas"]["RefusalsView"];
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
    "ReplayScores.replay": {
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
                    "application/json": components["schemas"]["ReplayView"];
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
}
