import { RequestClosedUnmetV1 } from '@hub/contracts/intake/request-closed-unmet.v1.js';
import { RequestFoundUnmetV1 } from '@hub/contracts/intake/request-found-unmet.v1.js';
import { RequestFundRejectedV1 } from '@hub/contracts/intake/request-fund-rejected.v1.js';
import { RequestTerminatedV1 } from '@hub/contracts/intake/request-terminated.v1.js';
import { RequestWithdrawnV1 } from '@hub/contracts/intake/request-withdrawn.v1.js';
import { OnEvent, type Received } from '@hub/messaging/on-event.decorator.js';
import { CLOCK, type Clock } from '@hub/platform/clock.js';
import { Controller, Inject } from '@nestjs/common';
import { VoidAgreements } from '../../agreement/void-agreements/void-agreements.use-case.js';
import { resumeSearch } from '../../shortlist/domain/follow-search.js';
import { closeShortlist } from '../../shortlist/domain/shortlist.js';
import { Shortlists } from '../../shortlist/storage/shortlist.repository.js';
import { withdrawWithRequest } from '../domain/end-invitation.js';
import { EndInvitations } from './end-invitations.use-case.js';

interface Ended {
  readonly requestId: string;
  readonly reason?: string;
}

/** A request that ends, or finds nobody, takes its invitations with it; what was reserved for them is free again. */
@Controller()
export class RequestEndedConsumer {
  constructor(
    private readonly endInvitations: EndInvitations,
    private readonly voidAgreements: VoidAgreements,
    private readonly shortlists: Shortlists,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The request may go round again, with new invitations. */
  @OnEvent(RequestFoundUnmetV1)
  async foundUnmet(event: Received<Ended>): Promise<void> {
    await this.lookAgain(event);
    return this.withdrawInvitations(event, 'The State accepted no proposal.');
  }

  /** Without the fund's part the chosen partners cannot begin: what they hold ready is free again. */
  @OnEvent(RequestFundRejectedV1)
  async fundRejected(event: Received<Ended>): Promise<void> {
    await this.lookAgain(event);
    return this.withdrawInvitations(event, 'The fund has rejected its part of the request.');
  }

  @OnEvent(RequestClosedUnmetV1)
  closedUnmet(event: Received<Ended>): Promise<void> {
    return this.end(event, 'The request ended without a partner.');
  }

  @OnEvent(RequestWithdrawnV1)
  withdrawn(event: Received<Ended>): Promise<void> {
    return this.end(event, 'The State has withdrawn its request.');
  }

  @OnEvent(RequestTerminatedV1)
  terminated(event: Received<Ended>): Promise<void> {
    return this.end(event, 'The request was terminated.');
  }

  private async lookAgain(event: Received<Ended>): Promise<void> {
    const command = event.command(this.clock.now());
    await this.shortlists.execute(event.payload.requestId, command, resumeSearch);
  }

  private async end(event: Received<Ended>, otherwise: string): Promise<void> {
    const { requestId } = event.payload;
    const reason = reasonOf(event, otherwise);
    const command = event.command(this.clock.now());
    // First, so that nobody is invited into a request that has ended.
    await this.shortlists.execute(requestId, command, (shortlist) => closeShortlist(shortlist, reason));
    await this.withdrawInvitations(event, otherwise);
    await this.voidAgreements.execute(requestId, reason, command);
  }

  private withdrawInvitations(event: Received<Ended>, otherwise: string): Promise<void> {
    const { requestId } = event.payload;
    const reason = reasonOf(event, otherwise);
    return this.endInvitations.execute(requestId, event.command(this.clock.now()), (invitation) =>
      withdrawWithRequest(invitation, reason),
    );
  }
}

const LONGEST_REASON = 2_000;

const reasonOf = ({ payload }: Received<Ended>, otherwise: string): string =>
  (payload.reason ?? otherwise).slice(0, LONGEST_REASON);
