/**
 * Runs in a page before anything else: its animation frames come at the beat of a slow screen, all
 * that are due together. What is drawn in between is drawn by nobody.
 */
export function showSlowly(frameMs: number): void {
  const request = window.requestAnimationFrame.bind(window);
  const cancel = window.cancelAnimationFrame.bind(window);
  const waiting = new Map<number, ReturnType<typeof setTimeout>>();
  window.requestAnimationFrame = (callback) => {
    // A frame that is called off at once lends its number to the one that comes later.
    const id = request(() => undefined);
    cancel(id);
    const run = (time: number) => {
      if (waiting.delete(id)) callback(time);
    };
    const untilNextMs = frameMs - (performance.now() % frameMs);
    waiting.set(
      id,
      setTimeout(() => request(run), untilNextMs),
    );
    return id;
  };
  window.cancelAnimationFrame = (id) => {
    clearTimeout(waiting.get(id));
    if (!waiting.delete(id)) cancel(id);
  };
}
