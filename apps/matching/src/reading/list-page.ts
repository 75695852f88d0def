import { pageOf, pageOptions, type Page, type PageQuery } from '@hub/platform/http/page.js';
import type { Model, QueryFilter } from 'mongoose';
import { WITHOUT_HISTORY, type Stored } from './storage/stored.js';

/** Reads one page of documents that meet all conditions, newest first, and shows each as `view` says. */
export async function listPage<S extends object, V>(
  model: Model<Stored<S>>,
  query: PageQuery,
  conditions: readonly QueryFilter<Stored<S>>[],
  view: (document: Stored<S>) => V,
): Promise<Page<V>> {
  const { after, sort, limit } = pageOptions(query, 'createdAt');
  const $and = [...conditions, after].filter((condition) => Object.keys(condition).length > 0);
  const found = await model
    .find($and.length === 0 ? {} : { $and }, WITHOUT_HISTORY)
    .sort(sort)
    .limit(limit)
    .lean<Stored<S>[]>();
  return pageOf(query, found, ({ createdAt }) => createdAt, view);
}
