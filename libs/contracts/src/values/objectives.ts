import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, Max, Min } from 'class-validator';
import { applyDecorators } from './apply-decorators.js';

/** Distinct objectives of the Global Compact for Migration, 1 to 23. */
export const AreObjectives = (): PropertyDecorator =>
  applyDecorators(
    IsArray(),
    ArrayUnique(),
    ArrayMaxSize(23),
    IsInt({ each: true }),
    Min(1, { each: true }),
    Max(23, { each: true }),
  );
