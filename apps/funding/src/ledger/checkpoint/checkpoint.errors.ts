import { DomainError } from '../../fund/domain/domain-error.js';

/** No key is configured, so nothing can be signed or verified. */
export class CheckpointsNotConfigured extends DomainError {
  readonly code = 'funding.checkpoint.not-configured';

  constructor() {
    super('Checkpoints need a key: LEDGER_CHECKPOINT_KEY.');
  }
}

/** It is not a checkpoint that this key has signed. */
export class CheckpointNotGenuine extends DomainError {
  readonly code = 'funding.checkpoint.not-genuine';

  constructor(reason: string) {
    super(`The checkpoint was not signed with this ledger's key, or was changed: ${reason}.`);
  }
}
