import { describe, expect, it } from '@jest/globals';
import { claimsFor } from './receipt-claims.js';

const entry = (seq: number, name: string, data: object) => ({
  seq,
  type: `intake.request.${name}.v1`,
  hash: `hash-${String(seq)}`,
  data,
});
const HISTORY = [
  entry(1, 'drafted', {}),
  entry(2, 'attachment-added', { attachmentId: 'a', sha256: 'aa' }),
  entry(3, 'attachment-added', { attachmentId: 'b', sha256: 'bb' }),
  entry(4, 'attachment-removed', { attachmentId: 'a' }),
  entry(5, 'submitted', { requestingStates: ['MKD'], submittedAt: '2026-01-05T09:00:00.000Z' }),
  entry(6, 'acknowledged', { contentHash: 'cc', acknowledgedAt: '2026-01-06T09:00:00.000Z' }),
  entry(7, 'attachment-added', { attachmentId: 'c', sha256: 'dd' }),
];

describe('what a receipt certifies', () => {
  it('is nothing before receipt is acknowledged', () => {
    expect(claimsFor('r-1', HISTORY.slice(0, 5))).toBeUndefined();
  });

  it('is the content, the documents that were there, and the history up to the acknowledgement', () => {
    expect(claimsFor('r-1', HISTORY)).toEqual({
      requestId: 'r-1',
      requestingStates: ['MKD'],
      submittedAt: '2026-01-05T09:00:00.000Z',
      acknowledgedAt: '2026-01-06T09:00:00.000Z',
      contentHash: 'cc',
      documents: [{ attachmentId: 'b', sha256: 'bb' }],
      historySeq: 6,
      historyHead: 'hash-6',
    });
  });
});
