import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readEvents, type StreamedEvent } from '@hub/client/read-events.js';
import { eventually } from '../../../../../test/support/eventually.js';
import { tokenFor } from '../../../../../test/support/tokens.js';
import { anIntakeOverHttp } from '../../../test/intake-over-http.js';
import type { TimelineView } from './timeline.view.js';

const PATIENCE = { timeoutMs: 90_000 };

describe('a request’s timeline', () => {
  let intake: Awaited<ReturnType<typeof anIntakeOverHttp>>;
  beforeAll(async () => {
    intake = await anIntakeOverHttp();
  });
  afterAll(() => intake.end());

  it('speaks the language of its reader', async () => {
    const request = await intake.submitted();
    const read = (path: string, headers = {}) =>
      intake.as('focal-point.mkd').send<TimelineView>('GET', path, undefined, { headers });

    const [english, arabic, chinese] = [
      await read(`${request}/timeline`),
      await read(`${request}/timeline?lang=ar`),
      await read(`${request}/timeline`, { 'accept-language': 'zh-CN, en;q=0.4' }),
    ];

    expect(english.body.items[0]).toMatchObject({
      sentence: 'The request was begun.',
      actor: 'drafter',
      label: 'Draft',
    });
    expect(arabic.body.items[0]).toMatchObject({ sentence: 'بدأ إعداد الطلب.', label: 'مسودة' });
    expect(chinese.body).toMatchObject({ language: 'zh' });
    expect(chinese.headers.get('content-language')).toBe('zh');
    expect((await read(`${request}/timeline?lang=xx`)).status).toBe(400);
  });

  it('is followed live, and taken up again where it was left', async () => {
    const request = await intake.submitted();
    const follow = async (events: StreamedEvent[], headers: Record<string, string> = {}) => {
      const leaving = new AbortController();
      const answer = await fetch(`${intake.url}${request}/timeline/stream?lang=fr`, {
        headers: { authorization: `Bearer ${await tokenFor('focal-point.mkd')}`, ...headers },
        signal: leaving.signal,
      });
      void (async () => {
        for await (const event of readEvents(answer.body as ReadableStream<Uint8Array>)) events.push(event);
      })().catch(() => undefined);
      return () => {
        leaving.abort();
      };
    };
    const [first, later]: [StreamedEvent[], StreamedEvent[]] = [[], []];

    const leave = await follow(first);
    await eventually(() => expect(first.length).toBeGreaterThanOrEqual(2), PATIENCE);
    const seen = first.length;
    await intake.as('desk.ana').act(request, 'acknowledge');
    await eventually(() => expect(first.length).toBe(seen + 1), PATIENCE);
    leave();
    const leaveLater = await follow(later, { 'last-event-id': first[seen - 1]?.id ?? '' });

    await eventually(() => expect(later.map(({ id }) => id)).toEqual([first[seen]?.id]), PATIENCE);
    expect(JSON.parse(later[0]?.data ?? '{}')).toMatchObject({
      fact: 'acknowledged',
      sentence: 'Le secrétariat a confirmé la réception.',
    });
    leaveLater();
  });

  it('is hidden from another State, live too', async () => {
    const request = await intake.submitted();

    expect((await intake.as('focal-point.alb').get(`${request}/timeline/stream`)).status).toBe(404);
  });
});
