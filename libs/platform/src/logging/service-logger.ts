import type { LoggerService } from '@nestjs/common';
import { pino, stdSerializers, type DestinationStream, type Logger } from 'pino';
import { currentTraceId } from '@hub/tracing/trace-context.js';
import { currentCorrelationId } from '../http/correlation.js';

export interface ServiceLoggerOptions {
  readonly service: string;
  readonly level: string;
  /** Where the lines go; standard output by default. */
  readonly destination?: DestinationStream;
}

const REDACTED = ['authorization', 'password', 'secret', 'token', 'access_token', 'client_secret'];

/** Nest's logger as one JSON object a line, with the service's name and the correlation id of the work under way. */
export class ServiceLogger implements LoggerService {
  private readonly logger: Logger;

  constructor({ service, level, destination }: ServiceLoggerOptions) {
    const options = {
      level,
      base: { service },
      timestamp: () => `,"time":"${new Date().toISOString()}"`,
      formatters: { level: (label: string) => ({ level: label }) },
      mixin: () => {
        const correlationId = currentCorrelationId();
        const traceId = currentTraceId();
        return { ...(correlationId && { correlationId }), ...(traceId && { traceId }) };
      },
      // What a line says of itself goes before what it inherits.
      mixinMergeStrategy: (line: object, inherited: object) => ({ ...inherited, ...line }),
      redact: { paths: REDACTED.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[redacted]' },
      serializers: { err: stdSerializers.err, error: stdSerializers.err },
    };
    this.logger = destination === undefined ? pino(options) : pino(options, destination);
  }

  log(message: unknown, ...rest: unknown[]): void {
    this.write('info', message, rest);
  }

  error(message: unknown, ...rest: unknown[]): void {
    this.write('error', message, rest);
  }

  warn(message: unknown, ...rest: unknown[]): void {
    this.write('warn', message, rest);
  }

  debug(message: unknown, ...rest: unknown[]): void {
    this.write('debug', message, rest);
  }

  verbose(message: unknown, ...rest: unknown[]): void {
    this.write('trace', message, rest);
  }

  fatal(message: unknown, ...rest: unknown[]): void {
    this.write('fatal', message, rest);
  }

  // Nest passes the context last, and an error's stack before it.
  private write(
    level: 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal',
    message: unknown,
    rest: unknown[],
  ): void {
    if (!this.logger.isLevelEnabled(level)) return;
    const context = typeof rest.at(-1) === 'string' ? { context: rest.at(-1) } : {};
    const [first] = rest;
    const stack = rest.length > 1 && typeof first === 'string' ? { stack: first } : {};
    const cause = first instanceof Error ? { err: first } : {};
    if (message instanceof Error) this.logger[level]({ ...context, err: message }, message.message);
    else if (typeof message === 'object' && message !== null)
      this.logger[level]({ ...context, ...stack, ...message });
    else this.logger[level]({ ...context, ...stack, ...cause }, String(message));
  }
}
