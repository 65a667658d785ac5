import type { Result } from '../../../geodata/model/result.ts';
import type { Applied } from '../../../geodata/model/workbook/change.ts';

type Handler = (input: never) => Result<unknown> | Promise<Result<unknown>>;

/** The same handlers, which also tell `tell` each change of the workbook they answer with. */
export function tellChanges<H extends Readonly<Record<string, Handler>>>(
  handlers: H,
  tell: (applied: Applied) => void,
): H {
  const telling = (handler: Handler): Handler => {
    return async (input) => {
      const result = await handler(input);
      if (result.ok && isApplied(result.value)) {
        const { change, history } = result.value;
        tell({ change, history });
      }
      return result;
    };
  };
  const entries = Object.entries(handlers).map(([name, handler]) => [name, telling(handler)]);
  return Object.fromEntries(entries) as H;
}

function isApplied(value: unknown): value is Applied {
  return typeof value === 'object' && value !== null && 'change' in value && 'history' in value;
}
