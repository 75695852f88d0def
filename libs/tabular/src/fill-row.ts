import type { Columns } from './place-columns.js';
import type { ReadOptions } from './read-table.js';
import type { TableRecord } from './table-record.js';

/** One thing that is wrong with one row. */
export interface RowProblem {
  /** As a spreadsheet shows it: the heading is row 1. */
  readonly rowNumber: number;
  /** The heading of the column; empty when it is the row as a whole. */
  readonly column: string;
  /** Stable: `missing`, `too-long`, `not-a-day`, `not-an-integer`, `not-an-amount`, `not-in-list`, … */
  readonly code: string;
  /** In plain words, for whoever mends the file. */
  readonly message: string;
}

/** The value of a row, or everything that is wrong with it. */
export function fillRow<T>(
  { rowNumber, cells }: TableRecord,
  columns: Columns<T>,
  { check }: ReadOptions<T>,
  longest: number,
): { readonly value?: T; readonly problems: readonly RowProblem[] } {
  const problems: RowProblem[] = [];
  const value: Partial<T> = {};
  const textAt = (index: number | undefined): string => (index === undefined ? '' : (cells[index] ?? ''));
  for (const { key, field, index } of columns.placed) {
    const text = textAt(index);
    const found =
      problemOrValue(text, field.required, longest) ??
      field.parse(text, (header) => textAt(columns.indexOf(header)));
    if ('code' in found) problems.push({ rowNumber, column: field.header, ...found });
    else if (found.value !== undefined) value[key] = found.value as T[keyof T];
  }
  if (problems.length === 0 && check !== undefined)
    problems.push(...check(value as T).map((problem) => ({ rowNumber, ...problem })));
  return problems.length === 0 ? { value: value as T, problems } : { problems };
}

function problemOrValue(text: string, required: boolean, longest: number) {
  if (text.length > longest) return { code: 'too-long', message: `At most ${longest} characters.` };
  if (text !== '') return undefined;
  return required ? { code: 'missing', message: 'This cell must not be empty.' } : { value: undefined };
}
