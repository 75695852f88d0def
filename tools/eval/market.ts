import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Candidate, Need } from '../../apps/matching/src/shortlist/domain/candidate.js';
import { projectFolder } from '../servers/project-folder.js';

interface Entity {
  readonly code: string | null;
  readonly name: string | null;
  readonly kind: string;
  readonly gcm_objectives: readonly number[] | null;
}

interface Programme {
  readonly id: string;
  readonly countries: readonly string[];
  readonly un_organisations: readonly string[];
  readonly gcm_objectives: readonly number[] | null;
  readonly gcm_objectives_inferred: readonly number[] | null;
  readonly sdg_targets: readonly string[] | null;
}

/** The day on which the programmes are matched; their real dates are mostly not known. */
export const MATCHED_AT = new Date('2026-04-01T09:00:00.000Z');

const read = <T>(name: string): T =>
  JSON.parse(readFileSync(join(projectFolder(), 'tools', 'eval', 'data', name), 'utf8')) as T;

/** What a UN entity can do, from its own line of `un-entities.json` alone; none for one that names no objective. */
export function capabilityProfiles(): readonly Candidate[] {
  return read<readonly Entity[]>('un-entities.json').flatMap(({ code, name, kind, gcm_objectives }) =>
    kind !== 'entity' || code === null || gcm_objectives === null
      ? []
      : [profile(code, placesIn(name ?? ''), gcm_objectives)],
  );
}

// A regional commission says in its name where it works; the others say nothing of places, and work anywhere.
const placesIn = (name: string): readonly string[] =>
  name.includes('Asia and the Pacific') ? ['142', '009'] : [];

const profile = (code: string, m49Regions: readonly string[], objectives: readonly number[]): Candidate => ({
  offerId: code,
  version: 1,
  terms: {
    kind: 'technical',
    objectives,
    sdgTargets: [],
    structuralFactors: [],
    geography: {
      countries: [],
      m49Regions,
      regionalBodies: [],
      global: m49Regions.length === 0,
      exclusions: [],
    },
    skills: [],
    startsOn: '2020-01-01',
    endsOn: '2030-12-31',
    languages: [],
    interpretation: false,
    cooperationKinds: [],
    capacity: { total: 20, concurrent: 20 },
  },
  left: { total: 20, concurrent: 20 },
  promised: 0,
  used: 0,
  provider: {
    providerId: code,
    version: 1,
    kind: 'un-entity',
    unOrganisation: true,
    isVerified: true,
    clearUntil: '9999-12-31',
    ratings: { count: 0, sum: 0 },
  },
});

/** A programme as a need, with the UN organisations that took it on. */
export interface KnownProgramme {
  readonly id: string;
  readonly need: Need;
  readonly right: readonly string[];
}

/** The seed programmes whose organisations and objectives are known. */
export const knownProgrammes = (): readonly KnownProgramme[] =>
  read<readonly Programme[]>('programmes.json').flatMap((programme) => {
    const objectives = programme.gcm_objectives ?? programme.gcm_objectives_inferred ?? [];
    if (programme.un_organisations.length === 0 || objectives.length === 0) return [];
    return [{ id: programme.id, need: needOf(programme, objectives), right: programme.un_organisations }];
  });

const needOf = ({ id, countries, sdg_targets }: Programme, objectives: readonly number[]): Need => ({
  item: {
    needItemId: 'need-1',
    kind: 'technical',
    objectives,
    sdgTargets: sdg_targets ?? [],
    description: '',
    startsOn: '2026-09-01',
    endsOn: '2029-02-28',
    languages: [],
    places: countries.map((country) => ({ country })),
  },
  request: {
    requestId: id,
    title: '',
    requestingStates: countries,
    urgency: 'normal',
    cooperationKinds: [],
    structuralFactors: [],
  },
});
