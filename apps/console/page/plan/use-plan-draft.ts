import { useState } from 'react';
import type { RequestView } from '../api/views.js';
import { useSharedDraft } from '../parts/use-shared-draft.js';
import { draftOf, withoutEmptyLines, type DraftPlan } from './draft-plan.js';

const NO_PLAN: DraftPlan = { activities: [], milestones: [], indicators: [] };

/** A plan that somebody is writing; the State and its partners may write it at the same time. */
export function usePlanDraft(name: string, request: RequestView) {
  const { plan } = request;
  const [lines] = useState(() => draftOf(request));
  return useSharedDraft<DraftPlan>(name, {
    theirs: plan ?? NO_PLAN,
    start: plan ?? lines,
    meant: withoutEmptyLines,
  });
}
