import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Scene } from '../../../geodata/model/workbook/workbook.ts';
import { language, t } from '../../core/language.ts';
import { playlist, sceneIndex } from './lecture-state.ts';

/** How long it has been, what was planned, and the time of day. */
export function Clocks({ startedAtMs }: { readonly startedAtMs: number }) {
  const nowMs = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      nowMs.value = Date.now();
    }, 1000);
    return () => clearInterval(timer);
  }, []);
  const time = new Intl.DateTimeFormat(language.value, { hour: '2-digit', minute: '2-digit' });
  return (
    <dl>
      <div>
        <dt>{t('lectures.elapsed')}</dt>
        <dd>{formatElapsed(nowMs.value - startedAtMs)}</dd>
      </div>
      <Pace elapsedMs={nowMs.value - startedAtMs} />
      <div>
        <dt>{t('lectures.timeOfDay')}</dt>
        <dd>{time.format(nowMs.value)}</dd>
      </div>
    </dl>
  );
}

/** How the time that was planned up to the end of this scene compares with what has passed. */
function Pace({ elapsedMs }: { readonly elapsedMs: number }) {
  const upToNow = playlist.value.slice(0, sceneIndex.value + 1);
  const plannedMinutes = minutesOf(upToNow);
  if (minutesOf(playlist.value) === 0) return null;
  const behind = Math.round(elapsedMs / 60_000 - plannedMinutes);
  return (
    <div>
      <dt>{t('lectures.planned', { minutes: minutesOf(playlist.value) })}</dt>
      <dd class="presenter-pace">
        {behind > 0 ? t('lectures.behind', { minutes: behind }) : t('lectures.inTime')}
      </dd>
    </div>
  );
}

function minutesOf(scenes: readonly Scene[]): number {
  return scenes.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0);
}

/** Hours only when there are any: `7:05`, `1:02:09`. */
function formatElapsed(elapsedMs: number): string {
  const seconds = Math.max(0, Math.floor(elapsedMs / 1000));
  const two = (value: number) => String(value).padStart(2, '0');
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  const tail = `${two(seconds % 60)}`;
  return hours > 0 ? `${hours}:${two(minutes)}:${tail}` : `${minutes}:${tail}`;
}
