import type { ReactNode } from 'react';
import type { Pages } from '../api/use-pages.js';
import { Loaded } from './loaded.js';
import { MoreButton } from './more-button.js';

interface Props<T> {
  readonly pages: Pages<T>;
  readonly children: (items: readonly T[]) => ReactNode;
}

/** Shows a list as far as it has been read, and a button for what comes after. */
export function Paged<T>({ pages: { query, items }, children }: Props<T>) {
  return (
    <>
      <Loaded query={query as never}>{() => children(items)}</Loaded>
      <MoreButton query={query} />
    </>
  );
}
