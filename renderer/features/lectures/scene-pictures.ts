import { effect, signal } from '@preact/signals';
import { api } from '../../api.ts';
import { lecture } from './lecture-state.ts';

/** Addresses of how scenes look on the wall, by scene, as far as it has drawn them. */
export const scenePictures = signal<ReadonlyMap<string, string>>(new Map());

/** Keeps {@link scenePictures} while a lecture is given. */
export function followScenePictures(): () => void {
  const stopListening = api.on('lecture.pictured', ({ sceneId, bytes }) => {
    // Those that are taken along are large, and nobody looks at them here.
    if (lecture.peek()?.pictures !== null) return;
    const before = scenePictures.peek();
    const old = before.get(sceneId);
    if (old !== undefined) URL.revokeObjectURL(old);
    const address = URL.createObjectURL(new Blob([bytes], { type: 'image/jpeg' }));
    scenePictures.value = new Map(before).set(sceneId, address);
  });
  const stopForgetting = effect(() => {
    if (lecture.value !== null) return;
    for (const address of scenePictures.peek().values()) URL.revokeObjectURL(address);
    scenePictures.value = new Map();
  });
  return () => {
    stopListening();
    stopForgetting();
  };
}
