import { ArrayMaxSize, IsArray, IsString, Length } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

/** A text of 1 to `longest` characters. */
export const IsText = (longest = 4000): PropertyDecorator => applyDecorators(IsString(), Length(1, longest));

/** A list of at most `largest` texts of 1 to `longest` characters each. */
export const IsTexts = (longest = 200, largest = 200): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(largest),
    IsString({ each: true }),
    Length(1, longest, { each: true }),
  );
