import { randomUUID } from 'node:crypto';
import { tokenFor } from '../../../test/support/tokens.js';
import type { IntakeOverHttp } from './intake-over-http.js';

export interface Sent {
  readonly name?: string;
  readonly bytes: Uint8Array<ArrayBuffer> | string;
  readonly kind?: string;
  readonly person?: string;
  readonly key?: string;
  readonly ifMatch?: string;
}

export interface Answer {
  readonly status: number;
  readonly body: {
    readonly code?: string;
    readonly attachments?: readonly { readonly attachmentId: string }[];
  };
}

/** Sends a document as a browser's form does. */
export async function upload(intake: IntakeOverHttp, request: string, sent: Sent): Promise<Answer> {
  const { name = 'Letter.pdf', bytes, kind = 'supporting-document', person = 'focal-point.mkd' } = sent;
  const form = new FormData();
  form.append('file', new Blob([bytes]), name);
  form.append('kind', kind);
  const ifMatch = sent.ifMatch ?? (await intake.as(person).get(request)).etag ?? '"1"';
  const answer = await fetch(`${intake.url}${request}/attachments`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${await tokenFor(person)}`,
      'idempotency-key': sent.key ?? randomUUID(),
      'if-match': ifMatch,
    },
    body: form,
  });
  return { status: answer.status, body: (await answer.json()) as Answer['body'] };
}
