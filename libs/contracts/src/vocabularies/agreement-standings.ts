/** How far the partnership agreement has got, as intake keeps it. */
export const AGREEMENT_STANDINGS = ['opened', 'signed', 'concluded', 'voided'] as const;
export type AgreementStanding = (typeof AGREEMENT_STANDINGS)[number];
