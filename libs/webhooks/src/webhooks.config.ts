import { Transform } from 'class-transformer';
import { IsBoolean, IsString, ValidateBy } from 'class-validator';

const DEVELOPMENT_SECRET = 'for local development alone, never in production';
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

/** How webhooks are signed and where they may go; read from the environment. */
export class WebhooksConfig {
  @IsString()
  readonly NODE_ENV: string = 'development';

  /** Subscriptions' secrets are derived from it and kept nowhere; in production it has no default. */
  @ValidateBy({
    name: 'isWebhookSecret',
    validator: {
      validate: (secret, context) => {
        const { NODE_ENV } = context?.object as WebhooksConfig;
        return (
          typeof secret === 'string' &&
          secret.length >= 32 &&
          (NODE_ENV !== 'production' || secret !== DEVELOPMENT_SECRET)
        );
      },
      defaultMessage: () => 'a secret of at least 32 characters, of your own in production',
    },
  })
  readonly WEBHOOK_SECRET: string = DEVELOPMENT_SECRET;

  /** Lets webhooks go over plain HTTP and to this machine: for development and tests alone. */
  @Transform(toBoolean)
  @IsBoolean({ message: 'true or false' })
  readonly WEBHOOK_ALLOW_LOOPBACK: boolean = false;
}
