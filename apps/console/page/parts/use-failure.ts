import type { UseQueryResult } from '@tanstack/react-query';
import { useState } from 'react';
import { failureOf } from './failure-of.js';

export type Query = Pick<
  UseQueryResult,
  'data' | 'isError' | 'error' | 'fetchStatus' | 'isFetching' | 'refetch'
>;

/** Why a query has nothing to show; said on while it is asked again, so that nothing flickers or is announced twice. */
export function useFailure(query: Query): unknown {
  const [last, setLast] = useState<{ readonly failure: unknown }>();
  const failure = failureOf(query);
  const isOver = query.data !== undefined;
  if (isOver && last !== undefined) setLast(undefined);
  if (failure !== undefined && !isSame(failure, last?.failure)) setLast({ failure });
  return isOver ? undefined : (failure ?? last?.failure);
}

/** A missing network is a new problem at each look. */
const isSame = (one: unknown, other: unknown): boolean =>
  one === other || (statusOf(one) === 0 && statusOf(other) === 0);

const statusOf = (failure: unknown): unknown =>
  typeof failure === 'object' && failure !== null && 'status' in failure ? failure.status : undefined;
