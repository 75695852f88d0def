import { pairedRatios, spreadOf, type Spread } from './statistics.js';

/** Texts in columns. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** One figure that both sides have; samples are in the order of the rounds. */
export interface Comparison {
  readonly figure: string;
  readonly baseline: readonly number[];
  readonly ours: readonly number[];
  /** What the ratio ours ÷ baseline should be, e.g. `≥ 2.5`; none for a figure that only explains. */
  readonly aim?: Aim;
}

export interface Aim {
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Median (least – most) of both sides and of the ratios of neighbouring runs. */
export const comparisonTable = (comparisons: readonly Comparison[]): Table => ({
  columns: ['figure', 'baseline', 'Connection Hub', 'ratio', 'aim'],
  rows: comparisons.map(({ figure, baseline, ours, aim }) => {
    const ratio = spreadOf(pairedRatios(baseline, ours));
    return [figure, show(spreadOf(baseline)), show(spreadOf(ours)), show(ratio, 2), verdict(ratio, aim)];
  }),
});

/** `median (least – most)`, rounded to what can be meant. */
export function show({ median, least, most }: Spread, digits?: number): string {
  const decimals = digits ?? (Math.abs(median) < 100 ? 1 : 0);
  const text = (value: number): string =>
    value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  return `${text(median)} (${text(least)} – ${text(most)})`;
}

function verdict({ median }: Spread, aim: Aim | undefined): string {
  if (aim?.atLeast !== undefined) return `≥ ${aim.atLeast} ${median >= aim.atLeast ? 'met' : 'MISSED'}`;
  if (aim?.atMost !== undefined) return `≤ ${aim.atMost} ${median <= aim.atMost ? 'met' : 'MISSED'}`;
  return '';
}

/** The table as Markdown, its columns aligned as prettier does. */
export function markdownTable({ columns, rows }: Table): string {
  const widths = columns.map((column, index) =>
    Math.max(3, column.length, ...rows.map((row) => (row[index] ?? '').length)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, index) => (cells[index] ?? '').padEnd(width)).join(' | ')} |`;
  const rule = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [line(columns), rule, ...rows.map(line)].join('\n');
}
