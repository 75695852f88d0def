import 'reflect-metadata';
import { Controller, Get, Module } from '@nestjs/common';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { createHttpApp } from '@hub/platform/http/create-http-app.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { answerQuestions } from '../harness/answer-questions.js';
import { quietNest } from '../harness/quiet-nest.js';

@Controller('v1')
class EmptyController {
  @Get('empty')
  @Public()
  empty(): object {
    return {};
  }
}

@Module({ controllers: [EmptyController] })
class EmptyModule {}

quietNest();
const config = readConfig(ServiceConfig, {
  environment: { ...process.env, RATE_LIMIT: '0', LOG_LEVEL: 'warn' },
});
const app = await createHttpApp(EmptyModule, { service: 'bench', config });
await app.listen({ host: '127.0.0.1', port: 0 });
const url = await app.getUrl();

answerQuestions(
  () => Promise.resolve({ url }),
  () => app.close(),
);
