import type { MessageKey, MessageParams } from '../messages/messages.ts';

/** Something about the setup of the atlas that a person is told once it is open. */
export interface SetupProblem {
  readonly key: MessageKey;
  readonly params: MessageParams;
}

/** What a person may want to find outside the atlas. */
export const PLACE_IDS = ['workbook', 'backups', 'userFolder', 'log', 'policy'] as const;
export type PlaceId = (typeof PLACE_IDS)[number];

export interface SetupPlace {
  readonly id: PlaceId;
  /** Absolute path of a file or folder that is there. */
  readonly path: string;
}
