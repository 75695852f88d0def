import { column, moneyColumns, type Column } from '@hub/tabular/column.js';
import { tableOf, type Table } from '@hub/tabular/table.js';
import type { AgeBand } from '../domain/age-band.js';
import type { Ageing, OpenPromise, Sums } from '../domain/ageing.js';
import type { Banded } from '../domain/banded.js';

const BAND_NAMES: Readonly<Record<AgeBand, string>> = {
  upTo90: '0 to 90 days',
  upTo180: '91 to 180 days',
  over180: 'Over 180 days',
};

const reminded = (days: number): readonly Column<OpenPromise>[] => {
  const reminder = ({ reminders }: OpenPromise) => reminders.find((one) => one.days === days);
  const after = `after ${String(days)} days`;
  return [
    column(`Reminder due ${after}`, 'day', (item: OpenPromise) => reminder(item)?.dueOn),
    column(`Reminded ${after}`, 'day', (item: OpenPromise) => reminder(item)?.remindedOn),
  ];
};

const PROMISES: readonly Column<OpenPromise>[] = [
  column('Donor', 'text', ({ donor }: OpenPromise) => donor),
  column('Contribution', 'text', ({ contributionId }: OpenPromise) => contributionId),
  column('Kind', 'text', ({ kind }: OpenPromise) => (kind === 'pledge' ? 'Pledge' : 'Commitment')),
  column('Since', 'day', ({ agesFromOn }: OpenPromise) => agesFromOn),
  column('Days', 'integer', ({ ageDays }: OpenPromise) => ageDays),
  column('Age', 'text', ({ band }: OpenPromise) => BAND_NAMES[band]),
  ...moneyColumns('Open', ({ open }: OpenPromise) => open),
  ...moneyColumns('Open as signed', ({ openAsSigned }: OpenPromise) => openAsSigned),
  ...reminded(90),
  ...reminded(180),
  column('Confidential', 'boolean', ({ isConfidential }: OpenPromise) => isConfidential === true),
];

/** Every open promise, one a row, oldest first. */
export const promiseTable = ({ items }: Ageing): Table => tableOf('Open promises', PROMISES, items);

interface BandedRow {
  readonly key: string;
  readonly kind: string;
  readonly amounts: Banded;
}

const bandedBy = (header: string): readonly Column<BandedRow>[] => [
  column(header, 'text', ({ key }: BandedRow) => key),
  column('Kind', 'text', ({ kind }: BandedRow) => kind),
  column('Amount currency', 'text', ({ amounts }: BandedRow) => amounts.total.currency),
  column(BAND_NAMES.upTo90, 'amount', ({ amounts }: BandedRow) => amounts.upTo90),
  column(BAND_NAMES.upTo180, 'amount', ({ amounts }: BandedRow) => amounts.upTo180),
  column(BAND_NAMES.over180, 'amount', ({ amounts }: BandedRow) => amounts.over180),
  column('Total', 'amount', ({ amounts }: BandedRow) => amounts.total),
];

const rows = (key: string, { pledges, commitments }: Sums): readonly BandedRow[] => [
  { key, kind: 'Pledges', amounts: pledges },
  { key, kind: 'Commitments', amounts: commitments },
];

/** The report as the sheets of a workbook. */
export const ageingTables = (ageing: Ageing): readonly Table[] => [
  tableOf('By age', bandedBy('Fund'), rows(ageing.name, ageing.sums)),
  tableOf(
    'Donors',
    bandedBy('Donor'),
    ageing.byDonor.flatMap(({ donor, ...sums }) => rows(donor, sums)),
  ),
  tableOf(
    'Currencies',
    bandedBy('Owed in'),
    ageing.byCurrency.flatMap(({ currency, ...sums }) => rows(currency, sums)),
  ),
  promiseTable(ageing),
];
