/** Something that is needed is not there yet: no message is at fault, everybody waits without limit. */
export class ServerAway extends Error {
  override readonly name = 'ServerAway';
}

/** It may work later: the event is tried again in place, at most a configured number of times. */
export class TransientFailure extends Error {
  override readonly name = 'TransientFailure';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}

/** It will never work: the event goes to the dead-letter topic at once, with this code as its reason. */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';

  constructor(
    readonly code: string,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
