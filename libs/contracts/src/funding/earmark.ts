import { ArrayMaxSize, ArrayUnique, IsArray, IsInt, IsISO31661Alpha3, Max, Min } from 'class-validator';
import { IsIds } from '../values/identifiers.js';

/** What a contribution may be used for. An empty list sets no limit; lists that are not empty must all fit. */
export class Earmark {
  /** ISO 3166-1 alpha-3 codes of requesting States. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @IsISO31661Alpha3({ each: true })
  readonly countries!: readonly string[];

  /** Thematic areas of the Migration MPTF, 1 to 5. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(5)
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(5, { each: true })
  readonly themes!: readonly number[];

  @ArrayUnique()
  @IsIds(50)
  readonly requests!: readonly string[];
}
