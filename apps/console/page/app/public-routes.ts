import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { Landing } from '../front/landing.js';
import { landingSearchOf } from '../front/map-layers.js';
import { agreementSearchOf } from '../front/agreement-search.js';
import { isFlowUse, type FlowUse } from '../front/flow-uses.js';
import { gapSearchOf } from '../front/gap-search.js';
import { registerSearchOf, type RegisterSearch } from '../front/register-search.js';
import { root } from './root-route.js';

const landing = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: landingSearchOf,
  component: Landing,
});
const register = createRoute({
  getParentRoute: () => root,
  path: '/register',
  validateSearch: registerSearchOf,
  component: lazyRouteComponent(() => import('../front/register.js'), 'Register'),
});
const registerEntry = createRoute({
  getParentRoute: () => root,
  path: '/register/$requestId',
  component: lazyRouteComponent(() => import('../front/register-entry.js'), 'RegisterEntryPage'),
});
const practices = createRoute({
  getParentRoute: () => root,
  path: '/practices',
  component: lazyRouteComponent(() => import('../front/practices.js'), 'Practices'),
});
const demand = createRoute({
  getParentRoute: () => root,
  path: '/demand',
  validateSearch: (search: Record<string, unknown>): RegisterSearch & { readonly uses?: FlowUse } => ({
    ...registerSearchOf(search),
    ...(isFlowUse(search.uses) && { uses: search.uses }),
  }),
  component: lazyRouteComponent(() => import('../front/demand.js'), 'Demand'),
});
const gaps = createRoute({
  getParentRoute: () => root,
  path: '/gaps',
  validateSearch: gapSearchOf,
  component: lazyRouteComponent(() => import('../front/gaps.js'), 'Gaps'),
});
const agreements = createRoute({
  getParentRoute: () => root,
  path: '/agreements',
  validateSearch: agreementSearchOf,
  component: lazyRouteComponent(() => import('../front/agreements.js'), 'Agreements'),
});
const agreement = createRoute({
  getParentRoute: () => root,
  path: '/agreements/$agreementId',
  component: lazyRouteComponent(() => import('../front/agreement-entry.js'), 'AgreementEntryPage'),
});

const receipts = createRoute({
  getParentRoute: () => root,
  path: '/receipts',
  validateSearch: ({ receipt }: Record<string, unknown>): { readonly receipt?: string } =>
    typeof receipt === 'string' ? { receipt } : {},
  component: lazyRouteComponent(() => import('../front/verify-receipt.js'), 'VerifyReceipt'),
});

/** The pages that nobody has to sign in for. */
export const PUBLIC_ROUTES = [
  landing,
  register,
  registerEntry,
  practices,
  demand,
  gaps,
  agreements,
  agreement,
  receipts,
] as const;
