import { ArrayMaxSize, IsArray, Matches } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

const CODE = /^[a-z]{2}$/;

/** A list of ISO 639-1 language codes. */
export const AreLanguages = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(50),
    Matches(CODE, { each: true, message: '$property must hold ISO 639-1 language codes' }),
  );
