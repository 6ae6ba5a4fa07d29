import { accountStatus } from './account-status/index.js';
import { channel } from './channel/index.js';
import { channelLimit } from './channel-limit/index.js';
import { consent } from './consent/index.js';
import { contactHours } from './contact-hours/index.js';
import { cooldown } from './cooldown/index.js';
import { custom } from './custom/index.js';
import { disclosure } from './disclosure/index.js';
import { frequency } from './frequency/index.js';
import { inconvenient } from './inconvenient/index.js';
import type { RuleKind } from './kind.js';
import { prerequisite } from './prerequisite/index.js';
import { recipient } from './recipient/index.js';
import { wording } from './wording/index.js';

/** The built-in kinds: one folder each. */
export const builtInKinds: readonly RuleKind[] = [
  contactHours,
  frequency,
  cooldown,
  channelLimit,
  channel,
  consent,
  recipient,
  accountStatus,
  inconvenient,
  prerequisite,
  disclosure,
  wording,
  custom,
];
