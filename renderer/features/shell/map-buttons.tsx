import { zoomRequest } from '../../core/camera.ts';
import { runCommand } from '../../core/commands.ts';
import { t } from '../../core/language.ts';
import { mode } from '../../core/mode.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { IconButton } from '../../ui/icon-button.tsx';

/** Nearer, farther, back to the opening view, and measuring. */
export function MapButtons() {
  return (
    <fieldset class="map-buttons" aria-label={t('app.mapControls')}>
      <IconButton icon="plus" label={t('app.zoomIn')} keys="+" onClick={() => zoom(1)} />
      <IconButton icon="minus" label={t('app.zoomOut')} keys="−" onClick={() => zoom(-1)} />
      <IconButton
        icon="home"
        label={t('command.view.home')}
        keys={keysOf('view.home')}
        onClick={() => runCommand('view.home')}
      />
      <IconButton
        icon="measure"
        label={t('command.measure.toggle')}
        keys={keysOf('measure.toggle')}
        isPressed={mode.value === 'measuring'}
        onClick={() => runCommand('measure.toggle')}
      />
    </fieldset>
  );
}

function zoom(byLevels: number): void {
  zoomRequest.value = { byLevels };
}
