import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright/test';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface AxeRun {
  readonly violations: readonly {
    readonly id: string;
    readonly help: string;
    readonly nodes: readonly {
      readonly target: readonly unknown[];
      readonly failureSummary?: string;
    }[];
  }[];
}

/** What axe objects to in the page as it stands, one line each; empty when it is clean. */
export async function findAxeViolations(page: Page): Promise<readonly string[]> {
  // Evaluated by the driver and not added as an element, which the page's own policy would refuse.
  await page.evaluate(source);
  const { violations } = await page.evaluate(async (): Promise<AxeRun> => {
    const { axe } = globalThis as unknown as {
      axe: { run(on: Document, options: object): Promise<AxeRun> };
    };
    // What passed is not described: naming hundreds of rows takes longer than checking them.
    return axe.run(document, { resultTypes: ['violations'] });
  });
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) =>
        `${id} (${help}): ${target.join(' ')} ${failureSummary ?? ''}`,
    ),
  );
}
