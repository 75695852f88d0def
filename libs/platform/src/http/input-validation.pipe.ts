import { type ArgumentMetadata, Injectable, type PipeTransform, type Type } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { validInstance } from '@hub/validation/valid-instance.js';
import { type FieldError, PlatformError } from './platform-error.js';
import { pointerTo } from './pointer.js';
import { refuseNulls } from './refuse-nulls.js';

const MOST_ERRORS = 100;
const NOT_A_DTO = new Set<unknown>([undefined, Object, Array, String, Number, Boolean, Date, Buffer]);
const HOW = {
  whitelist: true,
  forbidNonWhitelisted: true,
  forbidUnknownValues: true,
  validationError: { target: false, value: false },
} as const;

/**
 * Turns bodies, queries and parameters into their DTO classes and names every field that is wrong, at once.
 * Nothing is converted that the DTO does not convert itself with `@Type`. It does what Nest's ValidationPipe does,
 * less that pipe's own walks over the body, which `json-body.ts` has made unnecessary.
 */
@Injectable()
export class InputValidationPipe implements PipeTransform {
  /** @throws PlatformError `platform.invalid-input` with one entry in `errors` a wrong field */
  transform(value: unknown, { type, metatype }: ArgumentMetadata): unknown {
    if (type === 'custom' || NOT_A_DTO.has(metatype)) return value;
    // fast-querystring's objects have no prototype, which class-transformer cannot read.
    const plain = type === 'body' ? objectOrRefuse(value) : { ...(value as object) };
    const valid = validInstance(metatype as Type<object>, plain);
    if (valid === undefined) return accepted(metatype as Type<object>, plain);
    refuseNulls(valid);
    return valid;
  }
}

async function accepted(type: Type<object>, plain: object): Promise<object> {
  const instance = plainToInstance(type, plain);
  const errors = await validate(instance, HOW);
  if (errors.length === 0) {
    refuseNulls(instance);
    return instance;
  }
  throw new PlatformError('platform.invalid-input', 'Some fields cannot be accepted; see errors.', {
    errors: errors.flatMap((error) => fieldErrorsOf(error, '')).slice(0, MOST_ERRORS),
  });
}

function objectOrRefuse(value: unknown): object {
  if (value === undefined) return {};
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
  throw new PlatformError('platform.invalid-input', 'The body must be a JSON object.', {
    errors: [{ pointer: '', code: 'not-an-object', detail: 'The body must be a JSON object.' }],
  });
}

function fieldErrorsOf(error: ValidationError, parent: string): FieldError[] {
  const pointer = pointerTo(parent, error.property);
  const own = Object.entries(error.constraints ?? {}).map(([constraint, detail]) => ({
    pointer,
    code: codeOf(constraint),
    detail,
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldErrorsOf(child, pointer))];
}

const codeOf = (constraint: string): string =>
  constraint === 'whitelistValidation'
    ? 'unknown-property'
    : constraint.replace(
        /[A-Z]/g,
        (letter, index: number) => (index === 0 ? '' : '-') + letter.toLowerCase(),
      );
