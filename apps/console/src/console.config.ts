import { Transform } from 'class-transformer';
import { IsIn, IsInt, IsString, Matches, Max, Min } from 'class-validator';

const url = () => Matches(/^https?:\/\/\S+$/, { message: 'an http(s) URL' });
const toNumber = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string' && /^\d+$/.test(value) ? Number(value) : value;

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** What the console reads from the environment; local defaults throughout. */
export class ConsoleConfig {
  @url()
  readonly INTAKE_URL: string = 'http://127.0.0.1:3001';

  @url()
  readonly MATCHING_URL: string = 'http://127.0.0.1:3002';

  @url()
  readonly FUNDING_URL: string = 'http://127.0.0.1:3003';

  @url()
  readonly OIDC_ISSUER: string = 'http://127.0.0.1:4000';

  /** The page's public client at the identity provider. */
  @IsString()
  readonly CONSOLE_CLIENT_ID: string = 'console';

  /** What the page asks for at sign-in; `offline_access` lets it renew its token silently. */
  @IsString()
  readonly CONSOLE_SCOPE: string = 'openid offline_access';

  @IsString()
  readonly HOST: string = '127.0.0.1';

  @Transform(toNumber)
  @IsInt({ message: 'a port number, 0 to 65535' })
  @Min(0, { message: 'a port number, 0 to 65535' })
  @Max(65_535, { message: 'a port number, 0 to 65535' })
  readonly PORT: number = 3000;

  @IsIn(LOG_LEVELS, { message: `one of ${LOG_LEVELS.join(', ')}` })
  readonly LOG_LEVEL: (typeof LOG_LEVELS)[number] = 'info';
}
