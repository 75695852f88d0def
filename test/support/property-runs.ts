/** How many sequences a property plays: `usual`, or what the variable says, so that a full run can be longer. */
export const propertyRuns = (variable: string, usual: number): number =>
  Number(process.env[variable] ?? usual);
