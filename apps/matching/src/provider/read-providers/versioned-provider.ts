import type { Versioned } from '../../reading/view.js';
import type { Stored } from '../../reading/storage/stored.js';
import type { Provider } from '../domain/provider.js';

/** A provider's document as a list has read it, like one that was loaded. */
export const versionedProvider = ({
  _id: id,
  version,
  createdAt: _createdAt,
  changedAt: _changedAt,
  ...state
}: Stored<Provider>): Versioned<Provider> => ({ id, version, state: state as unknown as Provider });
