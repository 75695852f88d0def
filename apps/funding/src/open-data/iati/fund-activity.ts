import type { NamedProvider } from '@hub/provider-names/provider-names.js';
import { inSum } from '../domain/movement.js';
import type { OpenFund } from '../domain/open-fund.js';
import { MULTILATERAL } from './iati-codes.js';
import { partyElement, type Publisher, type XmlElement } from './iati-party.js';
import { transactionsWith, type FundSide } from './iati-transaction.js';

/** Developing countries, unspecified. @see IATI 2.03, codelist Region */
const ANYWHERE = { '@code': '998', '@vocabulary': '1', '@percentage': '100' };
/** Government and civil society, general. @see IATI 2.03, codelist SectorCategory */
export const GOVERNMENT_AND_CIVIL_SOCIETY = { '@vocabulary': '2', '@code': '151', '@percentage': '100' };

/** The activity that a fund is. */
export const fundActivityId = ({ ref }: Publisher, fundId: string): string => `${ref}-${fundId}`;

/** The publisher as a side of a fund's transactions. */
export const asSide = (publisher: Publisher, { fundId, name, currency }: OpenFund): FundSide => ({
  currency,
  organisation: { '@ref': publisher.ref, '@type': MULTILATERAL, narrative: name },
  activityId: fundActivityId(publisher, fundId),
});

/** A fund as an IATI activity: what is promised and paid into it, and what it costs. Its requests are activities below it. */
export function fundActivity(
  fund: OpenFund,
  publisher: Publisher,
  providers: ReadonlyMap<string, NamedProvider>,
  childIds: readonly string[],
): XmlElement {
  const { contributions } = fund;
  const side = asSide(publisher, fund);
  const donors = [...new Set(contributions.named.map(({ donor }) => donor))];
  const several = contributions.several.length > 0 ? [SEVERAL_DONORS] : [];
  const transactions = [
    ...transactionsWith(fund.movements, side, undefined),
    ...contributions.named.flatMap(({ movements, donor }) =>
      transactionsWith(movements, side, partyElement(donor, providers)),
    ),
    ...transactionsWith(
      inSum(contributions.several.flatMap(({ movements }) => movements)),
      side,
      SEVERAL_DONORS,
    ),
  ];
  return {
    'iati-identifier': fundActivityId(publisher, fund.fundId),
    'reporting-org': { '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
    title: { narrative: fund.name },
    description: { '@type': '1', narrative: PURPOSE },
    'participating-org': [
      ...[...donors.map((donor) => partyElement(donor, providers)), ...several].map((one) => ({
        '@role': '1',
        ...one,
      })),
      { '@ref': publisher.ref, '@type': MULTILATERAL, '@role': '2', narrative: publisher.name },
    ],
    'activity-status': { '@code': '2' },
    'activity-date': { '@type': '2', '@iso-date': fund.openedOn },
    'activity-scope': { '@code': '1' },
    'recipient-region': ANYWHERE,
    sector: GOVERNMENT_AND_CIVIL_SOCIETY,
    'collaboration-type': { '@code': '4' },
    'default-finance-type': { '@code': '110' },
    'default-aid-type': { '@code': 'B04' },
    'default-tied-status': { '@code': '5' },
    transaction: transactions,
    'related-activity': childIds.map((id) => ({ '@ref': id, '@type': '2' })),
  };
}

const SEVERAL_DONORS = { narrative: 'Several donors' };
const PURPOSE =
  'Pools contributions for requests of States for capacity-building under the Global Compact for Safe, Orderly and Regular ' +
  'Migration (objective 23, action d).';
