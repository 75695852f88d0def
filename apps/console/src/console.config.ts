import { ProcessConfig } from '@hub/platform/config/process-config.js';
import { IsString, Matches } from 'class-validator';

const url = () => Matches(/^https?:\/\/\S+$/, { message: 'an http(s) URL' });

/** What the console reads from the environment beside what every process does; local defaults throughout. */
export class ConsoleConfig extends ProcessConfig {
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
}
