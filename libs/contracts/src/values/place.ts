import { IsISO31661Alpha3, IsOptional } from 'class-validator';
import { IsText } from './text.js';

/** Where something is delivered: a country or territory, and a city where known. */
export class Place {
  /** ISO 3166-1 alpha-3; a territory is allowed here, unlike for a requesting State. */
  @IsISO31661Alpha3()
  readonly country!: string;

  @IsOptional()
  @IsText(120)
  readonly city?: string;
}
