import { SpeaksForNoProvider } from './queue.errors.js';

/** The provider whose queues the caller works in. @throws SpeaksForNoProvider */
export function providerOf({ provider }: { readonly provider?: string }): string {
  if (provider === undefined) throw new SpeaksForNoProvider();
  return provider;
}
