import type { MakeOfferDto } from '../api/views.js';

/** An offer while somebody writes it. */
export type DraftOffer = MakeOfferDto;

export const EMPTY_OFFER: DraftOffer = {
  title: '',
  kind: 'technical',
  objectives: [],
  geography: { countries: [], m49Regions: [], regionalBodies: [], global: true, exclusions: [] },
  startsOn: '',
  endsOn: '',
  languages: ['en'],
  capacity: { total: 1, concurrent: 1 },
};
