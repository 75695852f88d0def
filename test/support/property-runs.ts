/** How many random histories a property plays: `PROPERTIES=full` plays 1,000. */
export const propertyRuns = (short: number): number => (process.env['PROPERTIES'] === 'full' ? 1_000 : short);
