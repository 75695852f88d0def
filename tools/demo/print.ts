import { styleText } from 'node:util';

type Style = Parameters<typeof styleText>[0];

const paint = (style: Style, text: string): string => styleText(style, text, { stream: process.stdout });

export const bold = (text: string): string => paint('bold', text);
export const dim = (text: string): string => paint('dim', text);
export const good = (text: string): string => paint('green', text);
export const bad = (text: string): string => paint('red', text);
export const accent = (text: string): string => paint('cyan', text);

export function line(text = ''): void {
  process.stdout.write(`${text}\n`);
}

export function heading(text: string): void {
  line(`\n${bold(text)}`);
}

/** Rows in columns as wide as their widest cell; numbers to the right. */
export function table(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows) {
    const cells = row.map((cell, column) => align(cell, widths[column] ?? 0));
    line(`  ${cells.join('  ').trimEnd()}`);
  }
}

function align(cell: string, width: number): string {
  return /^-?[\d,.]+( [A-Z]{3})?$/.test(cell) ? cell.padStart(width) : cell.padEnd(width);
}

/** Minor units as people write them: `1,500,000.00 USD`. */
export function money(amountMinor: number | bigint | string, currency: string): string {
  const minor = BigInt(amountMinor);
  const sign = minor < 0n ? '-' : '';
  const digits = (minor < 0n ? -minor : minor).toString().padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',');
  return `${sign}${whole}.${digits.slice(-2)} ${currency}`;
}

/** A length of time in the unit that suits it. */
export function duration(milliseconds: number): string {
  if (milliseconds < 1_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 120_000) return `${(milliseconds / 1_000).toFixed(1)} s`;
  if (milliseconds < 7_200_000) return `${Math.round(milliseconds / 60_000)} min`;
  if (milliseconds < 172_800_000) return `${Math.round(milliseconds / 3_600_000)} h`;
  return `${Math.round(milliseconds / 86_400_000)} days`;
}
