/** What can be expected to go wrong while a scanned map is added. */
export type ScanErrorCode =
  | 'scanNotImage'
  | 'scanDamaged'
  | 'scanTooHeavy'
  | 'scanTooLarge'
  | 'scanTooManyPixels'
  | 'scanCompression'
  | 'scanUnknownTiff';
