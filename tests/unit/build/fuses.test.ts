import { expect, test } from 'vitest';
import { packageConfiguration } from '../../../build/electron-builder.config.ts';

const PLAN = { electronDist: '/runtime', outputDir: '/packages' } as const;

test('a package around a real Electron is told to close every way around the atlas', () => {
  const { electronFuses, disableAsarIntegrity } = packageConfiguration({
    ...PLAN,
    isPlaceholder: false,
  });
  expect(electronFuses).toEqual({
    runAsNode: false,
    enableNodeOptionsEnvironmentVariable: false,
    enableNodeCliInspectArguments: false,
    enableEmbeddedAsarIntegrityValidation: true,
    onlyLoadAppFromAsar: true,
    enableCookieEncryption: true,
    loadBrowserProcessSpecificV8Snapshot: false,
    grantFileProtocolExtraPrivileges: false,
  });
  expect(disableAsarIntegrity).toBe(false);
});

test('a placeholder for a runtime has none to close', () => {
  expect(packageConfiguration({ ...PLAN, isPlaceholder: true })).not.toHaveProperty(
    'electronFuses',
  );
});
