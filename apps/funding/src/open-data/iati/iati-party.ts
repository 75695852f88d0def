import { ORGANISATION_TYPE } from './iati-codes.js';
import type { NamedProvider } from '@hub/provider-names/provider-names.js';

/** In whose name data are published. */
export interface Publisher {
  /** Its IATI organisation identifier. */
  readonly ref: string;
  readonly name: string;
}

/** An element as xmlbuilder2 takes it. */
export type XmlElement = Readonly<Record<string, unknown>>;

/** Somebody as an IATI organisation element tells it; our ids are registered nowhere, so that only names are given. */
export function partyElement(id: string, providers: ReadonlyMap<string, NamedProvider>): XmlElement {
  const provider = providers.get(id);
  const type = provider?.kind === undefined ? undefined : ORGANISATION_TYPE[provider.kind];
  return { ...(type === undefined ? {} : { '@type': type }), narrative: provider?.name ?? id };
}
