import { useEffect, useRef } from 'preact/hooks';
import { type Comparison, MOST_COMPARED } from '../../../geodata/model/app/comparison.ts';
import { zoomRequest } from '../../core/camera.ts';
import { runCommand } from '../../core/commands.ts';
import {
  addMap,
  arrangeMaps,
  closeComparison,
  comparedMaps,
  comparison,
} from '../../core/comparison.ts';
import { t } from '../../core/language.ts';
import { keysOf } from '../../ui/command-keys.ts';
import { Icon, type IconName } from '../../ui/icon.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { ArrangeMenu } from './arrange-menu.tsx';
import { windowOfNext } from './arrangements.ts';
import { nameOfShownMap } from './compared-names.ts';

/** Above the maps that are compared: how they stand, how many there are, what they show. */
export function CompareBar() {
  const bar = useRef<HTMLElement>(null);
  // Whoever began it by the button has lost that button.
  useEffect(() => {
    if (document.activeElement === document.body) bar.current?.focus();
  }, []);
  const maps = comparedMaps.value;
  return (
    <section ref={bar} class="compare-bar" tabIndex={-1} aria-label={t('compare.title')}>
      <LayoutButton layout="grid" icon="grid" />
      <LayoutButton layout="swipe" icon="compare" />
      <ArrangeMenu />
      <button
        type="button"
        class="button"
        disabled={maps.length >= MOST_COMPARED}
        title={t('compare.addHint', { most: MOST_COMPARED })}
        onClick={() => addMap(windowOfNext(maps))}
      >
        <Icon name="plus" />
        <span class="bar-words">{t('compare.add')}</span>
      </button>
      <IconButton
        icon="export"
        label={t('compare.sheet')}
        keys={keysOf('map.saveSheet')}
        onClick={() => runCommand('map.saveSheet')}
      />
      <output class="compare-shown">{nameOfShownMap.value}</output>
      <ZoomButtons />
      <IconButton icon="close" label={t('compare.close')} keys="Esc" onClick={closeComparison} />
    </section>
  );
}

interface LayoutButtonProps {
  readonly layout: Comparison['layout'];
  readonly icon: IconName;
}

function LayoutButton({ layout, icon }: LayoutButtonProps) {
  return (
    <button
      type="button"
      class="button"
      aria-pressed={comparison.value?.layout === layout}
      title={t(`compare.${layout}Hint`)}
      onClick={() => arrangeMaps(layout)}
    >
      <Icon name={icon} />
      <span class="bar-words">{t(`compare.${layout}`)}</span>
    </button>
  );
}

/** As on a single map, whose own would lie over one of these. */
function ZoomButtons() {
  const zoom = (byLevels: number) => {
    zoomRequest.value = { byLevels };
  };
  return (
    <fieldset class="compare-zoom" aria-label={t('app.mapControls')}>
      <IconButton icon="plus" label={t('app.zoomIn')} keys="+" isQuiet onClick={() => zoom(1)} />
      <IconButton icon="minus" label={t('app.zoomOut')} keys="−" isQuiet onClick={() => zoom(-1)} />
      <IconButton
        icon="home"
        label={t('command.view.home')}
        keys={keysOf('view.home')}
        isQuiet
        onClick={() => runCommand('view.home')}
      />
    </fieldset>
  );
}
