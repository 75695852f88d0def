/** `npm run test:faults` runs every fault at full size; `npm test` runs the same specs small. */
export const FULL = process.env['FAULTS'] === 'full';

/** The number for this run. */
export const size = (full: number, short: number): number => (FULL ? full : short);
