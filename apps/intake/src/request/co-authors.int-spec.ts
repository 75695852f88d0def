import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RequestMergedV1 } from '@hub/contracts/intake/request-merged.v1.js';
import { heard } from '../../test/heard.js';
import { anIntakeOverHttp, idOf, type IntakeOverHttp } from '../../test/intake-over-http.js';
import { upload } from '../../test/upload.js';
import { RequestMergedConsumer } from './absorb-request/request-merged.consumer.js';
import { ENDORSEMENT } from './domain/testing/sample-request.js';
import type { SimilarRequestsView } from './find-similar/similar-requests.view.js';
import type { LocalNeedsView } from './local-needs/local-needs.view.js';
import type { CompletenessView } from './read-completeness/completeness.view.js';
import type { RequestView } from './views/request.view.js';

const LOCAL = {
  kind: 'technical',
  objectives: [1],
  description: 'Train the staff. Translate the forms.',
  personDays: 20,
  startsOn: '2026-02-01',
  endsOn: '2026-12-31',
  localAuthor: 'City of Bitola',
};

let intake: IntakeOverHttp;
beforeAll(async () => {
  intake = await anIntakeOverHttp();
});
afterAll(() => intake.end());

describe('co-authors over HTTP', () => {
  it('write different needs from the same version, and the same need only when they have seen it', async () => {
    const request = await intake.drafted();
    const put = (person: string, needItemId: string, body: object, ifMatch: string) =>
      intake
        .as(person)
        .put<RequestView & { code?: string }>(`${request}/need-items/${needItemId}`, body, { ifMatch });

    const [city, ministry] = await Promise.all([
      put('drafter.mkd-bitola', 'need-2', LOCAL, '"1"'),
      put('drafter.mkd-skopje', 'need-3', { ...LOCAL, localAuthor: 'City of Skopje' }, '"1"'),
    ]);
    const unseen = await put('focal-point.mkd', 'need-2', { ...LOCAL, personDays: 1 }, '"1"');
    const foreign = await put('drafter.mkd-skopje', 'need-2', { ...LOCAL, personDays: 1 }, '"3"');
    const future = await put('drafter.mkd-bitola', 'need-2', LOCAL, '"9"');
    const badId = await put('drafter.mkd-bitola', 'a need', LOCAL, '"3"');

    const { content } = await intake.as('focal-point.mkd').read<RequestView>(request);
    expect([city.status, ministry.status]).toEqual([200, 200]);
    expect(content.needItems.map(({ needItemId }) => needItemId).sort()).toEqual([
      'need-1',
      'need-2',
      'need-3',
    ]);
    expect(unseen).toMatchObject({ status: 412, body: { code: 'intake.need-item.stale-version' } });
    expect(foreign).toMatchObject({ status: 403, body: { code: 'intake.request.forbidden' } });
    expect(future.status).toBe(412);
    expect(badId.status).toBe(400);
  });

  it('see at once what is missing, and what becomes of their needs', async () => {
    const request = await intake.drafted({ summary: undefined });
    await intake.as('drafter.mkd-bitola').put(`${request}/need-items/need-2`, LOCAL, { ifMatch: '"1"' });
    const focalPoint = intake.as('focal-point.mkd');

    const { blocking } = await focalPoint.read<CompletenessView>(`${request}/completeness`);
    await focalPoint.change('POST', request, `${request}/need-items/need-2/drop`, {
      reason: 'Covered already.',
    });

    const { items } = await intake.as('drafter.mkd-bitola').read<LocalNeedsView>(`${request}/local-needs`);
    expect(blocking.map(({ pointer }) => pointer)).toEqual(['/summary', '/endorsements']);
    expect(items).toMatchObject([
      { localNeedId: 'need-2.1', sentence: 'Train the staff.', fate: 'dropped', because: 'Covered already.' },
      { localNeedId: 'need-2.2', fate: 'dropped' },
    ]);
    expect((await fetch(`${intake.url}/v1/register/${idOf(request)}/local-needs`)).status).toBe(404);
  });

  it('show their needs to the public once the request is submitted and published', async () => {
    const request = await intake.submitted({ needItems: [LOCAL] });

    const answer = await fetch(`${intake.url}/v1/register/${idOf(request)}/local-needs`);

    expect(await answer.json()).toMatchObject({ items: [{ fate: 'in-request' }, { fate: 'in-request' }] });
  });
});

describe('a request that was sent twice', () => {
  it('is found with a score and why, and goes on in the other with its documents once the focal point agrees', async () => {
    const first = await intake.inTriage({ title: 'A register of returning migrants', needItems: [LOCAL] });
    const draft = await intake.drafted({ title: 'Register of returning migrants', needItems: [LOCAL] });
    const letter = await upload(intake, draft, { name: 'study.txt', bytes: 'A study of returns.' });
    const [desk, focalPoint] = [intake.as('desk.ana'), intake.as('focal-point.mkd')];
    await focalPoint.act(draft, 'submit', { endorsement: ENDORSEMENT });
    await desk.act(draft, 'acknowledge');

    const { items } = await desk.read<SimilarRequestsView>(`${draft}/similar`);
    await desk.act(draft, 'merge', { intoRequestId: idOf(first), reason: 'It asks for the same.' });
    const merged = await focalPoint.act<RequestView>(draft, 'agree-to-merge');
    const event = heard(RequestMergedV1, 99, { requestId: idOf(draft), intoRequestId: idOf(first) });
    for (let time = 0; time < 2; time += 1) await intake.app.get(RequestMergedConsumer).merged(event);

    const target = await focalPoint.read<RequestView>(first);
    const { items: needs } = await focalPoint.read<LocalNeedsView>(`${draft}/local-needs`);
    const [attachment] = letter.body.attachments ?? [];
    const download = await focalPoint.get(`${first}/attachments`);
    expect(items[0]).toMatchObject({ requestId: idOf(first), score: expect.any(Number) });
    expect(items[0]?.score).toBeGreaterThanOrEqual(80);
    expect(items[0]?.reasons.length).toBeGreaterThan(2);
    expect(merged).toMatchObject({ status: 'merged', mergedInto: idOf(first) });
    expect(target.absorbed).toMatchObject([
      { fromRequestId: idOf(draft), title: 'Register of returning migrants' },
    ]);
    expect(target.attachments).toMatchObject([
      { attachmentId: attachment?.attachmentId, fileName: 'study.txt' },
    ]);
    expect(download.body).toMatchObject({ items: [{ fileName: 'study.txt' }] });
    expect(needs[0]).toMatchObject({ fate: 'goes-on-elsewhere', inRequestId: idOf(first) });
  });

  it('does not go on in a request of which a State would know nothing', async () => {
    const regional = await intake.drafted({ requestingStates: ['MKD', 'SRB'] });
    await intake.as('focal-point.srb').act(regional, 'endorse', { endorsement: ENDORSEMENT });
    await intake.as('focal-point.mkd').act(regional, 'submit', { endorsement: ENDORSEMENT });
    await intake.as('desk.ana').act(regional, 'acknowledge');
    const own = await intake.inTriage();

    await expect(
      intake.as('desk.ana').act(regional, 'merge', { intoRequestId: idOf(own), reason: 'The same.' }),
    ).rejects.toMatchObject({
      problem: { code: 'intake.request.merge-states-differ', details: { missing: ['SRB'] } },
    });
  });
});
