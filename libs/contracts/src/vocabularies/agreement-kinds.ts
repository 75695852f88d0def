/** How many parties a partnership has, and of which kind (GCM 23(e)). */
export const AGREEMENT_KINDS = ['bilateral', 'regional', 'multilateral'] as const;
export type AgreementKind = (typeof AGREEMENT_KINDS)[number];
