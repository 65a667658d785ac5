import { EventEmitter } from 'node:events';

/** What the stand-in says about everything it does not do. */
export function notImplemented(api: string): Error {
  return new Error(`electron stand-in: ${api} is not implemented`);
}

/** Asked of any object by `await`, by `JSON.stringify` and by the console. */
const ASKED_OF_EVERYTHING = new Set(['then', 'toJSON', 'inspect']);

/** Gives an object that answers with `part`, and throws its name for everything else. */
export function refuseRest<T extends object>(name: string, part: T): T {
  return new Proxy(part, {
    get(target, key) {
      if (typeof key === 'symbol' || key in target) return Reflect.get(target, key);
      if (ASKED_OF_EVERYTHING.has(key)) return undefined;
      throw notImplemented(`${name}.${key}`);
    },
    set(target, key, value) {
      if (typeof key === 'symbol' || key in target) return Reflect.set(target, key, value);
      throw notImplemented(`${name}.${key}`);
    },
  });
}

/** An emitter that refuses listeners for events which the stand-in never emits. */
export class KnownEmitter extends EventEmitter {
  constructor(name: string, known: readonly string[]) {
    super();
    this.on('newListener', (event: string) => {
      if (event !== 'removeListener' && !known.includes(event)) {
        throw notImplemented(`${name}.on('${event}')`);
      }
    });
  }
}

/** An event with Electron's `preventDefault`. */
export class StandInEvent {
  defaultPrevented = false;

  preventDefault(): void {
    this.defaultPrevented = true;
  }

  /** An event that carries details of its own, as newer Electron events do. */
  static with<T extends object>(details: T): StandInEvent & T {
    return Object.assign(new StandInEvent(), details);
  }
}
