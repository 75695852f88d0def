import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A letter as it arrived. */
export interface ArrivedLetter {
  readonly to: readonly string[];
  readonly text: string;
  readonly html: string;
}

/** A mail server on this machine that keeps what it is sent. */
export class Mailbox {
  readonly letters: ArrivedLetter[] = [];
  /** How many of the next letters it refuses. */
  refusals = 0;
  private readonly server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, session, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        if (this.refusals > 0) {
          this.refusals -= 1;
          done(new Error('451 Try again later'));
          return;
        }
        const parts = partsOf(Buffer.concat(chunks).toString('utf8'));
        this.letters.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          text: parts.get('text/plain') ?? '',
          html: parts.get('text/html') ?? '',
        });
        done();
      });
    },
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `smtp://127.0.0.1:${String((this.server.server.address() as AddressInfo).port)}`;
  }

  async stop(): Promise<void> {
    await new Promise<void>((resolve) => {
      this.server.close(resolve);
    });
  }
}

/** The decoded parts of a multipart message, by content type. */
function partsOf(message: string): ReadonlyMap<string, string> {
  const boundary = /boundary="([^"]+)"/.exec(message)?.[1] ?? '';
  return new Map(
    message
      .split(`--${boundary}`)
      .slice(1, -1)
      .map((part) => {
        const [head = '', ...body] = part.trim().split('\r\n\r\n');
        const type = /content-type: ([^;\s]+)/i.exec(head)?.[1] ?? '';
        return [type, decoded(head, body.join('\r\n\r\n'))] as const;
      }),
  );
}

function decoded(head: string, body: string): string {
  if (/transfer-encoding: base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  if (!/transfer-encoding: quoted-printable/i.test(head)) return body;
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_match, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
