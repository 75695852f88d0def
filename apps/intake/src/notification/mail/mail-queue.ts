import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { DueQueue } from '@hub/timers/due-queue.js';
import { JobQueues } from '@hub/timers/job-queues.js';
import { createTransport, type Transporter } from 'nodemailer';
import type { Letter } from './letter.js';
import { nextTryAfter } from './letter.js';
import { Letters } from './letters.js';
import { MAIL_CONFIG } from './mail-config.token.js';
import type { MailConfig } from './mail.config.js';

const LEASE_MS = 120_000;
const SMTP_TIMEOUTS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };

/** Sends letters when they are due; without `SMTP_URL` none is kept or sent, and the log says so at boot. */
@Injectable()
export class MailQueue implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('mail');
  private queue: DueQueue | undefined;
  private transport: Transporter | undefined;

  constructor(
    private readonly letters: Letters,
    @Inject(MAIL_CONFIG) private readonly mail: Readonly<MailConfig>,
    @Inject(SERVICE_CONFIG) private readonly config: Readonly<ServiceConfig>,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly queues: JobQueues,
  ) {}

  get isOn(): boolean {
    return this.mail.SMTP_URL !== '';
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.letters.prepare();
    if (!this.isOn) {
      this.logger.warn('SMTP_URL is not set: no e-mails are sent.');
      return;
    }
    this.transport = createTransport({ url: this.mail.SMTP_URL, ...SMTP_TIMEOUTS });
    this.queue = new DueQueue({
      redisUrl: this.config.REDIS_URL,
      prefix: this.config.REDIS_PREFIX,
      name: 'intake-mail',
      sweepIntervalMs: this.config.SWEEP_INTERVAL_MS,
      now: () => this.clock.now(),
      work: (id) => this.send(id),
      due: (now, limit) => this.letters.due(now, limit),
    });
    this.queues.add(this.queue.queue);
    if (this.config.SERVICE_ROLES.includes('timers')) this.queue.start();
  }

  /** Keeps letters and has them sent. */
  async post(letters: readonly Letter[]): Promise<void> {
    await this.letters.add(letters);
    await this.queue?.enqueue(letters.map(({ _id }) => _id));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.queue?.stop();
    this.transport?.close();
  }

  private async send(id: string): Promise<Date | undefined> {
    const letter = await this.letters.claim(id, this.clock.now(), LEASE_MS);
    if (letter === null) return undefined;
    const error = await this.failureOf(letter);
    const at = this.clock.now();
    if (error === undefined) {
      await this.letters.settle(id, { at }, { status: 'sent', dueAt: at });
      return undefined;
    }
    const again = nextTryAfter(letter.attempts.length + 1, at);
    const status = again === undefined ? 'given-up' : 'pending';
    await this.letters.settle(id, { at, error }, { status, dueAt: again ?? at });
    return again;
  }

  private async failureOf({ _id, to, subject, text, html }: Letter): Promise<string | undefined> {
    try {
      // The same at every try, so that a mailbox can tell a repeat.
      const messageId = `<${_id}@${this.mail.MAIL_FROM.split('@')[1] ?? 'localhost'}>`;
      await this.transport?.sendMail({
        from: this.mail.MAIL_FROM,
        to,
        subject,
        text,
        html,
        messageId,
        headers: { 'auto-submitted': 'auto-generated' },
      });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message.slice(0, 300) : 'Not sent.';
    }
  }
}
