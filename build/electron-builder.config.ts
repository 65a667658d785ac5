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
      { from: 'dist/notices', to: 'licences' },
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

/** What a Linux desktop says of the atlas, and finds it by, in both languages. */
export const DESKTOP_ENTRY = {
  'Name[vi]': 'Vĩ tuyến 17',
  GenericName: 'Historical atlas',
  'GenericName[vi]': 'Atlas lịch sử',
  Comment: 'Atlas of the Indochina wars, 1919–1979',
  'Comment[vi]': 'Atlas về các cuộc chiến tranh Đông Dương, 1919–1979',
  Keywords: 'atlas;map;history;Vietnam;Laos;Cambodia;Indochina;war;lecture;',
  'Keywords[vi]': 'atlas;bản đồ;lịch sử;Việt Nam;Lào;Campuchia;Đông Dương;chiến tranh;bài giảng;',
  Categories: 'Education;Geography;History;',
} as const;

const ICON = 'build/icons/icon.png';

const METAINFO = 'org.parallel17.atlas.metainfo.xml';

/** Where fpm, which makes deb and rpm, puts what belongs outside the program's folder. */
const OUTSIDE_FILES = [
  `${join(root, 'build/linux', METAINFO)}=/usr/share/metainfo/${METAINFO}`,
] as const;

type Systems = Pick<
  Configuration,
  'linux' | 'deb' | 'rpm' | 'win' | 'nsis' | 'portable' | 'mac' | 'dmg'
>;

const SYSTEMS: Systems = {
  linux: {
    target: ['AppImage', 'deb', 'rpm', 'tar.gz'],
    icon: ICON,
    category: 'Education',
    executableName: 'parallel-17',
    synopsis: 'Atlas of the Indochina wars',
    maintainer: 'Parallel 17 contributors',
    desktop: { entry: DESKTOP_ENTRY },
  },
  // electron-builder adds an AppArmor profile to the deb, without which Ubuntu from 24.04 on refuses
  // the namespaces of Chromium's sandbox.
  deb: { packageCategory: 'education', fpm: [...OUTSIDE_FILES] },
  rpm: { fpm: [...OUTSIDE_FILES] },
  win: { target: ['nsis', 'portable'], icon: ICON },
  nsis: {
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    deleteAppDataOnUninstall: false,
    license: 'LICENSE',
  },
  portable: { artifactName: `parallel-17-\${version}-portable-\${arch}.\${ext}` },
  mac: {
    target: ['dmg', 'zip'],
    icon: ICON,
    category: 'public.app-category.education',
    hardenedRuntime: true,
    gatekeeperAssess: false,
    entitlements: 'build/entitlements.mac.plist',
    entitlementsInherit: 'build/entitlements.mac.plist',
  },
  dmg: { sign: false },
};
