import { toNumber } from '@hub/platform/config/to-number.js';
import { Transform } from 'class-transformer';
import { IsInt, IsString, Max, Min, ValidateBy } from 'class-validator';

const DEVELOPMENT_SECRET = 'for local development alone, never in production';

/** How receipts are signed; read from the environment. */
export class ReceiptConfig {
  @IsString()
  readonly NODE_ENV: string = 'development';

  /** Seals the private keys that the database keeps; in production it has no default. */
  @ValidateBy({
    name: 'isReceiptSecret',
    validator: {
      validate: (secret, context) => {
        const { NODE_ENV } = context?.object as ReceiptConfig;
        return (
          typeof secret === 'string' &&
          secret.length >= 32 &&
          (NODE_ENV !== 'production' || secret !== DEVELOPMENT_SECRET)
        );
      },
      defaultMessage: () => 'a secret of at least 32 characters, of your own in production',
    },
  })
  readonly RECEIPT_KEY_SECRET: string = DEVELOPMENT_SECRET;

  /** A key older than this signs no more: the next receipt is signed with a new one. */
  @Transform(toNumber)
  @IsInt({ message: 'a number of days, 1 to 3650' })
  @Min(1, { message: 'a number of days, 1 to 3650' })
  @Max(3_650, { message: 'a number of days, 1 to 3650' })
  readonly RECEIPT_KEY_MAX_AGE_DAYS: number = 90;
}
