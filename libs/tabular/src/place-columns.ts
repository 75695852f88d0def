import type { Field } from './field.js';
import type { RowProblem } from './fill-row.js';
import type { Fields } from './read-table.js';
import type { TableRecord } from './table-record.js';

/** Where each field's column stands in a file. */
export interface Columns<T> {
  readonly placed: readonly { key: keyof T; field: Field<unknown>; index: number | undefined }[];
  readonly unknown: readonly string[];
  readonly problems: readonly RowProblem[];
  /** The column of any heading, by its normalised name. */
  readonly indexOf: (header: string) => number | undefined;
}

/** Finds the fields' columns in the heading row: order, capitals, spaces, hyphens and underscores do not matter. */
export function placeColumns<T>({ rowNumber, cells }: TableRecord, fields: Fields<T>): Columns<T> {
  const names = cells.map(normal);
  const indexes = new Map(names.map((name, index) => [name, index]));
  const indexOf = (header: string): number | undefined => indexes.get(normal(header));
  const placed = (Object.keys(fields) as (keyof T)[]).map((key) => {
    const field = fields[key] as Field<unknown>;
    const index = [field.header, ...field.aliases].map(indexOf).find((found) => found !== undefined);
    return { key, field, index };
  });
  const missing = placed.filter(({ field, index }) => field.required && index === undefined);
  const doubled = names.filter((name, index) => name !== '' && names.indexOf(name) !== index);
  const known = new Set(
    Object.values<Field<unknown>>(fields)
      .flatMap(({ header, aliases }) => [header, ...aliases])
      .map(normal),
  );
  return {
    placed,
    indexOf,
    unknown: cells.filter((cell) => cell !== '' && !known.has(normal(cell))),
    problems: [
      ...missing.map(({ field: { header } }) => ({
        rowNumber,
        column: header,
        code: 'column-missing',
        message: `The heading row has no column "${header}".`,
      })),
      ...doubled.map((column) => ({
        rowNumber,
        column,
        code: 'column-twice',
        message: `Two columns are called "${column}".`,
      })),
    ],
  };
}

const normal = (header: string): string =>
  header
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ')
    .trim();
