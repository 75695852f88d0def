import type { Flow, FlowEnd, PublicFlows } from '../api/views.js';
import type { SankeyFlow } from '../parts/sankey.js';
import type { FlowUse } from './flow-uses.js';

/** A place of the picture: an end of flows, several small ones as one, or what has not been given on. */
export type GraphEnd =
  | { readonly kind: 'end'; readonly end: FlowEnd; readonly sources: number | undefined }
  | { readonly kind: 'others'; readonly count: number }
  | { readonly kind: 'left' };

/** One currency's committed money from its sources to its uses. */
export interface FlowGraph {
  readonly currency: string;
  readonly places: ReadonlyMap<string, GraphEnd>;
  readonly flows: readonly SankeyFlow[];
}

const MOST_ON_A_SIDE = 12;

const idOf = ({ kind, key }: FlowEnd): string => `${kind}/${key}`;
const fundOf = ({ leg, from, to }: Flow): string => idOf(leg === 'into-funds' ? to : from);

/** The picture for each currency; small sources and uses are drawn as one. */
export function flowGraphs({ items, withheld }: PublicFlows, use: FlowUse): readonly FlowGraph[] {
  const drawn = items.filter(
    ({ leg, committed, from, to }) =>
      (leg === 'into-funds' || leg === use) && committed.amountMinor > 0 && idOf(from) !== idOf(to),
  );
  const currencies = [...new Set(drawn.map(({ committed }) => committed.currency))];
  const hiding = new Set(withheld.map(({ fundId }) => `fund/${fundId}`));
  return currencies.map((currency) =>
    graphOf(
      currency,
      drawn.filter(({ committed }) => committed.currency === currency),
      hiding,
    ),
  );
}

function graphOf(currency: string, drawn: readonly Flow[], hiding: ReadonlySet<string>): FlowGraph {
  const places = new Map<string, GraphEnd>();
  const flows: SankeyFlow[] = [];
  const add = (source: string, target: string, value: number) => flows.push({ source, target, value });
  for (const flow of drawn)
    for (const end of [flow.from, flow.to])
      if (end.kind === 'fund') places.set(idOf(end), { kind: 'end', end, sources: undefined });
  for (const side of ['from', 'to'] as const) {
    const own = drawn.filter(({ leg }) => (leg === 'into-funds') === (side === 'from'));
    const large = largest(own.map((flow) => [idOf(flow[side]), flow.committed.amountMinor]));
    const small = new Set(own.map((flow) => idOf(flow[side])).filter((id) => !large.has(id)));
    for (const flow of own) {
      const [end, fund] = [flow[side], fundOf(flow)];
      const isAlone = end.kind === 'fund' || large.has(idOf(end));
      const id = isAlone ? idOf(end) : `others-${side}`;
      if (end.kind !== 'fund')
        places.set(
          id,
          isAlone ? { kind: 'end', end, sources: flow.sources } : { kind: 'others', count: small.size },
        );
      if (side === 'from') add(id, fund, flow.committed.amountMinor);
      else add(fund, id, flow.committed.amountMinor);
    }
  }
  for (const [fund, left] of leftIn(drawn))
    if (left > 0 && !hiding.has(fund)) {
      places.set('left', { kind: 'left' });
      add(fund, 'left', left);
    }
  return { currency, places, flows: summed(flows) };
}

function largest(amounts: readonly (readonly [string, number])[]): ReadonlySet<string> {
  const sums = new Map<string, number>();
  for (const [id, amount] of amounts) sums.set(id, (sums.get(id) ?? 0) + amount);
  const sorted = [...sums].sort(([, one], [, other]) => other - one);
  // One alone is not worth a name for several.
  const count = sorted.length <= MOST_ON_A_SIDE + 1 ? sorted.length : MOST_ON_A_SIDE;
  return new Set(sorted.slice(0, count).map(([id]) => id));
}

/** What came into each fund and did not leave it, also not for another fund. */
function leftIn(drawn: readonly Flow[]): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  const book = (fund: string, amount: number) => left.set(fund, (left.get(fund) ?? 0) + amount);
  for (const flow of drawn) {
    const { committed, leg, from } = flow;
    book(fundOf(flow), leg === 'into-funds' ? committed.amountMinor : -committed.amountMinor);
    if (leg === 'into-funds' && from.kind === 'fund') book(idOf(from), -committed.amountMinor);
  }
  return left;
}

function summed(flows: readonly SankeyFlow[]): readonly SankeyFlow[] {
  const sums = new Map<string, SankeyFlow>();
  for (const { source, target, value } of flows) {
    const key = `${source} ${target}`;
    sums.set(key, { source, target, value: value + (sums.get(key)?.value ?? 0) });
  }
  return [...sums.values()];
}
