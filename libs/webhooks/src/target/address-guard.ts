import { BlockList, isIP } from 'node:net';
import { lookup } from 'node:dns/promises';
import { ForbiddenAddress } from '../webhooks.errors.js';

export interface TargetRules {
  /** Plain HTTP and loopback addresses are let through: for development and tests alone. */
  readonly allowLoopback: boolean;
}

/** An address a connection is pinned to, so that a name cannot lead elsewhere once it was looked at. */
export interface PinnedAddress {
  readonly address: string;
  readonly family: 4 | 6;
}

/**
 * Ranges that are not the public Internet.
 * @see IANA's special-purpose address registries, RFC 6890
 */
const FORBIDDEN: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
  ['::', 96],
  ['64:ff9b::', 96],
  ['64:ff9b:1::', 48],
  ['100::', 64],
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
  ['5f00::', 16],
  ['fc00::', 7],
  ['fe80::', 10],
  ['fec0::', 10],
  ['ff00::', 8],
];

const forbidden = new BlockList();
for (const [network, prefix] of FORBIDDEN)
  forbidden.addSubnet(network, prefix, network.includes(':') ? 'ipv6' : 'ipv4');
const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

const isIn = (list: BlockList, address: string): boolean =>
  list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** May a webhook be sent to this address? Mapped IPv4 addresses count as what they map. */
export const isAllowed = (address: string, { allowLoopback }: TargetRules): boolean =>
  !isIn(forbidden, address) || (allowLoopback && isIn(loopback, address));

/**
 * The URL, if its form allows it to be called; its name is looked at when it is called.
 * @throws ForbiddenAddress
 */
export function targetUrl(text: string, rules: TargetRules): URL {
  if (!URL.canParse(text)) throw new ForbiddenAddress('The URL cannot be read.');
  const url = new URL(text);
  if (url.protocol !== 'https:' && !(rules.allowLoopback && url.protocol === 'http:'))
    throw new ForbiddenAddress('The URL must begin with https://.');
  if (url.username !== '' || url.password !== '')
    throw new ForbiddenAddress('The URL must not hold a name or a password.');
  const host = hostOf(url);
  if (isIP(host) !== 0 && !isAllowed(host, rules))
    throw new ForbiddenAddress('The URL must lead to a public address.');
  return url;
}

/**
 * Resolves the URL's host to the address that is to be connected to. One forbidden address among several refuses all.
 * @throws ForbiddenAddress
 */
export async function pinnedAddressOf(url: URL, rules: TargetRules): Promise<PinnedAddress> {
  const found = await lookup(hostOf(url), { all: true, verbatim: true });
  const [first] = found;
  if (first === undefined || !found.every(({ address }) => isAllowed(address, rules)))
    throw new ForbiddenAddress('The URL leads to an address that is not public.');
  return { address: first.address, family: first.family === 6 ? 6 : 4 };
}

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[(.*)\]$/, '$1');
