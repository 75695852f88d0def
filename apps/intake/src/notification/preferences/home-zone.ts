import { calendarOf, SECRETARIAT_SEAT } from '../../request/domain/calendar/calendar-of.js';

/** The zone of an organisation’s seat where it is known: a State’s capital, Geneva for the secretariat, else UTC. */
export function homeZoneOf(organisation: string): string {
  if (organisation === 'secretariat') return calendarOf(SECRETARIAT_SEAT).timeZone;
  return organisation.startsWith('state:') ? calendarOf(organisation.slice('state:'.length)).timeZone : 'UTC';
}
