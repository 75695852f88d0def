import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from '@hub/platform/config/service-config.js';
import { RequestRepository } from '../../request/storage/request.repository.js';
import { AttachmentStore } from './attachment-store.js';

const HOUR_MS = 3_600_000;

/** Takes back, once an hour, what uploads have left that a crash or a lost connection ended. */
@Injectable()
export class TidyUploads implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('attachments');
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly store: AttachmentStore,
    private readonly requests: RequestRepository,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.store.prepare();
    if (!this.config.SERVICE_ROLES.includes('timers')) return;
    this.timer = setInterval(() => {
      this.execute().catch((error: unknown) => {
        this.logger.warn({ msg: 'Uploads could not be tidied; tried again in an hour', err: error });
      });
    }, HOUR_MS).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** Settles or takes back each upload that began more than an hour ago. */
  async execute(): Promise<void> {
    const before = new Date(this.clock.now().getTime() - HOUR_MS);
    for (const { attachmentId, requestId } of await this.store.unsettledBefore(before)) {
      const request = await this.requests.findAny(requestId);
      const isNamed = request?.attachments?.some((each) => each.attachmentId === attachmentId) === true;
      await (isNamed ? this.store.settle(attachmentId) : this.store.discard(attachmentId));
    }
  }
}
