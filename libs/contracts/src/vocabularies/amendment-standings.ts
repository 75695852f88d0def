/** How far an amendment of a plan has got. */
export const AMENDMENT_STANDINGS = ['proposed', 'agreed', 'refused'] as const;
export type AmendmentStanding = (typeof AMENDMENT_STANDINGS)[number];
