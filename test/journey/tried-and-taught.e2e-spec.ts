import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CAST, Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { eventually } from '../support/eventually.js';
import { Hub } from '../support/hub.js';
import { screenProvider } from '../support/screen-provider.js';
import { PATIENCE } from './way.js';

interface Asked {
  readonly content: { readonly needItems: readonly object[] };
}
interface DryRun {
  readonly dryRunId: string;
  readonly answered: boolean;
  readonly needItems?: readonly { readonly needItemId: string; readonly fitting: number }[];
  readonly fund?: { readonly unOrganisations: number };
}
interface Peers {
  readonly practices: readonly {
    readonly practiceId: string;
    readonly name: string;
    readonly reasons: readonly object[];
  }[];
  readonly requests: readonly { readonly requestId: string }[];
}

const { firstOfficer, secondOfficer, focalPoint } = CAST;
const LEARNER = 'drafter.alb-tirana';
const TEACHER = 'mkd';
const LEARNED = 'One register for all institutions';

let hub: Hub;
let journey: Journey;
let draftPath: string;

beforeAll(async () => {
  hub = await Hub.start({ label: 'tried-and-taught' });
  journey = new Journey(hub, await northMacedonia());
  await prepare(journey);
  for (const step of STEPS) await play(journey, step);
  const { content } = await hub.as(focalPoint).intake.read<Asked>(journey.path);
  const needItems = content.needItems.map((item) => ({ ...item, places: [{ country: 'ALB' }] }));
  const asked = { ...content, needItems, requestingStates: ['ALB'], cooperationKinds: ['south-south'] };
  const draft = await hub.as(LEARNER).intake.create<{ requestId: string }>('/v1/requests', asked);
  draftPath = `/v1/requests/${draft.requestId}`;
}, 180_000);

afterAll(() => hub.end());

/** How many offers fit each need of the other State's draft, as matching answers. */
async function fitting(): Promise<DryRun> {
  const { intake } = hub.as(LEARNER);
  const { dryRunId } = await intake.create<DryRun>(`${draftPath}/dry-runs`, {});
  return eventually(async () => {
    const run = await intake.read<DryRun>(`${draftPath}/dry-runs/${dryRunId}`);
    expect(run.answered).toBe(true);
    return run;
  }, PATIENCE);
}

const queueOf = (provider: string) =>
  hub
    .as(CAST.coordinatorOf(provider))
    .matching.read<{ items: readonly object[] }>('/v1/queue?view=unassigned');

describe('what one State has learned', () => {
  it('can be tried out by another before anybody is told', async () => {
    const before = await queueOf('iom');

    const { needItems, fund } = await fitting();

    expect(needItems).toEqual([
      expect.objectContaining({ needItemId: 'need-1', fitting: 3 }),
      expect.anything(),
    ]);
    expect(fund?.unOrganisations).toBe(3);
    expect(await queueOf('iom')).toEqual(before);
  });

  it('is found beside the other’s draft once it is shared, and offered from State to State', async () => {
    await journey.act(focalPoint, 'share-practice', { name: LEARNED, summary: journey.programme.need });
    const practice = await eventually(async () => {
      const { practices, requests } = await hub.as(LEARNER).intake.read<Peers>(`${draftPath}/peers`);
      const found = practices.find(({ name }) => name === LEARNED);
      expect(found?.reasons.length).toBeGreaterThan(0);
      expect(requests.map(({ requestId }) => requestId)).toContain(journey.requestId);
      return found;
    }, PATIENCE);

    const profile = { id: TEACHER, name: 'North Macedonia', kind: 'state', country: 'MKD' };
    await hub.as(firstOfficer).matching.create('/v1/providers', profile);
    await hub.as(secondOfficer).matching.act(`/v1/providers/${TEACHER}`, 'verify');
    await screenProvider(hub, TEACHER, [firstOfficer, secondOfficer]);
    const teacher = hub.as(CAST.coordinatorOf(TEACHER)).matching;
    const draft = await teacher.read<object>(`/v1/practices/${practice?.practiceId ?? ''}/offer-draft`);
    await teacher.create('/v1/offers', { ...draft, languages: ['en'] });

    await eventually(async () => {
      const { needItems } = await fitting();
      expect(needItems?.[0]).toMatchObject({ needItemId: 'need-1', fitting: 4 });
    }, PATIENCE);
  });
});
