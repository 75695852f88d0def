/** An aggregate's document as a query reads it, without its history. */
export type Stored<S extends object> = S & {
  readonly _id: string;
  readonly version: number;
  readonly createdAt: Date;
  readonly changedAt: Date;
};

/** Leaves the history in the database. */
export const WITHOUT_HISTORY = { history: 0 } as const;
