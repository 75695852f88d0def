/** What a State could say differently of a need, so that one more offer fits. */
export const NEED_CHANGE_KINDS = ['period', 'place', 'kind', 'amount', 'cooperation'] as const;
export type NeedChangeKind = (typeof NEED_CHANGE_KINDS)[number];
