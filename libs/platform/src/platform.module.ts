import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, APP_PIPE } from '@nestjs/core';
import { type Clock, CLOCK, systemClock } from './clock.js';
import { SERVICE_CONFIG, type ServiceConfig } from './config/service-config.js';
import { HealthRegistry } from './health/health-registry.js';
import { Metrics } from './health/metrics.js';
import { InputValidationPipe } from './http/input-validation.pipe.js';
import { ProblemFilter } from './http/problem.filter.js';
import { IdentityGuard } from './identity/identity.guard.js';
import { TokenVerifier } from './identity/token-verifier.js';
import { rateLimits } from './limits/rate-limits.js';

export interface PlatformOptions {
  readonly service: string;
  readonly config: Readonly<ServiceConfig>;
  readonly clock?: Clock;
}

/** What every module of a service may inject, and the guard, pipe and filter every route has. */
@Module({})
export class PlatformModule {
  static forService({ config, service, clock = systemClock }: PlatformOptions): DynamicModule {
    const limits = rateLimits(config, service);
    const shared: Provider[] = [
      { provide: SERVICE_CONFIG, useValue: config },
      { provide: CLOCK, useValue: clock },
      HealthRegistry,
      Metrics,
      {
        provide: TokenVerifier,
        useValue: new TokenVerifier({ issuer: config.OIDC_ISSUER, audience: config.OIDC_AUDIENCE, clock }),
      },
    ];
    return {
      module: PlatformModule,
      global: true,
      imports: limits.imports,
      providers: [
        ...shared,
        { provide: APP_FILTER, useClass: ProblemFilter },
        { provide: APP_GUARD, useClass: IdentityGuard },
        ...limits.guards,
        { provide: APP_PIPE, useClass: InputValidationPipe },
      ],
      exports: [SERVICE_CONFIG, CLOCK, HealthRegistry, Metrics, TokenVerifier],
    };
  }
}
