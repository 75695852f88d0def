import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { loadRequest } from '../../tools/seed/load-requests.js';
import { readSeedData } from '../../tools/seed/seed-data.js';
import { RefusedRequest } from '../support/api-client.js';
import { Hub } from '../support/hub.js';

interface SeenRequest {
  readonly status: string;
  readonly submittedAt?: string;
  readonly content: object;
}

const { requests } = await readSeedData();
const loaded = requests.filter(({ load }) => load !== 'skip');
const nameless = requests.filter(({ load }) => load === 'skip');

let hub: Hub;

beforeAll(async () => {
  hub = await Hub.start({ label: 'seed-data', services: ['intake'] });
});

afterAll(() => hub.end());

describe('the real programmes and requests', () => {
  it('are three dozen and more, several of them regional', () => {
    expect(loaded.length).toBeGreaterThanOrEqual(36);
    expect(loaded.filter(({ content }) => content.requestingStates.length > 1).length).toBeGreaterThan(4);
  });

  it.each(loaded.map((seed) => [seed.id, seed.load, seed] as const))(
    'go in through the API: %s is %s',
    async (_id, status, seed) => {
      const requestId = (await loadRequest(hub, seed)) ?? '';

      const states = seed.content.requestingStates.map((state) => `focal-point.${state.toLowerCase()}`);
      for (const focalPoint of states) {
        const seen = await hub.as(focalPoint).intake.read<SeenRequest>(`/v1/requests/${requestId}`);
        expect(seen).toMatchObject({ status, content: seed.content });
        expect(seen.submittedAt === undefined).toBe(status === 'draft');
      }
    },
  );

  it.each(nameless.map((seed) => [seed.id, seed] as const))(
    'are refused where no State is named: %s',
    async (_id, { content }) => {
      const refused = hub.as('focal-point.eth').intake.create('/v1/requests', content);

      await expect(refused).rejects.toBeInstanceOf(RefusedRequest);
      await expect(refused).rejects.toMatchObject({ status: 400 });
    },
  );
});
