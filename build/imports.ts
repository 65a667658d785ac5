import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { importRules } from './import-rules.ts';

/** The rooms whose imports are looked at. Tests may import anything, so no rule speaks of them. */
const ROOMS = ['electron', 'renderer', 'geodata', 'db', 'build'] as const;

export interface ImportReport {
  readonly moduleCount: number;
  /** One sentence per forbidden import: rule, importing file, imported file, reason. */
  readonly violations: readonly string[];
}

/**
 * Reads every import under `root` and compares it with the import rules.
 *
 * @param root absolute path of a folder that has at least one of the rooms
 * @param rooms folders under `root` to read; those that are missing must be left out
 */
export async function checkImports(
  root: string,
  rooms: readonly string[] = ROOMS,
): Promise<ImportReport> {
  const { output } = await cruise(
    [...rooms],
    {
      baseDir: root,
      parser: 'swc',
      tsPreCompilationDeps: true,
      doNotFollow: { path: '(^|/)node_modules/|^tests/' },
      exclude: { path: '^(dist|release)/' },
      validate: true,
      ruleSet: { forbidden: importRules },
      enhancedResolveOptions: {
        exportsFields: ['exports'],
        conditionNames: ['types', 'import', 'node', 'default'],
        extensions: ['.ts', '.tsx', '.mjs', '.js', '.d.ts'],
      },
    },
    { conditionNames: ['types', 'import', 'node', 'default'] },
  );
  if (typeof output === 'string') {
    throw new Error(`dependency-cruiser answered with text instead of a report: ${output}`);
  }
  return { moduleCount: output.modules.length, violations: describe(output) };
}

function describe({ summary }: ICruiseResult): string[] {
  return summary.violations.map(({ rule, from, to, cycle }) => {
    const path = cycle ? cycle.map((step) => step.name).join(' → ') : to;
    const reason = importRules.find(({ name }) => name === rule.name)?.comment ?? '';
    return `${rule.name}: ${from} → ${path}. ${reason}`;
  });
}
