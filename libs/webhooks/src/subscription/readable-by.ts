import type { Caller } from '@hub/platform/identity/caller.decorator.js';

/** Whose webhooks a caller reads: their own organisation's; an auditor reads all (undefined). */
export const readableBy = ({ roles, organisation }: Caller): string | undefined =>
  roles.includes('auditor') ? undefined : organisation;
