/** The size of an image, as it is shown. */
export interface PixelSize {
  readonly widthPx: number;
  readonly heightPx: number;
}
