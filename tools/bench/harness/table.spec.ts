import { describe, expect, it } from '@jest/globals';
import { comparisonTable, markdownTable } from './table.js';

describe('the table of a comparison', () => {
  it('shows both sides, the ratio of neighbouring runs and whether the aim is met', () => {
    const { rows } = comparisonTable([
      { figure: 'accepted/s', baseline: [100, 200, 150], ours: [300, 500, 450], aim: { atLeast: 2.5 } },
      { figure: 'p99 (ms)', baseline: [10], ours: [20], aim: { atMost: 1.8 } },
    ]);

    expect(rows).toEqual([
      ['accepted/s', '150 (100 – 200)', '450 (300 – 500)', '3.00 (2.50 – 3.00)', '≥ 2.5 met'],
      ['p99 (ms)', '10.0 (10.0 – 10.0)', '20.0 (20.0 – 20.0)', '2.00 (2.00 – 2.00)', '≤ 1.8 MISSED'],
    ]);
  });

  it('aligns its columns in Markdown', () => {
    expect(markdownTable({ columns: ['service', 'MB'], rows: [['intake', '90']] })).toBe(
      '| service | MB  |\n| ------- | --- |\n| intake  | 90  |',
    );
  });
});
