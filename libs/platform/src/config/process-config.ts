import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, Max, Min } from 'class-validator';
import { toNumber } from './to-number.js';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What every process that listens reads from the environment: where, what it logs, and how it ends. */
export class ProcessConfig {
  @IsString()
  readonly HOST: string = '127.0.0.1';

  /** 0 takes any free port; without it each service has its own default. */
  @Transform(toNumber)
  @IsInt({ message: 'a port number, 0 to 65535' })
  @Min(0, { message: 'a port number, 0 to 65535' })
  @Max(65_535, { message: 'a port number, 0 to 65535' })
  readonly PORT: number = 0;

  @IsIn(LOG_LEVELS, { message: `one of ${LOG_LEVELS.join(', ')}` })
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';

  /**
   * How long a stopping service still answers while it is already reported as not ready: long enough for a load
   * balancer to notice, so 5000 and more in a cluster.
   */
  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 0' })
  @Min(0, { message: 'milliseconds, at least 0' })
  readonly SHUTDOWN_GRACE_MS: number = 500;

  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1000' })
  @Min(1_000, { message: 'milliseconds, at least 1000' })
  readonly SHUTDOWN_TIMEOUT_MS: number = 15_000;
}
