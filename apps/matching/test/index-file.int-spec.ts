import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventually } from '../../../test/support/eventually.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { MatchingModule } from '../src/matching.module.js';
import { makeOffer } from '../src/offer/domain/offer-decisions.js';
import { Offers } from '../src/offer/storage/offer.repository.js';
import { registerProvider } from '../src/provider/domain/provider-decisions.js';
import { Providers } from '../src/provider/storage/provider.repository.js';
import { OfferCatalogue } from '../src/shortlist/catalogue/offer-catalogue.js';
import { AT, terms } from './builders.js';

const command = () => ({
  cause: `test:${randomUUID()}`,
  at: AT,
  by: { id: 'desk.ana', role: 'desk' } as const,
});

describe('the file of the index, between two starts', () => {
  const namespace = aNamespace();
  let folder: string;
  let file: string;
  let replica: RunningService;

  const start = (indexFile: string): Promise<RunningService> => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'silent',
      SERVICE_ROLES: 'http',
      OFFER_INDEX_FILE: indexFile,
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    return startService(MatchingModule, { name: 'matching', config });
  };

  const anOffer = async ({ app }: RunningService, offerId: string): Promise<void> => {
    const offerer = { providerId: 'iom', providerKind: 'un-entity' } as const;
    await app.get(Offers).execute(offerId, command(), () => makeOffer(offerId, offerer, terms(), AT));
  };

  const idsIn = ({ app }: RunningService): Promise<readonly string[]> =>
    eventually(async () => (await app.get(OfferCatalogue).candidates()).map(({ offerId }) => offerId).sort());

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'offer-index-'));
    file = join(folder, 'offers.index');
    replica = await start('');
    const profile = { name: 'IOM', kind: 'un-entity', unOrganisation: true, members: [] } as const;
    await replica.app
      .get(Providers)
      .execute('iom', command(), (provider) => registerProvider(provider, 'iom', profile, AT));
    await anOffer(replica, 'offer-1');
  });

  afterAll(async () => {
    await replica.stop();
    await rm(folder, { recursive: true });
    await namespace.drop();
  });

  it('brings back what was there and what another replica did meanwhile, and is not needed', async () => {
    await eventually(async () => {
      const first = await start(file);
      await idsIn(first);
      await first.stop();
      expect((await readFile(file)).length).toBeGreaterThan(0);
    });
    await anOffer(replica, 'offer-2');

    const second = await start(file);
    expect(await idsIn(second)).toEqual(['offer-1', 'offer-2']);
    await anOffer(replica, 'offer-3');
    await eventually(async () => expect(await idsIn(second)).toEqual(['offer-1', 'offer-2', 'offer-3']));
    await second.stop();

    await writeFile(file, 'no index');
    const third = await start(file);
    expect(await idsIn(third)).toEqual(['offer-1', 'offer-2', 'offer-3']);
    await third.stop();
  });
});
