import { plainToInstance } from 'class-transformer';
import { validateSync, type ValidationError } from 'class-validator';
import type { RowProblem } from './fill-row.js';
import type { Fields, RowCheck } from './read-table.js';

/** Checks rows by the decorators of a DTO class, so that a file obeys the same rules as the API. */
export const dtoProblems =
  <T extends object>(type: new () => T, fields: Fields<T>): RowCheck<T> =>
  (row) =>
    validateSync(plainToInstance(type, row), { whitelist: true, forbidNonWhitelisted: true }).flatMap(
      (error) =>
        findings(error).map(([code, message]) => ({
          column:
            (fields as Readonly<Record<string, { header: string } | undefined>>)[error.property]?.header ??
            error.property,
          code: kebab(code),
          message,
        })) satisfies Omit<RowProblem, 'rowNumber'>[],
    );

const findings = ({ constraints = {}, children = [] }: ValidationError): [string, string][] => [
  ...Object.entries(constraints),
  ...children.flatMap(findings),
];

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
