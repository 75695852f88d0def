/** What a need asks for, and what an offer gives (GCM 23(d)). */
export const NEED_KINDS = ['technical', 'financial', 'human'] as const;
export type NeedKind = (typeof NEED_KINDS)[number];
