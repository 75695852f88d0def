const LONGEST = 150;

/** Control characters, marks that turn the writing direction, and what has a meaning in paths and headers. */
// eslint-disable-next-line no-control-regex
const UNSAFE = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff"*:<>?|\\/;%]/g;

/** A name that can be shown and written anywhere: no path, no hidden characters, not too long, its ending kept. */
export function safeFileName(sent: string): string {
  const last = sent.normalize('NFC').toWellFormed().split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(UNSAFE, '')
    .replace(/\s+/g, ' ')
    .replace(/^[.\s]+|[.\s]+$/g, '');
  const name = clean === '' ? 'document' : clean;
  const dot = name.lastIndexOf('.');
  const ending = dot > 0 ? name.slice(dot).slice(0, 20) : '';
  return [...name.slice(0, name.length - ending.length)].slice(0, LONGEST).join('') + ending;
}

/** The header that makes a browser save a file under its name, and never open it (RFC 6266). */
export function contentDisposition(fileName: string): string {
  const plain = fileName
    .normalize('NFKD')
    .replace(/[^\x20-\x7e]/g, '_')
    .replaceAll('"', '');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName).replace(/['()*]/g, percent)}`;
}

const percent = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
