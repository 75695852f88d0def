/** How far an invitation has got, as intake keeps it. */
export const INVITATION_STANDINGS = [
  'invited',
  'declined',
  'proposed',
  'accepted',
  'confirmed',
  'retracted',
  'not-selected',
  'withdrawn',
  'expired',
] as const;
export type InvitationStanding = (typeof INVITATION_STANDINGS)[number];
