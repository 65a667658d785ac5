import { join } from 'node:path';
import type { Configuration } from 'electron-builder';
import { OUTSIDE_SCHEME } from '../geodata/model/app/atlas-address.ts';
import { root } from './lib/paths.mjs';

/** What the configuration depends on. */
export interface PackagePlan {
  /** Absolute folder of an unpacked Electron runtime, or of the placeholder for one. */
  readonly electronDist: string;
  /** A placeholder has no fuses to flip and no resources to sign. */
  readonly isPlaceholder: boolean;
  /** Absolute folder that receives the packages. */
  readonly outputDir: string;
}

const SQLITE = 'node_modules/better-sqlite3';

/** How the atlas is packed for the system and processor that this runs on. */
export function packageConfiguration(plan: PackagePlan): Configuration {
  return {
    appId: 'org.parallel17.atlas',
    productName: 'Parallel 17',
    copyright: 'MIT for the code; the data is credited in geodata/sources/SOURCES.md',
    directories: { output: plan.outputDir, buildResources: join(root, 'build') },
    artifactName: `parallel-17-\${version}-\${os}-\${arch}.\${ext}`,
    electronDist: plan.electronDist,
    npmRebuild: false,
    publish: null,
    asar: { smartUnpack: false },
    asarUnpack: ['**/*.node'],
    disableAsarIntegrity: plan.isPlaceholder,
    files: [
      'dist/electron/**',
      'dist/renderer/**',
      'package.json',
      '!**/*.map',
      '!node_modules/**',
      `${SQLITE}/package.json`,
      `${SQLITE}/LICENSE`,
      `${SQLITE}/lib/**`,
      `${SQLITE}/prebuilds/${process.platform}-${process.arch}.node`,
    ],
    extraResources: [
      { from: 'dist/data', to: 'data', filter: ['content.db', 'basemap/**'] },
      { from: 'LICENSE', to: 'licences/LICENSE' },
      { from: 'geodata/sources/SOURCES.md', to: 'licences/SOURCES.md' },
      { from: 'geodata/sources/licences', to: 'licences' },
    ],
    fileAssociations: [
      {
        ext: 'p17',
        name: 'Parallel 17 workbook',
        description: 'Notes and lectures made with Parallel 17',
        mimeType: 'application/vnd.parallel17.workbook',
        role: 'Editor',
      },
    ],
    protocols: [{ name: 'Parallel 17 address', schemes: [OUTSIDE_SCHEME], role: 'Viewer' }],
    ...(plan.isPlaceholder ? {} : { electronFuses: FUSES }),
    ...SYSTEMS,
  };
}

/** What a shipped Electron may not do, whatever the command line or the environment says. */
const FUSES: NonNullable<Configuration['electronFuses']> = {
  runAsNode: false,
  enableCookieEncryption: true,
  enableNodeOptionsEnvironmentVariable: false,
  enableNodeCliInspectArguments: false,
  enableEmbeddedAsarIntegrityValidation: true,
  onlyLoadAppFromAsar: true,
  loadBrowserProcessSpecificV8Snapshot: false,
  grantFileProtocolExtraPrivileges: false,
};

const ICON = 'build/icons/icon.png';

const SYSTEMS: Pick<Configuration, 'linux' | 'deb' | 'win' | 'nsis' | 'mac' | 'dmg'> = {
  linux: {
    target: ['AppImage', 'deb'],
    icon: ICON,
    category: 'Education',
    executableName: 'parallel-17',
    synopsis: 'Atlas of the Indochina wars',
    maintainer: 'Parallel 17 contributors',
    mimeTypes: ['application/vnd.parallel17.workbook'],
  },
  deb: { packageCategory: 'education' },
  win: { target: ['nsis'], icon: ICON },
  nsis: { oneClick: false, perMachine: false, allowToChangeInstallationDirectory: true },
  mac: {
    target: ['dmg'],
    icon: ICON,
    category: 'public.app-category.education',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  dmg: { sign: false },
};
