import { Transform } from 'class-transformer';

/** A query parameter that names one thing, or several with commas between them: `status=draft,triage`. */
export const CommaSeparated = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.split(',') : value));
