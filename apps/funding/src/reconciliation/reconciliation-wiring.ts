import type { Provider, Type } from '@nestjs/common';
import { CheckAllocation } from './reconcile/check-allocation.js';
import { ReconcileController } from './reconcile/reconcile.controller.js';
import { ReconcileFund } from './reconcile/reconcile-fund.use-case.js';
import { UnmadeBookings } from './reconcile/unmade-bookings.js';

/** The routes of reconciliation. */
export const RECONCILIATION_CONTROLLERS: Type[] = [ReconcileController];

/** What compares the ledger with the aggregates. */
export const RECONCILIATION_PROVIDERS: Provider[] = [ReconcileFund, CheckAllocation, UnmadeBookings];
