import { StreamableFile } from '@nestjs/common';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { writeXlsx } from '@hub/tabular/write-xlsx.js';
import type { Statement } from '../domain/statement.js';
import { statementPdf } from './statement-pdf.js';
import { statementTable, statementTables } from './statement-tables.js';

/** How a statement can be had. */
export const STATEMENT_FORMATS = ['json', 'csv', 'xlsx', 'pdf'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export const STATEMENT_MEDIA_TYPES: Readonly<Record<StatementFormat, string>> = {
  json: 'application/json',
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
};

/** The statement itself, or as a file to save. */
export async function statementReply(
  statement: Statement,
  format: StatementFormat,
): Promise<Statement | StreamableFile> {
  const type = STATEMENT_MEDIA_TYPES[format];
  const disposition = `attachment; filename="statement-${statement.fundId}-${statement.asOfOn ?? 'now'}.${format}"`;
  switch (format) {
    case 'json':
      return statement;
    case 'csv':
      return new StreamableFile(writeCsv(statementTable(statement)), { type, disposition });
    case 'xlsx':
      return new StreamableFile(writeXlsx(statementTables(statement)), { type, disposition });
    case 'pdf':
      return new StreamableFile(await statementPdf(statement), { type, disposition });
    default:
      return format satisfies never;
  }
}
