import type { Candidate, Round } from './round.js';

/** The columns of a round's program: `x<i>` is 1 when candidate i is chosen, `y<i>_<p>` what it draws from pool p. */
export interface RoundProgram {
  /** In CPLEX LP format; amounts in thousandths of the largest that is asked, so that numbers stay small. */
  readonly text: string;
  /** The same with choices that may be parts: its optimum bounds the other's from above. */
  readonly relaxation: string;
  readonly columnOf: (index: number) => string;
  /** Turns an objective of the program into a worth. */
  readonly worthOf: (objective: number) => number;
}

/**
 * The round as a mixed-integer program: give each chosen request all it asks for out of pools that fit, within what each
 * pool has, with at least the shares, at the greatest worth.
 */
export function roundProgram(round: Round): RoundProgram {
  const { candidates, pools, shares } = withFewerPools(round);
  const scale = 1_000 / Math.max(1, ...candidates.map(({ askedMinor }) => askedMinor));
  const asked = candidates.map(({ askedMinor }) => askedMinor * scale);
  const index = new Map(pools.map(({ pool }, place) => [pool, place]));
  const drawsOf = ({ pools: fitting }: Candidate, i: number): readonly string[] =>
    fitting.flatMap((pool) => (index.has(pool) ? [`y${i}_${String(index.get(pool))}`] : []));
  const rows: string[] = candidates.map((one, i) => {
    const draws = drawsOf(one, i);
    return draws.length === 0
      ? `x${i} = 0`
      : `${sum(draws.map((draw) => [1, draw]))} - ${number(asked[i] ?? 0)} x${i} = 0`;
  });
  pools.forEach(({ pool, freeMinor }, p) => {
    const draws = candidates.flatMap((one, i) => (one.pools.includes(pool) ? [`y${i}_${p}`] : []));
    if (draws.length > 0) rows.push(`${sum(draws.map((draw) => [1, draw]))} <= ${number(freeMinor * scale)}`);
  });
  rows.push(...shareRows(candidates, asked, shares), ...pinRows(candidates));
  const objective = sum(candidates.map(({ merit }, i) => [merit * (asked[i] ?? 0), `x${i}`]));
  const columns = candidates.map((_, i) => `x${i}`);
  const body = `Maximize\n obj: ${objective}\nSubject To\n${rows.map((row, i) => ` c${i}: ${row}`).join('\n')}\n`;
  return {
    text: `${body}Binary\n ${columns.join('\n ')}\nEnd\n`,
    relaxation: `${body}Bounds\n${columns.map((column) => ` 0 <= ${column} <= 1`).join('\n')}\nEnd\n`,
    columnOf: (place) => `x${place}`,
    worthOf: (value) => value / scale,
  };
}

/** Pools that fit the very same candidates are one to the program, which is so smaller and without needless symmetry. */
function withFewerPools({ candidates, pools, shares }: Round): Round {
  const users = new Map(pools.map(({ pool }) => [pool, [] as number[]]));
  candidates.forEach((one, index) => {
    for (const pool of one.pools) users.get(pool)?.push(index);
  });
  const merged = new Map<string, number>();
  for (const { pool, freeMinor } of pools) {
    const name = (users.get(pool) ?? []).join(',');
    if (name !== '') merged.set(name, (merged.get(name) ?? 0) + freeMinor);
  }
  return {
    pools: [...merged].map(([pool, freeMinor]) => ({ pool, freeMinor })),
    candidates: candidates.map((one) => ({
      ...one,
      pools: [...new Set(one.pools.map((pool) => (users.get(pool) ?? []).join(',')))].filter(
        (name) => name !== '',
      ),
    })),
    shares,
  };
}

function shareRows(
  candidates: readonly Candidate[],
  asked: readonly number[],
  { poorestPerCent, localPerCent }: Round['shares'],
): readonly string[] {
  const row = (isIn: (one: Candidate) => boolean, perCent: number): string =>
    `${sum(candidates.map((one, i) => [((isIn(one) ? 100 : 0) - perCent) * (asked[i] ?? 0), `x${i}`]))} >= 0`;
  return [
    ...(poorestPerCent > 0 ? [row(({ isPoorest }) => isPoorest, poorestPerCent)] : []),
    ...(localPerCent > 0 ? [row(({ isLocal }) => isLocal, localPerCent)] : []),
  ];
}

const pinRows = (candidates: readonly Candidate[]): readonly string[] =>
  candidates.flatMap(({ pin }, i) => (pin === undefined ? [] : [`x${i} = ${pin === 'in' ? '1' : '0'}`]));

const sum = (terms: readonly (readonly [number, string])[]): string =>
  terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${number(Math.abs(factor))} ${name}`).join('\n ');

const number = (value: number): string => value.toPrecision(15);
