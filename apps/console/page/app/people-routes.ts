import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { offersSearchOf } from '../partner/offers-search.js';
import { entriesSearchOf } from '../fund/entries-search.js';
import { ForPeople } from './for-people.js';
import { root } from './root-route.js';

const people = createRoute({ getParentRoute: () => root, id: 'people', component: ForPeople });
const work = createRoute({
  getParentRoute: () => people,
  path: '/work',
  component: lazyRouteComponent(() => import('../work/work.js'), 'Work'),
});
const notifications = createRoute({
  getParentRoute: () => people,
  path: '/notifications',
  component: lazyRouteComponent(() => import('../me/notifications.js'), 'Notifications'),
});
const webhooks = createRoute({
  getParentRoute: () => people,
  path: '/webhooks',
  component: lazyRouteComponent(() => import('../me/webhooks.js'), 'Webhooks'),
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
  validateSearch: offersSearchOf,
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
const entries = createRoute({
  getParentRoute: () => people,
  path: '/fund/$fundId/entries',
  validateSearch: entriesSearchOf,
  component: lazyRouteComponent(() => import('../fund/entries-page.js'), 'EntriesPage'),
});
const deposits = createRoute({
  getParentRoute: () => people,
  path: '/deposits',
  component: lazyRouteComponent(() => import('../deposits/deposits.js'), 'Deposits'),
});
const deposit = createRoute({
  getParentRoute: () => people,
  path: '/deposits/$depositId',
  component: lazyRouteComponent(() => import('../deposits/deposit-page.js'), 'DepositPage'),
});
const bank = createRoute({
  getParentRoute: () => people,
  path: '/bank',
  component: lazyRouteComponent(() => import('../bank/bank.js'), 'Bank'),
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

/** The pages of those who work here. */
export const PEOPLE_ROUTES = people.addChildren([
  work,
  notifications,
  webhooks,
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
  entries,
  deposits,
  deposit,
  bank,
  audit,
  requestHistory,
]);
