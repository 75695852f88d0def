import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import type { Programme } from '../../tools/demo/journey/programme.js';
import type { Actor } from './actor.js';
import { PLAN_MONTHS, type Cast } from './journey-by-clicking.js';

// From this amount on a second officer releases a payment; the first tranche is this share of the allocation.
const RELEASE_FROM_MINOR = 500_000_00;
const FIRST_SHARE = 0.6;
const MEMBERS = ['committee.dora', 'committee.ivan'] as const;

/** The State writes the plan; desk and focal point refer what is missing to the fund, the committee decides. */
export async function planAndFund(cast: Cast, requestId: string, programme: Programme): Promise<void> {
  const focal = await cast.at('focal-point.mkd', requestId);
  await writePlan(focal, programme);
  await (await cast.at('desk.ana', requestId)).act('refer-to-fund');
  await focal.act('refer-to-fund');
  for (const member of MEMBERS) await score(cast, member, programme.title);
  await tryRound(cast, programme.title);
  for (const member of MEMBERS) {
    const committee = await cast.as(member);
    const { allocation, position } = committee.words;
    const row = committee.page.getByRole('row').filter({ hasText: member });
    await committee.sendUntil(committee.button(allocation.approve), () =>
      row.getByText(position.approve).first().waitFor(),
    );
  }
}

async function writePlan(focal: Actor, { shares, lead, localPartner }: Programme): Promise<void> {
  const { words, page } = focal;
  const { field, plan } = words;
  const named = (text: string, number: number) => text.replace('{{number}}', String(number));
  await focal.follow(words.action['revise-plan']);
  await focal.choose(field.leadImplementer, lead);
  await focal.fill({
    [field.localPartner]: localPartner,
    [field.startsOn]: today(),
    [field.durationMonths]: String(PLAN_MONTHS),
    [named(plan.milestone, 1)]: 'The institutions share one set of data',
    [named(plan.milestoneDue, 1)]: monthsAfter(today(), 5),
    [named(plan.indicator, 1)]: 'Institutions that share data',
    [named(plan.baseline, 1)]: '0',
    [named(plan.target, 1)]: '7',
  });
  for (const [index, share] of shares.entries()) {
    if (index > 0) await focal.press(plan.addActivity);
    const activity = page.getByRole('group', { name: named(plan.activity, index + 1), exact: true });
    await focal.fill(
      { [field.activity]: share.activity, [field.amount]: String(share.amountMinor / 100) },
      activity,
    );
    await focal.choose(field.implementer, share.provider, activity);
  }
  await focal.press(plan.save);
  await page.waitForURL(/requests\/[^/]+$/);
}

async function score(cast: Cast, member: string, title: string): Promise<void> {
  const committee = await cast.as(member);
  const { words, page } = committee;
  await openAllocation(committee, title);
  for (const name of Object.values(words.markerName)) await committee.choose(name, '2');
  const scores = page.getByRole('region', { name: words.allocation.committee });
  await committee.sendUntil(committee.button(words.allocation.score), () =>
    scores.getByText(member).first().waitFor(),
  );
}

/** A round leaves out what would break a share, until a member asks for no such share; and takes what a member wishes. */
async function tryRound(cast: Cast, title: string): Promise<void> {
  const committee = await cast.as(MEMBERS[0]);
  const { page, words } = committee;
  const { round, navigation } = words;
  const allocation = page.url();
  await committee.follow(navigation.round);
  const row = page.getByRole('row').filter({ hasText: title });
  await row.getByText(round.reason['would-break-share']).waitFor();
  await page.getByRole('slider', { name: round.poorestPerCent }).press('Home');
  await row.getByRole('cell', { name: round.in, exact: true }).waitFor();
  await row.getByRole('combobox').selectOption('out');
  await row.getByText(round.reason['pinned-out']).waitFor();
  await row.getByRole('cell', { name: round.out, exact: true }).waitFor();
  await page.goto(allocation);
}

/** Everybody approves the plan and signs; the work is done, paid, confirmed, and the accounts closed. */
export async function deliver(
  cast: Cast,
  requestId: string,
  { title, shares, lead: leader }: Programme,
): Promise<void> {
  const parties = ['focal-point.mkd', ...shares.map(({ provider }) => `coordinator.${provider}-lead`)];
  for (const party of parties) await (await cast.at(party, requestId)).act('approve-plan');
  for (const party of parties) {
    const actor = await cast.at(party, requestId);
    await actor.sendUntilGone(actor.words.agreement.sign);
  }
  const lead = await cast.at(`coordinator.${leader}-lead`, requestId);
  const amountMinor = shares.reduce((sum, share) => sum + share.amountMinor, 0);
  const isLarge = amountMinor * FIRST_SHARE >= RELEASE_FROM_MINOR;
  await lead.sees(lead.words.allocationStanding.committed);
  await lead.act('start');
  await payAndAccount(cast, title, lead, { number: 1, isLarge });
  await payAndAccount(cast, title, lead, { number: 2, isLarge: false });
  await finish(cast, requestId, lead);
}

async function finish(cast: Cast, requestId: string, lead: Actor): Promise<void> {
  await lead.act('complete-work', { [lead.words.field.finalReport]: 'Seven institutions share their data.' });
  const focal = await cast.at('focal-point.mkd', requestId);
  await focal.act('confirm', {}, async (dialog) => {
    for (const number of ['1', '2'])
      await focal.choose(focal.words.field.rating.replace('{{number}}', number), '5', dialog);
  });
  await closeAccounts(cast);
  await focal.sees(focal.words.statusText.closed);
}

/** One officer instructs, another releases and confirms; the lead implementer accounts for it, finance accepts. */
async function payAndAccount(
  cast: Cast,
  title: string,
  lead: Actor,
  { number, isLarge }: { readonly number: number; readonly isLarge: boolean },
): Promise<void> {
  const { words } = lead;
  const { tranche, field } = words;
  const named = (text: string) => text.replace('{{number}}', String(number));
  const emil = await cast.as('finance.emil');
  const fay = await cast.as('finance.fay');
  await openAllocation(emil, title);
  await emil.sendUntilGone(named(tranche.instruct));
  await openAllocation(fay, title);
  // Large amounts are released by another officer first.
  if (isLarge) await fay.sendUntilGone(named(tranche.release));
  await fay.fill({ [field.bankReference]: `Transfer ${number}` });
  await fay.sendUntilGone(named(tranche.confirm));
  if (number === 1) await lead.act('reach-milestone', { [field.note]: 'The first data are shared.' });
  const transfer = lead.page.getByRole('listitem').filter({ hasText: named(tranche.number) });
  await transfer.getByLabel(tranche.expenditure).waitFor();
  const amount = await transfer.getByText(/USD/).first().textContent();
  await lead.fill({
    [tranche.expenditure]: (amount ?? '').replace(/[^\d]/g, ''),
    [field.documentReference]: `Report ${number}`,
  });
  await lead.sendUntilGone(named(tranche.report));
  await emil.sendUntilGone(named(tranche.acceptReport));
}

async function closeAccounts(cast: Cast): Promise<void> {
  const emil = await cast.as('finance.emil');
  const fay = await cast.as('finance.fay');
  for (const officer of [emil, fay]) await officer.sendUntilGone(officer.words.closing.close);
}

async function openAllocation(actor: Actor, title: string): Promise<void> {
  if (/\/allocations\//.test(actor.page.url())) return;
  await actor.open('/work');
  await actor.page.getByRole('main').getByRole('table').getByRole('link', { name: title }).first().click();
}
