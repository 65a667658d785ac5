import { mkdtemp, rm } from 'node:fs/promises';
import { homedir, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readChecksums } from '../checksums.ts';
import { buildProducts } from './build-products.ts';
import { measure } from './measure.ts';
import { missingDebianPackages } from './packages.ts';

const PRODUCTS = resolve(import.meta.dirname, '../products');
const CACHE =
  process.env['P17_BASEMAP_CACHE'] ?? join(homedir(), '.cache', 'parallel-17', 'basemap');

// Rebuilds the products from their sources, on Debian. `--check` rebuilds them elsewhere and
// compares; `--measure` prints how far what is drawn lies from known places.
const [mode = '--build', ...rest] = process.argv.slice(2);
if (!['--build', '--check', '--measure'].includes(mode) || rest.length > 0) {
  console.error('Usage: npm run basemap [-- --check | --measure]');
  process.exitCode = 2;
} else if (mode === '--measure') {
  console.log(measure(PRODUCTS));
} else {
  const missing = missingDebianPackages();
  if (missing === null) await build(mode === '--check');
  else {
    console.error(missing);
    process.exitCode = 1;
  }
}

async function build(isCheck: boolean) {
  const folder = await mkdtemp(join(tmpdir(), 'parallel-17-basemap-'));
  const products = isCheck ? join(folder, 'products') : PRODUCTS;
  try {
    await buildProducts({ cache: CACHE, work: join(folder, 'work'), products });
    if (isCheck) compare(products);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function compare(products: string) {
  const built = readChecksums(products);
  const differing = [...readChecksums(PRODUCTS)].filter(([name, sum]) => built.get(name) !== sum);
  for (const [name] of differing) console.error(`${name} differs from the committed product.`);
  if (differing.length > 0) process.exitCode = 1;
  else console.log('The rebuilt products equal the committed ones.');
}
