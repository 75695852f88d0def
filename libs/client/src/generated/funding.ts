// Made from docs/openapi/funding.json by npm run api-types.

export interface paths {
    "/v1/allocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadAllocations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadAllocations.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/declare-conflict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.declareConflict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/object": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.object"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettleAllocation.refund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/reject": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.reject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/release-rest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SettleAllocation.releaseRest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/score": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReviewAllocation.score"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/accept-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.acceptReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/instruct": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.instruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/allocations/{id}/tranches/{tranche}/return-report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PayTranche.returnReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts/{holderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["KeepAccount.read"];
        put: operations["KeepAccount.propose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bank-accounts/{holderId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["KeepAccount.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/committee/queue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["CommitteeQueue.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadContributions.list"];
        put?: never;
        post: operations["RecordContribution.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadContributions.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordContribution.deposit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds/{refund}/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.approve"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds/{refund}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds/{refund}/fail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.fail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds/{refund}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/refunds/{refund}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefundDonor.release"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contributions/{id}/sign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordContribution.sign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFlows.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fund-statements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFundStatements.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFunds.list"];
        put?: never;
        post: operations["OpenFund.open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFunds.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadAgeing.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/balances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadFunds.balances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/costs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordCost.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/interest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordInterest.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/payment-order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["InstructBank.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/rounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundingRound.adopt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/rounds/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FundingRound.whatIf"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/funds/{id}/statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadStatement.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/iati/activities.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadIati.activities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/iati/organisation.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadIati.organisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["Checkpoint.make"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/checkpoint/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Checkpoint.verify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ClosePeriod.list"];
        put?: never;
        post: operations["ClosePeriod.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/reconcile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Reconcile.run"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadTransfers.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/ledger/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["VerifyLedger.verify"];
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
    "/v1/payment-status-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TakeBankStatus.take"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-accounts/{requestId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadAccount.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/request-accounts/{requestId}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CloseAccount.close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadDeposits.list"];
        put?: never;
        post: operations["RecordUnidentifiedDeposit.record"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ReadDeposits.read"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResolveDeposit.confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}/identify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResolveDeposit.identify"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResolveDeposit.refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResolveDeposit.return"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unidentified-deposits/{id}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SplitDeposit.split"];
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
        ActorView: {
            id: string;
            role: string;
            organisation?: string;
        };
        AdoptRoundDto: {
            chosen: string[];
            shares?: components["schemas"]["SharesDto"];
        };
        AdoptedList: {
            items: components["schemas"]["AdoptedView"][];
        };
        AdoptedView: {
            allocationId: string;
            status: string;
            code?: string;
            detail?: string;
        };
        AgeingInCurrencyView: {
            pledges: components["schemas"]["BandedView"];
            commitments: components["schemas"]["BandedView"];
            currency: string;
        };
        AgeingOfDonorView: {
            pledges: components["schemas"]["BandedView"];
            commitments: components["schemas"]["BandedView"];
            donor: string;
        };
        AgeingSumsView: {
            pledges: components["schemas"]["BandedView"];
            commitments: components["schemas"]["BandedView"];
        };
        AgeingView: {
            /** Format: date */
            asOfOn: string;
            sums: components["schemas"]["AgeingSumsView"];
            byDonor: components["schemas"]["AgeingOfDonorView"][];
            byCurrency: components["schemas"]["AgeingInCurrencyView"][];
            items: components["schemas"]["OpenPromiseView"][];
            fundId: string;
            name: string;
            currency: string;
        };
        AllocationPage: {
            items: components["schemas"]["AllocationView"][];
            nextCursor?: string;
        };
        AllocationView: {
            allocationId: string;
            requestId: string;
            fundId: string;
            title: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            objectives: number[];
            unOrganisations: string[];
            leadImplementer: string;
            hasLocalPartner?: boolean;
            consentToPublish?: boolean;
            /** Format: date-time */
            proposedAt?: string;
            /** @enum {string} */
            status: "proposed" | "reviewed" | "approved" | "pipeline" | "reserved" | "committed" | "disbursing" | "disbursed" | "reported" | "closed" | "returned" | "rejected" | "cancelled";
            amount: components["schemas"]["Money"];
            conflicted: string[];
            scores: components["schemas"]["MemberScoresView"][];
            positions: components["schemas"]["MemberPositionView"][];
            approvers: string[];
            /** Format: date-time */
            approvedAt?: string;
            sources: components["schemas"]["FundingSource"][];
            agreement?: components["schemas"]["ConcludedAgreementView"];
            progress: components["schemas"]["DeliveryProgressView"];
            tranches: components["schemas"]["TrancheView"][];
            refunds: number;
            outstanding: components["schemas"]["Money"];
            isFrozen: boolean;
            isWindingUp: boolean;
            isBeingBooked: boolean;
            allowedActions: ("declare-conflict" | "score" | "approve" | "return" | "reject" | "object" | "instruct" | "release" | "confirm" | "fail" | "report" | "return-report" | "accept-report" | "record-refund" | "release-rest" | "close")[];
            version: number;
        };
        ApproveDto: {
            amount?: components["schemas"]["PositiveMoney"];
            comment?: string;
        };
        BalanceView: {
            amountMinor: number;
            currency: string;
        };
        BalancesView: {
            accounts: {
                [key: string]: components["schemas"]["BalanceView"];
            };
            fundId: string;
            currency: string;
            held: components["schemas"]["Money"];
            unallocatedByEarmark: components["schemas"]["PoolView"][];
            statement: components["schemas"]["SourcesAndUsesView"];
        };
        BandedView: {
            upTo90: components["schemas"]["Money"];
            upTo180: components["schemas"]["Money"];
            over180: components["schemas"]["Money"];
            total: components["schemas"]["Money"];
        };
        BankAccount: {
            name: string;
            country: string;
            iban?: string;
            accountNumber?: string;
            bic: string;
        };
        BankAccountView: {
            holderId: string;
            version: number;
            account?: components["schemas"]["BankAccount"];
            proposed?: components["schemas"]["ProposedAccountView"];
        };
        BankStatusDto: {
            document: string;
        };
        ChangeView: {
            /** @enum {string} */
            kind: "more-money" | "ask-less" | "instead-of";
            amount?: components["schemas"]["Money"];
            allocationId?: string;
            meritAbove?: number;
        };
        CheckpointComparisonView: {
            agrees: boolean;
            /** Format: date-time */
            madeAt: string;
            funds: components["schemas"]["FundCheckpointView"][];
            problems: string[];
        };
        ClosePeriodDto: {
            fundId: string;
            /** Format: date */
            throughOn: string;
        };
        ClosingList: {
            items: components["schemas"]["ClosingView"][];
        };
        ClosingView: {
            fundId: string;
            /** Format: date */
            throughOn: string;
            seq: number;
            hash: string;
            /** Format: date-time */
            closedAt: string;
            closedBy: string;
        };
        CommentDto: {
            comment: string;
        };
        ConcludedAgreementView: {
            agreementId: string;
            planHash: string;
        };
        ConfirmDonorRefundDto: {
            /** Format: date */
            paidOn: string;
            bankReference: string;
        };
        ConfirmTrancheDto: {
            /** Format: date-time */
            paidAt: string;
            bankReference: string;
        };
        ContributionPage: {
            items: components["schemas"]["ContributionView"][];
            nextCursor?: string;
        };
        ContributionView: {
            contributionId: string;
            fundId: string;
            donor: string;
            /** @enum {string} */
            status: "pledged" | "committed" | "paid-up" | "in-kind";
            amount: components["schemas"]["Money"];
            receivable: components["schemas"]["Money"];
            earmark: components["schemas"]["Earmark"];
            exchange?: components["schemas"]["Exchange"];
            agreementReference?: string;
            feeWaiver?: string;
            description?: string;
            isConfidential?: boolean;
            passedOnFrom?: components["schemas"]["PassedOnFrom"];
            deposits: components["schemas"]["DepositView"][];
            refunds?: components["schemas"]["DonorRefundView"][];
            refundable: components["schemas"]["Money"];
            /** Format: date */
            agesFromOn?: string;
            nudgesDueAt: string[];
            nudges?: components["schemas"]["NudgeView"][];
            isBeingBooked: boolean;
            version: number;
        };
        CountryListsView: {
            /** Format: date */
            leastDevelopedAsOf: string;
            /** Format: date */
            lowIncomeAsOf: string;
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
        DeliveryProgressView: {
            deliveryStarted: boolean;
            milestones: string[];
            workCompleted: boolean;
            completed: boolean;
        };
        DepositView: {
            deposit: number;
            amount: components["schemas"]["Money"];
            fee?: components["schemas"]["Money"];
            /** Format: date */
            receivedOn: string;
            bankReference: string;
            exchange?: components["schemas"]["Exchange"];
            unidentifiedDepositId?: string;
        };
        DonorRefundView: {
            refund: number;
            /** @enum {string} */
            status: "requested" | "refused" | "approved" | "paid" | "failed";
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            reason: "over-payment" | "earmark-unusable" | "request-closed" | "other";
            comment: string;
            requestedBy: string;
            approvedBy?: string;
            needsRelease?: boolean;
            releasedBy?: string;
            /** Format: date-time */
            sentAt?: string;
            isShort?: boolean;
            /** Format: date */
            paidOn?: string;
            bankReference?: string;
            confirmedBy?: string;
            failure?: string;
            endedBy?: string;
        };
        DonorShareView: {
            donor: string;
            pledged: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            deposited: components["schemas"]["Money"];
            refunded: components["schemas"]["Money"];
            receivable: components["schemas"]["Money"];
            inKind: components["schemas"]["Money"];
        };
        Earmark: {
            countries: string[];
            themes: number[];
            requests: string[];
        };
        Exchange: {
            original: components["schemas"]["Money"];
            rate: string;
            source: string;
            /** Format: date */
            asOf: string;
        };
        FailedJobView: {
            jobId: string;
            reason: string;
            attempts: number;
            /** Format: date-time */
            failedAt?: string;
        };
        FiguresView: {
            sources: components["schemas"]["SourcesView"];
            uses: components["schemas"]["UsesView"];
            balance: components["schemas"]["BalanceView"];
        };
        FindingView: {
            /** @enum {string} */
            rule: "unmade-booking" | "unnoted-reservation" | "unexplained" | "unknown-allocation";
            /** @enum {string} */
            aggregate: "fund" | "contribution" | "allocation";
            id: string;
            detail: string;
        };
        FlowEndView: {
            /** @enum {string} */
            kind: "donor" | "fund" | "request" | "country" | "theme" | "several-donors" | "several-requests";
            key: string;
            name: string;
        };
        FlowList: {
            items: components["schemas"]["FlowView"][];
            withheld: components["schemas"]["WithheldView"][];
        };
        FlowView: {
            fundId: string;
            /** @enum {string} */
            leg: "into-funds" | "to-requests" | "to-countries" | "to-themes";
            from: components["schemas"]["FlowEndView"];
            to: components["schemas"]["FlowEndView"];
            pledged: components["schemas"]["Money"];
            committed: components["schemas"]["Money"];
            paid: components["schemas"]["BalanceView"];
            sources?: number;
        };
        FundCheckpointView: {
            fundId: string;
            seq: number;
            hash: string;
            /** Format: date */
            bookedOn: string;
            /** Format: date */
            closedThroughOn?: string;
        };
        FundList: {
            items: components["schemas"]["FundView"][];
        };
        FundStatementList: {
            items: components["schemas"]["FundStatementView"][];
        };
        FundStatementView: {
            figures?: components["schemas"]["FiguresView"];
            fundId: string;
            name: string;
            currency: string;
        };
        FundView: {
            isDefault: boolean;
            feeBasisPoints: number;
            trancheShares: number[];
            releaseFromMinor?: number;
            isBeingBooked: boolean;
            version: number;
            fundId: string;
            name: string;
            currency: string;
        };
        FundedBundleView: {
            leadImplementer: string;
            unOrganisations: string[];
            hasLocalPartner: boolean;
        };
        FundingSource: {
            pool: string;
            amount: components["schemas"]["Money"];
        };
        GroundsView: {
            id: string;
            type: string;
        };
        IdentifyDto: {
            contributionId: string;
            comment: string;
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
        LineView: {
            /** @enum {string} */
            name: "receivable" | "deferred" | "cash" | "suspense" | "contribution" | "donor-refund" | "interest" | "organisation-interest" | "refund" | "fee" | "direct-cost" | "bank-charge" | "fx" | "advanced" | "expensed" | "resources" | "unallocated" | "reserved" | "committed" | "disbursed" | "pledge" | "pledge-contra" | "in-kind" | "in-kind-contra";
            part?: string;
            /** @enum {string} */
            side: "debit" | "credit";
            amount: components["schemas"]["Money"];
        };
        MarkerScore: {
            /** @enum {string} */
            marker: "gender" | "child-sensitivity" | "human-rights";
            score: number;
            comment?: string;
        };
        MarkerView: {
            marker: string;
            mean: number;
            scores: components["schemas"]["MemberScoreView"][];
        };
        MemberPositionView: {
            member: string;
            /** @enum {string} */
            position: "approve" | "return" | "reject" | "object";
            amount?: components["schemas"]["Money"];
            reasonCode?: string;
            comment?: string;
            sources?: components["schemas"]["FundingSource"][];
        };
        MemberScoreView: {
            member: string;
            score: number;
        };
        MemberScoresView: {
            member: string;
            scores: components["schemas"]["MarkerScore"][];
        };
        MeritPartsView: {
            poorest: number;
            first: number;
            waiting: number;
            markers: number;
            local: number;
            theme: number;
        };
        Money: {
            amountMinor: number;
            currency: string;
        };
        NudgeView: {
            /** @enum {string} */
            of: "pledge" | "commitment";
            days: number;
            /** Format: date-time */
            at: string;
        };
        OpenFundDto: {
            fundId?: string;
            name: string;
            currency: string;
            isDefault?: boolean;
            feeBasisPoints?: number;
            trancheShares?: number[];
            releaseFromMinor?: number;
        };
        OpenPromiseView: {
            contributionId: string;
            donor: string;
            /** @enum {string} */
            kind: "pledge" | "commitment";
            /** Format: date */
            agesFromOn: string;
            ageDays: number;
            /** @enum {string} */
            band: "upTo90" | "upTo180" | "over180";
            open: components["schemas"]["Money"];
            openAsSigned?: components["schemas"]["Money"];
            reminders: components["schemas"]["ReminderView"][];
            isConfidential?: boolean;
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
        PartDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** @enum {string} */
            resolution?: "identified" | "returned";
            contributionId?: string;
        };
        PartView: {
            unidentifiedDepositId: string;
            amount: components["schemas"]["Money"];
        };
        PassedOnFrom: {
            fundId: string;
            allocationId: string;
        };
        PoolView: {
            pool: string;
            amount: components["schemas"]["BalanceView"];
        };
        PositionView: {
            pledged: components["schemas"]["BalanceView"];
            receivable: components["schemas"]["BalanceView"];
            unallocated: components["schemas"]["BalanceView"];
            reserved: components["schemas"]["BalanceView"];
            committed: components["schemas"]["BalanceView"];
            outstanding: components["schemas"]["BalanceView"];
            expenditure: components["schemas"]["BalanceView"];
            inKind: components["schemas"]["BalanceView"];
            unidentified: components["schemas"]["BalanceView"];
        };
        PositiveMoney: {
            amountMinor: number;
            currency: string;
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
        ProposalView: {
            /** @enum {string} */
            resolution: "identified" | "returned";
            contributionId?: string;
            comment: string;
            officer: string;
        };
        ProposedAccountView: {
            account: components["schemas"]["BankAccount"];
            officer: string;
        };
        QueueEntryPage: {
            items: components["schemas"]["QueueEntryView"][];
            nextCursor?: string;
        };
        QueueEntryView: {
            allocationId: string;
            requestId: string;
            fundId: string;
            version: number;
            title: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            themes: number[];
            /** @enum {string} */
            status: "proposed" | "reviewed";
            /** Format: date-time */
            waitsSince: string;
            gap: components["schemas"]["Money"];
            fittingMoney: components["schemas"]["Money"];
            isCovered: boolean;
            bundle: components["schemas"]["FundedBundleView"];
            markers: components["schemas"]["MarkerView"][];
            positions: components["schemas"]["MemberPositionView"][];
            conflicted: string[];
            /** @enum {string} */
            turn: "score" | "decide" | "waits-for-others" | "no-say";
        };
        ReasonDto: {
            comment: string;
        };
        ReconcileDto: {
            fundId?: string;
        };
        ReconciliationReportView: {
            fundId: string;
            /** Format: date-time */
            at: string;
            compared: number;
            resolved: components["schemas"]["FindingView"][];
            open: components["schemas"]["FindingView"][];
        };
        ReconciliationView: {
            isReconciled: boolean;
            reports: components["schemas"]["ReconciliationReportView"][];
        };
        RecordContributionDto: {
            fundId: string;
            donor: string;
            /** @enum {string} */
            kind?: "commitment" | "pledge" | "in-kind";
            amount: components["schemas"]["PositiveMoney"];
            earmark?: components["schemas"]["Earmark"];
            /** Format: date */
            on?: string;
            agreementReference?: string;
            description?: string;
            exchange?: components["schemas"]["Exchange"];
            feeWaiver?: string;
            isConfidential?: boolean;
            passedOnFrom?: components["schemas"]["PassedOnFrom"];
        };
        RecordCostDto: {
            /** @enum {string} */
            kind: "direct-cost" | "bank-charge";
            amount: components["schemas"]["PositiveMoney"];
            description: string;
            /** Format: date */
            paidOn: string;
            bankReference: string;
        };
        RecordDepositDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** Format: date */
            receivedOn: string;
            bankReference: string;
            exchange?: components["schemas"]["Exchange"];
        };
        RecordInterestDto: {
            amount: components["schemas"]["PositiveMoney"];
            period: string;
            /** Format: date */
            receivedOn: string;
            bankReference: string;
            earnedBy?: string;
        };
        RecordRefundDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** Format: date */
            receivedOn: string;
            bankReference: string;
        };
        RecordUnidentifiedDepositDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** Format: date */
            receivedOn: string;
            bankReference: string;
            exchange?: components["schemas"]["Exchange"];
            fundId: string;
            remitter: string;
        };
        RejectDto: {
            comment: string;
            reasonCode: string;
        };
        RelayProgressView: {
            isHeld: boolean;
            /** Format: date-time */
            publishedUpTo?: string;
        };
        ReminderView: {
            days: number;
            /** Format: date */
            dueOn: string;
            /** Format: date */
            remindedOn?: string;
        };
        ReportTrancheDto: {
            expenditure: components["schemas"]["Money"];
            documentReference: string;
        };
        RequestAccountView: {
            requestId: string;
            agreementId: string;
            /** @enum {string} */
            status: "open" | "closing" | "closing-confirmed" | "closed";
            /** @enum {string} */
            ending?: "completed" | "terminated";
            proposedBy?: string;
            confirmedBy?: string;
            /** Format: date-time */
            closedAt?: string;
            version: number;
        };
        RequestDonorRefundDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** @enum {string} */
            reason: "over-payment" | "earmark-unusable" | "request-closed" | "other";
            comment: string;
        };
        RoundItemView: {
            allocationId: string;
            requestId: string;
            title: string;
            requestingStates: ("AFG" | "AGO" | "ALB" | "AND" | "ARE" | "ARG" | "ARM" | "ATG" | "AUS" | "AUT" | "AZE" | "BDI" | "BEL" | "BEN" | "BFA" | "BGD" | "BGR" | "BHR" | "BHS" | "BIH" | "BLR" | "BLZ" | "BOL" | "BRA" | "BRB" | "BRN" | "BTN" | "BWA" | "CAF" | "CAN" | "CHE" | "CHL" | "CHN" | "CIV" | "CMR" | "COD" | "COG" | "COL" | "COM" | "CPV" | "CRI" | "CUB" | "CYP" | "CZE" | "DEU" | "DJI" | "DMA" | "DNK" | "DOM" | "DZA" | "ECU" | "EGY" | "ERI" | "ESP" | "EST" | "ETH" | "FIN" | "FJI" | "FRA" | "FSM" | "GAB" | "GBR" | "GEO" | "GHA" | "GIN" | "GMB" | "GNB" | "GNQ" | "GRC" | "GRD" | "GTM" | "GUY" | "HND" | "HRV" | "HTI" | "HUN" | "IDN" | "IND" | "IRL" | "IRN" | "IRQ" | "ISL" | "ISR" | "ITA" | "JAM" | "JOR" | "JPN" | "KAZ" | "KEN" | "KGZ" | "KHM" | "KIR" | "KNA" | "KOR" | "KWT" | "LAO" | "LBN" | "LBR" | "LBY" | "LCA" | "LIE" | "LKA" | "LSO" | "LTU" | "LUX" | "LVA" | "MAR" | "MCO" | "MDA" | "MDG" | "MDV" | "MEX" | "MHL" | "MKD" | "MLI" | "MLT" | "MMR" | "MNE" | "MNG" | "MOZ" | "MRT" | "MUS" | "MWI" | "MYS" | "NAM" | "NER" | "NGA" | "NIC" | "NLD" | "NOR" | "NPL" | "NRU" | "NZL" | "OMN" | "PAK" | "PAN" | "PER" | "PHL" | "PLW" | "PNG" | "POL" | "PRK" | "PRT" | "PRY" | "QAT" | "ROU" | "RUS" | "RWA" | "SAU" | "SDN" | "SEN" | "SGP" | "SLB" | "SLE" | "SLV" | "SMR" | "SOM" | "SRB" | "SSD" | "STP" | "SUR" | "SVK" | "SVN" | "SWE" | "SWZ" | "SYC" | "SYR" | "TCD" | "TGO" | "THA" | "TJK" | "TKM" | "TLS" | "TON" | "TTO" | "TUN" | "TUR" | "TUV" | "TZA" | "UGA" | "UKR" | "URY" | "USA" | "UZB" | "VCT" | "VEN" | "VNM" | "VUT" | "WSM" | "YEM" | "ZAF" | "ZMB" | "ZWE" | "VAT" | "PSE")[];
            amount: components["schemas"]["Money"];
            isIn: boolean;
            merit: number;
            meritParts?: components["schemas"]["MeritPartsView"];
            reason: string;
            because: string;
            sources: components["schemas"]["FundingSource"][];
            changes: components["schemas"]["ChangeView"][];
        };
        RoundQualityView: {
            isProven: boolean;
            gapPerCent: number;
            /** @enum {string} */
            foundBy: "search" | "rounding" | "merit";
            aboveGreedyPerCent: number;
        };
        RoundSharesView: {
            poorestPerCent: number;
            localPerCent: number;
            atLeast: components["schemas"]["SharesDto"];
            countryLists: components["schemas"]["CountryListsView"];
        };
        RoundView: {
            chosen: string[];
            total: components["schemas"]["Money"];
            free: components["schemas"]["Money"];
            shares: components["schemas"]["RoundSharesView"];
            quality: components["schemas"]["RoundQualityView"];
            items: components["schemas"]["RoundItemView"][];
        };
        ScoreDto: {
            scores: components["schemas"]["MarkerScore"][];
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
        SharesDto: {
            poorestPerCent: number;
            localPerCent: number;
        };
        SignPledgeDto: {
            amount: components["schemas"]["PositiveMoney"];
            /** Format: date */
            signedOn: string;
            agreementReference: string;
            exchange?: components["schemas"]["Exchange"];
            feeWaiver?: string;
        };
        SignedCheckpointView: {
            checkpoint: string;
        };
        SourcesAndUsesView: {
            agreesWithCash: boolean;
            sources: components["schemas"]["SourcesView"];
            uses: components["schemas"]["UsesView"];
            balance: components["schemas"]["BalanceView"];
        };
        SourcesView: {
            contributions: components["schemas"]["BalanceView"];
            donorRefunds: components["schemas"]["BalanceView"];
            interest: components["schemas"]["BalanceView"];
            organisationInterest: components["schemas"]["BalanceView"];
            exchangeDifference: components["schemas"]["BalanceView"];
            total: components["schemas"]["BalanceView"];
        };
        SplitDepositDto: {
            comment: string;
            parts: components["schemas"]["PartDto"][];
        };
        StatementView: {
            agreesWithCash: boolean;
            sources: components["schemas"]["SourcesView"];
            uses: components["schemas"]["UsesView"];
            balance: components["schemas"]["BalanceView"];
            fundId: string;
            name: string;
            currency: string;
            /** Format: date */
            asOfOn?: string;
            position: components["schemas"]["PositionView"];
            byDonor: components["schemas"]["DonorShareView"][];
            byRequest: components["schemas"]["UseShareView"][];
            byCountry: components["schemas"]["UseShareView"][];
            byTheme: components["schemas"]["UseShareView"][];
        };
        StatusOutcomeList: {
            items: components["schemas"]["StatusOutcomeView"][];
        };
        StatusOutcomeView: {
            endToEndId: string;
            status: string;
            /** @enum {string} */
            outcome: "paid" | "failed" | "pending" | "unknown" | "refused";
            code?: string;
            detail?: string;
        };
        TopicLagView: {
            topic: string;
            messages: number;
        };
        TrancheReportView: {
            expenditure: components["schemas"]["Money"];
            documentReference: string;
            reporter: string;
            acceptedBy?: string;
        };
        TrancheView: {
            tranche: number;
            amount: components["schemas"]["Money"];
            /** @enum {string} */
            status: "planned" | "conditions-met" | "instructed" | "paid" | "reported" | "failed" | "cancelled";
            attempt: number;
            instructedBy?: string;
            needsRelease?: boolean;
            releasedBy?: string;
            confirmedBy?: string;
            /** Format: date-time */
            paidAt?: string;
            failure?: string;
            report?: components["schemas"]["TrancheReportView"];
        };
        TransferPage: {
            items: components["schemas"]["TransferView"][];
            nextCursor?: string;
        };
        TransferView: {
            reference: string;
            fundId: string;
            /** @enum {string} */
            purpose: "pledge" | "pledge-honoured" | "in-kind" | "commitment" | "deposit" | "donor-refund" | "donor-refund-returned" | "unidentified" | "unidentified-returned" | "unidentified-split" | "interest" | "organisation-interest" | "direct-cost" | "bank-charge" | "reserve" | "commit" | "tranche" | "tranche-returned" | "expense" | "refund" | "release";
            /** @enum {string} */
            kind: "posting" | "hold" | "post" | "void" | "reversal";
            lines: components["schemas"]["LineView"][];
            resolves?: string;
            reverses?: string;
            /** Format: date-time */
            at: string;
            by: components["schemas"]["ActorView"];
            cause: string;
            event: components["schemas"]["GroundsView"];
            seq: number;
            /** Format: date */
            bookedOn: string;
            previousHash: string;
            hash: string;
        };
        UnidentifiedDepositPage: {
            items: components["schemas"]["UnidentifiedDepositView"][];
            nextCursor?: string;
        };
        UnidentifiedDepositView: {
            unidentifiedDepositId: string;
            fundId: string;
            /** @enum {string} */
            status: "held" | "proposed" | "resolving" | "identified" | "returned" | "split";
            amount: components["schemas"]["Money"];
            /** Format: date */
            receivedOn: string;
            bankReference: string;
            remitter: string;
            exchange?: components["schemas"]["Exchange"];
            rest: components["schemas"]["Money"];
            parts?: components["schemas"]["PartView"][];
            partOf?: string;
            proposal?: components["schemas"]["ProposalView"];
            confirmedBy?: string;
            isBeingBooked: boolean;
            version: number;
        };
        UseShareView: {
            key: string;
            title?: string;
            allocated: components["schemas"]["Money"];
            transfers: components["schemas"]["Money"];
            refunds: components["schemas"]["Money"];
            expenditure: components["schemas"]["Money"];
            outstanding: components["schemas"]["Money"];
        };
        UsesView: {
            transfers: components["schemas"]["BalanceView"];
            refunds: components["schemas"]["BalanceView"];
            agentFees: components["schemas"]["BalanceView"];
            directCosts: components["schemas"]["BalanceView"];
            bankCharges: components["schemas"]["BalanceView"];
            total: components["schemas"]["BalanceView"];
        };
        VerificationReportView: {
            fundId: string;
            transfers: number;
            accounts: number;
            head: string;
            problems: string[];
        };
        VerificationView: {
            isSound: boolean;
            reports: components["schemas"]["VerificationReportView"][];
        };
        VerifyCheckpointDto: {
            checkpoint: string;
        };
        VerifyLedgerDto: {
            fundId?: string;
        };
        WhatIfDto: {
            pinnedIn?: string[];
            pinnedOut?: string[];
            shares?: components["schemas"]["SharesDto"];
            timeLimitMs?: number;
        };
        WithheldView: {
            fundId: string;
            /** @enum {string} */
            direction: "into-funds" | "out-of-funds";
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
    "ReadAllocations.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                requestId?: string;
                fundId?: string;
                status?: "proposed" | "reviewed" | "approved" | "pipeline" | "reserved" | "committed" | "disbursing" | "disbursed" | "reported" | "closed" | "returned" | "rejected" | "cancelled";
                waitsFor?: "me" | "others";
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
                    "application/json": components["schemas"]["AllocationPage"];
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
    "ReadAllocations.read": {
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
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.approve": {
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
                "application/json": components["schemas"]["ApproveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.declareConflict": {
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
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.object": {
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
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "SettleAllocation.refund": {
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
                "application/json": components["schemas"]["RecordRefundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.reject": {
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
                "application/json": components["schemas"]["RejectDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "SettleAllocation.releaseRest": {
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
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.return": {
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
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "ReviewAllocation.score": {
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
                "application/json": components["schemas"]["ScoreDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.acceptReport": {
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
                tranche: number;
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
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.confirm": {
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
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmTrancheDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.fail": {
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
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.instruct": {
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
                tranche: number;
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
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.release": {
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
                tranche: number;
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
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.report": {
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
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportTrancheDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "PayTranche.returnReport": {
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
                tranche: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AllocationView"];
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
    "KeepAccount.read": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                holderId: string;
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
                    "application/json": components["schemas"]["BankAccountView"];
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
    "KeepAccount.propose": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
            };
            path: {
                holderId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BankAccount"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
                };
            };
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BankAccountView"];
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
    "KeepAccount.confirm": {
        parameters: {
            query?: never;
            header: {
                /** @description Names this change: sent again with the same key it is answered as the first time. */
                "Idempotency-Key": string;
                /** @description The ETag last read, e.g. `"3"`. 428 without it, 412 when it is stale. */
                "If-Match": string;
            };
            path: {
                holderId: string;
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
                    "application/json": components["schemas"]["BankAccountView"];
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
    "CommitteeQueue.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                fundId?: string;
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
                    "application/json": components["schemas"]["QueueEntryPage"];
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
    "ReadContributions.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                fundId?: string;
                refundStatus?: ("requested" | "refused" | "approved" | "paid" | "failed")[];
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
                    "application/json": components["schemas"]["ContributionPage"];
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
    "RecordContribution.record": {
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
                "application/json": components["schemas"]["RecordContributionDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "ReadContributions.read": {
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
                    "application/json": components["schemas"]["ContributionView"];
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
    "RecordContribution.deposit": {
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
                "application/json": components["schemas"]["RecordDepositDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.request": {
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
                "application/json": components["schemas"]["RequestDonorRefundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.approve": {
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
                refund: number;
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
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.confirm": {
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
                refund: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDonorRefundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.fail": {
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
                refund: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.refuse": {
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
                refund: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CommentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "RefundDonor.release": {
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
                refund: number;
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
                    "application/json": components["schemas"]["ContributionView"];
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
    "RecordContribution.sign": {
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
                "application/json": components["schemas"]["SignPledgeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionView"];
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
    "ReadFlows.read": {
        parameters: {
            query?: {
                fundId?: string;
                leg?: "into-funds" | "to-requests" | "to-countries" | "to-themes";
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
                    "application/json": components["schemas"]["FlowList"];
                    "text/csv": components["schemas"]["FlowList"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadFundStatements.read": {
        parameters: {
            query?: {
                fundId?: string;
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
                    "application/json": components["schemas"]["FundStatementList"];
                    "text/csv": components["schemas"]["FundStatementList"];
                };
            };
            400: components["responses"]["Problem400"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadFunds.list": {
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
                    "application/json": components["schemas"]["FundList"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    "OpenFund.open": {
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
                "application/json": components["schemas"]["OpenFundDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
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
    "ReadFunds.read": {
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
                    "application/json": components["schemas"]["FundView"];
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
    "ReadAgeing.read": {
        parameters: {
            query?: {
                asOfOn?: string;
                format?: "json" | "csv" | "xlsx";
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
                    "application/json": components["schemas"]["AgeingView"];
                    "text/csv; charset=utf-8": components["schemas"]["AgeingView"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["AgeingView"];
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
    "ReadFunds.balances": {
        parameters: {
            query?: {
                on?: string;
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
                    "application/json": components["schemas"]["BalancesView"];
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
    "RecordCost.record": {
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
                "application/json": components["schemas"]["RecordCostDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
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
    "RecordInterest.record": {
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
                "application/json": components["schemas"]["RecordInterestDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
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
    "InstructBank.read": {
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
                    "application/xml": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: {
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
    "FundingRound.adopt": {
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
                "application/json": components["schemas"]["AdoptRoundDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdoptedList"];
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
    "FundingRound.whatIf": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["WhatIfDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundView"];
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
    "ReadStatement.read": {
        parameters: {
            query?: {
                asOfOn?: string;
                format?: "json" | "csv" | "xlsx" | "pdf";
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
                    "application/json": components["schemas"]["StatementView"];
                    "text/csv; charset=utf-8": components["schemas"]["StatementView"];
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": components["schemas"]["StatementView"];
                    "application/pdf": components["schemas"]["StatementView"];
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
    "ReadIati.activities": {
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
                    "application/xml": string;
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "ReadIati.organisation": {
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
                    "application/xml": string;
                };
            };
            429: components["responses"]["Problem429"];
            500: components["responses"]["Problem500"];
        };
    };
    "Checkpoint.make": {
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
                    "application/json": components["schemas"]["SignedCheckpointView"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: {
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
    "Checkpoint.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerifyCheckpointDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckpointComparisonView"];
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
    "ClosePeriod.list": {
        parameters: {
            query: {
                fundId: string;
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
                    "application/json": components["schemas"]["ClosingList"];
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
    "ClosePeriod.close": {
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
                "application/json": components["schemas"]["ClosePeriodDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosingView"];
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
    "Reconcile.run": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["ReconcileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReconciliationView"];
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
    "ReadTransfers.list": {
        parameters: {
            query: {
                cursor?: string;
                limit?: number;
                fundId: string;
                bookedFor?: string;
                account?: ("receivable" | "deferred" | "cash" | "suspense" | "contribution" | "donor-refund" | "interest" | "organisation-interest" | "refund" | "fee" | "direct-cost" | "bank-charge" | "fx" | "advanced" | "expensed" | "resources" | "unallocated" | "reserved" | "committed" | "disbursed" | "pledge" | "pledge-contra" | "in-kind" | "in-kind-contra")[];
                asOfOn?: string;
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
                    "application/json": components["schemas"]["TransferPage"];
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
    "VerifyLedger.verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": components["schemas"]["VerifyLedgerDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
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
    "TakeBankStatus.take": {
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
                "application/json": components["schemas"]["BankStatusDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusOutcomeList"];
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
    "ReadAccount.read": {
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
                    "application/json": components["schemas"]["RequestAccountView"];
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
    "CloseAccount.close": {
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
                    "application/json": components["schemas"]["RequestAccountView"];
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
    "ReadDeposits.list": {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                fundId?: string;
                status?: "held" | "proposed" | "resolving" | "identified" | "returned" | "split";
                partOf?: string;
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
                    "application/json": components["schemas"]["UnidentifiedDepositPage"];
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
    "RecordUnidentifiedDeposit.record": {
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
                "application/json": components["schemas"]["RecordUnidentifiedDepositDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "ReadDeposits.read": {
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
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "ResolveDeposit.confirm": {
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
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "ResolveDeposit.identify": {
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
                "application/json": components["schemas"]["IdentifyDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "ResolveDeposit.refuse": {
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
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "ResolveDeposit.return": {
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
                "application/json": components["schemas"]["ReasonDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
    "SplitDeposit.split": {
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
                "application/json": components["schemas"]["SplitDepositDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnidentifiedDepositView"];
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
}
