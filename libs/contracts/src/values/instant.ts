import { applyDecorators } from './apply-decorators.js';
import { IsISO8601, Matches } from 'class-validator';

const WITH_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/;

/** A moment in time as an ISO 8601 string with its zone, e.g. `2026-03-01T09:00:00Z`; fields are named `…At`. */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(
    IsISO8601({ strict: true }),
    Matches(WITH_ZONE, { message: '$property must be an instant with its time zone' }),
  );
