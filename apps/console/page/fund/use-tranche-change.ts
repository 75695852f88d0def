import type { Allocation, Tranche } from '../api/funding-views.js';
import { useChange } from '../api/use-change.js';

/** A tranche, with the allocation it is of. */
export interface TrancheProps {
  readonly allocation: Allocation;
  readonly tranche: Tranche;
}

/** Sends an action on a tranche, on the version of the allocation that is shown. */
export function useTrancheChange({ allocation, tranche }: TrancheProps) {
  const change = useChange();
  const send = (action: string, body?: object) => {
    change.mutate({
      service: 'funding',
      path: `/v1/allocations/${allocation.allocationId}/tranches/${String(tranche.tranche)}/${action}`,
      version: allocation.version,
      body,
    });
  };
  return { change, send };
}
