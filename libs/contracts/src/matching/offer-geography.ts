import {
  ArrayMaxSize,
  ArrayUnique,
  IsArray,
  IsBoolean,
  IsIn,
  IsISO31661Alpha3,
  Matches,
} from 'class-validator';
import { REGIONAL_BODY_IDS, type RegionalBodyId } from '../vocabularies/regional-bodies.js';

/** Where an offer can be used: any of the named, less the exclusions. */
export class OfferGeography {
  /** ISO 3166-1 alpha-3. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly countries!: readonly string[];

  /** UN M49 codes of regions and sub-regions, e.g. `002` Africa, `039` Southern Europe. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(50)
  @Matches(/^\d{3}$/, { each: true, message: '$property must hold UN M49 codes of three digits' })
  readonly m49Regions!: readonly string[];

  @IsArray()
  @ArrayUnique()
  @IsIn(REGIONAL_BODY_IDS, { each: true })
  readonly regionalBodies!: readonly RegionalBodyId[];

  @IsBoolean()
  readonly global!: boolean;

  /** ISO 3166-1 alpha-3 codes of where the offer cannot be used, whatever else is said. */
  @IsArray()
  @ArrayUnique()
  @ArrayMaxSize(250)
  @IsISO31661Alpha3({ each: true })
  readonly exclusions!: readonly string[];
}
