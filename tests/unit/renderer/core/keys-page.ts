import { onTestFinished, vi } from 'vitest';
import { bindKeys } from '../../../../renderer/core/keyboard.ts';

/** What a key falls on: which selectors it answers to, and whether its text is longer than it. */
interface Focus {
  readonly is?: string;
  readonly isLong?: boolean;
}

/** An element as far as the keyboard looks at it. */
class FocusedElement {
  readonly scrollHeight: number;
  readonly clientHeight = 100;
  readonly parentElement = null;
  readonly #is: string;

  constructor({ is = 'body', isLong = false }: Focus = {}) {
    this.#is = is;
    this.scrollHeight = isLong ? 900 : 100;
  }

  matches(selectors: string): boolean {
    return selectors.split(/,\s*(?![^(]*\))/).some((one) => one.split(':')[0] === this.#is);
  }

  closest(selectors: string): FocusedElement | null {
    return this.matches(selectors) ? this : null;
  }
}

/** A page with the keyboard bound, until the test ends. Answers whether a key was used. */
export function openPageWithKeys() {
  const page = new EventTarget();
  const body = new FocusedElement();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('Element', FocusedElement);
  vi.stubGlobal('document', { querySelector: () => null, body, activeElement: body });
  vi.stubGlobal('getComputedStyle', () => ({ overflowY: 'auto' }));
  const unbind = bindKeys();
  onTestFinished(() => {
    unbind();
    vi.unstubAllGlobals();
  });
  return {
    press(key: string, held: Partial<KeyboardEvent> = {}, focus?: Focus): boolean {
      const event = new Event('keydown', { cancelable: true });
      const target = focus === undefined ? body : new FocusedElement(focus);
      const facts = { key, ctrlKey: false, metaKey: false, shiftKey: false, altKey: false };
      const state = { ...facts, repeat: false, isComposing: false, ...held, target };
      for (const [name, value] of Object.entries(state)) {
        Object.defineProperty(event, name, { value });
      }
      page.dispatchEvent(event);
      return event.defaultPrevented;
    },
  };
}
