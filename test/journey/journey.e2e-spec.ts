import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import type { TimelineOfJourney } from '../../tools/demo/journey/request-of-journey.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { Hub } from '../support/hub.js';

let hub: Hub;
let journey: Journey;

beforeAll(async () => {
  hub = await Hub.start({ label: 'journey' });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
});

afterAll(async () => {
  await hub.end();
});

describe('the journey of one real request', () => {
  it.each(STEPS.map((step) => [step.status, step.title, step] as const))(
    'is %s when: %s',
    async (status, _title, step) => {
      const request = await play(journey, step);

      expect(request.status).toBe(status);
    },
  );

  it('is told by its timeline in order, without a gap', async () => {
    const { items, ball } = await journey
      .as(CAST.focalPoint)
      .intake.read<TimelineOfJourney>(`${journey.path}/timeline`);

    expect(items.map(({ seq }) => seq)).toEqual(items.map((_, index) => index + 1));
    expect(items.map(({ fact }) => fact)).toEqual(expect.arrayContaining(['drafted', 'cleared', 'closed']));
    expect(ball.map(({ party }) => party)).toEqual(
      expect.arrayContaining(['drafter', 'focal-point', 'desk']),
    );
  });
});
