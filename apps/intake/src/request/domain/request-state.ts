import type { JointVote } from '@hub/contracts/intake/joint-vote.js';
import type { Plan } from '@hub/contracts/intake/plan.js';
import type { DraftNeedItem, RequestContent } from '@hub/contracts/intake/request-content.js';
import type { Answer } from '@hub/contracts/intake/request-questions-answered.v1.js';
import type { Question } from '@hub/contracts/intake/request-questions-asked.v1.js';
import type { Rating } from '@hub/contracts/intake/request-completed.v1.js';
import type { ShortlistedNeed } from '@hub/contracts/intake/request-shortlisted.v1.js';
import type { Money } from '@hub/contracts/values/money.js';
import type { AgreementStanding } from '@hub/contracts/vocabularies/agreement-standings.js';
import type { AttachmentKind } from '@hub/contracts/vocabularies/attachment-kinds.js';
import type { AllocationStanding } from '@hub/contracts/vocabularies/allocation-standings.js';
import type { InvitationStanding } from '@hub/contracts/vocabularies/invitation-standings.js';
import type { BallHolder } from './ball.js';
import type { AmendmentRecord, RecordedCheck, ReportRecord } from './delivery-records.js';
import type { RequestStatus } from './request-status.js';
import type { Timer } from './timers.js';

export interface Endorsement {
  readonly state: string;
  readonly documentReference: string;
  readonly endorsedBy: string;
  readonly endorsedAt: string;
  /** The attached letter. */
  readonly attachmentId?: string;
}

/** A document that came with the request; its bytes are in GridFS under the same id. */
export interface Attachment {
  readonly attachmentId: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly addedByRole: string;
  readonly addedAt: string;
  /** Why its bytes were destroyed. */
  readonly struckBecause?: string;
}

/** A request that goes on in this one. */
export interface AbsorbedRequest {
  readonly fromRequestId: string;
  readonly title?: string;
  readonly needItems: readonly DraftNeedItem[];
}

export interface QuestionRound {
  readonly round: number;
  readonly questions: readonly Question[];
  readonly answers?: readonly Answer[];
}

/** What each State said to disclosure, and whether silence has counted as consent. */
export interface Disclosure {
  readonly answers: Readonly<Record<string, 'consented' | 'objected'>>;
  readonly presumed: boolean;
}

export interface InvitationRecord {
  readonly invitationId: string;
  /** The invitation's own last sequence number that was heard of. */
  readonly seq: number;
  readonly standing: InvitationStanding;
  readonly providerId: string;
  readonly needItemId?: string;
  readonly round?: number;
  readonly unOrganisation?: boolean;
  readonly amount?: Money;
}

export interface AllocationRecord {
  readonly allocationId: string;
  readonly seq: number;
  readonly standing: AllocationStanding;
  readonly amount?: Money;
}

export interface TrancheRecord {
  readonly allocationId: string;
  readonly tranche: number;
  readonly seq: number;
  readonly standing: 'paid' | 'failed';
  readonly amount?: Money;
  readonly payee?: string;
}

export interface AgreementRecord {
  readonly agreementId: string;
  readonly seq: number;
  readonly standing: AgreementStanding;
  readonly signedBy: readonly string[];
}

export interface Referral {
  readonly by: 'desk' | 'focal-point';
  readonly gap: Money;
  readonly unOrganisations: readonly string[];
  readonly leadImplementer: string;
}

export interface Decline {
  readonly by: string;
  readonly reasonCode: string;
  readonly text: string;
  readonly appealBy: string;
  readonly appeal?: 'open' | 'rejected';
}

/** A status that a request has left. */
export interface PassedStep {
  readonly status: RequestStatus;
  readonly ms: number;
}

/** A request, folded from its facts. Plain data; instants inside facts stay ISO text. */
export interface RequestState {
  readonly status: RequestStatus;
  /** Since when it has this status. */
  readonly since: Date;
  readonly ballWith: BallHolder;
  /** Since when the present holder has had the ball. */
  readonly ballSince: Date;
  /** When the holder should have acted. */
  readonly dueAt?: Date;
  readonly timers: readonly Timer[];
  /** How long each party has had the ball in turns that are over, in milliseconds. */
  readonly turnMs?: Readonly<Partial<Record<BallHolder, number>>>;
  /** The statuses that it has left, and how long it had each, in milliseconds; oldest first. */
  readonly passed?: readonly PassedStep[];
  /** Who was told that the present step is late. */
  readonly escalatedTo?: 'desk-head';

  readonly requestId: string;
  readonly content: RequestContent;
  readonly draftedByRole: string;
  readonly endorsements: readonly Endorsement[];
  readonly attachments?: readonly Attachment[];
  /** Who wrote each need item: the actor's id. */
  readonly needItemAuthors?: Readonly<Record<string, string>>;
  /** The version at which each need item changed last; one that was removed keeps its entry. */
  readonly needItemVersions?: Readonly<Record<string, number>>;
  readonly droppedNeedItems?: readonly { readonly needItem: DraftNeedItem; readonly reason: string }[];
  /** Why a sentence of a local authority is not taken up, by its id. */
  readonly droppedLocalNeeds?: Readonly<Record<string, string>>;
  readonly submittedAt?: string;
  readonly receipt?: { readonly contentHash: string; readonly acknowledgedAt: string };

  readonly checks: readonly RecordedCheck[];
  readonly questionRounds: readonly QuestionRound[];
  readonly disclosure: Disclosure;
  readonly mergeProposal?: { readonly intoRequestId: string; readonly reason: string };
  readonly mergedInto?: string;
  /** The requests that go on in this one. */
  readonly absorbed?: readonly AbsorbedRequest[];
  readonly decline?: Decline;
  /** An appeal has been decided; there is no second one. */
  readonly appealed: boolean;
  /** The first of the two desk officers who clear a large request. */
  readonly clearanceProposedBy?: string;
  readonly clearedAt?: string;

  readonly shortlist?: { readonly seq: number; readonly items: readonly ShortlistedNeed[] };
  readonly round: number;
  readonly circulatedNeedItemIds: readonly string[];
  readonly invitations: readonly InvitationRecord[];
  readonly chosenInvitationIds: readonly string[];

  readonly referral?: Referral;
  readonly allocations: readonly AllocationRecord[];
  readonly tranches: readonly TrancheRecord[];

  readonly plan?: Plan;
  readonly planHash?: string;
  readonly planApprovals: readonly string[];
  readonly agreement?: AgreementRecord;
  readonly milestonesDone: Readonly<Record<string, 'reached' | 'waived'>>;
  /** When the latest of them was. */
  readonly lastMilestoneAt?: Date;
  /** In the order in which they were sent. */
  readonly progressReports?: readonly ReportRecord[];
  readonly amendments?: readonly AmendmentRecord[];
  readonly finalReport?: string;
  readonly ratings: readonly Rating[];
  readonly termination?: {
    readonly by: 'desk-head' | 'focal-point';
    readonly reason: string;
    readonly documentReference: string;
  };
  /** The State has shared what worked as a practice. */
  readonly sharedPractice?: true;
  readonly followUp?: {
    readonly asked: boolean;
    readonly needMet?: 'yes' | 'partly' | 'no';
    readonly text?: string;
  };
  /** What single States of a joint request want in this status; each one's last word on each act. */
  readonly jointVotes?: readonly JointVote[];
  /** Providers that may see the request: those invited, and those in its plan. */
  readonly providerIds: readonly string[];
}
