import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { ApiProblem } from '@hub/platform/openapi/api-problem.decorator.js';
import { Controller, Get, Inject, Query } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { invitationView } from '../../invitation/read-invitations/invitation-view.js';
import { AnswersWith } from '../../reading/answers-with.decorator.js';
import { providerOf } from '../domain/provider-of.js';
import { SavedFilters } from '../keep-filters/saved-filters.use-case.js';
import { Colleagues } from '../know-colleagues/colleagues.use-case.js';
import { QueueQuery } from './queue.query.js';
import { ColleagueList, QueuePage } from './queue.view.js';
import { ReadQueue } from './read-queue.use-case.js';

@Controller('v1/queue')
@ApiTags('queue')
@Roles('coordinator')
export class ReadQueueController {
  constructor(
    private readonly readQueue: ReadQueue,
    private readonly savedFilters: SavedFilters,
    private readonly colleagues: Colleagues,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'The invitations of the own provider that wait: mine, unassigned, due soon, or with the State.',
    description:
      'Most urgent first. What is snoozed is not shown until then, or until something happens to it.',
  })
  @AnswersWith(QueuePage)
  @ApiProblem(404)
  async read(@Query() query: QueueQuery, @Caller() caller: Caller) {
    const { view = 'mine', filter: saved, cursor, limit, ...narrowed } = query;
    const providerId = providerOf(caller);
    const onlooker = { providerId, coordinatorId: caller.id, at: this.clock.now() };
    const filter = {
      ...(saved === undefined ? {} : await this.savedFilters.named(caller.id, saved)),
      ...narrowed,
    };
    const page = { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) };
    const [items, counts] = await Promise.all([
      this.readQueue.items({ view, filter, page }, onlooker, ({ _id: id, version, ...rest }) => {
        const { createdAt: _c, changedAt: _d, ...state } = rest;
        return invitationView({ id, version, state }, caller);
      }),
      this.readQueue.counts(onlooker),
      this.colleagues.note(providerId, caller),
    ]);
    return { ...items, counts };
  }

  @Get('colleagues')
  @ApiOperation({ summary: 'Whom one can assign to: who has been in the queues of the own provider.' })
  @AnswersWith(ColleagueList)
  async whoElse(@Caller() caller: Caller) {
    return { items: await this.colleagues.of(providerOf(caller), caller.id) };
  }
}
