import { Button } from '@mantine/core';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import { useWording } from '../wording/use-wording.js';

/** The next page of a list, while there is one. */
export function MoreButton({ query }: { readonly query: UseInfiniteQueryResult }) {
  const { t } = useWording();
  if (!query.hasNextPage) return null;
  return (
    <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
      {t('more')}
    </Button>
  );
}
