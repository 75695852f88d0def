import { toNumber } from '@hub/platform/config/to-number.js';
import { Transform } from 'class-transformer';
import { IsInt, IsString, Min, ValidateBy } from 'class-validator';

function isKey(text: unknown): boolean {
  if (text === '') return true;
  try {
    const { kty, x } = JSON.parse(String(text)) as { readonly kty?: unknown; readonly x?: unknown };
    return (kty === 'OKP' || kty === 'EC') && typeof x === 'string';
  } catch {
    return false;
  }
}

/** How the ledger is watched over; read from the environment. */
export class LedgerConfig {
  /**
   * Signs checkpoints: a private JSON Web Key, Ed25519 or P-256, as `npm run hub -- ledger key` makes one. Secret; better
   * given as LEDGER_CHECKPOINT_KEY_FILE. Without it there are no checkpoints. A public key is enough to verify.
   */
  @ValidateBy({
    name: 'isSigningKey',
    validator: {
      validate: isKey,
      defaultMessage: () => 'a JSON Web Key of kind OKP or EC, as `npm run hub -- ledger key` makes one',
    },
  })
  readonly LEDGER_CHECKPOINT_KEY: string = '';

  /** Where a checkpoint is written every day; empty for none. It should outlive the database. */
  @IsString()
  readonly LEDGER_CHECKPOINT_FOLDER: string = '';

  /** How often the ledger is compared with allocations. */
  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1000' })
  @Min(1_000, { message: 'milliseconds, at least 1000' })
  readonly LEDGER_RECONCILE_INTERVAL_MS: number = 300_000;

  /** A payment that the bank says nothing about is given up after so long: its money can be instructed again. */
  @Transform(toNumber)
  @IsInt({ message: 'a number of days, at least 1' })
  @Min(1, { message: 'a number of days, at least 1' })
  readonly LEDGER_HOLD_TIMEOUT_DAYS: number = 30;
}
