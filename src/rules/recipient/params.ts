import { z } from 'zod';
import type { ChoiceParams } from '../choice.js';
import { choice } from '../choice.js';

export const params = {
  ...choice,
  /** Objects when an earlier contact showed that the address is somebody else's. */
  misdirected: z.literal(true).optional(),
};

export interface Params extends ChoiceParams {
  readonly misdirected?: true;
}
