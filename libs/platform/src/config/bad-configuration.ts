/** A variable of the environment cannot be used. Says which and what was expected, never the value. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration';
}
