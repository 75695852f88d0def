import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../servers/project-folder.js';

/** Where a record comes from, and which of its fields no source gives. */
interface Sourced {
  readonly id: string;
  readonly sources: readonly string[];
  readonly assumed: readonly string[];
}

export interface SeedProvider extends Sourced {
  readonly name: string;
  readonly kind: string;
  readonly country?: string;
  /** Of a consortium. */
  readonly members?: readonly string[];
  readonly description: string;
}

export interface SeedOffer extends Sourced {
  readonly providerId: string;
  readonly kind: string;
  readonly objectives: readonly number[];
  readonly description: string;
  readonly personDays: number;
  readonly simultaneously: number;
  readonly languages: readonly string[];
  readonly availableFrom: string;
  readonly availableTo: string;
}

export interface SeedContribution extends Sourced {
  readonly donor: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly signedOn: string;
  readonly earmarkThematicAreas: readonly number[];
  readonly exchange?: object;
}

export interface SeedRequest extends Sourced {
  /** How far it is brought: a record that names no country cannot be loaded. */
  readonly load: 'draft' | 'submitted' | 'skip';
  readonly content: { readonly requestingStates: readonly string[] };
}

export interface SeedPractice extends Sourced {
  readonly name: string;
  readonly description: string;
  readonly countries: readonly string[];
  readonly objectives: readonly number[];
  readonly organisations: readonly string[];
}

export interface SeedData {
  readonly providers: readonly SeedProvider[];
  readonly offers: readonly SeedOffer[];
  readonly contributions: readonly SeedContribution[];
  readonly requests: readonly SeedRequest[];
  readonly practices: readonly SeedPractice[];
}

/** The real programmes, requests, partners and practices that are kept beside this file. */
export async function readSeedData(): Promise<SeedData> {
  const [providers, offers, contributions, requests, practices] = await Promise.all([
    read<SeedProvider>('providers'),
    read<SeedOffer>('offers'),
    read<SeedContribution>('contributions'),
    read<SeedRequest>('requests'),
    read<SeedPractice>('practices'),
  ]);
  return { providers, offers, contributions, requests, practices };
}

async function read<T>(name: string): Promise<readonly T[]> {
  const file = join(projectFolder(), 'tools', 'seed', 'data', `${name}.json`);
  return JSON.parse(await readFile(file, 'utf8')) as readonly T[];
}
