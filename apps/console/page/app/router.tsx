import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Landing } from '../front/landing.js';
import { landingSearchOf } from '../front/map-layers.js';
import { agreementSearchOf } from '../front/agreement-search.js';
import { isFlowUse, type FlowUse } from '../front/flow-uses.js';
import { gapSearchOf } from '../front/gap-search.js';
import { registerSearchOf, type RegisterSearch } from '../front/register-search.js';
import { ForPeople } from './for-people.js';
import { NotFound } from './not-found.js';
import { PageFailed } from './page-failed.js';
import { Shell } from './shell.js';

const root = createRootRoute({ component: Shell, notFoundComponent: NotFound });
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

const people = createRoute({ getParentRoute: () => root, id: 'people', component: ForPeople });
const work = createRoute({
  getParentRoute: () => people,
  path: '/work',
  component: lazyRouteComponent(() => import('../work/work.js'), 'Work'),
});
const requests = createRoute({
  getParentRoute: () => people,
  path: '/requests',
  component: lazyRouteComponent(() => import('../request/request-list.js'), 'RequestList'),
});
const request = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId',
  component: lazyRouteComponent(() => import('../request/request-page.js'), 'RequestPage'),
});
const editor = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId/edit',
  component: lazyRouteComponent(() => import('../editor/editor.js'), 'Editor'),
});
const compareOffers = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId/offers',
  component: lazyRouteComponent(() => import('../offers/compare-offers.js'), 'CompareOffers'),
});
const plan = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId/plan',
  component: lazyRouteComponent(() => import('../plan/plan-page.js'), 'PlanPage'),
});
const report = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId/report',
  component: lazyRouteComponent(() => import('../delivery/report-page.js'), 'ReportPage'),
});
const amendment = createRoute({
  getParentRoute: () => people,
  path: '/requests/$requestId/amendment',
  component: lazyRouteComponent(() => import('../plan/amendment-page.js'), 'AmendmentPage'),
});
const invitations = createRoute({
  getParentRoute: () => people,
  path: '/invitations',
  component: lazyRouteComponent(() => import('../partner/invitation-queue.js'), 'InvitationQueue'),
});
const catalogue = createRoute({
  getParentRoute: () => people,
  path: '/offers',
  component: lazyRouteComponent(() => import('../partner/catalogue.js'), 'Catalogue'),
});
const providers = createRoute({
  getParentRoute: () => people,
  path: '/providers',
  component: lazyRouteComponent(() => import('../desk/providers.js'), 'ProvidersPage'),
});
const allocations = createRoute({
  getParentRoute: () => people,
  path: '/allocations',
  component: lazyRouteComponent(() => import('../fund/allocations.js'), 'Allocations'),
});
const allocation = createRoute({
  getParentRoute: () => people,
  path: '/allocations/$allocationId',
  component: lazyRouteComponent(() => import('../fund/allocation-page.js'), 'AllocationPage'),
});
const round = createRoute({
  getParentRoute: () => people,
  path: '/round',
  component: lazyRouteComponent(() => import('../fund/round.js'), 'RoundPage'),
});
const fund = createRoute({
  getParentRoute: () => people,
  path: '/fund',
  component: lazyRouteComponent(() => import('../fund/fund-page.js'), 'FundPage'),
});
const requestHistory = createRoute({
  getParentRoute: () => people,
  path: '/audit/requests/$requestId',
  component: lazyRouteComponent(() => import('../audit/request-history.js'), 'RequestHistory'),
});
const audit = createRoute({
  getParentRoute: () => people,
  path: '/audit',
  component: lazyRouteComponent(() => import('../audit/audit.js'), 'Audit'),
});

const routeTree = root.addChildren([
  landing,
  register,
  registerEntry,
  practices,
  demand,
  gaps,
  agreements,
  agreement,
  receipts,
  people.addChildren([
    work,
    requests,
    request,
    editor,
    compareOffers,
    plan,
    report,
    amendment,
    invitations,
    catalogue,
    providers,
    allocations,
    allocation,
    round,
    fund,
    audit,
    requestHistory,
  ]),
]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  scrollRestoration: true,
  defaultErrorComponent: PageFailed,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
