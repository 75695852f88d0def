import type { Locator } from 'playwright-core';
import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import type { Programme } from '../../tools/demo/journey/programme.js';
import { Actor, type Stage } from './actor.js';

const PLAN_MONTHS = 12;

/** The people of the journey, each at a page of their own; they sign in when they are first needed. */
export class Cast {
  readonly #actors = new Map<string, Promise<Actor>>();

  constructor(private readonly stage: Stage) {}

  as(person: string): Promise<Actor> {
    const known = this.#actors.get(person) ?? Actor.signIn(this.stage, person);
    this.#actors.set(person, known);
    return known;
  }

  /** Keeps what everybody sees, for whoever looks into a failure. */
  async photograph(label: string): Promise<void> {
    for (const [person, actor] of this.#actors)
      await (await actor).photograph(`${label}-${person}`).catch(() => undefined);
  }

  /** The person at the request's page. */
  async at(person: string, requestId: string): Promise<Actor> {
    const actor = await this.as(person);
    await actor.open(`/requests/${requestId}`);
    return actor;
  }
}

/** A drafter writes the request and sends it to the focal point. Returns its id. */
export async function draftRequest(cast: Cast, programme: Programme): Promise<string> {
  const drafter = await cast.as('drafter.mkd-skopje');
  const { words, page } = drafter;
  const { field } = words;
  await drafter.press(words.work.newRequest);
  await page.waitForURL(/\/requests\/[^/]+\/edit$/);
  const requestId = /requests\/([^/]+)\/edit/.exec(page.url())?.[1] ?? '';
  await drafter.fill({
    [field.title]: programme.title,
    [field.summary]: programme.need,
    [field.alreadyUnderWay]: 'The institutions keep records of their own; nothing joins them.',
  });
  const needs = words.request.need;
  await drafter.press(words.editor.addNeed);
  await fillNeed(
    drafter,
    page.getByRole('region', { name: needs.replace('{{number}}', '1') }),
    'technical',
    async (need) => {
      await drafter.fill({ [field.personDays]: '240' }, need);
    },
  );
  await fillNeed(
    drafter,
    page.getByRole('region', { name: needs.replace('{{number}}', '2') }),
    'financial',
    async (need) => {
      await drafter.fill({ [field.amount]: '1500000' }, need);
    },
  );
  await page.getByLabel(field.consentToPublish).check();
  await page.getByLabel(field.consentToDisclose).check();
  await drafter.sees(words.editor.complete);
  await drafter.sees(words.editor.saved);
  await drafter.act('send-for-endorsement');
  return requestId;
}

async function fillNeed(
  actor: Actor,
  need: Locator,
  kind: string,
  more: (need: Locator) => Promise<void>,
): Promise<void> {
  const { field, objective } = actor.words;
  await actor.choose(field.kind, kind, need);
  const startsOn = today();
  await actor.fill(
    {
      [field.description]: `Shared migration data (${kind})`,
      [field.startsOn]: startsOn,
      [field.endsOn]: monthsAfter(startsOn, PLAN_MONTHS),
    },
    need,
  );
  await need.getByLabel(field.objectives).and(need.locator('input')).first().fill(objective['1']);
  await actor.page
    .getByRole('option', { name: `1 ${objective['1']}`, exact: true })
    .first()
    .click();
  await actor.page.keyboard.press('Tab');
  await need.getByLabel(actor.words.field.description).focus();
  await need.getByRole('checkbox').first().check();
  await more(need);
}

/** The State submits, the desk checks, asks and clears; the providers are invited. */
export async function checkRequest(cast: Cast, requestId: string, title: string): Promise<void> {
  const focal = await cast.as('focal-point.mkd');
  const { words } = focal;
  await focal.follow(title);
  await focal.act('submit', {
    [words.field.documentReference]: 'Letter 7/2026',
    [words.field.endorsedBy]: 'National focal point',
  });
  const desk = await cast.as('desk.ana');
  await desk.open('/work');
  await desk.follow(title);
  await desk.act('acknowledge');
  await desk.act('ask', { [words.field.questions]: 'Which institution will keep the data?' });
  await focal.act('answer', { 'Which institution will keep the data?': 'The State Statistical Office.' });
  await desk.act('check-eligibility', {}, async (dialog) => {
    for (const name of Object.values(words.check)) await dialog.getByLabel(name).check();
  });
  await desk.act('clear');
  await (await cast.at('desk.ben', requestId)).act('clear');
  await desk.act('circulate');
}

/** The providers propose by keyboard; the State compares and accepts, they confirm, the State chooses. */
export async function findPartners(
  cast: Cast,
  requestId: string,
  providers: readonly string[],
): Promise<void> {
  for (const provider of providers) await propose(cast, provider);
  const focal = await cast.at('focal-point.mkd', requestId);
  const { words } = focal;
  await focal.follow(words.action.choose);
  for (const _ of providers) await acceptNext(focal);
  for (const provider of providers) {
    const coordinator = await cast.as(`coordinator.${provider}-lead`);
    await coordinator.open('/invitations');
    await coordinator.sendUntilGone(coordinator.button(words.partner.confirm));
  }
  await focal.sendUntilGone(focal.button(words.offers.choose));
}

async function acceptNext(focal: Actor): Promise<void> {
  const buttons = focal.button(focal.words.offers.accept);
  await buttons.first().waitFor();
  const card = focal.page.getByRole('listitem').filter({ has: buttons }).first();
  const name = (await card.getByRole('heading').first().textContent()) ?? '';
  await buttons.first().click();
  await focal.page
    .getByRole('listitem')
    .filter({ hasText: name })
    .getByText(focal.words.invitationStatus.accepted)
    .first()
    .waitFor();
}

async function propose(cast: Cast, provider: string): Promise<void> {
  const coordinator = await cast.as(`coordinator.${provider}-lead`);
  const { words, page } = coordinator;
  await coordinator.open('/invitations');
  await coordinator.button(words.partner.interested).waitFor();
  await page.getByText(words.invitationStatus.seen).first().waitFor();
  await page.keyboard.press('i');
  await coordinator.button(words.partner.propose).waitFor();
  await page.keyboard.press('p');
  await coordinator.fill({
    [words.field.proposal]: `Experts of ${provider}`,
    [words.field.personDays]: '80',
  });
  await coordinator.press(words.partner.submit);
  await coordinator.button(words.partner.submit).waitFor({ state: 'detached' });
}

/** The State writes the plan, desk and focal point refer the gap to the fund, the committee decides. */
export async function planAndFund(
  cast: Cast,
  requestId: string,
  { shares, lead, localPartner }: Programme,
): Promise<void> {
  const focal = await cast.at('focal-point.mkd', requestId);
  const { words, page } = focal;
  const { field, plan } = words;
  await focal.follow(words.action['revise-plan']);
  await focal.choose(field.leadImplementer, lead);
  await focal.fill({
    [field.localPartner]: localPartner,
    [field.startsOn]: today(),
    [field.durationMonths]: String(PLAN_MONTHS),
    [plan.milestone.replace('{{number}}', '1')]: 'Data is shared',
    [plan.milestoneDue.replace('{{number}}', '1')]: monthsAfter(today(), 5),
    [plan.indicator.replace('{{number}}', '1')]: 'Institutions that share data',
    [plan.baseline.replace('{{number}}', '1')]: '0',
    [plan.target.replace('{{number}}', '1')]: '7',
  });
  await focal.press(plan.addActivity);
  for (const [index, share] of shares.entries()) {
    const activity = page.getByRole('group', {
      name: plan.activity.replace('{{number}}', String(index + 1)),
    });
    await focal.fill(
      { [field.activity]: share.activity, [field.amount]: String(share.amountMinor / 100) },
      activity,
    );
    await focal.choose(field.implementer, share.provider, activity);
  }
  await focal.press(plan.save);
  await page.waitForURL(/requests\/[^/]+$/);
  await (await cast.at('desk.ana', requestId)).act('refer-to-fund');
  await focal.act('refer-to-fund');
  for (const member of ['committee.dora', 'committee.ivan']) await score(cast, member);
  for (const member of ['committee.dora', 'committee.ivan']) {
    const committee = await cast.as(member);
    await committee.page.locator('button:not([disabled])', { hasText: words.allocation.approve }).click();
    await committee.sees(words.position.approve);
  }
}

async function score(cast: Cast, member: string): Promise<void> {
  const committee = await cast.as(member);
  const { words, page } = committee;
  await committee.open('/work');
  await page.getByRole('main').getByRole('table').getByRole('link').first().click();
  for (const name of Object.values(words.markerName)) await committee.choose(name, '2');
  await committee.press(words.allocation.score);
  await page.getByRole('region', { name: words.allocation.committee }).getByText(member).first().waitFor();
}

/** Everybody approves the plan and signs; the work is done, paid, confirmed, and the accounts closed. */
export async function deliver(cast: Cast, requestId: string, providers: readonly string[]): Promise<void> {
  const parties = ['focal-point.mkd', ...providers.map((provider) => `coordinator.${provider}-lead`)];
  for (const party of parties) await (await cast.at(party, requestId)).act('approve-plan');
  for (const party of parties) {
    const actor = await cast.at(party, requestId);
    await actor.sendUntilGone(actor.button(actor.words.agreement.sign));
  }
  const lead = await cast.at(parties[1] ?? '', requestId);
  await lead.sees(lead.words.allocationStanding.committed);
  await lead.act('start');
  await payTranche(cast, requestId, lead, '1', true);
  await payTranche(cast, requestId, lead, '2', false);
  await lead.open(`/requests/${requestId}`);
  await lead.act('complete-work', { [lead.words.field.finalReport]: 'Seven institutions share their data.' });
  const focal = await cast.at('focal-point.mkd', requestId);
  await focal.act('confirm', {}, async (dialog) => {
    for (const number of ['1', '2'])
      await focal.choose(focal.words.field.rating.replace('{{number}}', number), '5', dialog);
  });
  for (const officer of ['finance.emil', 'finance.fay']) {
    const finance = await cast.as(officer);
    await finance.press(finance.words.closing.close);
    if (officer === 'finance.emil') await finance.button(finance.words.closing.close).waitFor();
  }
  await focal.sees(focal.words.statusText.closed);
}

async function payTranche(
  cast: Cast,
  requestId: string,
  lead: Actor,
  number: string,
  hasMilestone: boolean,
): Promise<void> {
  const { words } = lead;
  const { tranche, field } = words;
  const named = (text: string) => text.replace('{{number}}', number);
  const emil = await atAllocation(cast, 'finance.emil');
  await emil.press(named(tranche.instruct));
  const fay = await atAllocation(cast, 'finance.fay');
  await fay.fill({ [field.bankReference]: `Transfer ${number}` });
  await fay.press(named(tranche.confirm));
  await lead.open(`/requests/${requestId}`);
  if (hasMilestone) await lead.act('reach-milestone', { [field.note]: 'Reached.' });
  const amount = await lead.page
    .getByRole('listitem')
    .filter({ hasText: named(tranche.number) })
    .getByText(/USD/)
    .first()
    .textContent();
  await lead.fill({
    [tranche.expenditure]: (amount ?? '').replace(/[^\d]/g, ''),
    [field.documentReference]: `Report ${number}`,
  });
  await lead.press(named(tranche.report));
  await emil.press(named(tranche.acceptReport));
  await emil.button(named(tranche.acceptReport)).waitFor({ state: 'detached' });
}

async function atAllocation(cast: Cast, officer: string): Promise<Actor> {
  const finance = await cast.as(officer);
  if (/\/allocations\//.test(finance.page.url())) return finance;
  await finance.open('/work');
  await finance.page.getByRole('main').getByRole('table').getByRole('link').first().click();
  return finance;
}
