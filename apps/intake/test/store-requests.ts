import type { Document } from 'mongodb';
import type { Connection } from 'mongoose';
import type { RequestBuilder } from '../src/request/domain/testing/a-request.js';

/** What stands in a document beside what the builder made. */
export type Beside = Readonly<Record<string, unknown>> & { readonly content?: object };

/** Stores requests as `r-<index>`, each a second older than the one before. */
export async function storeRequests(
  connection: Connection,
  count: number,
  make: (index: number) => { readonly builder: RequestBuilder; readonly beside: Beside },
): Promise<void> {
  const documents = Array.from({ length: count }, (_, index) => {
    const { builder, beside } = make(index);
    const at = new Date(Date.now() - index * 1_000);
    return {
      ...builder.state,
      ...beside,
      _id: `r-${String(index)}`,
      content: { ...builder.state.content, ...beside.content },
      version: builder.history.length,
      createdAt: at,
      changedAt: at,
      history: builder.history,
    };
  });
  await connection.collection<Document & { _id: string }>('requests').insertMany(documents);
}
