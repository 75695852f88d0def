import { Module, type Type } from '@nestjs/common';
import { PlatformModule } from '@hub/platform/platform.module.js';
import { NestFactory } from '@nestjs/core';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import {
  createOpenApiDocument,
  type OpenApiDocument,
} from '@hub/platform/openapi/create-openapi-document.js';
import { serviceRoot } from './start-service.js';

@Module({})
class PreviewRoot {}

/** A service's OpenAPI document, made without starting it or any server. */
export async function describeService(module: Type, name: string): Promise<OpenApiDocument> {
  const options = { name, service: name, config: readConfig(ServiceConfig, { environment: {} }) };
  const root = {
    module: PreviewRoot,
    imports: [PlatformModule.forService(options), serviceRoot(module, options)],
  };
  const app = await NestFactory.create(root, new FastifyAdapter(), {
    preview: true,
    abortOnError: false,
    logger: false,
  });
  return createOpenApiDocument(app, name);
}
