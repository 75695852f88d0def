import type { RequestStatus } from '../api/views.js';
import { useWording } from '../wording/use-wording.js';
import { DOT, DottedLabel } from './dotted-label.js';

const DOTS: Partial<Record<RequestStatus, string>> = {
  submitted: '#1f74c7',
  triage: '#1f74c7',
  'info-requested': '#c47a00',
  matching: '#7a4bc2',
  'offers-open': '#7a4bc2',
  'offers-review': '#c47a00',
  unmet: DOT.bad,
  'fund-review': '#0f7d7d',
  pipeline: '#0f7d7d',
  design: '#1f74c7',
  agreement: '#1f74c7',
  ready: '#1f74c7',
  'in-delivery': DOT.good,
  'completion-review': '#c47a00',
  completed: DOT.good,
  closed: DOT.good,
};

/** A request's status in plain words. */
export function StatusBadge({ status }: { readonly status: RequestStatus }) {
  const { t } = useWording();
  return <DottedLabel dot={DOTS[status]}>{t(`status.${status}`)}</DottedLabel>;
}
