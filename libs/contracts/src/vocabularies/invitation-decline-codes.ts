/** Why a provider declines an invitation. */
export const INVITATION_DECLINE_CODES = [
  'out-of-theme',
  'out-of-geography',
  'no-capacity-now',
  'amount',
  'timing',
  'language',
  'policy',
  'already-supporting',
  'need-unclear',
  'other',
] as const;
export type InvitationDeclineCode = (typeof INVITATION_DECLINE_CODES)[number];
