import { toNumber } from '@hub/platform/config/to-number.js';
import { Transform } from 'class-transformer';
import { IsInt, Matches, Max, MaxLength, Min, MinLength } from 'class-validator';

/** In whose name open data are published; read from the environment. */
export class OpenDataConfig {
  /**
   * The publisher's IATI organisation identifier, e.g. `XM-DAC-47066`. The default is registered with nobody: set your own
   * before you register the files with IATI.
   */
  @Matches(/^[A-Za-z0-9][A-Za-z0-9._-]{1,79}$/, {
    message: 'an IATI organisation identifier, e.g. XM-DAC-47066',
  })
  readonly IATI_PUBLISHER_REF: string = 'connection-hub';

  @MinLength(1, { message: 'the name of an organisation' })
  @MaxLength(200, { message: 'at most 200 characters' })
  readonly IATI_PUBLISHER_NAME: string = 'Connection Hub';

  /** How old public documents may be: so long they are kept here, and may be kept by whoever reads them. */
  @Transform(toNumber)
  @IsInt({ message: 'a number of seconds, 0 to 86400' })
  @Min(0, { message: 'a number of seconds, 0 to 86400' })
  @Max(86_400, { message: 'a number of seconds, 0 to 86400' })
  readonly OPEN_DATA_MAX_AGE_S: number = 300;
}
