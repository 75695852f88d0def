/** Room for `needed` and an eighth more, so that growing costs little and wastes little. */
export const roomFor = (needed: number): number => needed + (needed >>> 3) + 64;
