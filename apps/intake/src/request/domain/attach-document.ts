import type { AttachmentKind } from '@hub/contracts/vocabularies/attachment-kinds.js';
import { INTAKE_RULES } from './intake-rules.js';
import { demandLeadImplementer, permit, type Act } from './permit.js';
import { fact, type RequestFact } from './request-facts.js';
import { ActionForbidden, ActionRefused } from './request-errors.js';
import type { Attachment, RequestState } from './request-state.js';

/** A document whose bytes have been stored and looked at. */
export interface SentDocument {
  readonly attachmentId: string;
  readonly kind: AttachmentKind;
  readonly fileName: string;
  readonly mediaType: string;
  readonly sizeBytes: number;
  readonly sha256: string;
}

/**
 * Someone of the State, or later the lead implementer, attaches a document; the same one twice is no news.
 * @throws ActionRefused `too-many-attachments`
 * @throws ActionForbidden for a provider that does not lead, and for a letter of endorsement from one
 */
export function attachDocument(
  state: RequestState | undefined,
  act: Act & { document: SentDocument },
): readonly RequestFact[] {
  const request = permit(state, 'attach', act);
  const { document, by } = act;
  if (by.role === 'coordinator') {
    demandLeadImplementer(request, act);
    if (document.kind !== 'report') throw new ActionForbidden('The lead implementer attaches reports.');
  }
  const attachments = attachmentsOf(request);
  if (attachments.some((each) => isSame(each, document))) return [];
  if (attachments.length >= INTAKE_RULES.attachments)
    throw new ActionRefused('too-many-attachments', 'No more documents can be attached.', {
      largest: INTAKE_RULES.attachments,
    });
  return [fact('attachment-added', { requestId: request.requestId, ...document, addedByRole: by.role })];
}

const isSame = (one: Attachment, other: SentDocument): boolean =>
  one.sha256 === other.sha256 && one.kind === other.kind && one.struckBecause === undefined;

/**
 * Someone of the State takes a document away again.
 * @throws ActionRefused `unknown-attachment`, `attachment-in-use` for the letter that an endorsement names
 */
export function removeAttachment(
  state: RequestState | undefined,
  act: Act & { attachmentId: string },
): readonly RequestFact[] {
  const request = permit(state, 'remove-attachment', act);
  const { attachmentId } = attachmentIn(request, act.attachmentId);
  if (request.endorsements.some((each) => each.attachmentId === attachmentId))
    throw new ActionRefused('attachment-in-use', 'An endorsement names this letter.');
  return [fact('attachment-removed', { requestId: request.requestId, attachmentId })];
}

/**
 * The desk destroys a document that holds what the system must not keep, such as personal data of migrants.
 * @throws ActionRefused `unknown-attachment`
 */
export function strikeAttachment(
  state: RequestState | undefined,
  act: Act & { attachmentId: string; reason: string },
): readonly RequestFact[] {
  const request = permit(state, 'strike-attachment', act);
  const { attachmentId, struckBecause } = attachmentIn(request, act.attachmentId);
  return struckBecause === undefined
    ? [fact('attachment-struck', { requestId: request.requestId, attachmentId, reason: act.reason })]
    : [];
}

/** The documents of a request. */
export const attachmentsOf = ({ attachments = [] }: RequestState): readonly Attachment[] => attachments;

/** @throws ActionRefused `unknown-attachment` */
export function attachmentIn(state: RequestState, attachmentId: string): Attachment {
  const found = attachmentsOf(state).find((each) => each.attachmentId === attachmentId);
  if (found === undefined) throw new ActionRefused('unknown-attachment', 'The request has no such document.');
  return found;
}
