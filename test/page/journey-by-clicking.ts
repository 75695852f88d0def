import type { Locator } from 'playwright-core';
import { monthsAfter, today } from '../../tools/demo/journey/days.js';
import type { Programme } from '../../tools/demo/journey/programme.js';
import { Actor, type Stage } from './actor.js';

/** How long the work lasts. */
export const PLAN_MONTHS = 12;

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

  /** Closes everybody's browser. */
  async leave(): Promise<void> {
    for (const actor of this.#actors.values()) await (await actor).leave();
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
    await coordinator.sendUntilGone(words.partner.confirm);
  }
  await focal.sendUntilGone(words.offers.choose);
}

async function acceptNext(focal: Actor): Promise<void> {
  const cards = focal.page.getByRole('listitem');
  const accept = focal.button(focal.words.offers.accept);
  await accept.first().waitFor();
  const name = await cards.filter({ has: accept }).first().getByRole('heading').first().textContent();
  // By its name, for the first card is another one as soon as this one is accepted.
  const card = cards.filter({ has: focal.page.getByRole('heading', { name: name ?? '', exact: true }) });
  await focal.sendUntil(focal.button(focal.words.offers.accept, card), () =>
    card.getByText(focal.words.invitationStatus.accepted).first().waitFor(),
  );
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
