import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { anIntakeOverHttp, type IntakeOverHttp } from '../../../test/intake-over-http.js';
import { Profiler } from '../../../test/profiler.js';
import { storeRequests } from '../../../test/store-requests.js';
import { aRequest } from '../domain/testing/a-request.js';
import { CONTENT, ENDORSEMENT } from '../domain/testing/sample-request.js';
import type { SimilarRequestsView } from './similar-requests.view.js';

const OTHERS = 350;
const OLDEST = `r-${String(OTHERS - 1)}`;
const CLOSED = `r-${String(OTHERS - 2)}`;
const [need] = CONTENT.needItems;
const UNLIKE = {
  title: 'Bridges and roads',
  summary: 'Rivers flood every spring.',
  needItems: [
    { ...need, kind: 'human', objectives: [22], description: 'Engineers.', startsOn: '2030-01-01' },
  ],
};

describe('a request that was made before', () => {
  let intake: IntakeOverHttp;

  beforeAll(async () => {
    intake = await anIntakeOverHttp();
    await storeRequests(intake.connection, OTHERS, (index) => ({
      builder: aRequest().inTriage(),
      beside: {
        content: index < OTHERS - 2 ? UNLIKE : {},
        ...(index === OTHERS - 2 && { status: 'closed' }),
      },
    }));
  });

  afterAll(() => intake.end());

  const similarTo = async (request: string) =>
    (await intake.as('desk.ana').read<SimilarRequestsView>(`${request}/similar`)).items.map(
      ({ requestId }) => requestId,
    );

  it('is found among open ones of the State, though three hundred others are newer', async () => {
    expect(await similarTo(await intake.submitted())).toEqual([OLDEST]);
  });

  it('is found by the place of the work when another State asks for it', async () => {
    const serbia = intake.as('focal-point.srb');
    const needItems = [{ ...need, places: [{ country: 'MKD' }] }];
    const content = { ...CONTENT, requestingStates: ['SRB'], needItems };
    const { requestId } = await serbia.create<{ requestId: string }>('/v1/requests', content);
    await serbia.act(`/v1/requests/${requestId}`, 'submit', { endorsement: ENDORSEMENT });

    expect(await similarTo(await intake.submitted())).toContain(requestId);
  });

  it('is looked for by an index of open requests alone', async () => {
    const request = await intake.submitted();
    const profiler = new Profiler(intake.connection);
    await profiler.start();
    const queries = await profiler.during(() => similarTo(request));
    await profiler.stop();

    const plans = queries.map(({ plan }) => plan);
    expect(plans).toEqual(expect.arrayContaining([expect.stringMatching(/^IXSCAN.*requestingStates/)]));
    expect(plans).toEqual(expect.arrayContaining([expect.stringMatching(/^IXSCAN.*places\.country/)]));
    expect(plans.filter((plan) => plan.includes('COLLSCAN'))).toEqual([]);
    expect(await similarTo(request)).not.toContain(CLOSED);
  });
});
