import { z } from 'zod';
import { name } from '../parts.js';

export const params = {
  /** JSON-Logic over contact, consumer, debt, history and local. True objects. */
  deny: z.unknown(),
  /** The sentence for each locale, as `{ en: "…" }`. */
  message: z.record(name, z.string().min(1)).optional(),
  remedy: z.enum(['wait', 'change', 'stop']).optional(),
};

export interface Params {
  readonly deny?: unknown;
  readonly message?: Readonly<Record<string, string>>;
  readonly remedy?: 'wait' | 'change' | 'stop';
}
