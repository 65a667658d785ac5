/** Runs in a page before anything else: no canvas of it can be drawn on with WebGL 2. */
export function refuseWebGl(): void {
  const { prototype } = HTMLCanvasElement;
  const getContext = prototype.getContext as (kind: string, options?: unknown) => unknown;
  const refuse = function (this: HTMLCanvasElement, kind: string, options?: unknown): unknown {
    return kind === 'webgl2' ? null : getContext.call(this, kind, options);
  };
  prototype.getContext = refuse as typeof prototype.getContext;
}
