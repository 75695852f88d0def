import { Get, Param } from '@nestjs/common';
import { ApiOperation } from '@nestjs/swagger';
import type { UnLanguage } from '@hub/contracts/vocabularies/un-languages.js';
import { EventStream, Listener } from '@hub/live/listener.decorator.js';
import { LiveStreams } from '@hub/live/live-streams.js';
import { Caller } from '@hub/platform/identity/caller.decorator.js';
import { Roles } from '@hub/platform/identity/roles.decorator.js';
import { InLanguages, Language } from '@hub/wording/language.decorator.js';
import { RequestsController } from '../change-request/request-action.decorator.js';
import { ReadTimeline } from './read-timeline.use-case.js';
import { timelineChannel } from './wake-timelines.js';

@RequestsController()
export class StreamTimelineController {
  constructor(
    private readonly readTimeline: ReadTimeline,
    private readonly streams: LiveStreams,
  ) {}

  @Get(':requestId/timeline/stream')
  @Roles('drafter', 'focal-point', 'desk', 'desk-head', 'auditor', 'coordinator')
  @ApiOperation({
    summary: 'Follow the timeline as it grows.',
    description:
      'Server-Sent Events of the kind `timeline`, each with an entry of the timeline as its data and its `seq` as its id; resumable.',
  })
  @InLanguages()
  @EventStream()
  async stream(
    @Param('requestId') requestId: string,
    @Caller() caller: Caller,
    @Language() language: UnLanguage,
    @Listener() listener: Listener,
  ) {
    const readSince = async (id: string | undefined) => {
      const entries = await this.readTimeline.since(requestId, caller, language, seqOf(id));
      return entries.map((entry) => ({ id: String(entry.seq), event: 'timeline', data: entry }));
    };
    // Whoever may not read it is told so before the stream begins.
    await readSince(listener.lastEventId);
    return this.streams.liveStream({ listener, channel: timelineChannel(requestId), readSince });
  }
}

/** What is no number of ours means the beginning. */
const seqOf = (id: string | undefined): number => (id !== undefined && /^\d{1,9}$/.test(id) ? Number(id) : 0);
