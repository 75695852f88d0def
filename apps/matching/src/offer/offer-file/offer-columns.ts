import { COOPERATION_KINDS } from '@hub/contracts/vocabularies/cooperation-kinds.js';
import { NEED_KINDS } from '@hub/contracts/vocabularies/need-kinds.js';
import { REGIONAL_BODY_IDS } from '@hub/contracts/vocabularies/regional-bodies.js';
import { STRUCTURAL_FACTORS } from '@hub/contracts/vocabularies/structural-factors.js';
import { column, type Column } from '@hub/tabular/column.js';
import {
  amountField,
  choiceField,
  choicesField,
  dayField,
  integerField,
  optional,
  textField,
  textsField,
  yesNoField,
  type Field,
} from '@hub/tabular/field.js';
import type { Offer } from '../domain/offer.js';
import type { OfferRow } from './offer-row.js';
import { revisionMark } from './revision-mark.js';

type FileOffer = Pick<Offer, 'offerId' | 'terms' | 'left'>;

/** A column of a file of offers: how it is read, how it is written, and what it holds, in words for whoever fills it. */
export interface OfferColumn<T> {
  readonly field: Field<T>;
  readonly column: Column<FileOffer>;
  readonly meaning: string;
  readonly example: string;
}

const OBJECTIVES = Array.from({ length: 23 }, (_, index) => String(index + 1));
const CURRENCY = 'Currency';

const both = <T>(
  field: Field<T>,
  kind: Column<FileOffer>['kind'],
  value: (offer: FileOffer) => unknown,
  meaning: string,
  example: string,
): OfferColumn<T> => ({
  field,
  column: column(field.header, kind, value as never) as Column<FileOffer>,
  meaning,
  example,
});

const yesNo = (value: boolean): string => (value ? 'yes' : 'no');
const amount = (header: string) => amountField({ header, currencyHeader: CURRENCY });
const money = ({ terms }: FileOffer, which: 'minimumMinor' | 'maximumMinor') =>
  terms.amount && { amountMinor: terms.amount[which], currency: terms.amount.currency };

/** Every column of a file of offers, in the order they are written in. */
export const OFFER_COLUMNS: { readonly [K in keyof OfferRow]-?: OfferColumn<OfferRow[K]> } = {
  offerId: both(
    optional(textField({ header: 'Offer id' })),
    'text',
    ({ offerId }) => offerId,
    'Leave it as it is to change an offer; leave it empty for a new one.',
    '',
  ),
  revision: both(
    optional(textField({ header: 'Revision' })),
    'text',
    ({ terms }) => revisionMark(terms),
    'Leave it as it is: it shows whether somebody has changed the offer since the file was written.',
    '',
  ),
  title: both(
    textField({ header: 'Title' }),
    'text',
    ({ terms }) => terms.title,
    'Up to 300 characters.',
    'Border management training',
  ),
  kind: both(
    choiceField({ header: 'Kind', choices: NEED_KINDS }),
    'text',
    ({ terms }) => terms.kind,
    `One of: ${NEED_KINDS.join(', ')}.`,
    'financial',
  ),
  objectives: both(
    choicesField({ header: 'Objectives', choices: OBJECTIVES }),
    'list',
    ({ terms }) => terms.objectives.map(String),
    'GCM objectives, 1 to 23.',
    '11; 23',
  ),
  countries: both(
    optional(textsField({ header: 'Countries' })),
    'list',
    ({ terms }) => terms.geography.countries,
    'Where it can be used: ISO 3166-1 alpha-3 codes.',
    'MKD; SRB',
  ),
  m49Regions: both(
    optional(textsField({ header: 'M49 regions' })),
    'list',
    ({ terms }) => terms.geography.m49Regions,
    'Or UN M49 codes of regions.',
    '039',
  ),
  regionalBodies: both(
    optional(choicesField({ header: 'Regional bodies', choices: REGIONAL_BODY_IDS })),
    'list',
    ({ terms }) => terms.geography.regionalBodies,
    `Or the members of: ${REGIONAL_BODY_IDS.join(', ')}.`,
    '',
  ),
  global: both(
    optional(yesNoField({ header: 'Global' })),
    'text',
    ({ terms }) => yesNo(terms.geography.global),
    'Or yes: everywhere. Empty is no.',
    'no',
  ),
  exclusions: both(
    optional(textsField({ header: 'Excluded countries' })),
    'list',
    ({ terms }) => terms.geography.exclusions,
    'Where it cannot be used, whatever else is said.',
    '',
  ),
  minimum: both(
    optional(amount('Minimum amount')),
    'amount',
    (offer) => money(offer, 'minimumMinor'),
    'The least of one engagement. Empty is 0.',
    '10000.00',
  ),
  maximum: both(
    optional(amount('Maximum amount')),
    'amount',
    (offer) => money(offer, 'maximumMinor'),
    'The most of one engagement; a financial offer needs it.',
    '250000.00',
  ),
  currency: both(
    optional(textField({ header: CURRENCY })),
    'text',
    ({ terms }) => terms.amount?.currency,
    'ISO 4217, for both amounts.',
    'USD',
  ),
  personDays: both(
    optional(integerField({ header: 'Person days' })),
    'integer',
    ({ terms }) => terms.personDays,
    'Of one engagement; an offer of kind human needs it.',
    '',
  ),
  skills: both(
    optional(textsField({ header: 'Skills' })),
    'list',
    ({ terms }) => terms.skills,
    'In words.',
    'data analysis; training',
  ),
  startsOn: both(
    dayField({ header: 'Starts on' }),
    'day',
    ({ terms }) => terms.startsOn,
    'First day on which it can be used.',
    '2027-01-01',
  ),
  endsOn: both(
    dayField({ header: 'Ends on' }),
    'day',
    ({ terms }) => terms.endsOn,
    'Last day.',
    '2029-12-31',
  ),
  languages: both(
    optional(textsField({ header: 'Languages' })),
    'list',
    ({ terms }) => terms.languages,
    'ISO 639-1 codes.',
    'en; fr',
  ),
  interpretation: both(
    optional(yesNoField({ header: 'Interpretation' })),
    'text',
    ({ terms }) => yesNo(terms.interpretation),
    'Whether you bring an interpreter. Empty is no.',
    'no',
  ),
  cooperationKinds: both(
    optional(choicesField({ header: 'Cooperation kinds', choices: COOPERATION_KINDS })),
    'list',
    ({ terms }) => terms.cooperationKinds,
    `Any of: ${COOPERATION_KINDS.join(', ')}. Empty is all.`,
    '',
  ),
  sdgTargets: both(
    optional(textsField({ header: 'SDG targets' })),
    'list',
    ({ terms }) => terms.sdgTargets,
    'Write them as text: a spreadsheet takes 8.10 for 8.1.',
    '10.7; 17.9',
  ),
  structuralFactors: both(
    optional(choicesField({ header: 'Structural factors', choices: STRUCTURAL_FACTORS })),
    'list',
    ({ terms }) => terms.structuralFactors,
    `Any of: ${STRUCTURAL_FACTORS.join(', ')}.`,
    '',
  ),
  conditions: both(
    optional(textsField({ header: 'Conditions' })),
    'list',
    ({ terms }) => terms.conditions,
    'In words.',
    'A report every half year',
  ),
  capacityTotal: both(
    integerField({ header: 'Capacity in all' }),
    'integer',
    ({ terms }) => terms.capacity.total,
    'How many engagements.',
    '3',
  ),
  capacityConcurrent: both(
    integerField({ header: 'Capacity at a time' }),
    'integer',
    ({ terms }) => terms.capacity.concurrent,
    'How many at the same time.',
    '2',
  ),
  leftTotal: both(
    optional(textField({ header: 'Left in all' })),
    'integer',
    ({ left }) => left.total,
    'Written for you; not read.',
    '',
  ),
  leftConcurrent: both(
    optional(textField({ header: 'Left at a time' })),
    'integer',
    ({ left }) => left.concurrent,
    'Written for you; not read.',
    '',
  ),
};
