import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { startService, type RunningService } from '@hub/service/start-service.js';
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import type { Command } from '@hub/aggregate/command.js';
import { ApiClient } from '../../../test/support/api-client.js';
import { serverEnvironment } from '../../../test/support/environment.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { MatchingModule } from '../src/matching.module.js';
import { Invitations } from '../src/invitation/storage/invitation.repository.js';
import type { InvitationEvent } from '../src/invitation/domain/invitation-events.js';
import { invited } from './builders.js';

type Token<T> = string | (new (...args: never[]) => T);

/** Matching's HTTP side within the test's own process, on real servers, with its own database and clock. */
export class MatchingInProcess {
  private readonly namespace = aNamespace();
  private readonly environment = { ...serverEnvironment(), ...this.namespace.environment };
  private replicas: RunningService[] = [];
  now = new Date();

  async start(replicas = 1): Promise<this> {
    const environment = {
      ...this.environment,
      LOG_LEVEL: 'error',
      SERVICE_ROLES: 'http',
      RATE_LIMIT: '0',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    const clock = { now: () => this.now };
    for (let replica = 0; replica < replicas; replica += 1)
      this.replicas.push(await startService(MatchingModule, { name: 'matching', config, clock }));
    return this;
  }

  async end(): Promise<void> {
    // What this process's own client keeps open would be waited for.
    for (const { app } of this.replicas) (app.getHttpServer() as Server).closeAllConnections();
    await Promise.all(this.replicas.map((replica) => replica.stop()));
    await this.namespace.drop();
  }

  /** A part of a replica, by its class or token. */
  get<T>(token: Token<T>, replica = 0): T {
    return (this.replicas[replica] as RunningService).app.get<T>(token as never, { strict: false });
  }

  /** A development person's client of a replica. */
  as(person: string, replica = 0): ApiClient {
    const url = () => (this.replicas[replica] as RunningService).url;
    return new ApiClient(url, () => tokenFor(person, this.environment['OIDC_ISSUER']), person);
  }

  /** Sends a file as a development person, under a key of its own unless one is given. */
  async upload<T>(person: string, path: string, file: string | Buffer, key: string = randomUUID()) {
    const token = await tokenFor(person, this.environment['OIDC_ISSUER']);
    const body = new FormData();
    body.set('file', new Blob([file]), 'offers');
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': key };
    const { url } = this.replicas[0] as RunningService;
    const answer = await fetch(`${url}${path}`, { method: 'POST', headers, body });
    return { status: answer.status, body: (await answer.json()) as T };
  }

  /** Downloads a file as a development person. */
  async download(person: string, path: string): Promise<Buffer> {
    const token = await tokenFor(person, this.environment['OIDC_ISSUER']);
    const { url } = this.replicas[0] as RunningService;
    const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` } });
    if (!answer.ok) throw new Error(`${path} → ${String(answer.status)} ${await answer.text()}`);
    return Buffer.from(await answer.arrayBuffer());
  }

  /** Opens a stream as a development person. */
  async open(person: string, path: string, replica: number, signal: AbortSignal) {
    const token = await tokenFor(person, this.environment['OIDC_ISSUER']);
    const { url } = this.replicas[replica] as RunningService;
    const answer = await fetch(`${url}${path}`, { headers: { authorization: `Bearer ${token}` }, signal });
    if (answer.body === null || !answer.ok) throw new Error(`${path} → ${String(answer.status)}`);
    return answer.body;
  }

  /** Stores an invitation to IOM that nobody has answered. */
  async anInvitation(
    changes: Partial<Extract<InvitationEvent, { type: 'matching.invitation.invited.v1' }>['data']> = {},
  ) {
    const invitationId = changes.invitationId ?? randomUUID();
    const { requestId, requestTitle, requestingStates, needItemId, needItem, providerKind, unOrganisation } =
      invited();
    const respondBy = new Date(this.now.getTime() + 30 * 86_400_000).toISOString();
    const data = {
      ...{ requestId, requestTitle, requestingStates, needItemId, needItem, providerKind, unOrganisation },
      ...{ providerId: 'iom', offerId: 'offer-1', round: 1, respondBy },
      ...changes,
      invitationId,
    };
    await this.get(Invitations).execute(
      invitationId,
      commandOf(),
      (found) => (found === undefined ? [{ type: 'matching.invitation.invited.v1', data }] : []),
      { expectNew: true },
    );
    return invitationId;
  }
}

/** A command of its own, as a use case is given one. */
export const commandOf = (at = new Date(), by = 'someone'): Command => ({
  cause: `http:${by}:${randomUUID()}`,
  by: { id: by, role: 'desk' },
  at,
});
