import { Socket, type SocketConnectOpts } from 'node:net';
import { tellHost } from './host.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|::1|\[::1\]|::ffff:127(\.\d+){3})$/i;

/** Refuses and reports every connection of the main process that would leave the machine. */
export function guardNetwork(): void {
  const connect = Socket.prototype.connect;
  const guarded = function (this: Socket, ...args: unknown[]): Socket {
    const target = readTarget(args);
    if (target === null) return Reflect.apply(connect, this, args);
    tellHost('network.blocked', { target });
    process.nextTick(() => this.destroy(new Error(`electron stand-in: no network (${target})`)));
    return this;
  };
  Socket.prototype.connect = guarded as typeof connect;
}

/** Where a connection goes, when that is not this machine. `connect` takes many shapes. */
function readTarget(args: unknown[]): string | null {
  const [first, second] = Array.isArray(args[0]) ? args[0] : args;
  const options: Partial<SocketConnectOpts> & { host?: string; port?: unknown; path?: string } =
    typeof first === 'object' && first !== null
      ? first
      : { port: first, host: typeof second === 'string' ? second : 'localhost' };
  if (options.path) return null;
  const host = options.host ?? 'localhost';
  return LOOPBACK.test(host) ? null : `${host}:${options.port}`;
}
