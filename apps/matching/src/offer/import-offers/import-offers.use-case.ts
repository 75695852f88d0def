import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import type { Command } from '@hub/aggregate/command.js';
import { sha256 } from '@hub/aggregate/hash-chain.js';
import { TogetherRefused } from '@hub/aggregate/together-refused.errors.js';
import { readTable } from '@hub/tabular/read-table.js';
import type { RowProblem } from '@hub/tabular/fill-row.js';
import { Injectable } from '@nestjs/common';
import { ProviderNotRegistered } from '../../provider/domain/provider.errors.js';
import { Providers } from '../../provider/storage/provider.repository.js';
import { OFFER_COLUMNS } from '../offer-file/offer-columns.js';
import { OfferFileRefused } from '../offer-file/offer-file.errors.js';
import type { OfferRow } from '../offer-file/offer-row.js';
import { OFFER_FIELDS } from '../offer-file/offer-table.js';
import { rowProblems } from '../offer-file/row-problems.js';
import { rowTerms } from '../offer-file/row-terms.js';
import { OFFER, Offers } from '../storage/offer.repository.js';
import { decideRow } from './decide-row.js';
import type { ImportReportView } from './import-offers.view.js';
import { refusalProblem } from './refusal-problem.js';

/** How large a file of offers may be. The longest cell is 50 conditions of 1,000 characters. */
export const OFFER_FILE_LIMITS = { bytes: 5 * 1024 * 1024, rows: 5_000, cellCharacters: 60_000 };

interface FileRow {
  readonly rowNumber: number;
  readonly value: OfferRow;
}

/** A provider's offers from a file: all rows are taken, or none and every bad one is named. */
@Injectable()
export class ImportOffers {
  constructor(
    private readonly offers: Offers,
    private readonly providers: Providers,
  ) {}

  /** @throws ProviderNotRegistered, TableUnreadable, OfferFileRefused, CauseReused */
  async execute(providerId: string, file: Buffer, command: Command): Promise<ImportReportView> {
    const provider = (await this.providers.load(providerId))?.state;
    if (provider === undefined) throw new ProviderNotRegistered(providerId);
    const table = await readTable<OfferRow>(file, {
      fields: OFFER_FIELDS,
      check: rowProblems,
      limits: OFFER_FILE_LIMITS,
    });
    const problems = [...table.problems, ...unknownColumns(table.unknownColumns), ...repeats(table.rows)];
    const offerer = { providerId, providerKind: provider.kind };
    const fingerprint = sha256(`${command.fingerprint ?? ''}\n${sha256(file)}`);
    const steps = table.rows.map(({ rowNumber, value }) => {
      const cause = `${command.cause}#row-${String(rowNumber)}`;
      const id = value.offerId ?? aggregateIdFrom(cause, OFFER.name);
      const { expectedVersion: _ofNothing, ...rest } = command;
      return {
        id,
        command: { ...rest, cause, fingerprint },
        decide: decideRow(
          { offerId: id, offerer, terms: rowTerms(value), revision: value.revision },
          command.at,
        ),
      };
    });
    if (problems.length > 0)
      throw new OfferFileRefused([...problems, ...(await this.foreseen(steps, table.rows))]);
    try {
      const outcomes = await this.offers.executeTogether(steps);
      return reportOf(table.rows, outcomes);
    } catch (error) {
      if (!(error instanceof TogetherRefused)) throw error;
      throw new OfferFileRefused(
        error.refusals.map((refusal) =>
          refusalProblem(refusal.error, table.rows[refusal.index]?.rowNumber ?? 0),
        ),
      );
    }
  }

  // The good rows of a bad file are looked at too, so that whoever mends it is told everything at once.
  private async foreseen(
    steps: readonly { readonly id: string; readonly decide: ReturnType<typeof decideRow> }[],
    rows: readonly FileRow[],
  ): Promise<readonly RowProblem[]> {
    const found = await Promise.all(
      steps.map(async ({ id, decide }, index) => {
        const row = rows[index];
        if (row?.value.offerId === undefined) return [];
        try {
          decide((await this.offers.load(id))?.state);
          return [];
        } catch (error) {
          return [refusalProblem(error as Error, row.rowNumber)];
        }
      }),
    );
    return found.flat();
  }
}

const unknownColumns = (headers: readonly string[]): readonly RowProblem[] =>
  headers.map((column) => ({
    rowNumber: 1,
    column,
    code: 'column-unknown',
    message: `A file of offers has no column "${column}".`,
  }));

function repeats(rows: readonly FileRow[]): readonly RowProblem[] {
  const firstRow = new Map<string, number>();
  return rows.flatMap(({ rowNumber, value: { offerId } }) => {
    if (offerId === undefined) return [];
    const first = firstRow.get(offerId);
    firstRow.set(offerId, first ?? rowNumber);
    const column = OFFER_COLUMNS.offerId.field.header;
    const message = `Row ${String(first)} is of this offer already.`;
    return first === undefined ? [] : [{ rowNumber, column, code: 'repeated', message }];
  });
}

function reportOf(
  rows: readonly FileRow[],
  outcomes: readonly { readonly id: string; readonly events: readonly object[] }[],
): ImportReportView {
  const items = rows.map(({ rowNumber, value }, index) => {
    const { id = '', events = [] } = outcomes[index] ?? {};
    const changed = value.offerId === undefined ? ('made' as const) : ('revised' as const);
    return { rowNumber, offerId: id, outcome: events.length === 0 ? ('unchanged' as const) : changed };
  });
  const count = (wanted: string) => items.filter(({ outcome }) => outcome === wanted).length;
  return { made: count('made'), revised: count('revised'), unchanged: count('unchanged'), rows: items };
}
