/** What the committee wishes of one request, whatever it is worth. */
export const PINS = ['free', 'in', 'out'] as const;
export type Pin = (typeof PINS)[number];

/** In per cent of what is given, at least. */
export interface LeastShares {
  readonly poorestPerCent: number;
  readonly localPerCent: number;
}

/** What a member tries out; allocations are pinned in or out. */
export interface RoundWishes {
  readonly shares: LeastShares;
  readonly pinnedIn: string[];
  readonly pinnedOut: string[];
}

/** The fund's own shares, and nothing pinned. */
export const NO_WISHES: RoundWishes = {
  shares: { poorestPerCent: 40, localPerCent: 30 },
  pinnedIn: [],
  pinnedOut: [],
};

export function pinned(wishes: RoundWishes, allocationId: string, pin: Pin): RoundWishes {
  const without = (ids: readonly string[]) => ids.filter((id) => id !== allocationId);
  return {
    ...wishes,
    pinnedIn: [...without(wishes.pinnedIn), ...(pin === 'in' ? [allocationId] : [])],
    pinnedOut: [...without(wishes.pinnedOut), ...(pin === 'out' ? [allocationId] : [])],
  };
}

export function pinOf({ pinnedIn, pinnedOut }: RoundWishes, allocationId: string): Pin {
  if (pinnedIn.includes(allocationId)) return 'in';
  return pinnedOut.includes(allocationId) ? 'out' : 'free';
}
