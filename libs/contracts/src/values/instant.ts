import { ArrayMaxSize, IsArray, IsISO8601, Matches } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

const WITH_ZONE = /T.*(Z|[+-]\d{2}:\d{2})$/;

/** A moment in time as an ISO 8601 string with its zone, e.g. `2026-03-01T09:00:00Z`; fields are named `…At`. */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(
    IsISO8601({ strict: true }),
    Matches(WITH_ZONE, { message: '$property must be an instant with its time zone' }),
  );

/** A list of instants. */
export const IsInstants = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(50),
    IsISO8601({ strict: true }, { each: true }),
    Matches(WITH_ZONE, { each: true, message: '$property must hold instants with their time zones' }),
  );
