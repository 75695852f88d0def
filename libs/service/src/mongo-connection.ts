import type { ServiceConfig } from '@hub/platform/config/service-config.js';
import { MongooseModule } from '@nestjs/mongoose';
import type { DynamicModule } from '@nestjs/common';
import { mendLostSockets } from './lost-socket.js';

/**
 * The service's own database, `<DATABASE_PREFIX><service>`. What it acknowledges is on the journals of a majority;
 * what it reads cannot be rolled back.
 */
export function mongoConnection(config: Readonly<ServiceConfig>, service: string): DynamicModule {
  mendLostSockets();
  return MongooseModule.forRoot(config.MONGODB_URL, {
    dbName: `${config.DATABASE_PREFIX}${service}`,
    appName: service,
    writeConcern: { w: 'majority', j: true },
    readConcern: { level: 'majority' },
    retryWrites: true,
    retryReads: true,
    serverSelectionTimeoutMS: 5_000,
    maxPoolSize: 50,
    retryAttempts: 5,
    retryDelay: 500,
  });
}
