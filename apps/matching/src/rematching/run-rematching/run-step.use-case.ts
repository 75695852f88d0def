import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { timerCommand, type Timer } from '@hub/timers/timer.js';
import { Inject, Injectable } from '@nestjs/common';
import { OfferCatalogue } from '../../shortlist/catalogue/offer-catalogue.js';
import { loadReferenceData } from '../../shortlist/draw-up-shortlist/load-reference-data.js';
import { additionsTo } from '../domain/find-additions.js';
import { isNextStep, noteStep, type Step } from '../domain/rematching-decisions.js';
import { openNeedsOf } from '../domain/open-needs.js';
import { NeedCatalogue } from '../needs/need-catalogue.js';
import { ExtendShortlists } from '../rematch-offer/extend-shortlists.use-case.js';
import { Rematchings } from '../storage/rematching.repository.js';

const REQUESTS_A_STEP = 50;

/** Takes the next step of a rematching: some requests more, each of whose need items meets all offers. */
@Injectable()
export class RunStep {
  private readonly reference = loadReferenceData();

  constructor(
    private readonly rematchings: Rematchings,
    private readonly catalogue: OfferCatalogue,
    private readonly needs: NeedCatalogue,
    private readonly extendShortlists: ExtendShortlists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The timer is the cause of all it leads to: a step that is taken again extends nothing twice. */
  async execute(rematchingId: string, timer: Timer): Promise<void> {
    const rematching = await this.rematchings.load(rematchingId);
    if (rematching === undefined || !isNextStep(rematching.state, timer.id)) return;
    const command = timerCommand(timer, this.clock.now());
    const step = await this.take(rematching.state.cursor, command);
    await this.rematchings.execute(rematchingId, command, (state) =>
      noteStep(state, timer.id, step, command.at),
    );
  }

  private async take(after: string | undefined, command: ReturnType<typeof timerCommand>): Promise<Step> {
    const [index, open] = [await this.catalogue.index(), await this.needs.needs()];
    const requestIds = open.requestsAfter(after, REQUESTS_A_STEP);
    const needItems = requestIds.reduce((sum, requestId) => sum + open.needsOf(requestId).length, 0);
    const { requests: extended, matches } = await this.extendShortlists.execute(
      requestIds,
      (shortlist) => additionsTo(openNeedsOf(shortlist), index, this.reference, command.at),
      command,
    );
    return {
      cursor: requestIds.at(-1),
      progress: { requests: requestIds.length, needItems, extended, matches },
    };
  }
}
