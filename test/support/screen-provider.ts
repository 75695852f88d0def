import { randomUUID } from 'node:crypto';
import type { Hub } from './hub.js';

/** Two officers, of whom the first records and the second confirms. */
export type TwoOfficers = readonly [string, string];

interface Screened {
  readonly screenings: readonly { readonly screeningId: string; readonly evidence: string }[];
}

/** Has a provider looked up in the required lists, with nothing found. A repeat with the same `key` changes nothing. */
export async function screenProvider(
  hub: Pick<Hub, 'as'>,
  providerId: string,
  [recorder, confirmer]: TwoOfficers = ['desk.ana', 'desk.ben'],
  key?: string,
): Promise<void> {
  const path = `/v1/providers/${providerId}`;
  const screening = {
    lists: ['un-security-council', 'ungm-ineligibility'],
    outcome: 'clear',
    evidence: `Search report ${key ?? randomUUID()}`,
  };
  const keyed = (step: string) => (key === undefined ? {} : { key: `${key}-${step}` });
  const { screenings } = await hub
    .as(recorder)
    .matching.act<Screened>(path, 'screenings', screening, keyed('record'));
  const recorded = screenings.find(({ evidence }) => evidence === screening.evidence);
  await hub
    .as(confirmer)
    .matching.act(path, `screenings/${recorded?.screeningId ?? ''}/confirm`, {}, keyed('confirm'));
}
