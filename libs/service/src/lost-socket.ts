import { createRequire } from 'node:module';
import type { EventEmitter } from 'node:events';
import type { Socket } from 'node:net';
import { MongoNetworkError } from 'mongodb';

interface Connection extends EventEmitter {
  readonly socket: Socket;
  readonly error?: Error | null;
  onError(error: Error): void;
  writeCommand(...command: readonly unknown[]): Promise<void>;
}

const MENDED = Symbol('mended');

/**
 * Mends the driver 7.8.0: a command that is written to a socket which is destroyed, and whose `close` has not come
 * yet, or which closes while the command waits for room in the buffer, waits for ever for a `drain` that cannot
 * come. Here such a command fails as others do on a lost connection, and the driver tries it again.
 */
export function mendLostSockets(): void {
  const { prototype } = (
    createRequire(import.meta.url)('mongodb/lib/cmap/connection.js') as {
      Connection: { prototype: Connection & { [MENDED]?: true } };
    }
  ).Connection;
  if (prototype[MENDED]) return;
  const write = prototype.writeCommand;
  prototype.writeCommand = function (this: Connection, ...command: readonly unknown[]): Promise<void> {
    if (!this.socket.destroyed) return untilClosed(this, write.apply(this, [...command]));
    const error = new MongoNetworkError('The socket is destroyed');
    this.onError(error);
    return Promise.reject(error);
  };
  prototype[MENDED] = true;
}

function untilClosed(connection: Connection, written: Promise<void>): Promise<void> {
  return new Promise((resolve, reject) => {
    const closed = (): void => {
      reject(connection.error ?? new MongoNetworkError('The connection was closed'));
    };
    connection.once('close', closed);
    void written.then(resolve, reject).finally(() => connection.off('close', closed));
  });
}
