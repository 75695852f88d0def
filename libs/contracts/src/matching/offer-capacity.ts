import { IsInt, Max, Min } from 'class-validator';

/** How many engagements an offer allows: in all, and at the same time. */
export class OfferCapacity {
  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly total!: number;

  @IsInt()
  @Min(1)
  @Max(10_000)
  readonly concurrent!: number;
}
