import { randomUUID } from 'node:crypto';
import { CAST, type Journey } from '../../tools/demo/journey/journey.js';
import { sayOfDelivery } from '../journey/say-of-delivery.js';
import { RefusedRequest } from '../support/api-client.js';
import { eventually } from '../support/eventually.js';
import type { Hub } from '../support/hub.js';
import { tokenFor } from '../support/tokens.js';
import { PERSON_OF_ROLE } from './people.js';

/** What the path parameters of a collection stand for. */
export type ThingIds = Readonly<Record<string, string>>;

const personOf = (role: string): string => PERSON_OF_ROLE[role] ?? '';

/**
 * One real thing of every collection that has a path parameter, by collection: those that a journey in delivery has
 * made, and beside them what it does not need, such as a document, a webhook with a delivery, or a dry run.
 * @throws RefusedRequest where one cannot be made
 */
export async function thingsOfJourney(
  hub: Hub,
  journey: Journey,
): Promise<Readonly<Record<string, ThingIds>>> {
  const lead = hub.as(CAST.coordinatorOf('iom'));
  const first = async (path: string, id: string): Promise<string> => {
    const { items } = await lead.matching.read<{ items: Record<string, string>[] }>(path);
    return items[0]?.[id] ?? '';
  };
  const { requestId } = journey;
  await sayOfDelivery(journey);
  const ofRequest = {
    requestId,
    milestoneId: 'milestone-1',
    amendmentId: 'amendment-1',
    reportId: 'report-1',
    needItemId: 'need-1',
    localNeedId: 'need-1.1',
    attachmentId: await aDocument(hub, journey),
  };
  const agreementId = await first(`/v1/agreements?requestId=${requestId}`, 'agreementId');
  return {
    requests: ofRequest,
    'dry-runs': await aDryRun(hub),
    register: { requestId },
    webhooks: await aWebhook(hub),
    shortlists: { requestId },
    rematchings: { id: await aRematching(hub) },
    bundles: { requestId },
    'request-accounts': { requestId },
    providers: await aCheckedProvider(hub),
    memberships: await aMembership(hub),
    'gift-subscriptions': { id: await aGiftSubscription(hub) },
    offers: { id: await first('/v1/offers', 'offerId') },
    invitations: { id: await first(`/v1/invitations?requestId=${requestId}`, 'invitationId') },
    agreements: { id: agreementId },
    'agreement-register': { agreementId },
    practices: { id: await aPractice(hub) },
    queue: { name: await aQueueFilter(hub) },
    funds: { id: journey.fundId },
    contributions: { id: journey.contributionId, refund: '1' },
    allocations: { id: journey.allocationId, tranche: '1' },
    'bank-accounts': { holderId: await aBankAccount(hub) },
    'unidentified-deposits': { id: await anUnidentifiedDeposit(hub, journey) },
  };
}

/** Of the lead implementer, as a browser's form sends it. */
async function aDocument(hub: Hub, { path }: Journey): Promise<string> {
  const lead = CAST.coordinatorOf('iom');
  const { etag = '' } = await hub.as(lead).intake.get(path);
  const form = new FormData();
  form.append('file', new Blob(['%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n']), 'Report.pdf');
  form.append('kind', 'report');
  const headers = {
    authorization: `Bearer ${await tokenFor(lead, hub.environment['OIDC_ISSUER'])}`,
    'idempotency-key': randomUUID(),
    'if-match': etag,
  };
  const answer = await fetch(`${hub.service('intake').url}${path}/attachments`, {
    method: 'POST',
    headers,
    body: form,
  });
  if (answer.status !== 200) throw new RefusedRequest('attach', answer.status, await answer.json());
  const { attachments } = (await answer.json()) as { attachments: readonly { attachmentId: string }[] };
  return attachments[0]?.attachmentId ?? '';
}

/** A draft of the same State, since only drafts are tried. */
async function aDryRun(hub: Hub): Promise<ThingIds> {
  const { intake } = hub.as(personOf('focal-point'));
  const { requestId } = await intake.create<{ requestId: string }>('/v1/requests', {
    title: 'A second draft',
    requestingStates: ['MKD'],
  });
  const { dryRunId } = await intake.create<{ dryRunId: string }>(`/v1/requests/${requestId}/dry-runs`, {});
  return { requestId, dryRunId };
}

/** Of the State that the tests are about, with a delivery on record. */
async function aWebhook(hub: Hub): Promise<ThingIds> {
  const { intake } = hub.as(personOf('focal-point'));
  const webhook = { url: 'https://example.org/hook', kinds: ['*'] };
  const { webhookId } = await intake.create<{ webhookId: string }>('/v1/webhooks', webhook);
  const path = `/v1/webhooks/${webhookId}`;
  await intake.act(path, 'test');
  const deliveryId = await eventually(async () => {
    const { items } = await intake.read<{ items: { deliveryId: string }[] }>(`${path}/deliveries`);
    if (items[0] === undefined) throw new Error('no delivery is on record yet');
    return items[0].deliveryId;
  });
  return { webhookId, deliveryId };
}

/** With a screening that was confirmed, and a red flag that nobody has decided on. */
async function aCheckedProvider(hub: Hub): Promise<ThingIds> {
  interface Checks {
    readonly screenings: readonly { readonly screeningId: string }[];
    readonly redFlags: readonly { readonly redFlagId: string }[];
  }
  const flag = { category: 'other', note: 'A rumour.', evidence: 'A newspaper' };
  const { matching } = hub.as(personOf('desk'));
  const checks = await matching.act<Checks>('/v1/providers/iom', 'red-flags', flag);
  const { screeningId = '' } = checks.screenings[0] ?? {};
  const { redFlagId = '' } = checks.redFlags[0] ?? {};
  return { id: 'iom', screeningId, redFlagId };
}

/** The lead implementer is asked to be a member of a consortium. */
async function aMembership(hub: Hub): Promise<ThingIds> {
  const [memberId, id] = ['iom', 'quito-alliance'];
  const consortium = { id, name: 'Quito alliance', kind: 'consortium', members: [memberId, 'un-habitat'] };
  await hub.as(personOf('desk')).matching.create('/v1/providers', consortium);
  return { id, memberId };
}

async function aRematching(hub: Hub): Promise<string> {
  const { matching } = hub.as(personOf('desk'));
  return (await matching.create<{ rematchingId: string }>('/v1/rematchings', {})).rematchingId;
}

/** Of the lead implementer. */
async function aGiftSubscription(hub: Hub): Promise<string> {
  const gift = {
    kind: 'financial',
    geography: { global: true },
    amount: { amountMinor: 1, currency: 'USD' },
  };
  const { matching } = hub.as(CAST.coordinatorOf('iom'));
  return (await matching.create<{ id: string }>('/v1/gift-subscriptions', gift)).id;
}

async function aPractice(hub: Hub): Promise<string> {
  const practice = { name: 'One-stop shops', summary: 'All services under one roof.', objectives: [15] };
  const { matching } = hub.as(personOf('desk'));
  return (await matching.create<{ practiceId: string }>('/v1/practices', practice)).practiceId;
}

async function aQueueFilter(hub: Hub): Promise<string> {
  const filter = { name: 'technical-ones', kind: 'technical' };
  const { status } = await hub.as(personOf('coordinator')).matching.put('/v1/queue/filters', filter);
  if (status !== 200) throw new Error(`The filter was answered ${status}.`);
  return filter.name;
}

/** Of a provider; it waits for a second officer. */
async function aBankAccount(hub: Hub): Promise<string> {
  const account = { name: 'Holder', country: 'CH', iban: 'CH9300762011623852957', bic: 'EXAMCHZZ' };
  const { funding } = hub.as(personOf('finance'));
  const { status } = await funding.put('/v1/bank-accounts/iom', account);
  if (status !== 201) throw new Error(`The bank account was answered ${status}.`);
  return 'iom';
}

/** Money that a finance officer has recorded without knowing whose it is. */
async function anUnidentifiedDeposit(hub: Hub, { fundId }: Journey): Promise<string> {
  const deposit = {
    fundId,
    amount: { amountMinor: 100, currency: 'USD' },
    receivedOn: '2026-03-01',
    bankReference: 'CAMT-77',
    remitter: 'TREASURY OPERATIONS',
  };
  const { funding } = hub.as(personOf('finance'));
  const path = '/v1/unidentified-deposits';
  return (await funding.create<{ unidentifiedDepositId: string }>(path, deposit)).unidentifiedDepositId;
}
