import { ELIGIBILITY_CHECKS } from '@hub/contracts/vocabularies/eligibility-checks.js';
import type { Browser } from 'playwright-core';
import { realSizedRequest } from '../../tools/bench/load/real-sized-request.js';
import { today } from '../../tools/demo/journey/days.js';
import { Journey, play } from '../../tools/demo/journey/journey.js';
import { prepare } from '../../tools/demo/journey/prepare.js';
import { northMacedonia } from '../../tools/demo/journey/programme.js';
import { STEPS } from '../../tools/demo/journey/steps.js';
import { loadPartners } from '../../tools/seed/load-partners.js';
import { loadRequest } from '../../tools/seed/load-requests.js';
import { readSeedData, type SeedData } from '../../tools/seed/seed-data.js';
import { sayOfDelivery } from '../journey/say-of-delivery.js';
import { Hub } from '../support/hub.js';
import { startChromium } from './chromium.js';

/** How many of the journey's steps lead to partners that have proposed, and to a first tranche that is accounted for. */
const STEPS_TO = { proposals: 9, delivery: 19 } as const;
/** Requests of the seed data that look for partners: alike in region and objective, so that the gap map may show them. */
const WITHOUT_PARTNERS = new Set([
  ...['ACPEU-02', 'ACPEU-03', 'ACPEU-05', 'ACPEU-07'],
  ...['MPTF-IND', 'IDF-TKM-MECC', 'KAZ-M4SD', 'IDF-LKA-MECC'],
]);
const IN_DELIVERY = STEPS.slice(0, STEPS_TO.delivery);

/** The page before real services that hold the seed data, a request in delivery and one whose State compares offers. */
export interface Scene {
  readonly hub: Hub;
  readonly browser: Browser;
  readonly url: string;
  readonly inDelivery: Journey;
  readonly inReview: Journey;
  /** A State's draft that lacks a few things. */
  readonly draftId: string;
  /** Of the request in delivery; everybody may read it. */
  readonly agreementId: string;
  /** Of money that nobody knows a contribution for: a part of it is proposed to go back. */
  readonly depositId: string;
  end(): Promise<void>;
}

/** Starts services, page and browser once and fills them as a year of work would. */
export async function startScene(label: string): Promise<Scene> {
  const [hub, browser] = await Promise.all([Hub.start({ label }), startChromium()]);
  const end = async () => {
    await browser.close();
    await hub.end();
  };
  try {
    const [{ url }, journeys] = await Promise.all([hub.startConsole(label), fill(hub)]);
    return { hub, browser, url, end, ...journeys };
  } catch (error) {
    await end();
    throw error;
  }
}

type Filled = Pick<Scene, 'inDelivery' | 'inReview' | 'draftId' | 'agreementId' | 'depositId'>;

async function fill(hub: Hub): Promise<Filled> {
  const [programme, seed] = await Promise.all([northMacedonia(), readSeedData()]);
  const inDelivery = new Journey(hub, programme);
  const inReview = new Journey(hub, { ...programme, title: `${programme.title}: second phase` });
  await prepare(inDelivery);
  await Promise.all([
    playAll(inDelivery, IN_DELIVERY),
    playAll(inReview, STEPS.slice(0, STEPS_TO.proposals)),
    loadRequests(hub, seed),
  ]);
  await sayOfDelivery(inDelivery);
  // Only now: whoever has an offer that fits is invited, and would keep the window open.
  await loadPartners(hub, othersThan(inDelivery.providers, seed));
  const [draftId, agreementId, depositId] = await Promise.all([
    draft(hub),
    publishedAgreement(hub),
    unidentifiedDeposit(inDelivery),
  ]);
  return { inDelivery, inReview, draftId, agreementId, depositId };
}

async function draft(hub: Hub): Promise<string> {
  const { summary: _later, ...started } = realSizedRequest('MKD');
  const { body } = await hub
    .as('focal-point.mkd')
    .intake.post<{ requestId: string }>('/v1/requests', started);
  return body.requestId;
}

async function unidentifiedDeposit(journey: Journey): Promise<string> {
  const { funding } = journey.as('finance.fay');
  const { unidentifiedDepositId } = await funding.create<{ unidentifiedDepositId: string }>(
    '/v1/unidentified-deposits',
    {
      fundId: journey.fundId,
      amount: journey.money(75_000_00),
      receivedOn: today(),
      bankReference: 'CAMT-77',
      remitter: 'TREASURY OPERATIONS',
    },
  );
  await funding.act(`/v1/unidentified-deposits/${unidentifiedDepositId}`, 'split', {
    parts: [{ amount: journey.money(25_000_00), resolution: 'returned' }],
    comment: 'A part was sent by mistake.',
  });
  return unidentifiedDepositId;
}

async function publishedAgreement(hub: Hub): Promise<string> {
  const { matching } = hub.as('auditor.vera');
  const { items } = await matching.read<{ items: { agreementId: string }[] }>('/v1/agreement-register');
  const [agreement] = items;
  if (agreement === undefined) throw new Error('no agreement has been published');
  return agreement.agreementId;
}

async function playAll(journey: Journey, steps: typeof STEPS): Promise<void> {
  for (const step of steps) await play(journey, step);
}

async function loadRequests(hub: Hub, { requests }: SeedData): Promise<void> {
  for (const request of requests) {
    const requestId = await loadRequest(hub, request);
    if (requestId !== undefined && WITHOUT_PARTNERS.has(request.id)) await clearForPartners(hub, requestId);
  }
}

/** As one officer does it below the sum that needs two. */
async function clearForPartners(hub: Hub, requestId: string): Promise<void> {
  const { intake } = hub.as('desk.ana');
  const request = `/v1/requests/${requestId}`;
  const checks = ELIGIBILITY_CHECKS.map((check) => ({ check, passed: true }));
  await intake.act(request, 'acknowledge');
  await intake.act(request, 'check-eligibility', { checks });
  await intake.act(request, 'clear');
}

const othersThan = (known: readonly string[], seed: SeedData): SeedData => ({
  ...seed,
  providers: seed.providers.filter(({ id }) => !known.includes(id)),
  offers: seed.offers.filter(({ providerId }) => !known.includes(providerId)),
});
