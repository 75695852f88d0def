interface Place {
  readonly to: string;
  readonly word:
    | 'work'
    | 'requests'
    | 'notifications'
    | 'invitations'
    | 'offers'
    | 'providers'
    | 'allocations'
    | 'round'
    | 'fund'
    | 'deposits'
    | 'bank'
    | 'audit'
    | 'register'
    | 'practices'
    | 'demand'
    | 'gaps'
    | 'agreements';
  /** Whom it is for; everybody when absent. */
  readonly roles?: readonly string[];
}

const STATE = ['drafter', 'focal-point'];
const DESK = ['desk', 'desk-head'];
const FUND = ['committee', 'finance'];

const PLACES = [
  { to: '/work', word: 'work', roles: [...STATE, ...DESK, ...FUND, 'coordinator', 'auditor', 'operator'] },
  { to: '/requests', word: 'requests', roles: [...STATE, ...DESK, 'coordinator', 'auditor'] },
  { to: '/invitations', word: 'invitations', roles: ['coordinator'] },
  { to: '/offers', word: 'offers', roles: ['coordinator', ...DESK, 'auditor'] },
  { to: '/providers', word: 'providers', roles: DESK },
  { to: '/notifications', word: 'notifications', roles: [...STATE, ...DESK, ...FUND, 'coordinator'] },
  { to: '/allocations', word: 'allocations', roles: [...FUND, 'auditor'] },
  { to: '/round', word: 'round', roles: ['committee'] },
  { to: '/fund', word: 'fund', roles: [...FUND, 'auditor'] },
  { to: '/deposits', word: 'deposits', roles: ['finance', 'auditor'] },
  { to: '/bank', word: 'bank', roles: ['finance', 'auditor'] },
  { to: '/audit', word: 'audit', roles: ['auditor'] },
  { to: '/register', word: 'register' },
  { to: '/demand', word: 'demand' },
  { to: '/gaps', word: 'gaps' },
  { to: '/agreements', word: 'agreements' },
  { to: '/practices', word: 'practices' },
] as const satisfies readonly Place[];

/** The places that a person in these roles finds in the page's head. */
export const navigationFor = (roles: readonly string[]) =>
  PLACES.filter((place) => !('roles' in place) || place.roles.some((role) => roles.includes(role)));
