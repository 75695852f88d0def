import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectFolder } from '../../servers/project-folder.js';

export interface Money {
  readonly amountMinor: number;
  readonly currency: string;
}

/** One share of the programme's budget. */
export interface BudgetShare {
  readonly provider: string;
  readonly activity: string;
  readonly amountMinor: number;
}

/** A real programme with what the journey needs to know of it. */
export interface Programme {
  readonly id: string;
  readonly title: string;
  readonly need: string;
  readonly state: string;
  readonly budget: Money;
  readonly months: number;
  readonly objectives: readonly number[];
  readonly localAuthor: string;
  readonly localPartner: string;
  readonly lead: string;
  readonly shares: readonly BudgetShare[];
  readonly sources: readonly string[];
}

interface SeedRequest {
  readonly id: string;
  readonly content: {
    readonly needItems: readonly { readonly objectives: readonly number[]; readonly amount?: Money }[];
  } & {
    readonly title: string;
    readonly summary: string;
    readonly requestingStates: readonly string[];
  };
  readonly governmentPartners: readonly string[];
  readonly sources: readonly string[];
}

const PROGRAMME = 'MPTF-MKD';
const MONTHS = 30;

// The sources give the budget and the three organisations; how they share it is assumed here.
const SHARES: readonly BudgetShare[] = [
  { provider: 'iom', activity: 'Shared migration data and forecasting', amountMinor: 700_000_00 },
  { provider: 'unfpa', activity: 'Population and migration statistics', amountMinor: 450_000_00 },
  { provider: 'unhcr', activity: 'Coordination and public discourse', amountMinor: 350_000_00 },
];

/** North Macedonia's programme with IOM, UNFPA and UNHCR, from the seed data. */
export async function northMacedonia(): Promise<Programme> {
  const file = join(projectFolder(), 'tools', 'seed', 'data', 'requests.json');
  const requests = JSON.parse(await readFile(file, 'utf8')) as readonly SeedRequest[];
  const found = requests.find(({ id }) => id === PROGRAMME);
  const need = found?.content.needItems[0];
  if (found === undefined || need?.amount === undefined) throw new Error(`${file} has no ${PROGRAMME}`);
  return {
    id: found.id,
    title: found.content.title,
    need: found.content.summary,
    state: found.content.requestingStates[0] ?? '',
    budget: need.amount,
    months: MONTHS,
    objectives: need.objectives,
    localAuthor: found.governmentPartners[1] ?? '',
    localPartner: found.governmentPartners[2] ?? '',
    lead: 'iom',
    shares: SHARES,
    sources: found.sources,
  };
}
