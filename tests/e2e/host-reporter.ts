import { findChromium } from '../electron-stand-in/chromium.ts';
import { findElectron } from './drivers/electron-host.ts';

/** Says in the summary of a run what the atlas was run by. */
export default class HostReporter {
  private host = '';

  async onBegin(): Promise<void> {
    this.host = findElectron() ?? `stand-in (${(await findChromium()).description})`;
  }

  onEnd(): void {
    process.stdout.write(`End-to-end host: ${this.host}\n`);
  }

  printsToStdio(): boolean {
    return false;
  }
}
