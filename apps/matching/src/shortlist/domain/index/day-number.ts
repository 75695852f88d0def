const DAY_MS = 86_400_000;

/** Days since 1970 of a day (YYYY-MM-DD). */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The day (YYYY-MM-DD) of a number of days since 1970. */
export const dayOf = (number: number): string => new Date(number * DAY_MS).toISOString().slice(0, 10);
