/** Why invitations are declined, so that the reasons of all can be counted. */
export const DECLINE_CODES = [
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

/** A code and what there is to say beside it. */
export interface DeclineReason {
  readonly reasonCode: string;
  readonly comment?: string;
}

/** What is typed as it is sent: an empty comment is none. */
export const reasonOf = ({
  reasonCode,
  comment,
}: {
  reasonCode: string;
  comment: string;
}): DeclineReason => ({
  reasonCode,
  ...(comment.trim() !== '' && { comment: comment.trim() }),
});
