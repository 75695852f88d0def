import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Model } from 'mongoose';
import { seesAll, speaksForProvider, speaksForState, type Visitor } from '../domain/invitation-access.js';
import type { Invitation } from '../domain/invitation.js';
import { INVITATION_MODEL, type InvitationDocument } from '../storage/invitation.schema.js';

type Asked = Pick<Invitation, 'needItemId' | 'providerId' | 'requestingStates' | 'clarifications'>;

const ASKED_FIELDS = { needItemId: 1, providerId: 1, requestingStates: 1, clarifications: 1 } as const;

/** What one invitee was told, all may know: the answered clarifications of the need items one has to do with. */
@Injectable()
export class ReadClarifications {
  constructor(@InjectModel(INVITATION_MODEL) private readonly model: Model<InvitationDocument>) {}

  async execute(requestId: string, visitor: Visitor) {
    const invitations = await this.model.find({ requestId }, ASKED_FIELDS).lean<Asked[]>();
    const own = new Set(
      invitations.filter((each) => mayKnow(each, visitor)).map(({ needItemId }) => needItemId),
    );
    return invitations
      .filter(({ needItemId }) => own.has(needItemId))
      .flatMap(({ needItemId, clarifications }) =>
        clarifications.map(({ clarificationId: _its, ...said }) => ({ needItemId, ...said })),
      )
      .filter(({ answer }) => answer !== undefined)
      .sort((one, other) => one.askedAt.getTime() - other.askedAt.getTime());
  }
}

const mayKnow = (asked: Asked, visitor: Visitor): boolean =>
  seesAll(visitor) || speaksForProvider(asked, visitor) || speaksForState(asked, visitor);
