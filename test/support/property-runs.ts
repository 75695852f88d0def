/** How many sequences a property plays: `usual`, or what the variable says, so that a full run can be longer. */
export const propertyRuns = (variable: string, usual: number): number =>
  Number(process.env[variable] ?? usual);

/** Where the randomness of a property begins: anywhere, or where the variable says, so that a failure can be played again. */
export const propertySeed = (variable: string): number =>
  Number(process.env[variable] ?? Math.floor(Math.random() * 2 ** 31));
