/** Ways of cooperating between States (SDG 17.6, 17.9). */
export const COOPERATION_KINDS = ['north-south', 'south-south', 'triangular'] as const;
export type CooperationKind = (typeof COOPERATION_KINDS)[number];
