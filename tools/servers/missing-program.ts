/** A program the local servers need is not on this machine. The message says how to get it. */
export class MissingProgram extends Error {
  constructor(program: string, neededFor: string, remedy: string) {
    super(`"${program}" was not found; it is needed for ${neededFor}. ${remedy}`);
    this.name = 'MissingProgram';
  }
}
