import type { PlaceId, SetupPlace } from '../../../geodata/model/app/setup.ts';
import { fail, ok } from '../../../geodata/model/result.ts';
import type { Handlers } from '../../requests/register.ts';

export interface SetupServices {
  /** What there is to be found outside the atlas, now. */
  readonly places: () => readonly SetupPlace[];
  /** Shows a file in the system's own window of folders. */
  readonly showInFolder: (path: string) => void;
  readonly writeDiagnostics: () => string;
  readonly copyText: (text: string) => void | Promise<void>;
}

/** Where things are, and what is handed over when something goes wrong. */
export function setupHandlers(
  services: SetupServices,
): Pick<Handlers, 'setup.getPlaces' | 'setup.showPlace' | 'setup.copyDiagnostics'> {
  const pathOf = (id: PlaceId) => services.places().find((place) => place.id === id)?.path;
  return {
    'setup.getPlaces': () => ok(services.places()),
    'setup.showPlace': ({ id }) => {
      const path = pathOf(id);
      if (path === undefined) return fail('notFound', { id });
      services.showInFolder(path);
      return ok(null);
    },
    'setup.copyDiagnostics': async () => {
      await services.copyText(services.writeDiagnostics());
      return ok(null);
    },
  };
}
