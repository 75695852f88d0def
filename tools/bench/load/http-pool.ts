import { HttpConnection, type HttpAnswer } from './http-connection.js';

/** Kept-alive connections to one server, as many as there are requests at once. */
export class HttpPool {
  private readonly idle: HttpConnection[] = [];

  constructor(private readonly url: URL) {}

  /** Posts JSON. @throws Error when the answer is not 2xx */
  async post(path: string, headers: Readonly<Record<string, string>>, body: string): Promise<HttpAnswer> {
    const connection = this.idle.pop() ?? new HttpConnection(this.url);
    const lines = Object.entries({
      host: this.url.host,
      ...headers,
      'content-type': 'application/json',
      'content-length': String(Buffer.byteLength(body)),
    }).map(([name, value]) => `${name}: ${value}\r\n`);
    const answer = await connection.send(
      Buffer.from(`POST ${path} HTTP/1.1\r\n${lines.join('')}\r\n${body}`),
    );
    this.idle.push(connection);
    if (answer.status < 200 || answer.status > 299)
      throw new Error(`POST ${path} → ${answer.status} ${answer.body}`);
    return answer;
  }

  close(): void {
    for (const connection of this.idle.splice(0)) connection.close();
  }
}
