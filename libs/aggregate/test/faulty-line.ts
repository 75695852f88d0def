import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';

type Fault = 'none' | 'loses-requests' | 'loses-replies';

/** A TCP line to a MongoDB server that can be made to break in the two ways that matter. */
export class FaultyLine {
  private fault: Fault = 'none';
  private readonly sockets = new Set<Socket>();
  private readonly server: Server;

  private constructor(private readonly target: URL) {
    this.server = createServer((client) => {
      this.join(client);
    });
  }

  static async to(url: string): Promise<FaultyLine> {
    const line = new FaultyLine(new URL(url));
    await new Promise<void>((ready) => line.server.listen(0, '127.0.0.1', ready));
    return line;
  }

  get url(): string {
    const { port } = this.server.address() as AddressInfo;
    return `mongodb://127.0.0.1:${String(port)}/?directConnection=true&serverSelectionTimeoutMS=3000&heartbeatFrequencyMS=500`;
  }

  /** From now on what is asked never reaches the server: it cuts the connection instead. */
  loseRequests(): void {
    this.fault = 'loses-requests';
  }

  /** From now on the server does what is asked, but its reply never arrives: the connection is cut instead. */
  loseReplies(): void {
    this.fault = 'loses-replies';
  }

  heal(): void {
    this.fault = 'none';
  }

  async close(): Promise<void> {
    for (const socket of this.sockets) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private join(client: Socket): void {
    const server = connect(Number(this.target.port), this.target.hostname);
    const cut = (): void => {
      client.destroy();
      server.destroy();
    };
    for (const socket of [client, server]) {
      this.sockets.add(socket);
      socket.on('error', cut).on('close', () => {
        this.sockets.delete(socket);
        cut();
      });
    }
    client.on('data', (bytes) => (this.fault === 'loses-requests' ? cut() : server.write(bytes)));
    server.on('data', (bytes) => (this.fault === 'loses-replies' ? cut() : client.write(bytes)));
  }
}
