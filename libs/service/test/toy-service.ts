import { Controller, Get, Module, Post, Query } from '@nestjs/common';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { setTimeout as sleep } from 'node:timers/promises';
import { runService } from '../src/run-service.js';

/** A service that can be slow and can fail, for tests of how services begin and end. */
@Controller('v1')
@Public()
class ToyController {
  @Get('slow')
  async slow(@Query('ms') ms: string) {
    await sleep(Number(ms));
    return { done: true };
  }

  @Post('reject')
  reject() {
    void Promise.reject(new Error('nobody waits for this'));
    return {};
  }
}

@Module({ controllers: [ToyController] })
class ToyModule {}

await runService(ToyModule, { name: 'toy', port: 0 });
