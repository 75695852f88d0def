import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsDefined, ValidateNested } from 'class-validator';
import type { PayloadClass } from '../event-contract.js';
import { applyDecorators } from './apply-decorators.js';

/** One value of class `value`, validated as such. */
export const Nested = (value: () => PayloadClass<object>): PropertyDecorator =>
  applyDecorators(
    IsDefined(),
    ValidateNested({ message: '$property must be an object' }),
    Type(() => value()),
  );

/** A list of at most `largest` values of class `value`, each validated as such. */
export const NestedList = (value: () => PayloadClass<object>, largest = 200): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayMaxSize(largest),
    ValidateNested({ each: true }),
    Type(() => value()),
  );
