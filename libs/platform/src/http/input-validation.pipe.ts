import { type ArgumentMetadata, Injectable, ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { type FieldError, PlatformError } from './platform-error.js';
import { pointerTo } from './pointer.js';

const MOST_ERRORS = 100;
const NOT_A_DTO = new Set<unknown>([undefined, Object, Array, String, Number, Boolean]);

/**
 * Turns bodies and queries into their DTO classes and names every field that is wrong, at once.
 * Nothing is converted that the DTO does not convert itself with `@Type`.
 */
@Injectable()
export class InputValidationPipe extends ValidationPipe {
  constructor() {
    super({
      transform: true,
      whitelist: true,
      forbidNonWhitelisted: true,
      validationError: { target: false, value: false },
      stopAtFirstError: false,
    });
  }

  /** @throws PlatformError `platform.invalid-input` with one entry in `errors` a wrong field */
  override async transform(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    const isDto = !NOT_A_DTO.has(metadata.metatype);
    if (metadata.type === 'body' && isDto) return super.transform(objectOrRefuse(value), metadata);
    if (metadata.type === 'query' && isDto) return this.transformQuery(value, metadata);
    return super.transform(value, metadata) as Promise<unknown>;
  }

  private async transformQuery(value: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // fast-querystring's objects have no prototype, which class-transformer cannot read.
    return super.transform({ ...(value as object) }, metadata) as Promise<unknown>;
  }

  override createExceptionFactory() {
    return (errors: ValidationError[] = []): PlatformError =>
      new PlatformError('platform.invalid-input', 'Some fields cannot be accepted; see errors.', {
        errors: errors.flatMap((error) => fieldErrorsOf(error, '')).slice(0, MOST_ERRORS),
      });
  }
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
