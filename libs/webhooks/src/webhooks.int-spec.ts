import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Module } from '@nestjs/common';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { randomUUID } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { ApiClient } from '../../../test/support/api-client.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { eventually } from '../../../test/support/eventually.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { Receiver } from '../test/receiver.js';
import { WebhookPublisher } from './delivery/webhook-publisher.js';
import type { WebhookView } from './subscription/webhook.dto.js';
import { WEBHOOK_CONTROLLERS, WebhooksModule } from './webhooks.module.js';

const PATIENCE = { timeoutMs: 90_000 };
const KINDS = ['toy.box.opened', 'toy.box.closed'];

@Module({ imports: [WebhooksModule.forService('toy', KINDS)], controllers: WEBHOOK_CONTROLLERS })
class ToyModule {}

interface DeliveryPage {
  readonly items: readonly {
    readonly deliveryId: string;
    readonly status: string;
    readonly attempts: readonly { readonly status?: number }[];
  }[];
}

describe('webhooks', () => {
  const namespace = aNamespace();
  const receiver = new Receiver();
  let service: RunningService;
  let now = new Date();
  const as = (person: string): ApiClient =>
    new ApiClient(
      () => service.url,
      () => tokenFor(person),
      person,
    );
  const state = as('focal-point.mkd');

  beforeAll(async () => {
    process.env['WEBHOOK_ALLOW_LOOPBACK'] = 'true';
    await receiver.start();
    const environment = {
      ...serverEnvironment(),
      ...namespace.environment,
      LOG_LEVEL: 'error',
      SERVICE_ROLES: 'http,timers',
      SWEEP_INTERVAL_MS: '300',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    service = await startService(ToyModule, { name: 'toy', config, clock: { now: () => now } });
  });
  afterAll(async () => {
    delete process.env['WEBHOOK_ALLOW_LOOPBACK'];
    await service.stop();
    await receiver.stop();
    await namespace.drop();
  });
  beforeEach(() => {
    now = new Date();
    receiver.forget();
  });

  const made = (body: object = {}): Promise<WebhookView> =>
    state.create('/v1/webhooks', { url: receiver.url, kinds: ['toy.box.opened'], ...body });
  const publish = (eventId: string, kind = 'toy.box.opened') =>
    service.app
      .get(WebhookPublisher, { strict: false })
      .publish(['state:MKD'], { eventId, kind, at: now, data: { eventId } });
  const deliveriesOf = async ({ webhookId }: WebhookView): Promise<DeliveryPage['items']> =>
    (await state.read<DeliveryPage>(`/v1/webhooks/${webhookId}/deliveries`)).items;
  const removed = async ({ webhookId }: WebhookView): Promise<void> => {
    await state.change('DELETE', `/v1/webhooks/${webhookId}`, `/v1/webhooks/${webhookId}`, undefined);
  };

  it('reach their receiver signed, once for each event, however often it is published', async () => {
    const webhook = await made();
    const [first, second] = [randomUUID(), randomUUID()];

    for (const id of [first, second, first, second]) await publish(id);
    await publish(randomUUID(), 'toy.box.closed');

    await eventually(async () => {
      expect((await deliveriesOf(webhook)).map(({ status }) => status)).toEqual(['delivered', 'delivered']);
    }, PATIENCE);
    const bodies = receiver.taken.map(({ body, headers }) =>
      new Webhook(webhook.secret ?? '').verify(body, headers as Record<string, string>),
    );
    expect(bodies).toEqual(
      expect.arrayContaining(
        [first, second].map((eventId) => ({
          type: 'toy.box.opened',
          timestamp: now.toISOString(),
          data: { eventId },
        })),
      ),
    );
    expect(bodies).toHaveLength(2);
    await removed(webhook);
  });

  it('are tried again after a failure, under the same id, and can be sent anew', async () => {
    const webhook = await made();
    receiver.answers = [500, 302, 204];
    await publish(randomUUID());
    const attempts = async () => (await deliveriesOf(webhook))[0]?.attempts.map(({ status }) => status);

    await eventually(async () => expect(await attempts()).toEqual([500]), PATIENCE);
    now = new Date(now.getTime() + 6_000);
    await eventually(async () => expect(await attempts()).toEqual([500, 302]), PATIENCE);
    now = new Date(now.getTime() + 301_000);
    await eventually(async () => expect(await attempts()).toEqual([500, 302, 204]), PATIENCE);

    const [delivery] = await deliveriesOf(webhook);
    expect(delivery?.status).toBe('delivered');
    expect(new Set(receiver.taken.map(({ headers }) => headers['webhook-id']))).toEqual(
      new Set([delivery?.deliveryId]),
    );
    await state.post(
      `/v1/webhooks/${webhook.webhookId}/deliveries/${delivery?.deliveryId ?? ''}/redeliver`,
      undefined,
    );
    await eventually(() => expect(receiver.taken).toHaveLength(4), PATIENCE);
    await removed(webhook);
  });

  it('can be tested', async () => {
    const webhook = await made();

    const reply = await state.post(`/v1/webhooks/${webhook.webhookId}/test`, undefined);

    expect(reply.status).toBe(202);
    await eventually(
      () =>
        expect(receiver.taken.map(({ body }) => JSON.parse(body))).toMatchObject([{ type: 'webhook.test' }]),
      PATIENCE,
    );
    await removed(webhook);
  });

  it('are signed with both secrets for a day after a rotation', async () => {
    const webhook = await made();
    const path = `/v1/webhooks/${webhook.webhookId}`;
    const rotated = await state.act<WebhookView>(path, 'rotate-secret', undefined);

    await publish(randomUUID());
    await eventually(() => expect(receiver.taken).toHaveLength(1), PATIENCE);

    const [{ body, headers } = { body: '', headers: {} }] = receiver.taken;
    expect(rotated.secret).not.toBe(webhook.secret);
    for (const secret of [webhook.secret, rotated.secret])
      expect(new Webhook(secret ?? '').verify(body, headers as Record<string, string>)).toBeDefined();
    expect((await state.read<WebhookView>(path)).secret).toBeUndefined();
    await removed(webhook);
  });

  it('belong to one organisation, and their secret is shown again to nobody', async () => {
    const key = randomUUID();
    const body = { url: receiver.url, kinds: ['*'] };
    const first = await state.post<WebhookView>('/v1/webhooks', body, { key });
    const again = await state.post<WebhookView>('/v1/webhooks', body, { key });
    const path = `/v1/webhooks/${first.body.webhookId}`;

    expect(again.body).toEqual(first.body);
    expect((await as('focal-point.alb').get(path)).status).toBe(404);
    expect((await as('auditor.zora').read<WebhookView>(path)).secret).toBeUndefined();
    await removed(first.body);
    expect((await state.get(path)).status).toBe(404);
  });

  it('are refused where they would lead inside, and for kinds there are not', async () => {
    const refused = (body: object) =>
      state.post('/v1/webhooks', { url: receiver.url, kinds: ['*'], ...body });

    expect(await refused({ url: 'https://169.254.169.254/latest/meta-data' })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/url' }] },
    });
    expect(await refused({ kinds: ['toy.box.opened', 'unknown'] })).toMatchObject({
      status: 400,
      body: { errors: [{ pointer: '/kinds/1' }] },
    });
  });
});
