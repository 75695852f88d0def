import { describe, expect, it } from '@jest/globals';
import { ForbiddenAddress } from '../webhooks.errors.js';
import { isAllowed, pinnedAddressOf, targetUrl } from './address-guard.js';

const PUBLIC = { allowLoopback: false };
const LOCAL = { allowLoopback: true };

describe('the target of a webhook', () => {
  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '255.255.255.255',
    '::1',
    '::',
    '::ffff:127.0.0.1',
    '::ffff:a9fe:a9fe',
    '64:ff9b::7f00:1',
    'fd00::1',
    'fe80::1',
    'ff02::1',
  ])('is never %s', (address) => {
    expect(isAllowed(address, PUBLIC)).toBe(false);
  });

  it.each(['8.8.8.8', '172.32.0.1', '2606:4700::1111'])('may be %s', (address) => {
    expect(isAllowed(address, PUBLIC)).toBe(true);
  });

  it('is this machine only where that is allowed, and no other private address even then', () => {
    expect(isAllowed('127.0.0.1', LOCAL)).toBe(true);
    expect(isAllowed('::1', LOCAL)).toBe(true);
    expect(isAllowed('10.0.0.1', LOCAL)).toBe(false);
    expect(isAllowed('169.254.169.254', LOCAL)).toBe(false);
  });

  it.each([
    'http://example.org/hook',
    'ftp://example.org',
    'https://user:pass@example.org',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://[::ffff:169.254.169.254]/',
    'not a url',
  ])('refuses %s', (url) => {
    expect(() => targetUrl(url, PUBLIC)).toThrow(ForbiddenAddress);
  });

  it('looks at what a name leads to', async () => {
    await expect(pinnedAddressOf(new URL('https://localhost/'), PUBLIC)).rejects.toThrow(ForbiddenAddress);
    expect((await pinnedAddressOf(new URL('http://localhost/'), LOCAL)).address).toMatch(
      /^(127\.0\.0\.1|::1)$/,
    );
  });
});
