import { screenProvider } from '../../test/support/screen-provider.js';
import type { Hub } from '../../test/support/hub.js';
import type { SeedData, SeedOffer, SeedPractice, SeedProvider } from './seed-data.js';

const REGISTRAR = 'desk.seed-one';
const VERIFIER = 'desk.seed-two';

/** Registers, verifies and screens the providers, each consortium after its members, who accept; then makes their offers and enters the practices. */
export async function loadPartners(hub: Pick<Hub, 'as'>, data: SeedData): Promise<void> {
  for (const provider of data.providers) await loadProvider(hub, provider);
  for (const offer of data.offers) await loadOffer(hub, offer);
  for (const practice of data.practices) await loadPractice(hub, practice);
}

async function loadProvider(hub: Pick<Hub, 'as'>, provider: SeedProvider): Promise<void> {
  const { id, name, kind, country, members = [], description } = provider;
  const unOrganisation = kind === 'un-entity';
  const profile = {
    id,
    name,
    kind,
    unOrganisation,
    members,
    summary: description,
    ...(country && { country }),
  };
  await hub.as(REGISTRAR).matching.create('/v1/providers', profile, { key: `seed-provider-${id}` });
  await hub.as(VERIFIER).matching.act(`/v1/providers/${id}`, 'verify', {}, { key: `seed-verify-${id}` });
  await screenProvider(hub, id, [REGISTRAR, VERIFIER], `seed-screening-${id}`);
  for (const memberId of members) await accept(hub, id, memberId);
}

/** A member agrees to belong to a consortium. */
async function accept(hub: Pick<Hub, 'as'>, consortiumId: string, memberId: string): Promise<void> {
  const membership = `/v1/providers/${consortiumId}/memberships/${memberId}`;
  const key = `seed-membership-${consortiumId}-${memberId}`;
  await hub.as(`coordinator.${memberId}.seed`).matching.act(membership, 'accept', {}, { key });
}

async function loadOffer(hub: Pick<Hub, 'as'>, offer: SeedOffer): Promise<void> {
  const terms = {
    title: titleOf(offer.description),
    kind: offer.kind,
    objectives: offer.objectives,
    geography: { global: true },
    personDays: offer.personDays,
    startsOn: offer.availableFrom,
    endsOn: offer.availableTo,
    languages: offer.languages,
    capacity: { total: 100, concurrent: offer.simultaneously },
  };
  const coordinator = hub.as(`coordinator.${offer.providerId}.seed`);
  await coordinator.matching.create('/v1/offers', terms, { key: `seed-offer-${offer.id}` });
}

async function loadPractice(hub: Pick<Hub, 'as'>, practice: SeedPractice): Promise<void> {
  const { id, name, description, countries, objectives, organisations, sources } = practice;
  const entry = { name, summary: description, countries, objectives, organisations, sources };
  await hub.as(REGISTRAR).matching.create('/v1/practices', entry, { key: `seed-practice-${id}` });
}

/** The first sentence or clause, short enough for a title. */
function titleOf(description: string): string {
  const first = description.split(/[.;:]/)[0] ?? description;
  return first.slice(0, 200);
}
