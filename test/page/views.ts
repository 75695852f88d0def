import type { Scene } from './scene.js';

/** A page as somebody sees it; `address` is where it is. */
export interface View {
  readonly name: string;
  readonly address: string;
}

/** The pages of the console by who sees them; nobody sees the public ones. */
export function viewsOf({
  inDelivery,
  inReview,
  draftId,
  agreementId,
  depositId,
}: Scene): ReadonlyMap<string, readonly View[]> {
  const delivery = `/requests/${inDelivery.requestId}`;
  const review = `/requests/${inReview.requestId}`;
  const allocation = `/allocations/${inDelivery.allocationId}`;
  const view = (name: string, address: string): View => ({ name, address });
  return new Map([
    [
      'nobody',
      [
        view('landing', '/'),
        view('support-map', '/?map=support'),
        view('register', '/register'),
        view('register-entry', `/register/${inDelivery.requestId}`),
        view('practices', '/practices'),
        view('demand', '/demand'),
        view('gaps', '/gaps'),
        view('agreements', '/agreements'),
        view('agreement', `/agreements/${agreementId}`),
        view('receipts', '/receipts'),
        view('sign-in-needed', '/work'),
        view('no-such-page', '/no-such-page'),
      ],
    ],
    [
      'focal-point.mkd',
      [
        view('state-work', '/work'),
        view('requests', '/requests'),
        view('request', delivery),
        view('editor', `/requests/${draftId}/edit`),
        view('compare-offers', `${review}/offers`),
        view('plan', `${delivery}/plan`),
        view('notifications', '/notifications'),
        view('webhooks', '/webhooks'),
      ],
    ],
    [
      'coordinator.iom-lead',
      [
        view('invitations', '/invitations'),
        view('offers', '/offers'),
        view('partner-work', '/work'),
        view('progress-report', `${delivery}/report`),
        view('amendment', `${delivery}/amendment`),
      ],
    ],
    ['desk.ana', [view('board', '/work'), view('providers', '/providers'), view('request-for-desk', review)]],
    [
      'committee.dora',
      [
        view('allocations', '/allocations'),
        view('round', '/round'),
        view('allocation-for-committee', allocation),
      ],
    ],
    [
      'finance.emil',
      [
        view('finance-work', '/work'),
        view('fund', '/fund'),
        view('fund-entries', `/fund/${inDelivery.fundId}/entries?accounts=contribution,cash`),
        view('deposits', '/deposits'),
        view('deposit', `/deposits/${depositId}`),
        view('bank', '/bank'),
        view('allocation', allocation),
      ],
    ],
    ['auditor.vera', [view('audit', '/audit'), view('audit-history', `/audit${delivery}`)]],
    ['operator.olga', [view('operator-work', '/work')]],
  ]);
}
