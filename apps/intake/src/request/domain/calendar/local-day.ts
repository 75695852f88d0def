const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
/** No zone is further than this from UTC. */
const FURTHEST_MS = 16 * 3_600_000;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  const known = formats.get(timeZone);
  if (known !== undefined) return known;
  const made = new Intl.DateTimeFormat('en-US', {
    timeZone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  formats.set(timeZone, made);
  return made;
}

const partsOf = (at: Date, timeZone: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    formatOf(timeZone)
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  );

/** The calendar day, `YYYY-MM-DD`, that it is in `timeZone` (an IANA name) at an instant. */
export function localDayOf(at: Date, timeZone: string): string {
  const { year, month, day } = partsOf(at, timeZone);
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}`;
}

/** The instant as clocks in `timeZone` show it, with their offset from UTC: `2026-01-12T23:59:59+01:00`. */
export function localTimeOf(at: Date, timeZone: string): string {
  const { year, month, day, hour, minute, second, timeZoneName } = partsOf(at, timeZone);
  const offset = (timeZoneName ?? '').replace('GMT', '') || '+00:00';
  return `${year ?? ''}-${month ?? ''}-${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}${offset}`;
}

/** The day after a calendar day. */
export const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10);

/**
 * The first instant of a calendar day in `timeZone`: midnight, or what comes instead of it where clocks are put forward
 * at midnight; for a day that the zone left out (Samoa's 30 December 2011) the first instant after it.
 */
export function startOfLocalDay(day: string, timeZone: string): Date {
  const midnightInUtc = Date.parse(`${day}T00:00:00Z`);
  let before = midnightInUtc - FURTHEST_MS;
  let from = midnightInUtc + FURTHEST_MS + DAY_MS;
  while (from - before > MINUTE_MS) {
    const middle = before + Math.floor((from - before) / 2 / MINUTE_MS) * MINUTE_MS;
    if (localDayOf(new Date(middle), timeZone) < day) before = middle;
    else from = middle;
  }
  return new Date(from);
}
