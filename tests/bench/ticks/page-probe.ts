import type {
  AtlasContent,
  AtlasFeature,
  EventSummary,
} from '../../../geodata/model/content/records.ts';

/** How much the bench makes, and where the window of time stands. */
export interface ProbeOptions {
  readonly featureCount: number;
  readonly noteCount: number;
  readonly eventCount: number;
  readonly firstDay: number;
  readonly lastDay: number;
  readonly clock: { readonly startDay: number; readonly endDay: number };
}

/** What the bench does in the page; each answers milliseconds of JavaScript. */
export interface Probe {
  tick(): Promise<number>;
  hover(): Promise<number>;
  edit(): Promise<number>;
}

declare global {
  interface Window {
    probe: Probe;
  }
}

/**
 * Runs in the page before anything else: answers its requests from rows it makes, in the shapes of
 * this build and of the first edition alike, and measures what the page does by itself. What the
 * map draws is left out: a frame in which it draws is not counted.
 *
 * Sent to the page as text, so that it may use nothing from outside.
 */
export function installProbe(options: ProbeOptions): void {
  const { featureCount, noteCount, eventCount, firstDay, lastDay, clock } = options;
  const dayCount = lastDay - firstDay;
  const iso = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
  /** Days spread evenly and without order; everything made lies beside what the map shows. */
  const dayOf = (index: number) => firstDay + ((index * 7919) % dayCount);
  const lasts = (index: number) => index % 60;

  function makeFeature(index: number): AtlasFeature {
    const [startDay, endDay] = [dayOf(index), dayOf(index) + lasts(index)];
    return {
      type: 'Feature',
      id: 1_000_000 + index,
      geometry: { type: 'Point', coordinates: [-(index % 120), -(index % 50)] },
      properties: {
        featureId: `made-${index}`,
        layerId: 'context',
        kind: 'village',
        nameEn: `Made ${index}`,
        nameVi: `Made ${index}`,
        edtf: `${iso(startDay)}/${iso(endDay)}`,
        startDay,
        endDay,
        accuracyM: 100,
        isSchematic: false,
        mode: '',
        rank: 3,
        eventIds: [],
        country: '',
        isContested: false,
        grade: 'press',
        knownFromDay: 0,
      },
    };
  }

  /** An event at no place: a line in the list and a mark on the timeline. */
  function makeEvent(index: number): EventSummary {
    const [startDay, endDay] = [dayOf(index), dayOf(index) + lasts(index)];
    return {
      id: `made-${index}`,
      title: { en: `Made ${index}`, vi: `Made ${index}` },
      date: {
        edtf: `${iso(startDay)}/${iso(endDay)}`,
        startDay,
        endDay,
        earliestDay: startDay,
        latestDay: endDay,
      },
      kind: 'battle',
      layerIds: ['context'],
      featureIds: [],
      bounds: null,
      grade: 'press',
      knownFromDay: 0,
    };
  }

  function makeNote(index: number, title = `Note ${index}`) {
    const [startDay, endDay] = [dayOf(index), dayOf(index) + lasts(index)];
    return {
      id: `${(index + 0x10000000).toString(16)}-0000-4000-8000-000000000000`,
      title,
      body: 'A few words about a place, as a person writes them.',
      date: `${iso(startDay)}/${iso(endDay)}`,
      geometry: { type: 'Point', coordinates: [-(index % 120), -(index % 50)] },
      eventIds: [],
      grade: 'press',
      knownFromDay: 0,
      createdAtMs: index,
      startDay,
      endDay,
    };
  }

  const preferences = {
    language: 'en',
    theme: 'paper',
    look: 'paper',
    names: 'period',
    labels: 'interface',
    isReliefShown: false,
    isTerrainRaised: false,
  };
  const session = {
    visibleLayerIds: [
      'seventeenth-parallel',
      'dien-bien-phu',
      'pac-bo',
      'ho-chi-minh-trail',
      'context',
    ],
    clock,
    camera: { center: [105, 17], zoom: 6, bearing: 0, pitch: 0 },
    draft: null,
  };
  const history = { undo: 'editNote', redo: null };
  let edits = 0;

  async function loadContent(): Promise<AtlasContent> {
    const content: AtlasContent = await (await fetch('/bench/content.json')).json();
    const made = Array.from({ length: featureCount }, (_, index) => makeFeature(index));
    const into = content.layers.find(({ id }) => id === 'context')?.features.features;
    for (const feature of made) into?.push(feature);
    const events = Array.from({ length: eventCount }, (_, index) => makeEvent(index));
    return { ...content, events: [...content.events, ...events] };
  }

  function loadWorkbook() {
    const notes = Array.from({ length: noteCount }, (_, index) => makeNote(index));
    const rows = { notes, scenes: [], scans: [] };
    return { name: 'bench.p17', ...rows, rows, history, setAside: [] };
  }

  /** One note has another title: what an Undo is answered with. */
  function changedNote() {
    edits += 1;
    const put = [makeNote(edits % Math.max(1, noteCount), `Changed ${edits}`)];
    const first = {
      putNotes: put,
      deleteNoteIds: [],
      putScenes: [],
      deleteSceneIds: [],
      putScans: [],
      deleteScanIds: [],
    };
    const ops = [{ table: 'notes', put, delete: [] }];
    return { change: { kind: 'editNote', ...first, ops }, history };
  }

  const held: (() => void)[] = [];
  const answers: Readonly<Record<string, () => unknown>> = {
    'atlas.load': loadContent,
    'workbook.load': loadWorkbook,
    'settings.get': () => ({
      settings: { ...preferences, ...session },
      preferences,
      session,
      systemLanguage: 'en',
    }),
    'relief.getStatus': () => ({
      status: { revision: 0, maxZoom: 5, files: [] },
      progress: null,
    }),
    'workbook.undo': () =>
      new Promise((resolve) => {
        const answer = changedNote();
        held.push(() => resolve(answer));
      }),
  };
  const atlas = {
    request: async (name: string) => ({ ok: true, value: (await answers[name]?.()) ?? null }),
    on: () => () => {},
  };
  Object.assign(window, { atlas });

  /** Frames in which the map drew are no part of what is measured. */
  let hasDrawn = false;
  const prototype = WebGL2RenderingContext.prototype;
  for (const name of ['clear', 'drawElements', 'drawArrays'] as const) {
    const draw = prototype[name] as (...args: never[]) => void;
    Object.assign(prototype, {
      [name](this: WebGL2RenderingContext, ...args: never[]) {
        hasDrawn = true;
        draw.apply(this, args);
      },
    });
  }

  /** Frames asked for while something is measured; the sum of those in which nothing was drawn. */
  let measured: { inFramesMs: number; open: number } | null = null;
  const nextFrame = window.requestAnimationFrame.bind(window);
  window.requestAnimationFrame = (run) => {
    const mine = measured;
    if (mine === null) return nextFrame(run);
    mine.open += 1;
    return nextFrame((nowMs) => {
      hasDrawn = false;
      const startMs = performance.now();
      run(nowMs);
      if (!hasDrawn) mine.inFramesMs += performance.now() - startMs;
      mine.open -= 1;
    });
  };

  async function measure(act: () => void): Promise<number> {
    await new Promise((resolve) => nextFrame(() => setTimeout(resolve, 0)));
    const mine = { inFramesMs: 0, open: 0 };
    measured = mine;
    const startMs = performance.now();
    act();
    // Answers are awaited through a few promises, and what they change is drawn in another.
    for (let turn = 0; turn < 12; turn += 1) await null;
    const actMs = performance.now() - startMs;
    measured = null;
    for (let frame = 0; mine.open > 0 && frame < 4; frame += 1) {
      await new Promise((resolve) => nextFrame(() => setTimeout(resolve, 0)));
    }
    return actMs + mine.inFramesMs;
  }

  function press(target: Element, key: string, keys: KeyboardEventInit): void {
    const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...keys });
    target.dispatchEvent(event);
  }

  let hovered = 0;
  Object.assign(window, {
    probe: {
      tick() {
        const brush = document.querySelector('.brush');
        if (brush === null) throw new Error('there is no timeline');
        return measure(() => press(brush, 'ArrowRight', { shiftKey: true }));
      },
      hover() {
        const rows = [...document.querySelectorAll('[data-event-id].row-button')];
        hovered += 1;
        const row = rows[hovered % rows.length];
        if (row === undefined) throw new Error('there is no list');
        return measure(() => row.dispatchEvent(new PointerEvent('pointerenter')));
      },
      async edit() {
        press(document.body, 'z', { ctrlKey: true });
        for (let turn = 0; turn < 12 && held.length === 0; turn += 1) await null;
        const answer = held.shift();
        if (answer === undefined) throw new Error('nothing was undone');
        return measure(answer);
      },
    },
  });
}
