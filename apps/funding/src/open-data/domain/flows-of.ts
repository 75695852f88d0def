/// <reference lib="es2024.collection" />
import { themesOf } from '../../ledger/domain/earmark-pool.js';
import type { Money } from '../../ledger/domain/money.js';
import { splitEvenly } from '../../statement/domain/split-evenly.js';
import type { Flow, FlowEnd, FlowLeg, Flows, Withheld } from './flow.js';
import { sumOf, type OpenAllocation, type OpenContribution, type OpenFund } from './open-fund.js';

/** How things are called in public. */
export interface Names {
  provider(id: string): string;
  country(alpha3: string): string;
  theme(area: number): string;
}

interface Amounts {
  readonly pledged: bigint;
  readonly committed: bigint;
  readonly paid: bigint;
}

interface Part {
  readonly end: FlowEnd;
  readonly amounts: Amounts;
}

/** Who gives to which fund, and which request, country and thematic area each fund gives to. */
export function flowsOf(funds: readonly OpenFund[], names: Names): Flows {
  const fundNames = new Map(funds.map(({ fundId, name }) => [fundId, name]));
  const giver = ({ donor, passedOnFrom }: OpenContribution): FlowEnd =>
    passedOnFrom === undefined
      ? { kind: 'donor', key: donor, name: names.provider(donor) }
      : { kind: 'fund', key: passedOnFrom, name: fundNames.get(passedOnFrom) ?? passedOnFrom };
  return {
    flows: funds.flatMap((fund) => [...flowsInto(fund, giver), ...flowsOutOf(fund, names)]),
    withheld: funds.flatMap(withheldOf),
  };
}

function flowsInto(fund: OpenFund, giver: (one: OpenContribution) => FlowEnd): readonly Flow[] {
  const { named, several } = fund.contributions;
  const toFund = flowsOn(fund, 'into-funds');
  return [
    ...toFund(named.map((one) => ({ end: giver(one), amounts: given(one) }))),
    ...toFund(
      several.map((one) => ({ end: SEVERAL_DONORS, amounts: given(one) })),
      new Set(several.map(({ donor }) => donor)).size,
    ),
  ];
}

function flowsOutOf(fund: OpenFund, names: Names): readonly Flow[] {
  const { named, several } = fund.allocations;
  const rest = several.map((one) => ({ end: SEVERAL_REQUESTS, amounts: taken(one) }));
  const sources = new Set(several.map(({ requestId }) => requestId)).size;
  const on = (leg: FlowLeg, parts: readonly Part[]): readonly Flow[] => [
    ...flowsOn(fund, leg)(parts),
    ...flowsOn(fund, leg)(rest, sources),
  ];
  return [
    ...on(
      'to-requests',
      named.map((one) => ({
        end: { kind: 'request', key: one.requestId, name: one.title },
        amounts: taken(one),
      })),
    ),
    ...on(
      'to-countries',
      named.flatMap((one) =>
        split(taken(one), one.requestingStates, (key) => ({
          kind: 'country',
          key,
          name: names.country(key),
        })),
      ),
    ),
    ...on(
      'to-themes',
      named.flatMap((one) =>
        split(taken(one), themesOf(one.objectives), (theme) => ({
          kind: 'theme',
          key: String(theme),
          name: names.theme(theme),
        })),
      ),
    ),
  ];
}

const withheldOf = ({ fundId, contributions, allocations }: OpenFund): readonly Withheld[] => [
  ...(contributions.isWithheld ? [{ fundId, direction: 'into-funds' as const }] : []),
  ...(allocations.isWithheld ? [{ fundId, direction: 'out-of-funds' as const }] : []),
];

const SEVERAL_DONORS = { kind: 'several-donors', key: 'several', name: 'Several donors' } as const;
const SEVERAL_REQUESTS = { kind: 'several-requests', key: 'several', name: 'Several requests' } as const;

const given = ({ isPledge, amountMinor, movements }: OpenContribution): Amounts => ({
  pledged: isPledge ? BigInt(amountMinor) : 0n,
  committed: sumOf(movements, 'incoming-commitment'),
  paid: sumOf(movements, 'incoming-funds'),
});

const taken = ({ movements }: OpenAllocation): Amounts => ({
  pledged: 0n,
  committed: sumOf(movements, 'outgoing-commitment'),
  paid: sumOf(movements, 'disbursement'),
});

/** Even parts that add up to the whole. */
function split<T>(amounts: Amounts, keys: readonly T[], end: (key: T) => FlowEnd): readonly Part[] {
  const [committed, paid] = [
    splitEvenly(amounts.committed, keys.length),
    splitEvenly(amounts.paid, keys.length),
  ];
  return keys.map((key, index) => ({
    end: end(key),
    amounts: { pledged: 0n, committed: committed[index] ?? 0n, paid: paid[index] ?? 0n },
  }));
}

/** Flows between a fund and others on one leg, largest first; nothing for nothing. */
const flowsOn =
  ({ fundId, name, currency }: OpenFund, leg: FlowLeg) =>
  (parts: readonly Part[], sources?: number): readonly Flow[] =>
    [...Map.groupBy(parts, ({ end }) => `${end.kind}/${end.key}`).values()]
      .map((own): Flow => {
        const [first] = own as [Part];
        const fund: FlowEnd = { kind: 'fund', key: fundId, name };
        const sum = (amount: keyof Amounts): Money => ({
          amountMinor: Number(own.reduce((total, { amounts }) => total + amounts[amount], 0n)),
          currency,
        });
        return {
          fundId,
          leg,
          ...(leg === 'into-funds' ? { from: first.end, to: fund } : { from: fund, to: first.end }),
          pledged: sum('pledged'),
          committed: sum('committed'),
          paid: sum('paid'),
          ...(sources === undefined ? {} : { sources }),
        };
      })
      .filter(
        ({ pledged, committed, paid }) =>
          pledged.amountMinor + committed.amountMinor + paid.amountMinor !== 0,
      )
      .toSorted(
        (a, b) => b.committed.amountMinor - a.committed.amountMinor || (keyOf(a) < keyOf(b) ? -1 : 1),
      );

const keyOf = ({ from, to }: Flow): string => `${from.key} ${to.key}`;
