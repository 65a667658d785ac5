import * as v from 'valibot';
import { THEMES } from './themes.ts';

/**
 * What whoever looks after a computer lays down for everybody who uses the atlas on it. What is absent
 * is left to each person.
 */
export const PolicySchema = v.strictObject({
  language: v.optional(v.picklist(['en', 'vi'])),
  theme: v.optional(v.picklist(['system', ...THEMES])),
  /** Where each person's workbook and settings are kept; `~` stands for the home folder. */
  dataFolder: v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(1000))),
  /** Whether addresses of the web may be handed to the system's browser. */
  externalLinks: v.optional(v.boolean()),
});
export type Policy = v.InferOutput<typeof PolicySchema>;

/** The preferences that a policy can lay down. */
export const MANAGEABLE = ['language', 'theme'] as const;
export type ManageableName = (typeof MANAGEABLE)[number];
