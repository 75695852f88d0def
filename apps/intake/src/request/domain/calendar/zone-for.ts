import type { Reader } from '../reader.js';
import type { RequestState } from '../request-state.js';
import { calendarOf } from './calendar-of.js';

/** The zone in which a reader is told days of a request: their own State’s, else the first requesting State’s. */
export const zoneFor = (reader: Reader, { content }: Pick<RequestState, 'content'>): string =>
  calendarOf(reader.kind === 'state' ? reader.state : (content.requestingStates[0] ?? '')).timeZone;
