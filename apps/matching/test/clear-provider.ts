import { confirmScreening, recordScreening } from '../src/provider/domain/due-diligence-decisions.js';
import { registerProvider } from '../src/provider/domain/provider-decisions.js';
import type { Providers } from '../src/provider/storage/provider.repository.js';
import { commandOf } from './in-process.js';

/** Stores a provider that two officers have screened, but that nobody has verified. */
export async function aClearProvider(providers: Providers, providerId: string, at: Date): Promise<void> {
  const profile = { name: providerId, kind: 'un-entity', unOrganisation: true, members: [] } as const;
  const screening = {
    lists: ['un-security-council', 'ungm-ineligibility'],
    outcome: 'clear',
    evidence: 'Search report',
  } as const;
  const moment = { at, validMonths: 12 };
  await providers.execute(providerId, commandOf(at), (provider) =>
    registerProvider(provider, providerId, profile, at),
  );
  await providers.execute(providerId, commandOf(at, 'desk.ana'), (provider) =>
    recordScreening(provider, providerId, 'screening-1', screening, moment),
  );
  await providers.execute(providerId, commandOf(at, 'desk.ben'), (provider) =>
    confirmScreening(provider, providerId, 'screening-1', 'desk.ben'),
  );
}
