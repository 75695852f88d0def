import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ApiClient } from '../../../../../test/support/api-client.js';
import { eventually } from '../../../../../test/support/eventually.js';
import { tokenFor } from '../../../../../test/support/tokens.js';
import { anIntakeStage, type IntakeStage } from '../../../test/intake-stage.js';
import { Mailbox } from '../../../test/mailbox.js';
import { nextTryAfter, type Letter } from './letter.js';
import { MailQueue } from './mail-queue.js';

const PATIENCE = { timeoutMs: 60_000 };
const PERSON = 'focal-point.mkd';
/** With the first try, one more than there are pauses. */
const TRIES = 7;
const MANY = 100;

describe('a letter that the mail server does not take', () => {
  const mailbox = new Mailbox();
  let stage: IntakeStage;
  let now = new Date('2026-03-02T09:00:00.000Z');
  const letPass = (minutes: number): void => {
    now = new Date(now.getTime() + minutes * 60_000);
  };

  beforeAll(async () => {
    await mailbox.start();
    process.env['SMTP_URL'] = mailbox.url;
    const variables = { SERVICE_ROLES: 'http,timers', SWEEP_INTERVAL_MS: '200', LOG_LEVEL: 'error' };
    stage = await anIntakeStage(variables, { now: () => now });
  });
  afterAll(async () => {
    delete process.env['SMTP_URL'];
    await stage.end();
    await mailbox.stop();
  });

  const post = async (): Promise<string> => {
    const letter: Letter = {
      _id: randomUUID(),
      personId: PERSON,
      requestId: 'r-1',
      eventId: 'r-1/1',
      to: `${PERSON}@example.org`,
      subject: 'Received',
      text: 'Your request was received.',
      html: '<p>Your request was received.</p>',
      status: 'pending',
      attempts: [],
      dueAt: now,
      createdAt: now,
    };
    await stage.get(MailQueue).post([letter]);
    return letter._id;
  };
  /** The delivery log as the person reads it. */
  const isLogged = (id: string, entry: object): Promise<void> =>
    eventually(async () => {
      const person = new ApiClient(
        () => stage.url,
        () => tokenFor(PERSON),
        PERSON,
      );
      const { items } = await person.read<{ items: readonly { notificationId: string }[] }>(
        '/v1/me/notifications?limit=100',
      );
      expect(items.find(({ notificationId }) => notificationId === id)).toMatchObject(entry);
    }, PATIENCE);

  it('arrives once, at the next try after the server is back', async () => {
    mailbox.refusals = 2;
    const id = await post();
    await isLogged(id, { status: 'pending', attempts: 1, lastError: expect.stringContaining('Try again') });
    letPass(1);
    await isLogged(id, { status: 'pending', attempts: 2 });
    expect(mailbox.letters).toEqual([]);

    letPass(5);

    await isLogged(id, { status: 'sent', attempts: 3 });
    expect(mailbox.letters).toMatchObject([{ to: [`${PERSON}@example.org`] }]);
  });

  it('is given up after the last try, with the reason in the log, and not tried again', async () => {
    mailbox.refusals = MANY;
    const id = await post();
    for (let tries = 1; tries < TRIES; tries += 1) {
      await isLogged(id, { status: 'pending', attempts: tries });
      now = nextTryAfter(tries, now) ?? now;
    }
    await isLogged(id, {
      status: 'given-up',
      attempts: TRIES,
      lastError: expect.stringContaining('Try again'),
    });

    mailbox.refusals = MANY;
    letPass(3 * 1_440);
    const later = await post();
    await isLogged(later, { status: 'pending', attempts: 1 });

    await isLogged(id, { status: 'given-up', attempts: TRIES });
    expect(mailbox.refusals).toBe(MANY - 1);
  });
});
