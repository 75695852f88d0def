import type { QueryFilter } from 'mongoose';
import type { ProviderDocument } from './provider.schema.js';

/** The consortia that name this member, or once have asked it. */
export const ofMember = (memberId: string): QueryFilter<ProviderDocument> => ({
  $or: [{ members: memberId }, { 'memberships.memberId': memberId }],
});
