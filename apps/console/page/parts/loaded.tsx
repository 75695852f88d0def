import { Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWording } from '../wording/use-wording.js';
import { ProblemAlert } from './problem-alert.js';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows data once it is there; until then that it is coming, or why it is not. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useWording();
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (query.isError) return <ProblemAlert error={query.error} />;
  return <Loader role="status" aria-label={t('loading')} />;
}
