import { ArrayMaxSize, ArrayUnique, IsArray, Matches } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

const TARGET = /^(1[0-7]|[1-9])\.([1-9]|1\d|[a-d])$/;

/** Distinct targets of the Sustainable Development Goals, e.g. `10.7`, `17.9`, `8.b`. */
export const AreSdgTargets = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(169),
    Matches(TARGET, { each: true, message: '$property must hold SDG targets such as "10.7"' }),
  );

/** One such target. */
export const IsSdgTarget = (): PropertyDecorator =>
  Matches(TARGET, { message: '$property must be an SDG target such as "10.7"' });
