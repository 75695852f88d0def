import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { ApiClient } from '../../../../test/support/api-client.js';
import { eventually } from '../../../../test/support/eventually.js';
import { aNamespace } from '../../../../test/support/namespace.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { IntakeModule } from '../intake.module.js';
import { recordInvitation, recordShortlist } from './domain/record-partners.js';
import { Requests } from './storage/requests.js';
import type { RequestView } from './views/request.view.js';
import type { TimelineView } from './read-timeline/timeline.view.js';

const CONTENT = {
  requestingStates: ['MKD'],
  title: 'Evidence-based migration policy',
  summary: 'Institutions lack shared migration data.',
  language: 'en',
  alreadyUnderWay: 'A feasibility study is finished.',
  consentToPublish: true,
  consentToDisclose: true,
  needItems: [
    {
      kind: 'financial',
      objectives: [1],
      description: 'A shared register of migration data.',
      amount: { amountMinor: 40_000_000, currency: 'USD' },
      startsOn: '2026-01-01',
      endsOn: '2027-12-31',
    },
  ],
};
const ENDORSEMENT = { documentReference: 'MoI 12/2026', endorsedBy: 'State Secretary' };
const CHECKS = [
  'member-state',
  'within-the-compact',
  'national-ownership',
  'not-a-duplicate',
  'no-personal-data',
].map((check) => ({ check, passed: true }));

interface Problem {
  readonly code: string;
  readonly errors?: readonly { pointer: string; code: string }[];
  readonly allowedActions?: readonly string[];
}

describe('requests over HTTP', () => {
  const namespace = aNamespace();
  let service: RunningService;
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => tokenFor(person),
      person,
    );
  const drafter = as('drafter.mkd-skopje');
  const focalPoint = as('focal-point.mkd');
  const desk = as('desk.ana');
  const head = as('desk-head.carla');

  beforeAll(async () => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'warn',
      SERVICE_ROLES: 'http',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    service = await startService(IntakeModule, { name: 'intake', config });
  });

  afterAll(async () => {
    await service.stop();
    await namespace.drop();
  });

  const drafted = async (content: object = CONTENT): Promise<string> => {
    const { requestId } = await drafter.create<RequestView>('/v1/requests', content);
    return `/v1/requests/${requestId}`;
  };
  const inTriage = async (content: object = CONTENT): Promise<string> => {
    const request = await drafted(content);
    await focalPoint.act(request, 'submit', { endorsement: ENDORSEMENT });
    await desk.act(request, 'acknowledge');
    return request;
  };
  /** What matching would say, told to the aggregate as its consumers would. */
  const hear = async (request: string, decide: Parameters<Requests['execute']>[2], cause: string) =>
    service.app
      .get(Requests)
      .execute(
        request.slice('/v1/requests/'.length),
        { cause, by: { id: 'event:matching', role: 'system' }, at: new Date() },
        decide,
      );

  it('go from a draft to planning with partners', async () => {
    const request = await drafted();
    await drafter.act(request, 'send-for-endorsement', { comment: 'Ready.' });
    await focalPoint.act(request, 'return-to-draft', { comment: 'Name the city.' });
    await drafter.change('PUT', request, `${request}/draft`, { ...CONTENT, urgency: 'urgent' });
    await drafter.act(request, 'send-for-endorsement');
    const submitted = await focalPoint.act<RequestView>(request, 'submit', { endorsement: ENDORSEMENT });
    const inTriage = await desk.act<RequestView>(request, 'acknowledge');
    await desk.act(request, 'ask', { questions: [{ text: 'Who keeps the register?' }] });
    const answered = await focalPoint.act<RequestView>(request, 'answer', {
      answers: [{ questionId: 'question-1-1', text: 'The statistical office.' }],
    });
    const cleared = await desk.act<RequestView>(request, 'clear', { checks: CHECKS });
    const items = [{ needItemId: 'need-1', providerIds: ['nor'] }];
    await hear(request, (state) => recordShortlist(state, { shortlistId: 's', seq: 1, items }), 'event:1');
    const open = await desk.act<RequestView>(request, 'circulate');
    const invitation = { invitationId: 'i-1', providerId: 'nor', needItemId: 'need-1', round: 1 };
    const at = new Date();
    await hear(
      request,
      (state) => recordInvitation(state, { ...invitation, seq: 1, standing: 'invited', at }),
      'event:2',
    );
    await hear(
      request,
      (state) => recordInvitation(state, { ...invitation, seq: 2, standing: 'accepted', at }),
      'event:3',
    );
    const chosen = await focalPoint.act<RequestView>(request, 'choose', { invitationIds: ['i-1'] });
    const timeline = await focalPoint.read<TimelineView>(`${request}/timeline`);

    expect(submitted).toMatchObject({ status: 'submitted', label: 'Received', ballWith: 'desk' });
    expect(inTriage).toMatchObject({ status: 'triage', disclosure: 'consented' });
    expect(answered).toMatchObject({ status: 'triage' });
    expect(cleared).toMatchObject({ status: 'matching', label: 'Looking for partners' });
    expect(open).toMatchObject({ status: 'offers-open', round: 1, ballWith: 'providers' });
    expect(Date.parse(open.dueAt ?? '') - Date.parse(open.since)).toBe(7 * 86_400_000);
    expect(chosen).toMatchObject({ status: 'design', label: 'Planning', chosenInvitationIds: ['i-1'] });
    expect(timeline.items.map(({ fact }) => fact)).toEqual([
      'drafted',
      'sent-for-endorsement',
      'returned-to-draft',
      'draft-revised',
      'sent-for-endorsement',
      'endorsed',
      'submitted',
      'acknowledged',
      'questions-asked',
      'questions-answered',
      'eligibility-checked',
      'cleared',
      'shortlisted',
      'circulated',
      'invitation-recorded',
      'invitation-recorded',
      'window-closed',
      'offers-chosen',
    ]);
    expect(timeline.items.at(-1)).toMatchObject({
      sentence: 'The State chose one offer.',
      actor: 'focal-point',
    });
    expect(timeline.ball.map(({ party }) => party)).toContain('focal-point');
  });

  it('list all that is missing at once, with pointers', async () => {
    const request = await drafted({ requestingStates: ['MKD'], needItems: [{ kind: 'financial' }] });
    const { etag } = await focalPoint.get(request);

    const refused = await focalPoint.post<Problem>(`${request}/submit`, {}, { ifMatch: etag ?? '' });

    expect(refused).toMatchObject({ status: 422, body: { code: 'intake.request.incomplete' } });
    expect(refused.body.errors?.map(({ pointer }) => pointer)).toEqual([
      '/title',
      '/summary',
      '/alreadyUnderWay',
      '/needItems/0/description',
      '/needItems/0/objectives',
      '/needItems/0/startsOn',
      '/needItems/0/endsOn',
      '/needItems/0/amount',
      '/endorsement',
    ]);
  });

  it('say what is allowed when they refuse an action', async () => {
    const request = await drafted();
    const { etag } = await desk.get(request);

    const refused = await desk.post<Problem>(`${request}/circulate`, {}, { ifMatch: etag ?? '' });

    expect(refused).toMatchObject({ status: 409, body: { code: 'intake.request.illegal-transition' } });
    expect(refused.body.allowedActions).toEqual(
      expect.arrayContaining(['submit', 'send-for-endorsement', 'withdraw']),
    );
  });

  it('do not exist for another State, a provider that was not invited, or an unknown id', async () => {
    const request = await inTriage();
    const { etag } = await desk.get(request);
    const change = { ifMatch: etag ?? '' };
    const stranger = as('focal-point.srb');
    const provider = as('coordinator.iom-anna');

    for (const reply of [
      await stranger.get(request),
      await stranger.get(`${request}/timeline`),
      await stranger.post(`${request}/withdraw`, {}, change),
      await stranger.post(`${request}/withdraw`, {}, { ifMatch: '"99"' }),
      await provider.get(request),
      await provider.post(`${request}/start`, {}, change),
      await desk.get('/v1/requests/unknown'),
      await desk.post('/v1/requests/unknown/acknowledge', {}, change),
    ])
      expect(reply).toMatchObject({ status: 404, body: { code: 'intake.request.not-found' } });
    expect(await stranger.read('/v1/requests')).toEqual({ items: [] });
    expect(await drafter.post(`${request}/acknowledge`, {}, change)).toMatchObject({ status: 403 });
    expect(await stranger.post('/v1/requests', CONTENT)).toMatchObject({
      status: 403,
      body: { code: 'intake.request.forbidden' },
    });
  });

  it('need a second desk officer above the threshold', async () => {
    const [item] = CONTENT.needItems;
    const large = { ...item, amount: { amountMinor: 150_000_000, currency: 'USD' } };
    const request = await inTriage({ ...CONTENT, needItems: [large] });

    const proposed = await desk.act<RequestView>(request, 'clear', { checks: CHECKS });
    const { etag } = await desk.get(request);
    const again = await desk.post(`${request}/clear`, {}, { ifMatch: etag ?? '' });
    const cleared = await as('desk.ben').act<RequestView>(request, 'clear');

    expect(proposed.status).toBe('triage');
    expect(again).toMatchObject({ status: 403, body: { code: 'intake.request.four-eyes' } });
    expect(cleared.status).toBe('matching');
  });

  it('are declined, appealed and decided by another head', async () => {
    const request = await inTriage();
    await head.act(request, 'decline', { reasonCode: 'other', text: 'Not within the Compact.' });
    await focalPoint.act(request, 'appeal', { grounds: 'Objective 1.' });
    const { etag } = await head.get(request);
    const own = await head.post(
      `${request}/decide-appeal`,
      { granted: true, text: 'Yes.' },
      { ifMatch: etag ?? '' },
    );
    const granted = await as('desk-head.dora').act<RequestView>(request, 'decide-appeal', {
      granted: true,
      text: 'Objective 1 indeed.',
    });

    expect(own).toMatchObject({ status: 403, body: { code: 'intake.request.four-eyes' } });
    expect(granted.status).toBe('triage');
  });

  it('are merged when the focal point agrees, and never in a circle', async () => {
    const [one, other] = [await inTriage(), await inTriage()];
    const merge = (into: string) => ({
      intoRequestId: into.slice('/v1/requests/'.length),
      reason: 'The same.',
    });

    await desk.act(one, 'merge', merge(other));
    await expect(desk.act(other, 'merge', merge(one))).rejects.toMatchObject({
      problem: { code: 'intake.request.merge-cycle' },
    });
    const merged = await focalPoint.act<RequestView>(one, 'agree-to-merge');

    expect(merged).toMatchObject({ status: 'merged', mergedInto: other.slice('/v1/requests/'.length) });
  });

  it('are submitted for a region when every State has endorsed them', async () => {
    const request = await drafted({ ...CONTENT, requestingStates: ['MKD', 'SRB'] });

    const first = await focalPoint.act<RequestView>(request, 'submit', { endorsement: ENDORSEMENT });
    const second = await as('focal-point.srb').act<RequestView>(request, 'submit', {
      endorsement: ENDORSEMENT,
    });

    expect(first.status).toBe('draft');
    expect(second.status).toBe('submitted');
    expect(second.endorsements.map(({ state }) => state)).toEqual(['MKD', 'SRB']);
  });

  it('stand in the public register once submitted, if the State agreed', async () => {
    const visible = await inTriage();
    const hidden = await inTriage({ ...CONTENT, consentToPublish: false });
    const inRegister = (request: string) =>
      fetch(`${service.url}${request.replace('/v1/requests', '/v1/register')}`);

    const entry = (await (await inRegister(visible)).json()) as object;
    expect(entry).toMatchObject({ label: 'Being checked', objectives: [1], requestingStates: ['MKD'] });
    expect((await inRegister(hidden)).status).toBe(404);
    await eventually(async () => {
      const list = await fetch(`${service.url}/v1/register?state=MKD&objective=1&limit=100`);
      const { items } = (await list.json()) as { items: { requestId: string }[] };
      const listed = items.map(({ requestId }) => `/v1/requests/${requestId}`);
      expect(listed).toContain(visible);
      expect(listed).not.toContain(hidden);
    });
  });

  it('list by status, page by page', async () => {
    const request = await inTriage();
    const first = await desk.read<{ items: { requestId: string; status: string }[]; nextCursor?: string }>(
      '/v1/requests?status=triage,submitted&limit=1',
    );
    const second = await desk.read<typeof first>(
      `/v1/requests?status=triage,submitted&limit=1&cursor=${first.nextCursor ?? ''}`,
    );

    expect(first.items).toMatchObject([
      { requestId: request.slice('/v1/requests/'.length), status: 'triage' },
    ]);
    expect(second.items).toHaveLength(1);
    expect(second.items[0]?.requestId).not.toBe(first.items[0]?.requestId);
    expect((await desk.get('/v1/requests?status=lost')).status).toBe(400);
  });

  it('refuse what is malformed with a pointer', async () => {
    const replies = [
      await drafter.post<Problem>('/v1/requests', { ...CONTENT, surprise: 1 }),
      await drafter.post<Problem>('/v1/requests', { ...CONTENT, requestingStates: ['GIB'] }),
      await drafter.post<Problem>('/v1/requests', { ...CONTENT, needItems: [{ objectives: [24] }] }),
    ];

    for (const reply of replies) expect(reply.status).toBe(400);
    expect(replies.map(({ body }) => body.errors?.[0]?.pointer)).toEqual([
      '/surprise',
      '/requestingStates',
      '/needItems/0/objectives',
    ]);
  });

  it('answer a repeated key as the first time, and begin one request', async () => {
    const key = `same-${String(Date.now())}`;
    const replies = await Promise.all(
      Array.from({ length: 8 }, () => drafter.post<RequestView>('/v1/requests', CONTENT, { key })),
    );

    expect(new Set(replies.map(({ status }) => status))).toEqual(new Set([201]));
    expect(new Set(replies.map(({ body }) => body.requestId)).size).toBe(1);
    expect(await drafter.post('/v1/requests', { ...CONTENT, title: 'Another' }, { key })).toMatchObject({
      status: 422,
    });
  });
});
