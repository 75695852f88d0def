import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { judgeDocument } from './judge-document.js';
import { contentDisposition, safeFileName } from './safe-file-name.js';

const code = (appearance: Parameters<typeof judgeDocument>[0]): string => {
  try {
    return judgeDocument(appearance);
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('a document', () => {
  it.each([
    [{ fileName: 'Letter.PDF', sniffed: 'application/pdf' }, 'application/pdf'],
    [{ fileName: 'needs.csv', text: 'need;amount' }, 'text/csv'],
    [{ fileName: 'notes.txt', text: 'Notes' }, 'text/plain'],
    [{ fileName: 'setup.exe', sniffed: 'application/x-msdownload' }, 'intake.attachment.executable'],
    [{ fileName: 'letter.pdf', sniffed: 'application/x-elf' }, 'intake.attachment.executable'],
    [{ fileName: 'letter.txt', text: '#!/bin/sh' }, 'intake.attachment.script'],
    [{ fileName: 'letter.txt', text: '  <script>' }, 'intake.attachment.script'],
    [{ fileName: 'picture.png', sniffed: 'image/svg+xml' }, 'intake.attachment.script'],
    [
      { fileName: 'a.docm', sniffed: 'application/vnd.ms-word.document.macroenabled.12' },
      'intake.attachment.macros',
    ],
    [{ fileName: 'all.zip', sniffed: 'application/zip' }, 'intake.attachment.archive'],
    [{ fileName: 'old.doc', sniffed: 'application/x-cfb' }, 'intake.attachment.archive'],
    [{ fileName: 'song.mp3', sniffed: 'audio/mpeg' }, 'intake.attachment.type-not-accepted'],
    [{ fileName: 'what.bin' }, 'intake.attachment.type-not-accepted'],
    [{ fileName: 'letter.exe', sniffed: 'application/pdf' }, 'intake.attachment.name-differs-from-type'],
    [{ fileName: 'run.bat', text: 'del everything' }, 'intake.attachment.name-differs-from-type'],
  ])('%j is %s', (appearance, expected) => {
    expect(code(appearance)).toBe(expected);
  });
});

describe('the name of a file', () => {
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\letters\\letter.pdf', 'letter.pdf'],
    ['fdp.\u202Eexe.pdf', 'fdp.exe.pdf'],
    ['a"; filename="b.exe', 'a filename=b.exe'],
    ['رسالة.pdf', 'رسالة.pdf'],
    ['...', 'document'],
  ])('%j is kept as %j', (sent, kept) => {
    expect(safeFileName(sent)).toBe(kept);
  });

  it('never breaks a header or leaves its folder, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (sent) => {
        const name = safeFileName(sent);
        expect(name.length).toBeGreaterThan(0);
        expect(name).not.toMatch(/[/\\\r\n"]/);
        expect(name.length).toBeLessThanOrEqual(330);
        expect(safeFileName(name)).toBe(name);
        expect(contentDisposition(name)).toMatch(
          /^attachment; filename="[\x20-\x7e]*"; filename\*=UTF-8''[\x21-\x7e]+$/,
        );
      }),
    );
  });
});
