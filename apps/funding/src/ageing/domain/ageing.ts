/// <reference lib="es2024.collection" />
import type { Account } from '../../ledger/domain/account.js';
import type { Money } from '../../ledger/domain/money.js';
import { BalanceSheet } from '../../statement/domain/balance-sheet.js';
import { ageInDays, bandOf, type AgeBand } from './age-band.js';
import { banded, type Banded } from './banded.js';
import { openAsSigned } from './open-as-signed.js';
import { promisedOn, remindersOf, type PromiseFile, type PromiseKind, type Reminder } from './promise.js';

/** A pledge that is not signed, or a signed commitment that is not paid in full. */
export interface OpenPromise {
  readonly contributionId: string;
  readonly donor: string;
  readonly kind: PromiseKind;
  /** The day it was pledged, or signed. */
  readonly agesFromOn: string;
  readonly ageDays: number;
  readonly band: AgeBand;
  /** In the fund's currency. */
  readonly open: Money;
  /** The same in the currency the donor signed for, where that is another. */
  readonly openAsSigned?: Money;
  readonly reminders: readonly Reminder[];
  readonly isConfidential?: true;
}

/** Pledges and commitments by their age. */
export interface Sums {
  readonly pledges: Banded;
  readonly commitments: Banded;
}

/** What a fund's donors have promised and not yet signed or paid, by how long that is open. */
export interface Ageing {
  readonly fundId: string;
  readonly name: string;
  /** ISO 4217. */
  readonly currency: string;
  /** The last day that counts. */
  readonly asOfOn: string;
  /** In the fund's currency. */
  readonly sums: Sums;
  /** By donor, largest sums first. */
  readonly byDonor: readonly ({ readonly donor: string } & Sums)[];
  /** By the currency that donors owe. */
  readonly byCurrency: readonly ({ readonly currency: string } & Sums)[];
  /** Oldest first. */
  readonly items: readonly OpenPromise[];
}

/** A fund, as of a day. */
interface Of {
  readonly fundId: string;
  readonly name: string;
  readonly currency: string;
  readonly asOfOn: string;
}

/** The report that a fund's accounts come to: what the ledger says is open, from the day the donor promised it. */
export function ageingOf(of: Of, files: readonly PromiseFile[], accounts: readonly Account[]): Ageing {
  const sheet = new BalanceSheet(accounts);
  const items = files
    .flatMap((file) => [
      ...openOf(of, file, 'pledge', sheet.balance('pledge', file.contributionId)),
      ...openOf(of, file, 'commitment', sheet.balance('receivable', file.contributionId), {
        settled: sheet.credits('receivable', file.contributionId),
      }),
    ])
    .toSorted((a, b) => b.ageDays - a.ageDays || (a.contributionId < b.contributionId ? -1 : 1));
  const inFund = items.map((item) => ({ ...item, amount: item.open }));
  const asOwed = items.map((item) => ({ ...item, amount: item.openAsSigned ?? item.open }));
  return {
    ...of,
    sums: sumsOf(inFund, of.currency),
    byDonor: [...Map.groupBy(inFund, ({ donor }) => donor)]
      .map(([donor, own]) => ({ donor, ...sumsOf(own, of.currency) }))
      .toSorted((a, b) => openIn(b) - openIn(a) || (a.donor < b.donor ? -1 : 1)),
    byCurrency: [...Map.groupBy(asOwed, ({ amount }) => amount.currency)]
      .map(([currency, own]) => ({ currency, ...sumsOf(own, currency) }))
      .toSorted((a, b) => (a.currency < b.currency ? -1 : 1)),
    items,
  };
}

function openOf(
  { currency, asOfOn }: Of,
  file: PromiseFile,
  kind: PromiseKind,
  balance: bigint,
  { settled = 0n }: { readonly settled?: bigint } = {},
): readonly OpenPromise[] {
  const agesFromOn = promisedOn(file, kind);
  if (balance === 0n || agesFromOn === undefined) return [];
  const ageDays = ageInDays(agesFromOn, asOfOn);
  const { contributionId, donor, isConfidential } = file;
  const signed = kind === 'commitment' ? openAsSigned(file, settled) : undefined;
  return [
    {
      contributionId,
      donor,
      kind,
      agesFromOn,
      ageDays,
      band: bandOf(ageDays),
      open: { amountMinor: Number(balance), currency },
      ...(signed === undefined ? {} : { openAsSigned: signed }),
      reminders: remindersOf(file, kind, agesFromOn, asOfOn),
      ...(isConfidential ? { isConfidential } : {}),
    },
  ];
}

function sumsOf(
  items: readonly { readonly kind: PromiseKind; readonly band: AgeBand; readonly amount: Money }[],
  currency: string,
): Sums {
  const of = (kind: PromiseKind): Banded =>
    banded(
      items
        .filter((item) => item.kind === kind)
        .map(({ band, amount }) => ({ band, amountMinor: amount.amountMinor })),
      currency,
    );
  return { pledges: of('pledge'), commitments: of('commitment') };
}

const openIn = ({ pledges, commitments }: Sums): number =>
  pledges.total.amountMinor + commitments.total.amountMinor;
