import { create } from 'xmlbuilder2';
import { decimalOf } from '@hub/tabular/decimal.js';
import type { OpenFund } from '../domain/open-fund.js';
import { AS_XML } from './activities-file.js';
import { MULTILATERAL } from './iati-codes.js';
import type { Publisher, XmlElement } from './iati-party.js';

const SPENT = ['disbursement', 'expenditure'];

/** The IATI 2.03 organisation file: the publisher, and what its funds have spent in each year, as far as it is published by day. */
export function organisationFile(funds: readonly OpenFund[], publisher: Publisher): string {
  const changes = funds.flatMap((fund) => [
    fund.changedAt,
    ...[...fund.contributions.named, ...fund.allocations.named].map(({ changedAt }) => changedAt),
  ]);
  const at = new Date(Math.max(0, ...changes.map((date) => date.getTime()))).toISOString();
  const organisation = {
    '@last-updated-datetime': at,
    '@xml:lang': 'en',
    ...(funds[0] === undefined ? {} : { '@default-currency': funds[0].currency }),
    'organisation-identifier': publisher.ref,
    name: { narrative: publisher.name },
    'reporting-org': { '@ref': publisher.ref, '@type': MULTILATERAL, narrative: publisher.name },
    'total-expenditure': funds.flatMap(spentByYear),
  };
  const root = { '@version': '2.03', '@generated-datetime': at, 'iati-organisation': organisation };
  return create({ version: '1.0', encoding: 'UTF-8', ...AS_XML }, { 'iati-organisations': root }).end({
    prettyPrint: true,
  });
}

function spentByYear({
  name,
  currency,
  movements,
  contributions,
  allocations,
}: OpenFund): readonly XmlElement[] {
  const dated = [movements, ...[...contributions.named, ...allocations.named].map((one) => one.movements)];
  const years = new Map<string, bigint>();
  for (const { kind, on, amountMinor } of dated.flat()) {
    const year = on.slice(0, 4);
    if (SPENT.includes(kind)) years.set(year, (years.get(year) ?? 0n) + BigInt(amountMinor));
  }
  return [...years]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([year, amountMinor]) => ({
      'period-start': { '@iso-date': `${year}-01-01` },
      'period-end': { '@iso-date': `${year}-12-31` },
      value: {
        '@currency': currency,
        '@value-date': `${year}-12-31`,
        '#': decimalOf({ amountMinor, currency }),
      },
      'expense-line': {
        '@ref': 'fund',
        value: {
          '@currency': currency,
          '@value-date': `${year}-12-31`,
          '#': decimalOf({ amountMinor, currency }),
        },
        narrative: name,
      },
    }));
}
