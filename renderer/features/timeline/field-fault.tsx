import { t } from '../../core/language.ts';
import type { TypedDate } from './typed-date.ts';

interface Props {
  readonly id: string;
  readonly fault: TypedDate['fault']['value'];
}

/** Why a typed date could not be taken, over its field. */
export function FieldFault({ id, fault }: Props) {
  if (fault === null) return null;
  return (
    <p id={id} class="field-error card" role="alert">
      {t(fault.key, fault.params)}
    </p>
  );
}
