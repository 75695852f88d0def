import type { StreamableFile } from '@nestjs/common';
import { tablesFile } from '../../statement/render/tables-file.js';
import type { Ageing } from '../domain/ageing.js';
import { ageingTables, promiseTable } from './ageing-tables.js';

/** How the ageing of promises can be had. */
export const AGEING_FORMATS = ['json', 'csv', 'xlsx'] as const;
export type AgeingFormat = (typeof AGEING_FORMATS)[number];

/** The report itself, or as a file to save: CSV has a row a promise, XLSX the sums as well. */
export function ageingReply(ageing: Ageing, format: AgeingFormat): Ageing | StreamableFile {
  if (format === 'json') return ageing;
  const name = `ageing-${ageing.fundId}-${ageing.asOfOn}`;
  return tablesFile(format === 'csv' ? [promiseTable(ageing)] : ageingTables(ageing), format, name);
}
