import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

const CODE = /^[a-z]{2}$/;

/** One ISO 639-1 language code. */
export const IsLanguage = (): PropertyDecorator =>
  Matches(CODE, { message: '$property must be an ISO 639-1 language code' });

/** A list of ISO 639-1 language codes. */
export const AreLanguages = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(50),
    Matches(CODE, { each: true, message: '$property must hold ISO 639-1 language codes' }),
  );
