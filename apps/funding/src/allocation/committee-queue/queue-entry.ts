import type { Money } from '../../ledger/domain/money.js';
import { fits, earmarkOf, themesOf } from '../../ledger/domain/earmark-pool.js';
import type { MemberPosition } from '../domain/allocation-state.js';
import { hasNoSay, type Member } from '../domain/review-allocation.js';
import type { AllocationRow } from '../storage/allocation.schema.js';

/** What a member of the committee can do next about a request. */
export const MEMBERS_TURNS = ['score', 'decide', 'waits-for-others', 'no-say'] as const;
export type MembersTurn = (typeof MEMBERS_TURNS)[number];

/** A request that the committee has to decide on, as one member sees it. */
export interface QueueEntry {
  readonly allocationId: string;
  readonly requestId: string;
  readonly fundId: string;
  readonly version: number;
  readonly title: string;
  readonly requestingStates: readonly string[];
  readonly themes: readonly number[];
  readonly status: string;
  /** Since when it waits. */
  readonly waitsSince: string;
  /** What its partners leave open, and the fund is asked for. */
  readonly gap: Money;
  /** Money of the fund that may be used for it now. */
  readonly fittingMoney: Money;
  readonly isCovered: boolean;
  /** Who would carry it out. */
  readonly bundle: {
    readonly leadImplementer: string;
    readonly unOrganisations: readonly string[];
    readonly hasLocalPartner: boolean;
  };
  /** Each 0 to 3: what each member gave, and their mean; two members make it reviewed. */
  readonly markers: readonly {
    readonly marker: string;
    readonly mean: number;
    readonly scores: readonly { readonly member: string; readonly score: number }[];
  }[];
  /** How each member would decide. */
  readonly positions: readonly MemberPosition[];
  /** Members who stepped aside. */
  readonly conflicted: readonly string[];
  readonly turn: MembersTurn;
}

/** The request as this member sees it, beside the fund's free money by earmark. */
export function queueEntry(
  row: AllocationRow,
  member: Member,
  pools: ReadonlyMap<string, bigint>,
): QueueEntry {
  const { currency, amountMinor } = row.amount;
  const purpose = { ...row, themes: themesOf(row.objectives) };
  const fitting = [...pools]
    .filter(([pool]) => fits(earmarkOf(pool), purpose))
    .reduce((sum, [, free]) => sum + Number(free), 0);
  return {
    allocationId: row._id,
    requestId: row.requestId,
    fundId: row.fundId,
    version: row.version,
    title: row.title,
    requestingStates: row.requestingStates,
    themes: purpose.themes,
    status: row.status,
    waitsSince: row.proposedAt ?? row.createdAt.toISOString(),
    gap: row.amount,
    fittingMoney: { amountMinor: fitting, currency },
    isCovered: fitting >= amountMinor,
    bundle: {
      leadImplementer: row.leadImplementer,
      unOrganisations: row.unOrganisations,
      hasLocalPartner: row.hasLocalPartner === true,
    },
    markers: markersOf(row),
    positions: row.positions,
    conflicted: row.conflicted,
    turn: turnOf(row, member),
  };
}

function turnOf(row: AllocationRow, member: Member): MembersTurn {
  if (hasNoSay(row, member)) return 'no-say';
  if (!row.scores.some((one) => one.member === member.id)) return 'score';
  if (row.status !== 'reviewed') return 'waits-for-others';
  return row.positions.some((one) => one.member === member.id) ? 'waits-for-others' : 'decide';
}

function markersOf({ scores }: AllocationRow): QueueEntry['markers'] {
  const given = scores.flatMap(({ member, scores: own }) => own.map((one) => ({ ...one, member })));
  return [...new Set(given.map(({ marker }) => marker))].map((marker) => {
    const own = given.filter((one) => one.marker === marker);
    const sum = own.reduce((total, { score }) => total + score, 0);
    return { marker, mean: sum / own.length, scores: own.map(({ member, score }) => ({ member, score })) };
  });
}
