import { StreamableFile } from '@nestjs/common';
import type { Table } from '@hub/tabular/table.js';
import { writeCsv } from '@hub/tabular/write-csv.js';
import { writeXlsx } from '@hub/tabular/write-xlsx.js';

/** What files of tables are, by their format. */
export const TABLE_MEDIA_TYPES = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;
type TableFormat = keyof typeof TABLE_MEDIA_TYPES;

/** A file of tables to save: CSV holds the first, XLSX a sheet of each. */
export function tablesFile(tables: readonly Table[], format: TableFormat, name: string): StreamableFile {
  const [first] = tables;
  if (first === undefined) throw new Error(`${name} has no tables`);
  return new StreamableFile(format === 'csv' ? writeCsv(first) : writeXlsx(tables), {
    type: TABLE_MEDIA_TYPES[format],
    disposition: `attachment; filename="${name}.${format}"`,
  });
}
