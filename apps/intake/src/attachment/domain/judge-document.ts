import { ACCEPTED_ENDINGS, ACCEPTED_TYPES, SCRIPT_BEGINNINGS } from './accepted-types.js';
import { AttachmentRefused } from './attachment-errors.js';

/** What has been found out about a document from its first bytes. */
export interface Appearance {
  readonly fileName: string;
  /** The type that its bytes show; undefined for a text, and for what nobody knows. */
  readonly sniffed?: string | undefined;
  /** Its beginning as text, when its bytes are text. */
  readonly text?: string | undefined;
}

const EXECUTABLE = /executable|x-msdownload|x-elf|mach-binary|java-vm|wasm|x-msi|x-ms-shortcut|vnd\.android/;
const ARCHIVE = /zip|x-tar|x-7z|x-rar|gzip|x-bzip|x-xz|x-cfb|x-cab|zstd/;

/**
 * The type of a document, by its bytes and not by what its sender called it.
 * @throws AttachmentRefused `executable`, `script`, `macros`, `archive`, `type-not-accepted`,
 * `name-differs-from-type`
 */
export function judgeDocument(appearance: Appearance): string {
  const mediaType = typeOf(appearance);
  const ending = endingOf(appearance.fileName);
  if (!(ACCEPTED_TYPES[mediaType] ?? []).includes(ending))
    throw new AttachmentRefused(
      'name-differs-from-type',
      'The name of the file does not end as files of its type do.',
      { mediaType, endings: ACCEPTED_TYPES[mediaType] },
    );
  return mediaType;
}

function typeOf({ sniffed, text, fileName }: Appearance): string {
  if (sniffed === undefined) return typeOfText(text, endingOf(fileName));
  if (sniffed in ACCEPTED_TYPES) return sniffed;
  if (EXECUTABLE.test(sniffed)) throw new AttachmentRefused('executable', 'Programs are not taken.');
  if (/macroenabled/i.test(sniffed)) throw macros();
  if (/html|xml|svg|javascript|x-sh/.test(sniffed)) throw script();
  if (ARCHIVE.test(sniffed))
    throw new AttachmentRefused(
      'archive',
      'Archives and old Office formats are not taken: attach each document by itself, saved as docx, xlsx or PDF.',
    );
  throw notAccepted(sniffed);
}

function typeOfText(text: string | undefined, ending: string): string {
  if (text === undefined) throw notAccepted('unknown');
  if (SCRIPT_BEGINNINGS.test(text)) throw script();
  return ending === 'csv' ? 'text/csv' : 'text/plain';
}

/** A document that carries macros. */
export const macros = (): AttachmentRefused =>
  new AttachmentRefused('macros', 'Documents with macros are not taken; save it without them.');

const script = (): AttachmentRefused => new AttachmentRefused('script', 'Scripts and pages are not taken.');

const notAccepted = (mediaType: string): AttachmentRefused =>
  new AttachmentRefused('type-not-accepted', 'Files of this type are not taken.', {
    mediaType,
    endings: ACCEPTED_ENDINGS,
  });

const endingOf = (fileName: string): string => /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase() ?? '';
