import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsString, IsUrl, Matches, Max, Min } from 'class-validator';
import { ProcessConfig } from './process-config.js';
import { toNumber } from './to-number.js';

/** The parts of a service, each of which can run in a process of its own. */
export const SERVICE_ROLES = ['http', 'consumer', 'relay', 'timers'] as const;
export type ServiceRole = (typeof SERVICE_ROLES)[number];

const SASL_MECHANISMS = ['none', 'plain', 'scram-sha-256', 'scram-sha-512'] as const;
const toList = ({ value }: { value: unknown }): unknown =>
  typeof value === 'string'
    ? value
        .split(',')
        .map((part) => part.trim())
        .filter((part) => part !== '')
    : value;
const toBoolean = ({ value }: { value: unknown }): unknown =>
  value === 'true' ? true : value === 'false' ? false : value;

const url = (protocol: string) =>
  Matches(new RegExp(`^(?:${protocol})://\\S+$`), {
    message: `a URL that begins with ${protocol.replace('|', ':// or ')}://`,
  });

/** What every service reads from the environment beside what every process does; local defaults throughout. */
export class ServiceConfig extends ProcessConfig {
  /** Secret when it carries a password; TLS and its files are options of the URL (`tls=true&tlsCAFile=…`). */
  @url('mongodb|mongodb\\+srv')
  readonly MONGODB_URL: string = 'mongodb://127.0.0.1:27017/?replicaSet=rs0';

  @Transform(toList)
  @Matches(/^[^\s:,]+:\d{1,5}$/, { each: true, message: 'a comma-separated list of host:port' })
  readonly KAFKA_BROKERS: readonly string[] = ['127.0.0.1:9092'];

  /** TLS to the brokers; the authorities Node trusts, and those of NODE_EXTRA_CA_CERTS, vouch for them. */
  @Transform(toBoolean)
  @IsBoolean({ message: 'true or false' })
  readonly KAFKA_TLS: boolean = false;

  /** PEM files of the certificate and key this process shows the brokers (mutual TLS); both or neither. */
  @IsString()
  readonly KAFKA_CERTIFICATE_FILE: string = '';

  @IsString()
  readonly KAFKA_KEY_FILE: string = '';

  /** How this process says who it is, with KAFKA_USERNAME and KAFKA_PASSWORD. */
  @IsIn(SASL_MECHANISMS, { message: `one of ${SASL_MECHANISMS.join(', ')}` })
  readonly KAFKA_SASL: (typeof SASL_MECHANISMS)[number] = 'none';

  @IsString()
  readonly KAFKA_USERNAME: string = '';

  /** Secret; better given as KAFKA_PASSWORD_FILE. */
  @IsString()
  readonly KAFKA_PASSWORD: string = '';

  /** Secret when it carries a password; `rediss` is TLS. */
  @url('redis|rediss')
  readonly REDIS_URL: string = 'redis://127.0.0.1:6379';

  @IsUrl(
    { require_tld: false, protocols: ['http', 'https'], require_protocol: true },
    { message: 'an http(s) URL' },
  )
  readonly OIDC_ISSUER: string = 'http://127.0.0.1:4000';

  @IsString()
  readonly OIDC_AUDIENCE: string = 'connection-hub';

  @Matches(/^[A-Za-z0-9._-]*$/, { message: 'letters, digits, dots, dashes and underscores' })
  readonly TOPIC_PREFIX: string = '';

  @Matches(/^[A-Za-z0-9_-]*$/, { message: 'letters, digits, dashes and underscores' })
  readonly DATABASE_PREFIX: string = 'hub-';

  @Matches(/^[A-Za-z0-9_-]+$/, { message: 'letters, digits, dashes and underscores' })
  readonly REDIS_PREFIX: string = 'hub';

  @Transform(toList)
  @IsIn(SERVICE_ROLES, { each: true, message: `a comma-separated list of ${SERVICE_ROLES.join(', ')}` })
  readonly SERVICE_ROLES: readonly ServiceRole[] = SERVICE_ROLES;

  /** `slow` logs a request only when it failed on our side or took longer than SLOW_REQUEST_MS. */
  @IsIn(['all', 'slow'], { message: 'all or slow' })
  readonly REQUEST_LOG: 'all' | 'slow' = 'slow';

  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1' })
  @Min(1, { message: 'milliseconds, at least 1' })
  readonly SLOW_REQUEST_MS: number = 1_000;

  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 100' })
  @Min(100, { message: 'milliseconds, at least 100' })
  readonly SWEEP_INTERVAL_MS: number = 30_000;

  /** How long a dead consumer keeps its partitions from others; the broker allows 6000 and more unless told otherwise. */
  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1000' })
  @Min(1_000, { message: 'milliseconds, at least 1000' })
  readonly CONSUMER_SESSION_MS: number = 6_000;

  /** How long a dead relay holds up its successor. */
  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1000' })
  @Min(1_000, { message: 'milliseconds, at least 1000' })
  readonly RELAY_LEASE_MS: number = 6_000;

  /** Requests a caller may make in RATE_LIMIT_WINDOW_MS; 0 switches the limit off. */
  @Transform(toNumber)
  @IsInt({ message: 'a number of requests, 0 for no limit' })
  @Min(0, { message: 'a number of requests, 0 for no limit' })
  readonly RATE_LIMIT: number = 6_000;

  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 100' })
  @Min(100, { message: 'milliseconds, at least 100' })
  readonly RATE_LIMIT_WINDOW_MS: number = 60_000;

  /** OTLP/HTTP collector to which spans are sent; empty traces nothing. */
  @Matches(/^$|^https?:\/\/\S+$/, { message: 'an http(s) URL' })
  readonly OTEL_EXPORTER_OTLP_ENDPOINT: string = '';

  /** Percentage of the traces begun here that are kept. */
  @Transform(toNumber)
  @IsInt({ message: 'a percentage, 0 to 100' })
  @Min(0, { message: 'a percentage, 0 to 100' })
  @Max(100, { message: 'a percentage, 0 to 100' })
  readonly TRACED_PERCENT: number = 100;

  /** Origins whose pages may call the API from a browser. */
  @Transform(toList)
  @IsString({ each: true })
  readonly CORS_ORIGINS: readonly string[] = [];

  /** Trust `X-Forwarded-For` of a proxy in front. */
  @Transform(toBoolean)
  @IsBoolean({ message: 'true or false' })
  readonly TRUST_PROXY: boolean = false;

  /** Matching alone: where it keeps its index of offers for the next start; empty keeps none and reads all offers anew. */
  @IsString()
  readonly OFFER_INDEX_FILE: string = '';

  /** Matching alone: how often that file is written anew while offers change. */
  @Transform(toNumber)
  @IsInt({ message: 'milliseconds, at least 1000' })
  @Min(1_000, { message: 'milliseconds, at least 1000' })
  readonly OFFER_INDEX_INTERVAL_MS: number = 600_000;

  /** Matching alone: for how many months after its day a screening of a provider counts. */
  @Transform(toNumber)
  @IsInt({ message: 'a number of months, 1 to 60' })
  @Min(1, { message: 'a number of months, 1 to 60' })
  @Max(60, { message: 'a number of months, 1 to 60' })
  readonly SCREENING_VALID_MONTHS: number = 12;
}

/** Injection token of the frozen {@link ServiceConfig}. */
export const SERVICE_CONFIG = Symbol('hub.service-config');
