/** What tells a file from another one; who chooses it again from the device gets another object of the same. */
type ChosenFile = Pick<File, 'name' | 'size' | 'lastModified'>;

/** Gives each file its key: the same one while its sending is tried again, so that it is attached once. */
export class FileKeys {
  readonly #keys = new Map<string, string>();

  /** @param as what else is sent with it: with other words it is another sending */
  keyOf(file: ChosenFile, as: string): string {
    const key = this.#keys.get(textOf(file, as)) ?? crypto.randomUUID();
    this.#keys.set(textOf(file, as), key);
    return key;
  }

  /** It is there: the same file once more would be another attachment. */
  arrived(file: ChosenFile, as: string): void {
    this.#keys.delete(textOf(file, as));
  }
}

const textOf = ({ name, size, lastModified }: ChosenFile, as: string): string =>
  JSON.stringify([as, name, size, lastModified]);
