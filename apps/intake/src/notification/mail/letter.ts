/** What one person is told of one fact, kept until it is sent; afterwards the log of how that went. */
export interface Letter {
  /** `<digest of person and event>`: one letter a person and fact, however often the fact is heard. */
  readonly _id: string;
  readonly personId: string;
  readonly requestId: string;
  readonly eventId: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly status: 'pending' | 'sent' | 'given-up';
  readonly attempts: readonly { readonly at: Date; readonly error?: string }[];
  readonly dueAt: Date;
  readonly createdAt: Date;
}

const MINUTE_MS = 60_000;
/** Pauses after the first, second, … failure; then the letter is given up. */
const PAUSES_MS: readonly number[] = [1, 5, 30, 120, 480, 1_440].map((minutes) => minutes * MINUTE_MS);

/** When to try again after so many failures; undefined when the letter is given up. */
export const nextTryAfter = (failures: number, at: Date): Date | undefined => {
  const pauseMs = PAUSES_MS[failures - 1];
  return pauseMs === undefined ? undefined : new Date(at.getTime() + pauseMs);
};
