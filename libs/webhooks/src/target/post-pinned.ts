import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { LookupFunction } from 'node:net';
import { pinnedAddressOf, targetUrl, type PinnedAddress, type TargetRules } from './address-guard.js';

const TIMEOUT_MS = 15_000;

/**
 * Posts JSON to the address the URL's name had when it was looked at, and answers the status. Redirects are not
 * followed, the answer's body is not read.
 * @throws ForbiddenAddress; Error when no answer comes within 15 s
 */
export async function postPinned(
  text: string,
  body: string,
  headers: Readonly<Record<string, string>>,
  rules: TargetRules,
): Promise<number> {
  const url = targetUrl(text, rules);
  const pinned = await pinnedAddressOf(url, rules);
  const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
  return new Promise((resolve, reject) => {
    const request = send(
      url,
      {
        method: 'POST',
        agent: false,
        lookup: alwaysTo(pinned),
        signal: AbortSignal.timeout(TIMEOUT_MS),
        headers: {
          ...headers,
          'content-length': Buffer.byteLength(body),
          'user-agent': 'connection-hub-webhooks',
        },
      },
      (response) => {
        resolve(response.statusCode ?? 0);
        response.destroy();
      },
    );
    request.on('error', reject);
    request.end(body);
  });
}

const alwaysTo =
  ({ address, family }: PinnedAddress): LookupFunction =>
  (_host, options, done) => {
    if (options.all) done(null, [{ address, family }]);
    else done(null, address, family);
  };
