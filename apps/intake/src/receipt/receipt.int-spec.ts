import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createLocalJWKSet, decodeProtectedHeader, jwtVerify, type JSONWebKeySet } from 'jose';
import type { Document } from 'mongodb';
import { anIntakeOverHttp, idOf, type IntakeOverHttp } from '../../test/intake-over-http.js';
import { ReceiptKeys } from './keys/receipt-keys.js';
import type { SignedReceiptView } from './read-receipt/signed-receipt.view.js';
import type { VerdictView } from './verify-receipt/verdict.view.js';

let intake: IntakeOverHttp;
beforeAll(async () => {
  intake = await anIntakeOverHttp();
});
afterAll(() => intake.end());

const receiptOf = (request: string): Promise<SignedReceiptView> =>
  intake.as('focal-point.mkd').read<SignedReceiptView>(`${request}/receipt`);

/** As anybody: without a token. */
const verify = async (body: object): Promise<VerdictView> => {
  const answer = await fetch(`${intake.url}/v1/receipts/verify`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(answer.status).toBe(200);
  return (await answer.json()) as VerdictView;
};
const keySet = async (): Promise<JSONWebKeySet> =>
  (await (await fetch(`${intake.url}/v1/receipts/jwks.json`)).json()) as JSONWebKeySet;
const stored = (collection: string) => intake.connection.collection<Document & { _id: string }>(collection);

describe('the receipt of a request', () => {
  it('is there once receipt is acknowledged, and not for another State', async () => {
    const request = await intake.submitted();
    const before = await intake.as('focal-point.mkd').get<{ code: string }>(`${request}/receipt`);
    await intake.as('desk.ana').act(request, 'acknowledge');

    const stranger = await intake.as('focal-point.alb').get<{ code: string }>(`${request}/receipt`);

    expect(before).toMatchObject({ status: 404, body: { code: 'intake.receipt.not-found' } });
    expect(stranger).toMatchObject({ status: 404, body: { code: 'intake.request.not-found' } });
    expect(await receiptOf(request)).toEqual(await receiptOf(request));
  });

  it('can be verified with nothing but the public keys', async () => {
    const request = await intake.inTriage();
    const { receipt, claims } = await receiptOf(request);

    const { payload } = await jwtVerify(receipt, createLocalJWKSet(await keySet()));

    const history = (await stored('requests').findOne({ _id: idOf(request) }))?.['history'] as Document[];
    const acknowledged = history.find(({ type }) => type === 'intake.request.acknowledged.v1');
    expect(payload).toMatchObject({
      iss: 'connection-hub:intake',
      sub: idOf(request),
      requestingStates: ['MKD'],
      historyHead: acknowledged?.['hash'],
    });
    expect(claims.historySeq).toBe(acknowledged?.['seq']);
  });

  it('is found genuine by the hub, with the content that was sent and not with another', async () => {
    const request = await intake.inTriage();
    const { receipt } = await receiptOf(request);
    const { content } = await intake.as('focal-point.mkd').read<{ content: object }>(request);

    expect(await verify({ receipt, content })).toMatchObject({
      genuine: true,
      history: 'unchanged',
      content: 'matches',
      claims: { requestId: idOf(request) },
    });
    expect(await verify({ receipt, content: { ...content, title: 'Another' } })).toMatchObject({
      genuine: true,
      content: 'differs',
    });
  });

  it('is refused when it was changed, made up or signed by somebody else', async () => {
    const request = await intake.inTriage();
    const { receipt } = await receiptOf(request);
    const [head, body = '', signature] = receipt.split('.');
    const claims = JSON.parse(Buffer.from(body, 'base64url').toString()) as object;
    const forged = Buffer.from(JSON.stringify({ ...claims, contentHash: 'f'.repeat(64) })).toString(
      'base64url',
    );
    const foreign = Buffer.from(JSON.stringify({ alg: 'EdDSA', kid: 'x' })).toString('base64url');
    const unsigned = Buffer.from(
      JSON.stringify({ alg: 'none', kid: decodeProtectedHeader(receipt).kid }),
    ).toString('base64url');

    expect(await verify({ receipt: `${head}.${forged}.${signature}` })).toMatchObject({
      genuine: false,
      fault: 'bad-signature',
    });
    expect(await verify({ receipt: `${unsigned}.${body}.` })).toMatchObject({ fault: 'bad-signature' });
    expect(await verify({ receipt: `${foreign}.${body}.${signature}` })).toMatchObject({
      fault: 'unknown-key',
    });
    expect(await verify({ receipt: 'a receipt' })).toEqual({ genuine: false, fault: 'malformed' });
  });

  it('shows when the history was rewritten behind the hub’s back', async () => {
    const request = await intake.inTriage();
    const { receipt } = await receiptOf(request);
    await stored('requests').updateOne(
      { _id: idOf(request) },
      { $set: { 'history.0.data.content.title': 'A title of later' } },
    );

    expect(await verify({ receipt })).toMatchObject({ genuine: true, history: 'changed' });
  });

  it('stays verifiable after keys rotate, and is signed anew by none', async () => {
    const before = await intake.inTriage();
    const old = await receiptOf(before);
    await intake.app.get(ReceiptKeys).rotate(new Date());
    const fresh = await receiptOf(await intake.inTriage());

    expect(fresh.keyId).not.toBe(old.keyId);
    expect(await receiptOf(before)).toEqual(old);
    expect(await verify({ receipt: old.receipt })).toMatchObject({ genuine: true, keyId: old.keyId });
    expect((await keySet()).keys.map(({ kid }) => kid).slice(0, 2)).toEqual([fresh.keyId, old.keyId]);
  });
});

describe('the keys of receipts', () => {
  const rules = { secret: 's'.repeat(32), maxAgeDays: 90 };
  const db = () => intake.connection.getClient().db(`${intake.connection.name}-keys`) as never;
  afterAll(async () => {
    await intake.connection.getClient().db(`${intake.connection.name}-keys`).dropDatabase();
  });

  it('follow each other by age, and only the newest keeps a private part, sealed', async () => {
    const keys = new ReceiptKeys(db(), rules);
    const first = await keys.signingKey(new Date('2026-01-01T00:00:00.000Z'));
    const same = await keys.signingKey(new Date('2026-03-31T00:00:00.000Z'));
    const next = await keys.signingKey(new Date('2026-04-02T00:00:00.000Z'));

    const [newest, oldest] = await keys.list();
    expect(same.keyId).toBe(first.keyId);
    expect([newest?.keyId, oldest?.keyId]).toEqual([next.keyId, first.keyId]);
    expect(oldest).not.toHaveProperty('sealedPrivateKey');
    expect(JSON.stringify(newest)).not.toContain(next.privateKey.d);
    expect(newest?.publicKey).not.toHaveProperty('d');
  });

  it('are one generation at a time when replicas begin together', async () => {
    const keys = Array.from({ length: 4 }, () => new ReceiptKeys(db(), rules));
    const at = new Date('2027-01-01T00:00:00.000Z');

    const signing = await Promise.all(keys.map((each) => each.signingKey(at)));

    const [newest] = (await keys[0]?.list()) ?? [];
    expect(signing.every(({ privateKey }) => privateKey.d !== undefined)).toBe(true);
    expect((await keys[0]?.signingKey(at))?.keyId).toBe(newest?.keyId);
  });

  it('are begun anew when the secret has changed', async () => {
    const at = new Date('2027-01-02T00:00:00.000Z');
    const before = await new ReceiptKeys(db(), rules).signingKey(at);

    const after = await new ReceiptKeys(db(), { ...rules, secret: 't'.repeat(32) }).signingKey(at);

    expect(after.keyId).not.toBe(before.keyId);
  });
});
