import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What came to a receiver. */
export interface Taken {
  readonly body: string;
  readonly headers: IncomingHttpHeaders;
}

/** Somebody on this machine who takes webhooks. */
export class Receiver {
  taken: Taken[] = [];
  /** The statuses of the next answers; 200 after them. */
  answers: number[] = [];
  private readonly server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      this.taken.push({ body, headers: request.headers });
      response.writeHead(this.answers.shift() ?? 200, { location: 'http://127.0.0.1:1/' }).end();
    });
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
  }

  get url(): string {
    return `http://127.0.0.1:${String((this.server.address() as AddressInfo).port)}/hook`;
  }

  forget(): void {
    this.taken = [];
    this.answers = [];
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}
