const REST_MS = 3000;

/** Hides the pointer over the page once it has rested, as on any projected picture. */
export function hidePointerAtRest(): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = () => {
    delete document.documentElement.dataset['pointer'];
    clearTimeout(timer);
    timer = setTimeout(() => {
      document.documentElement.dataset['pointer'] = 'hidden';
    }, REST_MS);
  };
  addEventListener('pointermove', show);
  show();
}
