import { setImmediate } from 'node:timers/promises';
import { fragment } from 'xmlbuilder2';
import type { NamedProvider } from '@hub/provider-names/provider-names.js';
import type { OpenFund } from '../domain/open-fund.js';
import { allocationActivity, allocationActivityId, severalActivity } from './allocation-activity.js';
import { fundActivity } from './fund-activity.js';
import type { Publisher, XmlElement } from './iati-party.js';

/** XML cannot carry control characters; what people typed may. */
export const AS_XML = { invalidCharReplacement: ' ' };
const AT_A_TIME = 50;

interface Activity {
  readonly element: XmlElement;
  readonly changedAt: Date;
  readonly currency: string;
}

/** The IATI 2.03 activities file of all funds; gives way to other work between activities. */
export async function activitiesFile(
  funds: readonly OpenFund[],
  publisher: Publisher,
  providers: ReadonlyMap<string, NamedProvider>,
): Promise<string> {
  const activities = funds.flatMap((fund) => activitiesOf(fund, publisher, providers));
  const parts: string[] = [];
  for (const [index, { element, changedAt, currency }] of activities.entries()) {
    const attributes = {
      '@last-updated-datetime': changedAt.toISOString(),
      '@xml:lang': 'en',
      '@default-currency': currency,
    };
    parts.push(fragment(AS_XML, { 'iati-activity': { ...attributes, ...element } }).toString());
    if (index % AT_A_TIME === AT_A_TIME - 1) await setImmediate();
  }
  return wrapped(parts, latest(activities));
}

function activitiesOf(
  fund: OpenFund,
  publisher: Publisher,
  providers: ReadonlyMap<string, NamedProvider>,
): readonly Activity[] {
  const { fundId, currency, allocations } = fund;
  const several = allocations.several.length > 0 ? ['several'] : [];
  const childIds = [...allocations.named.map(({ allocationId }) => allocationId), ...several].map((id) =>
    allocationActivityId(publisher, fundId, id),
  );
  const latestOf = (dates: readonly { readonly changedAt: Date }[]): Date =>
    latest([{ changedAt: fund.changedAt }, ...dates]);
  const { named, several: donors } = fund.contributions;
  return [
    {
      element: fundActivity(fund, publisher, providers, childIds),
      changedAt: latestOf([...named, ...donors]),
      currency,
    },
    ...allocations.named.map((one) => ({
      element: allocationActivity(one, fund, publisher, providers),
      changedAt: one.changedAt,
      currency,
    })),
    ...several.map(() => ({
      element: severalActivity(allocations.several, fund, publisher),
      changedAt: latestOf(allocations.several),
      currency,
    })),
  ];
}

/** The time of the file is that of its latest change, so that the same content is the same file. */
const latest = (all: readonly { readonly changedAt: Date }[]): Date =>
  all.reduce((last, { changedAt }) => (changedAt > last ? changedAt : last), new Date(0));

const wrapped = (parts: readonly string[], at: Date): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<iati-activities version="2.03" generated-datetime="${at.toISOString()}">`,
    ...parts,
    '</iati-activities>',
    '',
  ].join('\n');
