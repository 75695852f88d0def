import { describe, expect, it } from '@jest/globals';
import { withSection } from './document.js';

describe('the document of the figures', () => {
  it('takes a new section at its end', () => {
    expect(withSection('# Benchmarks\n', 'relay', 'Relay', 'figures')).toBe(
      '# Benchmarks\n\n## Relay\n\n<!-- measured: relay -->\n\nfigures\n\n<!-- end: relay -->\n',
    );
  });

  it('replaces what was measured before and keeps the prose', () => {
    const before = withSection('# Benchmarks\n', 'relay', 'Relay', 'old') + '\nWhy so.\n';

    const after = withSection(before, 'relay', 'Relay', 'new');

    expect(after).toContain('new');
    expect(after).not.toContain('old');
    expect(after).toContain('Why so.');
  });
});
