import { StreamableFile } from '@nestjs/common';
import type { Statement } from '../domain/statement.js';
import { statementPdf } from './statement-pdf.js';
import { statementTable, statementTables } from './statement-tables.js';
import { TABLE_MEDIA_TYPES, tablesFile } from './tables-file.js';

/** How a statement can be had. */
export const STATEMENT_FORMATS = ['json', 'csv', 'xlsx', 'pdf'] as const;
export type StatementFormat = (typeof STATEMENT_FORMATS)[number];

export const STATEMENT_MEDIA_TYPES: Readonly<Record<StatementFormat, string>> = {
  json: 'application/json',
  ...TABLE_MEDIA_TYPES,
  pdf: 'application/pdf',
};

/** The statement itself, or as a file to save. */
export async function statementReply(
  statement: Statement,
  format: StatementFormat,
): Promise<Statement | StreamableFile> {
  const name = `statement-${statement.fundId}-${statement.asOfOn ?? 'now'}`;
  switch (format) {
    case 'json':
      return statement;
    case 'csv':
      return tablesFile([statementTable(statement)], format, name);
    case 'xlsx':
      return tablesFile(statementTables(statement), format, name);
    case 'pdf':
      return new StreamableFile(await statementPdf(statement), {
        type: STATEMENT_MEDIA_TYPES[format],
        disposition: `attachment; filename="${name}.${format}"`,
      });
    default:
      return format satisfies never;
  }
}
