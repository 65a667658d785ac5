import type { App } from 'electron';
import {
  type AtlasAddress,
  OUTSIDE_SCHEME,
  readAddress,
} from '../../../geodata/model/app/atlas-address.ts';
import { fail, ok, type Result } from '../../../geodata/model/result.ts';

/** As much of an address that cannot be read as is repeated to the person. */
const MOST_REPEATED = 80;

/** Addresses that a person asks the system to open, however it passes them on. */
export interface AskedAddresses {
  /** The one asked for last, once; a failure where it names no record. */
  take(): Result<AtlasAddress | null>;
  /** From now on hears of each that waits to be taken. */
  listen(tell: () => void): void;
}

/** Call it before Electron is ready: macOS tells of the address that early. */
export function followAskedAddresses(
  app: Pick<App, 'on'>,
  argv: readonly string[] = process.argv,
): AskedAddresses {
  let waiting = addressIn(argv);
  let tell = () => {};
  const ask = (address: string | null) => {
    if (address === null) return;
    waiting = address;
    tell();
  };
  app.on('open-url', (event, address) => {
    event.preventDefault();
    ask(address);
  });
  app.on('second-instance', (_event, args) => ask(addressIn(args)));
  return {
    take() {
      const address = waiting;
      waiting = null;
      return address === null ? ok(null) : readAsked(address);
    },
    listen(listener) {
      tell = listener;
    },
  };
}

/** Whoever asks is a stranger: only what names a record or a view goes on to the page, and never as text. */
function readAsked(address: string): Result<AtlasAddress> {
  const ref = readAddress(address);
  return ref === null
    ? fail('notAnAddress', { address: address.slice(0, MOST_REPEATED) })
    : ok(ref);
}

function addressIn(argv: readonly string[]): string | null {
  const begin = `${OUTSIDE_SCHEME}:`;
  return argv.find((arg) => arg.toLowerCase().startsWith(begin)) ?? null;
}
