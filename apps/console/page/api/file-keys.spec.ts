import { describe, expect, it } from '@jest/globals';
import { FileKeys } from './file-keys.js';

const LETTER = { name: 'letter.pdf', size: 5_000, lastModified: 1_790_000_000_000 };
const PLAN = { ...LETTER, name: 'plan.pdf' };

describe('the key of a file', () => {
  it('stays while the file is tried again, also after another one, so that it is attached once', () => {
    const keys = new FileKeys();
    const first = keys.keyOf(LETTER, 'report');
    expect(keys.keyOf(PLAN, 'report')).not.toBe(first);
    expect(keys.keyOf({ ...LETTER }, 'report')).toBe(first);
  });

  it('is another one for the same file as another kind of document', () => {
    const keys = new FileKeys();
    expect(keys.keyOf(LETTER, 'answer')).not.toBe(keys.keyOf(LETTER, 'report'));
  });

  it('is another one once the file has arrived', () => {
    const keys = new FileKeys();
    const first = keys.keyOf(LETTER, 'report');
    keys.arrived(LETTER, 'report');
    expect(keys.keyOf(LETTER, 'report')).not.toBe(first);
  });
});
