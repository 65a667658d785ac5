import type { Feature } from 'geojson';
import type { GeoJSONSourceDiff } from 'maplibre-gl';

/** What a source has yet to be told: gathered until the next frame, then handed over at once. */
export class SourceChanges {
  readonly #add = new Map<number, Feature>();
  readonly #remove = new Set<number>();

  /** A feature comes in, or takes the place of the one with its id. */
  add(id: number, feature: Feature): void {
    this.#add.set(id, feature);
  }

  /** A feature goes. MapLibre removes before it adds, and does not mind what is not there. */
  remove(id: number): void {
    this.#add.delete(id);
    this.#remove.add(id);
  }

  /** What has been gathered, or `null`; it is forgotten with this. */
  take(): GeoJSONSourceDiff | null {
    const isEmpty = this.#add.size + this.#remove.size === 0;
    const diff = { remove: [...this.#remove], add: [...this.#add.values()] };
    this.forget();
    return isEmpty ? null : diff;
  }

  forget(): void {
    this.#add.clear();
    this.#remove.clear();
  }
}
