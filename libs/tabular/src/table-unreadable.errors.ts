/** A file that cannot be read as a table at all; nothing of it was taken. */
export class TableUnreadable extends Error {
  override readonly name = 'TableUnreadable';

  constructor(
    readonly code: `tabular.file.${'too-large' | 'malformed-data' | 'unsupported-media-type'}`,
    message: string,
  ) {
    super(message);
  }
}
