import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Body, Controller, Get, Module, Param, Post } from '@nestjs/common';
import { aggregateIdFrom } from '@hub/aggregate/aggregate-id.js';
import { AggregateStore } from '@hub/aggregate/aggregate-store.js';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ServiceConfig } from '@hub/platform/config/service-config.js';
import { ChangesExisting } from '@hub/platform/http/changes-existing.decorator.js';
import { CommandContext } from '@hub/platform/http/command-context.decorator.js';
import { respondWith } from '@hub/platform/http/respond-with.js';
import { Public } from '@hub/platform/identity/public.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { IsInt } from 'class-validator';
import { ApiClient } from '../../../test/support/api-client.js';
import { aNamespace } from '../../../test/support/namespace.js';
import { tokenFor } from '../../../test/support/tokens.js';
import { aggregate, ServiceModule } from './service.module.js';
import { type RunningService, startService } from './start-service.js';

interface Tally {
  readonly count: number;
}
interface Counted {
  readonly type: 'toy.tally.counted.v1';
  readonly data: { readonly by: number };
}
class Tallies extends AggregateStore<Tally, Counted> {}
const TALLY = {
  name: 'toy.tally',
  evolve: (state: Tally | undefined, event: Counted): Tally => ({
    count: (state?.count ?? 0) + event.data.by,
  }),
};

class CountDto {
  @IsInt()
  readonly by!: number;
}

@Controller('v1/tallies')
class TallyController {
  constructor(private readonly tallies: Tallies) {}

  @Post()
  @Roles('desk')
  async begin(@Body() { by }: CountDto, @CommandContext() context: CommandContext) {
    const id = aggregateIdFrom(context.cause, 'toy.tally');
    const outcome = await this.tallies.execute(id, context, () => [counted(by)], { expectNew: true });
    return respondWith(outcome, { id, count: outcome.state.count });
  }

  @Post(':id/count')
  @Roles('desk')
  @ChangesExisting()
  async count(@Param('id') id: string, @Body() { by }: CountDto, @CommandContext() context: CommandContext) {
    const outcome = await this.tallies.execute(id, context, () => [counted(by)]);
    return respondWith(outcome, { id, count: outcome.state.count });
  }

  @Get(':id')
  @Public()
  async read(@Param('id') id: string) {
    const tally = await this.tallies.load(id);
    if (tally === undefined)
      throw Object.assign(new Error('No such tally.'), { code: 'toy.tally.not-found' });
    return respondWith(tally, { id, count: tally.state.count });
  }
}

const counted = (by: number): Counted => ({ type: 'toy.tally.counted.v1', data: { by } });

@Module({
  imports: [
    ServiceModule.forAggregates([aggregate({ store: Tallies, definition: TALLY, collection: 'tallies' })]),
  ],
  controllers: [TallyController],
})
class ToyModule {}

describe('a service', () => {
  const namespace = aNamespace();
  let service: RunningService;
  let desk: ApiClient;

  beforeAll(async () => {
    const environment = {
      ...process.env,
      ...namespace.environment,
      LOG_LEVEL: 'warn',
      SERVICE_ROLES: 'http',
    };
    const config = readConfig(ServiceConfig, { environment, defaults: { PORT: 0 } });
    service = await startService(ToyModule, { name: 'toy', config });
    desk = new ApiClient(
      () => service.url,
      () => tokenFor('desk.ana'),
    );
  });

  afterAll(async () => {
    await service.stop();
    await namespace.drop();
  });

  it('keeps an aggregate from a POST to its reading and change', async () => {
    const created = await desk.post<{ id: string }>('/v1/tallies', { by: 2 });
    const again = await desk.post('/v1/tallies', { by: 3 }, { key: 'same' });
    const repeated = await desk.post('/v1/tallies', { by: 3 }, { key: 'same' });
    const reused = await desk.post('/v1/tallies', { by: 4 }, { key: 'same' });
    const path = `/v1/tallies/${created.body.id}`;

    expect(created.status).toBe(201);
    expect(created.headers.get('location')).toBe(path);
    expect(repeated).toMatchObject({ status: 201, body: again.body, etag: '"1"' });
    expect(reused).toMatchObject({ status: 422, body: { code: 'aggregate.cause-reused' } });
    expect(await desk.act(path, 'count', { by: 5 })).toMatchObject({ count: 7 });
    expect(await desk.get(path)).toMatchObject({ etag: '"2"', body: { count: 7 } });
    expect(await desk.post(`${path}/count`, { by: 5 }, { ifMatch: '"1"' })).toMatchObject({ status: 412 });
    expect(await desk.get('/v1/tallies/none')).toMatchObject({ status: 404 });
  });

  it('is ready while its database answers', async () => {
    expect(await desk.get('/health/ready')).toMatchObject({
      status: 200,
      body: { checks: { mongodb: 'up' } },
    });
    expect(await desk.get('/health/live')).toMatchObject({ status: 200 });
  });
});
