import type { RequestView } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { useTimeline } from './request-queries.js';

/** Who did one of these things to a request last, in words: the role, as far as the person is told of it. */
export function useWhoChanged(
  { requestId, version }: RequestView,
  ...facts: readonly ('draft-revised' | 'plan-revised' | 'plan-amended' | 'eligibility-checked')[]
): string {
  const { t } = useWording();
  const { data } = useTimeline(requestId, version);
  const entry =
    data?.items.findLast(({ fact }) => (facts as readonly string[]).includes(fact)) ?? data?.items.at(-1);
  if (entry === undefined) return '';
  return t(`holder.${entry.actor as 'desk'}`, { defaultValue: entry.actorName });
}
