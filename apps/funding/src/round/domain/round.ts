/** Money that lies under one earmark. */
export interface Pool {
  readonly pool: string;
  /** What can be given, in minor units. */
  readonly freeMinor: number;
}

/** A request that asks a fund for money in a round. */
export interface Candidate {
  readonly id: string;
  readonly askedMinor: number;
  /** 0 to 100; see `meritOf`. */
  readonly merit: number;
  /** The pools whose earmark fits. */
  readonly pools: readonly string[];
  /** For a least developed or low-income country. */
  readonly isPoorest: boolean;
  /** With a partner from the requesting State. */
  readonly isLocal: boolean;
  /** What the committee has settled beforehand. */
  readonly pin?: 'in' | 'out';
}

/** At least these shares of what is given, in per cent. */
export interface Shares {
  readonly poorestPerCent: number;
  readonly localPerCent: number;
}

/** The Migration MPTF's: 40 % to least developed and low-income countries, 30 % with local agreements. */
export const SHARES: Shares = { poorestPerCent: 40, localPerCent: 30 };

/** Which requests should a fund give to? */
export interface Round {
  readonly candidates: readonly Candidate[];
  readonly pools: readonly Pool[];
  readonly shares: Shares;
}

/** What is worth most: money where the merit is. In merit times minor units. */
export const worthOf = ({ merit, askedMinor }: Candidate): bigint => BigInt(merit) * BigInt(askedMinor);

export const worthOfAll = (chosen: readonly Candidate[]): bigint =>
  chosen.reduce((sum, one) => sum + worthOf(one), 0n);

/** Do the shares hold for what is chosen? */
export function keepsShares(chosen: readonly Candidate[], shares: Shares): boolean {
  const sum = (some: readonly Candidate[]): bigint =>
    some.reduce((total, { askedMinor }) => total + BigInt(askedMinor), 0n);
  const all = sum(chosen);
  const poorest = sum(chosen.filter(({ isPoorest }) => isPoorest));
  const local = sum(chosen.filter(({ isLocal }) => isLocal));
  return (
    poorest * 100n >= all * BigInt(shares.poorestPerCent) && local * 100n >= all * BigInt(shares.localPerCent)
  );
}

/** All that must be in is in, all that must be out is out. */
export const keepsPins = (chosen: readonly Candidate[], candidates: readonly Candidate[]): boolean =>
  candidates.every(
    ({ id, pin }) => pin === undefined || chosen.some((one) => one.id === id) === (pin === 'in'),
  );
