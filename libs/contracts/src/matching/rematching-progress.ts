import { IsInt, Min } from 'class-validator';

const IsCount = (): PropertyDecorator => (target, property) => {
  IsInt()(target, property);
  Min(0)(target, property);
};

/** How far a rematching has come, and what it has found. */
export class RematchingProgress {
  @IsCount()
  readonly requests!: number;

  @IsCount()
  readonly needItems!: number;

  /** Requests whose shortlist has become longer. */
  @IsCount()
  readonly extended!: number;

  /** Offers put onto a shortlist, once for each need item. */
  @IsCount()
  readonly matches!: number;
}
