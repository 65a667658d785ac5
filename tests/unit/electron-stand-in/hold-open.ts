import { resolve } from 'node:path';
import { launchStandIn } from '../../electron-stand-in/host/launch.ts';

/**
 * Run by itself: opens the fixture application and says so. Told to, it quits it and has then
 * nothing more to do; else it holds it open until it is killed.
 */
const app = await launchStandIn({
  appDir: resolve(import.meta.dirname, '../../fixtures/stand-in-app'),
  args: [`--user-data-dir=${process.argv[2]}`],
});
await app.waitForPage('page.html');
process.once('message', async () => {
  await app.quit();
  process.disconnect();
});
process.send?.('open');
