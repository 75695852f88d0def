import { IsIn, IsInt, IsOptional, Max, Min } from 'class-validator';
import { IsText } from '../values/text.js';
import { MARKERS, type Marker } from '../vocabularies/markers.js';

/** How far a request serves one marker: 0 not at all, 1 partly, 2 significantly, 3 as its main purpose. */
export class MarkerScore {
  @IsIn(MARKERS)
  readonly marker!: Marker;

  @IsInt()
  @Min(0)
  @Max(3)
  readonly score!: number;

  @IsOptional()
  @IsText()
  readonly comment?: string;
}
