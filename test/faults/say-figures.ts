import { FULL } from './size.js';

/** Tells in a full run what a fault has shown, beyond that it passed. */
export function sayFigures(fault: string, figures: Readonly<Record<string, number>>): void {
  if (!FULL) return;
  const text = Object.entries(figures).map(([what, count]) => `${String(count)} ${what}`);
  process.stderr.write(`${fault}: ${text.join(', ')}\n`);
}
