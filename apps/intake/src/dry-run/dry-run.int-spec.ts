import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DryRunAnsweredV1 } from '@hub/contracts/matching/dry-run-answered.v1.js';
import { heard } from '../../test/heard.js';
import { anIntakeOverHttp, idOf, type IntakeOverHttp } from '../../test/intake-over-http.js';
import { DRY_RUN_RULES } from './domain/dry-run.js';
import type { DryRunView } from './read-dry-run/dry-run.view.js';
import { DryRunAnsweredConsumer } from './record-answer/dry-run-answered.consumer.js';

let intake: IntakeOverHttp;
beforeAll(async () => {
  intake = await anIntakeOverHttp();
});
afterAll(() => intake.end());

const focalPoint = () => intake.as('focal-point.mkd');

describe('a dry run', () => {
  it('tells at once how the desk’s checks would go, and asks matching about the needs that are complete', async () => {
    const request = await intake.drafted({ title: undefined });
    await focalPoint().put(`${request}/need-items/need-2`, { kind: 'human' }, { ifMatch: '"1"' });

    const { status, headers, body } = await focalPoint().post<DryRunView>(`${request}/dry-runs`);

    const asked = await intake.connection
      .collection<{ _id: string; history: { type: string; data: object }[]; expiresAt: Date }>('dry-runs')
      .findOne({ _id: body.dryRunId });
    expect(status).toBe(202);
    expect(headers.get('location')).toBe(`${request}/dry-runs/${body.dryRunId}`);
    expect(body).toMatchObject({ answered: false, triedNeedItemIds: ['need-1'] });
    expect(body.blocking.map(({ pointer }) => pointer)).toContain('/title');
    expect(body.eligibility.map(({ check, outlook }) => [check, outlook])).toEqual([
      ['complete', 'not-met-yet'],
      ['member-state', 'met'],
      ['within-the-compact', 'not-met-yet'],
      ['national-ownership', 'not-met-yet'],
      ['not-a-duplicate', 'met'],
      ['no-personal-data', 'desk-decides'],
      ['clearance', 'desk-decides'],
    ]);
    expect(asked?.history).toMatchObject([
      { type: 'intake.dry-run.asked.v1', data: { requestId: idOf(request) } },
    ]);
    expect(asked?.expiresAt).toBeInstanceOf(Date);
  });

  it('shows matching’s answer once it is there, however often it comes, and an answer to none is dropped', async () => {
    const request = await intake.drafted();
    const { body } = await focalPoint().post<DryRunView>(`${request}/dry-runs`);
    const consumer = intake.app.get(DryRunAnsweredConsumer);
    const said = { dryRunId: body.dryRunId, requestId: idOf(request) };

    for (const seq of [1, 1, 2]) await consumer.answered(heard(DryRunAnsweredV1, seq, said));
    await consumer.answered(heard(DryRunAnsweredV1, 1, { dryRunId: 'expired' }));

    const view = await focalPoint().read<DryRunView>(`${request}/dry-runs/${body.dryRunId}`);
    expect(view).toMatchObject({
      answered: true,
      needItems: [{ needItemId: 'need-1', fitting: 12, nearMisses: [{ further: 3 }, { further: 7 }] }],
      fund: { unOrganisations: 1, missing: 1 },
    });
    expect(await intake.connection.collection('dry-runs').countDocuments({ _id: 'expired' as never })).toBe(
      0,
    );
  });

  it('is one for one key, not for others, and not for what is submitted', async () => {
    const request = await intake.drafted();
    const key = 'one-dry-run';
    const [first, again] = [
      await focalPoint().post<DryRunView>(`${request}/dry-runs`, {}, { key }),
      await focalPoint().post<DryRunView>(`${request}/dry-runs`, {}, { key }),
    ];
    const stranger = await intake.as('focal-point.alb').get(`${request}/dry-runs/${first.body.dryRunId}`);
    const other = await focalPoint().get(`${await intake.drafted()}/dry-runs/${first.body.dryRunId}`);
    const submitted = await focalPoint().post(`${await intake.submitted()}/dry-runs`);

    expect(again.body.dryRunId).toBe(first.body.dryRunId);
    expect([stranger.status, other.status]).toEqual([404, 404]);
    expect(submitted).toMatchObject({ status: 409, body: { code: 'intake.dry-run.already-submitted' } });
  });

  it('is refused when one person asks too often', async () => {
    const request = await intake.drafted();
    const drafter = intake.as('drafter.mkd-bitola');
    const statuses = [];
    for (let time = 0; time <= DRY_RUN_RULES.perCallerAnHour; time += 1)
      statuses.push((await drafter.post(`${request}/dry-runs`)).status);

    expect(statuses.filter((status) => status === 202)).toHaveLength(DRY_RUN_RULES.perCallerAnHour);
    expect(statuses.at(-1)).toBe(429);
  });
});
