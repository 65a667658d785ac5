import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** A signal for each key, so that who shows one of many is told of that one alone. */
export class Flags {
  readonly #signals = new Map<string, Signal<boolean>>();

  of(key: string): ReadonlySignal<boolean> {
    return this.#signal(key);
  }

  set(key: string, isOn: boolean): void {
    this.#signal(key).value = isOn;
  }

  #signal(key: string): Signal<boolean> {
    const known = this.#signals.get(key);
    if (known !== undefined) return known;
    const flag = signal(false);
    this.#signals.set(key, flag);
    return flag;
  }
}
