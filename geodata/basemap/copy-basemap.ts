import { readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CHECKSUMS_FILE, readChecksums, sha256 } from './checksums.ts';

/** The committed products, from the root of the repository. */
const PRODUCTS = 'geodata/basemap/products';

/**
 * Copies the basemap's products from the repository at `root` into `outDir`. Throws before
 * anything is copied when a product is missing or is not the one that was committed.
 */
export async function copyBasemap(root: string, outDir: string): Promise<void> {
  const folder = join(root, PRODUCTS);
  const checksums = readChecksums(folder);
  for (const [name, sum] of checksums) {
    if (checksumOf(folder, name) !== sum) {
      throw new Error(
        `${PRODUCTS}/${name} is missing or not the file listed in ${CHECKSUMS_FILE}. ` +
          `Restore it with: git checkout -- ${PRODUCTS}`,
      );
    }
  }
  await mkdir(outDir, { recursive: true });
  for (const name of checksums.keys()) await copyFile(join(folder, name), join(outDir, name));
}

function checksumOf(folder: string, name: string): string | null {
  try {
    return sha256(readFileSync(join(folder, name)));
  } catch {
    return null;
  }
}
