import { IsIn } from 'class-validator';
import { Nested } from '../values/nested.js';
import { type Role, ROLES } from '../vocabularies/roles.js';
import { RequestContent } from './request-content.js';
import { requestEvent, RequestEventPayload } from './request-event.js';

/** Someone of a State has begun a request. */
export class RequestDraftedV1Payload extends RequestEventPayload {
  @Nested(() => RequestContent)
  readonly content!: RequestContent;

  @IsIn(ROLES)
  readonly draftedByRole!: Role;
}

export const RequestDraftedV1 = requestEvent('drafted', RequestDraftedV1Payload);
