import { IsISO8601, Length } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

/** A calendar day, `YYYY-MM-DD`; fields are named `…On`. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    Length(10, 10, { message: '$property must be a day, YYYY-MM-DD' }),
    IsISO8601({ strict: true }),
  );
