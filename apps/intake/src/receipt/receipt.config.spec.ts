import { describe, expect, it } from '@jest/globals';
import { readConfig } from '@hub/platform/config/read-config.js';
import { ReceiptConfig } from './receipt.config.js';

const read = (environment: Record<string, string>) => readConfig(ReceiptConfig, { environment });

describe('the configuration of receipts', () => {
  it('has a default for development and none for production', () => {
    expect(read({})).toMatchObject({ RECEIPT_KEY_MAX_AGE_DAYS: 90 });
    expect(() => read({ NODE_ENV: 'production' })).toThrow(/RECEIPT_KEY_SECRET: expected a secret/);
  });

  it('takes a long secret, and does not show a short one', () => {
    expect(
      read({ NODE_ENV: 'production', RECEIPT_KEY_SECRET: 'x'.repeat(32) }).RECEIPT_KEY_SECRET,
    ).toHaveLength(32);
    expect(() => read({ RECEIPT_KEY_SECRET: 'hunter2' })).toThrow(/RECEIPT_KEY_SECRET/);
    expect(() => read({ RECEIPT_KEY_SECRET: 'hunter2' })).not.toThrow(/hunter2/);
  });
});
