import { Schema } from 'mongoose';
import type { Agreement } from '../domain/agreement.js';
import type { Stored } from '../../reading/storage/stored.js';

/** An agreement as it is read; only the aggregate store writes it. */
export type AgreementDocument = Stored<Agreement>;

export const AGREEMENT_MODEL = 'matching.agreement';

export const AgreementSchema = new Schema<AgreementDocument>(
  { _id: String },
  { collection: 'agreements', strict: false, versionKey: false },
);
AgreementSchema.index({ requestId: 1 });
AgreementSchema.index({ parties: 1, createdAt: -1, _id: -1 });
AgreementSchema.index({ createdAt: -1, _id: -1 });
AgreementSchema.index(
  { createdAt: -1, _id: -1 },
  {
    name: 'register',
    partialFilterExpression: { consentToPublish: true, concludedAt: { $exists: true } },
  },
);
