import { Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useWording } from '../wording/use-wording.js';
import { ReadAgain } from './not-loaded.js';
import { useFailure } from './use-failure.js';

interface Props<T> {
  readonly query: UseQueryResult<T>;
  readonly children: (data: T) => ReactNode;
}

/** Shows data once it is there; until then that it is coming, or why it is not. */
export function Loaded<T>({ query, children }: Props<T>) {
  const { t } = useWording();
  const failure = useFailure(query);
  if (query.data !== undefined) return <>{children(query.data)}</>;
  if (failure !== undefined) return <ReadAgain failure={failure} query={query} />;
  return <Loader role="status" aria-label={t('loading')} />;
}
