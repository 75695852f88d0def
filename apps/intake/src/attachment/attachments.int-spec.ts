import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import ExcelJS from 'exceljs';
import { createHash, randomBytes } from 'node:crypto';
import { anIntakeOverHttp, type IntakeOverHttp } from '../../test/intake-over-http.js';
import { upload, type Sent } from '../../test/upload.js';
import { tokenFor } from '../../../../test/support/tokens.js';
import { ENDORSEMENT } from '../request/domain/testing/sample-request.js';
import type { RequestView } from '../request/views/request.view.js';
import { AttachmentStore } from './storage/attachment-store.js';
import { TidyUploads } from './storage/tidy-uploads.js';

const PDF = '%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\n%%EOF\n';
const MB = 1024 * 1024;

let intake: IntakeOverHttp;
beforeAll(async () => {
  intake = await anIntakeOverHttp();
});
afterAll(() => intake.end());

const send = (request: string, sent: Sent) => upload(intake, request, sent);
const count = (collection: string) => intake.connection.collection(collection).countDocuments();
const kept = async () => ({
  files: await count('attachments.files'),
  chunks: await count('attachments.chunks'),
  uploads: await count('attachment-uploads'),
});
const download = async (path: string, person = 'focal-point.mkd') =>
  fetch(`${intake.url}${path}`, { headers: { authorization: `Bearer ${await tokenFor(person)}` } });

describe('a document', () => {
  it('is stored, listed and handed out as it came, for saving only', async () => {
    const request = await intake.drafted();
    const name = 'Écrit “officiel”.pdf';

    const { status, body } = await send(request, { name, bytes: PDF, kind: 'endorsement-letter' });

    const { items } = await intake.as('desk.ana').read<{ items: object[] }>(`${request}/attachments`);
    const attachmentId = body.attachments?.[0]?.attachmentId ?? '';
    const answer = await download(`${request}/attachments/${attachmentId}`);
    expect(status).toBe(200);
    expect(items).toEqual([
      expect.objectContaining({
        attachmentId,
        kind: 'endorsement-letter',
        mediaType: 'application/pdf',
        sizeBytes: PDF.length,
        sha256: createHash('sha256').update(PDF).digest('hex'),
      }),
    ]);
    expect(await answer.text()).toBe(PDF);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-type': 'application/pdf',
      'x-content-type-options': 'nosniff',
      'content-disposition': expect.stringMatching(
        /^attachment; filename=".*"; filename\*=UTF-8''%C3%89crit/,
      ),
      'repr-digest': expect.stringMatching(/^sha-256=:/),
    });
    expect((await kept()).uploads).toBe(0);
  });

  it('may have 25 MB and no byte more, and nothing is left of what was too large', async () => {
    const request = await intake.drafted();
    const text = (size: number): string => 'migration\n'.repeat(size / 10 + 1).slice(0, size);
    const before = await kept();

    const tooLarge = await send(request, { name: 'large.txt', bytes: text(25 * MB + 1) });
    const afterRefusal = await kept();
    const largest = await send(request, { name: 'large.txt', bytes: text(25 * MB) });

    expect(tooLarge).toMatchObject({ status: 413, body: { code: 'intake.attachment.too-large' } });
    expect(afterRefusal).toEqual(before);
    expect(largest.status).toBe(200);
  });

  it('is refused when it is a program, a script or an archive, or hides what it is', async () => {
    const request = await intake.drafted();
    const elf = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), randomBytes(200_000)]);
    const before = await kept();

    const codes = [];
    for (const sent of [
      { name: 'letter.pdf', bytes: elf },
      { name: 'setup.txt', bytes: '#!/bin/sh\nrm -rf /\n' },
      { name: 'page.txt', bytes: '<html><script>alert(1)</script></html>' },
      { name: 'letter.exe', bytes: PDF },
      { name: 'letter.pdf', bytes: `${PDF}<< /S /Launch /F (cmd.exe) >>` },
      { name: 'nothing.txt', bytes: '' },
      { name: 'bytes.txt', bytes: new Uint8Array([1, 0, 2, 0, 3]) },
    ])
      codes.push((await send(request, sent)).body.code);

    expect(codes).toEqual(
      [
        'executable',
        'script',
        'script',
        'name-differs-from-type',
        'active-content',
        'empty',
        'type-not-accepted',
      ].map((reason) => `intake.attachment.${reason}`),
    );
    expect(await kept()).toEqual(before);
  });

  it('of an office is taken without macros and refused with them', async () => {
    const request = await intake.drafted();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Needs').addRow(['A register of migration data']);
    const clean = new Uint8Array(await workbook.xlsx.writeBuffer());
    const withMacros = new Uint8Array(Buffer.concat([clean, Buffer.from('PK\u0001\u0002xl/vbaProject.bin')]));

    expect(await send(request, { name: 'needs.xlsx', bytes: clean })).toMatchObject({ status: 200 });
    expect(await send(request, { name: 'needs2.xlsx', bytes: withMacros })).toMatchObject({
      status: 415,
      body: { code: 'intake.attachment.macros' },
    });
  });

  it('is attached once however often it is sent, and the same key with another file is refused', async () => {
    const request = await intake.drafted();
    const before = await kept();
    const sent = { bytes: PDF, key: 'the-same-key', ifMatch: '"1"' };

    const [first, ...others] = await Promise.all([
      send(request, sent),
      send(request, sent),
      send(request, sent),
    ]);
    const other = await send(request, { ...sent, bytes: `${PDF}\n` });
    const twin = await send(request, { bytes: PDF });

    expect(others.map(({ body }) => body.attachments)).toEqual(others.map(() => first.body.attachments));
    expect(other).toMatchObject({ status: 422, body: { code: 'aggregate.cause-reused' } });
    expect(twin.body.attachments).toEqual(first.body.attachments);
    expect(await kept()).toEqual({ files: before.files + 1, chunks: before.chunks + 1, uploads: 0 });
  });

  it('is not for others, not without its version, and not as JSON', async () => {
    const request = await intake.drafted();
    const before = await kept();

    expect(await send(request, { bytes: PDF, person: 'focal-point.alb', ifMatch: '"1"' })).toMatchObject({
      status: 404,
    });
    expect(await send(request, { bytes: PDF, ifMatch: '"7"' })).toMatchObject({ status: 412 });
    expect(await send(request, { bytes: PDF, kind: 'poem' })).toMatchObject({ status: 400 });
    expect(
      await intake.as('focal-point.mkd').post(`${request}/attachments`, {}, { ifMatch: '"1"' }),
    ).toMatchObject({ status: 415 });
    expect(await kept()).toEqual(before);
  });

  it('is not taken by a route that wants JSON', async () => {
    const form = new FormData();
    form.append('title', 'A title');
    const answer = await fetch(`${intake.url}/v1/requests`, {
      method: 'POST',
      headers: { authorization: `Bearer ${await tokenFor('focal-point.mkd')}`, 'idempotency-key': 'form' },
      body: form,
    });

    expect(answer.status).toBe(415);
  });

  it('can be taken away until the request is submitted, and its bytes go', async () => {
    const request = await intake.drafted();
    const { body } = await send(request, { bytes: PDF });
    const path = `${request}/attachments/${body.attachments?.[0]?.attachmentId ?? ''}`;

    const removed = await intake.as('focal-point.mkd').change<RequestView>('DELETE', request, path, {});

    expect(removed.attachments).toEqual([]);
    expect((await download(path)).status).toBe(404);
  });

  it('can be struck by the desk: bytes gone, checksum and reason kept', async () => {
    const request = await intake.drafted();
    const { body } = await send(request, { bytes: `${PDF}\n% Names of migrants` });
    const path = `${request}/attachments/${body.attachments?.[0]?.attachmentId ?? ''}`;
    await intake.as('focal-point.mkd').act(request, 'submit', { endorsement: ENDORSEMENT });
    const reason = 'It names migrants.';

    const struck = await intake
      .as('desk.ana')
      .change<RequestView>('POST', request, `${path}/strike`, { reason });

    const open = () => intake.app.get(AttachmentStore).open(path.split('/').at(-1) ?? '');
    expect(struck.attachments).toEqual([
      expect.objectContaining({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/), struckBecause: reason }),
    ]);
    expect((await download(path)).status).toBe(410);
    await expect(open()).rejects.toMatchObject({ code: 'aggregate.large-data.erased' });
  });

  it('can be the letter that an endorsement names', async () => {
    const request = await intake.drafted();
    const letter = await send(request, { bytes: PDF, kind: 'endorsement-letter' });
    const paper = await send(request, { bytes: `${PDF}\n` });
    const [letterId, paperId] = (paper.body.attachments ?? []).map(({ attachmentId }) => attachmentId);
    const focalPoint = intake.as('focal-point.mkd');
    const submit = (attachmentId = '') =>
      focalPoint.act<RequestView>(request, 'submit', { endorsement: { ...ENDORSEMENT, attachmentId } });

    await expect(submit(paperId)).rejects.toMatchObject({ status: 409 });
    await expect(submit('none')).rejects.toMatchObject({ status: 409 });

    expect(letter.status).toBe(200);
    expect((await submit(letterId)).endorsements).toMatchObject([{ state: 'MKD', attachmentId: letterId }]);
  });
});

describe('an upload that a crash has ended', () => {
  it('is taken back an hour later, and one that a request names is kept', async () => {
    const request = await intake.drafted();
    const { body } = await send(request, { bytes: PDF });
    const named = body.attachments?.[0]?.attachmentId ?? '';
    const store = intake.app.get(AttachmentStore);
    const requestId = request.split('/').at(-1) ?? '';
    const longAgo = new Date(Date.now() - 2 * 3_600_000);
    const orphan = await store.begin(requestId, longAgo);
    await store.put(PDF, requestId, orphan);
    await store.begin(requestId, longAgo);
    const present = await store.begin(requestId, new Date());
    await intake.connection
      .collection<{ _id: string }>('attachment-uploads')
      .insertOne({ _id: named, requestId, startedAt: longAgo } as never);

    await intake.app.get(TidyUploads).execute();

    const left = await store.unsettledBefore(new Date(Date.now() + 1_000));
    expect(left.map(({ attachmentId }) => attachmentId)).toEqual([present]);
    await expect(store.open(orphan)).rejects.toMatchObject({ code: 'aggregate.large-data.not-found' });
    expect((await download(`${request}/attachments/${named}`)).status).toBe(200);
  });
});
