import { Schema } from 'mongoose';
import type { Invitation } from '../domain/invitation.js';
import type { Stored } from '../../reading/storage/stored.js';

/** An invitation as it is read; only the aggregate store writes it. */
export type InvitationDocument = Stored<Invitation>;

export const INVITATION_MODEL = 'matching.invitation';

export const InvitationSchema = new Schema<InvitationDocument>(
  { _id: String },
  { collection: 'invitations', strict: false, versionKey: false },
);
InvitationSchema.index({ requestId: 1, createdAt: -1, _id: -1 });
InvitationSchema.index({ providerId: 1, createdAt: -1, _id: -1 });
InvitationSchema.index({ requestingStates: 1, createdAt: -1, _id: -1 });
InvitationSchema.index({ createdAt: -1, _id: -1 });
// The queues: mine and unassigned by assignee, due soon and waiting for others by turn; each in order of its deadline.
InvitationSchema.index({ providerId: 1, 'work.turn': 1, 'work.assignee.id': 1, 'work.dueAt': 1, _id: 1 });
InvitationSchema.index({ providerId: 1, 'work.turn': 1, 'work.dueAt': 1, _id: 1 });
// What changed lately, for those who follow their queues.
InvitationSchema.index({ providerId: 1, changedAt: 1, _id: 1 });
// For the gap map: what is on the table, and why others said no, without reading the documents.
InvitationSchema.index(
  { status: 1, requestId: 1, needItemId: 1, 'declined.reasonCode': 1 },
  { name: 'gap-map' },
);
