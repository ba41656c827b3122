import { z } from 'zod';
import type { Tree } from '../offline/recipes/recipe';

/** Control, zero-width and bidirectional characters. */
const INVISIBLE = /[\p{Cc}\p{Zl}\p{Zp}\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;
const visible = (max: number) =>
  z
    .string()
    .min(1)
    .max(max)
    .refine((text) => !INVISIBLE.test(text), 'must not contain invisible characters');

const MAX_TASKS = 100;
const MAX_TASK = 20_000;

/** The one thing that the assistant may suggest: the body of a request that the user may send. Nothing else passes. */
export const SUGGESTED_ACTION = z.strictObject({
  type: z.literal('create_playbook'),
  label: visible(400),
  data: z.strictObject({
    name: visible(255),
    type: z.enum(['Machine', 'Other']),
    main: z.record(z.string(), z.unknown()),
    tasks: z
      .array(z.strictObject({ enabled: z.boolean(), content: z.string().min(1).max(MAX_TASK) }))
      .min(1)
      .max(MAX_TASKS),
  }),
});

export interface SuggestedAction {
  type: 'create_playbook';
  label: string;
  data: {
    name: string;
    type: 'Machine' | 'Other';
    main: Tree;
    tasks: { enabled: boolean; content: string }[];
  };
}
