import type { Table } from '@hub/tabular/table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { writeXlsx } from '@hub/tabular/write-xlsx.js';
import { StreamableFile } from '@nestjs/common';

export const TABLE_FORMATS = ['csv', 'xlsx'] as const;
export type TableFormat = (typeof TABLE_FORMATS)[number];

export const CSV = 'text/csv; charset=utf-8';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Tables as a file to save; a CSV file holds the first alone. */
export function fileReply(
  tables: readonly [Table, ...Table[]],
  format: TableFormat,
  name: string,
): StreamableFile {
  const disposition = `attachment; filename="${name}.${format}"`;
  return format === 'csv'
    ? new StreamableFile(writeCsv(tables[0]), { type: CSV, disposition })
    : new StreamableFile(writeXlsx(tables), { type: XLSX, disposition });
}
