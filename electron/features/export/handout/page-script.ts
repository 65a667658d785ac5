/**
 * What the page does, in plain JavaScript: steps by keys, clicks and the number after #, and wanders
 * over a picture by wheel, drag, pinch and keys.
 */
export const PAGE_SCRIPT = `'use strict';
(() => {
  const scenes = [...document.querySelectorAll('[data-scene]')];
  const byId = (id) => document.getElementById(id);
  const views = scenes.map(() => ({ scale: 1, x: 0, y: 0 }));
  let shown = 0;
  const show = (index) => {
    shown = Math.min(Math.max(index, 0), scenes.length - 1);
    scenes.forEach((scene, at) => { scene.hidden = at !== shown; });
    byId('previous').disabled = shown === 0;
    byId('next').disabled = shown === scenes.length - 1;
    byId('count').textContent = scenes[shown].getAttribute('aria-label');
    try { history.replaceState(null, '', '#' + (shown + 1)); } catch { /* Some browsers keep files from it. */ }
    draw();
  };
  const map = () => scenes[shown].querySelector('.map');
  const draw = () => {
    const view = views[shown];
    const room = map();
    const least = (size) => size * (1 - view.scale);
    view.x = Math.min(0, Math.max(least(room.clientWidth), view.x));
    view.y = Math.min(0, Math.max(least(room.clientHeight), view.y));
    room.firstElementChild.style.transform = 'translate(' + view.x + 'px,' + view.y + 'px) scale(' + view.scale + ')';
  };
  const zoom = (times, x, y) => {
    const view = views[shown];
    const scale = Math.min(8, Math.max(1, view.scale * times));
    const by = scale / view.scale;
    view.x = x - (x - view.x) * by;
    view.y = y - (y - view.y) * by;
    view.scale = scale;
    draw();
  };
  const zoomMiddle = (times) => zoom(times, map().clientWidth / 2, map().clientHeight / 2);
  const move = (x, y) => { views[shown].x += x; views[shown].y += y; draw(); };
  const whole = () => { views[shown] = { scale: 1, x: 0, y: 0 }; draw(); };
  const toggleNotes = () => {
    const isBare = document.body.classList.toggle('is-bare');
    byId('notes').setAttribute('aria-pressed', String(!isBare));
    draw();
  };
  const STEPS = { PageDown: 1, ' ': 1, n: 1, PageUp: -1, p: -1, Backspace: -1 };
  const MOVES = { ArrowLeft: [80, 0], ArrowRight: [-80, 0], ArrowUp: [0, 80], ArrowDown: [0, -80] };
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target.closest('button') && (event.key === ' ' || event.key === 'Enter')) return;
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const by = MOVES[key];
    if (by !== undefined && views[shown].scale > 1) move(by[0], by[1]);
    else if (by !== undefined) show(shown + (key === 'ArrowRight' || key === 'ArrowDown' ? 1 : -1));
    else if (key in STEPS) show(shown + STEPS[key]);
    else if (key === 'Home') show(0);
    else if (key === 'End') show(scenes.length - 1);
    else if (key === '+' || key === '=') zoomMiddle(1.4);
    else if (key === '-') zoomMiddle(1 / 1.4);
    else if (key === '0' || key === 'Escape') whole();
    else if (key === 'h') toggleNotes();
    else return;
    event.preventDefault();
  };
  const pointers = new Map();
  const onMove = (event) => {
    const before = pointers.get(event.pointerId);
    if (before === undefined) return;
    const now = { x: event.clientX, y: event.clientY };
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (other === undefined) move(now.x - before.x, now.y - before.y);
    else {
      const box = map().getBoundingClientRect();
      const apart = (one) => Math.hypot(one.x - other.x, one.y - other.y) || 1;
      zoom(apart(now) / apart(before), (now.x + other.x) / 2 - box.left, (now.y + other.y) / 2 - box.top);
    }
    pointers.set(event.pointerId, now);
  };
  document.addEventListener('keydown', onKey);
  byId('previous').addEventListener('click', () => show(shown - 1));
  byId('next').addEventListener('click', () => show(shown + 1));
  byId('notes').addEventListener('click', toggleNotes);
  for (const scene of scenes) {
    const room = scene.querySelector('.map');
    room.addEventListener('wheel', (event) => {
      event.preventDefault();
      const box = room.getBoundingClientRect();
      zoom(2 ** (-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
    }, { passive: false });
    room.addEventListener('pointerdown', (event) => {
      room.setPointerCapture(event.pointerId);
      pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    });
    room.addEventListener('pointermove', onMove);
    for (const end of ['pointerup', 'pointercancel']) room.addEventListener(end, (event) => pointers.delete(event.pointerId));
    room.addEventListener('dblclick', whole);
  }
  addEventListener('resize', draw);
  addEventListener('hashchange', () => show(Number(location.hash.slice(1)) - 1 || 0));
  show(Number(location.hash.slice(1)) - 1 || 0);
})();
`;
