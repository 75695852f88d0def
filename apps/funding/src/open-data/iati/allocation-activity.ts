import countries from 'i18n-iso-countries';
import type { NamedProvider } from '@hub/provider-names/provider-names.js';
import { themesOf } from '../../ledger/domain/earmark-pool.js';
import { splitEvenly } from '../../statement/domain/split-evenly.js';
import { inSum } from '../domain/movement.js';
import type { OpenAllocation, OpenFund } from '../domain/open-fund.js';
import { asSide, fundActivityId, GOVERNMENT_AND_CIVIL_SOCIETY } from './fund-activity.js';
import { activityStatus, MULTILATERAL, THEME_NAMES } from './iati-codes.js';
import { partyElement, type Publisher, type XmlElement } from './iati-party.js';
import { policyMarkers } from './policy-markers.js';
import { transactionsWith } from './iati-transaction.js';

const HUNDRED_PER_CENT = 10_000n;

/** The activity that an allocation is. */
export const allocationActivityId = (publisher: Publisher, fundId: string, allocationId: string): string =>
  `${fundActivityId(publisher, fundId)}-${allocationId}`;

/** What a fund gives to a request, as an IATI activity below the fund's. */
export function allocationActivity(
  allocation: OpenAllocation,
  fund: OpenFund,
  publisher: Publisher,
  providers: ReadonlyMap<string, NamedProvider>,
): XmlElement {
  const implementer = partyElement(allocation.leadImplementer, providers);
  return {
    'iati-identifier': allocationActivityId(publisher, fund.fundId, allocation.allocationId),
    'reporting-org': { '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
    title: { narrative: allocation.title },
    description: { '@type': '1', narrative: `The fund’s part in the request “${allocation.title}”.` },
    'participating-org': [
      { '@role': '1', '@ref': publisher.ref, '@type': MULTILATERAL, narrative: fund.name },
      { '@role': '2', '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
      { '@role': '4', ...implementer },
    ],
    'other-identifier': { '@ref': allocation.requestId, '@type': 'A1' },
    'activity-status': { '@code': activityStatus(allocation.status, allocation.isSuspended) },
    'activity-date': daysOf(allocation, fund),
    'activity-scope': { '@code': allocation.requestingStates.length > 1 ? '3' : '4' },
    'recipient-country': split(allocation.requestingStates.map(alpha2), (code) => ({ '@code': code })),
    sector: [
      GOVERNMENT_AND_CIVIL_SOCIETY,
      ...split(themesOf(allocation.objectives), (theme) => ({
        '@vocabulary': '99',
        '@code': String(theme),
        narrative: THEME_NAMES[theme - 1],
      })),
    ],
    'policy-marker': policyMarkers(allocation.scores),
    'collaboration-type': { '@code': '4' },
    'default-finance-type': { '@code': '110' },
    'default-aid-type': { '@code': 'C01' },
    'default-tied-status': { '@code': '5' },
    transaction: transactionsWith(allocation.movements, asSide(publisher, fund), implementer),
    'related-activity': { '@ref': fundActivityId(publisher, fund.fundId), '@type': '1' },
  };
}

/** What a fund gives to requests that may not be told apart. */
export function severalActivity(
  allocations: readonly OpenAllocation[],
  fund: OpenFund,
  publisher: Publisher,
): XmlElement {
  const movements = inSum(allocations.flatMap((one) => one.movements));
  return {
    'iati-identifier': allocationActivityId(publisher, fund.fundId, 'several'),
    'reporting-org': { '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
    title: { narrative: `Several requests (${String(allocations.length)})` },
    description: {
      '@type': '1',
      narrative:
        'Requests that are shown only together, because States have not agreed to publication of some.',
    },
    'participating-org': [
      { '@role': '1', '@ref': publisher.ref, '@type': MULTILATERAL, narrative: fund.name },
      { '@role': '2', '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
    ],
    'activity-status': { '@code': '2' },
    'activity-date': { '@type': '2', '@iso-date': fund.openedOn },
    'recipient-region': { '@code': '998', '@vocabulary': '1', '@percentage': '100' },
    sector: GOVERNMENT_AND_CIVIL_SOCIETY,
    'default-finance-type': { '@code': '110' },
    transaction: transactionsWith(movements, asSide(publisher, fund), {
      narrative: 'Several implementers',
    }),
    'related-activity': { '@ref': fundActivityId(publisher, fund.fundId), '@type': '1' },
  };
}

function daysOf(
  { plannedStartOn, startedOn, endedOn }: OpenAllocation,
  fund: OpenFund,
): readonly XmlElement[] {
  const planned = plannedStartOn ?? fund.openedOn;
  return [
    ['1', planned],
    ['2', startedOn],
    ['4', endedOn],
  ].flatMap(([type, day]) => (day === undefined ? [] : [{ '@type': type, '@iso-date': day }]));
}

/** Even percentages that add up to exactly 100. */
function split<T>(parts: readonly T[], element: (part: T) => XmlElement): readonly XmlElement[] {
  const shares = splitEvenly(HUNDRED_PER_CENT, parts.length);
  return parts.map((part, index) => ({
    ...element(part),
    '@percentage': (Number(shares[index]) / 100).toString(),
  }));
}

const alpha2 = (alpha3: string): string => countries.alpha3ToAlpha2(alpha3) ?? alpha3;
