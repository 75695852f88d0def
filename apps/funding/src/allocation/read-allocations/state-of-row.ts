/** Its state out of a stored row. */
export function stateOfRow<
  R extends {
    readonly _id: string;
    readonly version: number;
    readonly createdAt: Date;
    readonly changedAt: Date;
  },
>(row: R): Omit<R, '_id' | 'version' | 'createdAt' | 'changedAt'> {
  const { _id: _, version: _version, createdAt: _created, changedAt: _changed, ...state } = row;
  return state;
}
