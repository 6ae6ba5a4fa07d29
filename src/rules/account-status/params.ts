import { z } from 'zod';
import type { Duration } from '../parts.js';
import { duration, names } from '../parts.js';

export const STATUSES = ['represented', 'cease', 'disputed', 'bankrupt', 'deceased', 'paid', 'time-barred', 'vulnerable', 'hardship', 'minor', 'servicemember', 'in-litigation', 'complaint'] as const;
export type Status = (typeof STATUSES)[number];

export const params = {
  status: z.enum(STATUSES),
  /** represented: only while how to reach the attorney is known (not stated counts as known). */
  contactKnown: z.literal(true).optional(),
  /** represented, bankrupt: the states that bar contact. Default `active` and `open`. */
  statuses: names.optional(),
  /** cease, disputed: only those made in writing (not stated counts as written). */
  inWriting: z.literal(true).optional(),
  /** represented, cease, disputed, complaint: only those in such a form (not stated counts). */
  forms: names.optional(),
  /** disputed: what ends the bar. Default `never`: time and answers change nothing. */
  endedBy: z.enum(['verification-sent', 'resolved', 'never']).optional(),
  /** disputed: only those received so soon after the notice (`debt.noticeSentAt`; not stated counts). */
  afterNotice: duration.optional(),
  /** vulnerable: only these groups. */
  groups: names.optional(),
  /** How long after receipt the bar begins. */
  grace: duration.optional(),
  /** How long the bar lasts from receipt. */
  lasts: duration.optional(),
};

export interface Params {
  readonly status: Status;
  readonly contactKnown?: true;
  readonly statuses?: readonly string[];
  readonly inWriting?: true;
  readonly forms?: readonly string[];
  readonly endedBy?: 'verification-sent' | 'resolved' | 'never';
  readonly afterNotice?: Duration;
  readonly groups?: readonly string[];
  readonly grace?: Duration;
  readonly lasts?: Duration;
}
