import { z } from 'zod';
import type { ConsentSpec } from '../consents.js';
import { consentSpec } from '../consents.js';
import type { Duration } from '../parts.js';
import { duration, name, names } from '../parts.js';

export const params = {
  /** A consent that must stand. */
  requires: consentSpec.optional(),
  /** Honours the consumer's opt-outs: by channel, by address, or from all contact. */
  optOuts: z
    .strictObject({
      /** Channels that an opt-out from a channel also bars. Default: an opt-out from `call` bars `voicemail` too. */
      covers: z.record(name, names).optional(),
      /** Only opt-outs in such a form; one whose form is not stated is honoured. */
      forms: names.optional(),
      /** How long after receipt an opt-out must be honoured. */
      grace: duration.optional(),
    })
    .optional(),
};

export interface Params {
  readonly requires?: ConsentSpec;
  readonly optOuts?: { readonly covers?: Readonly<Record<string, readonly string[]>>; readonly forms?: readonly string[]; readonly grace?: Duration };
}
