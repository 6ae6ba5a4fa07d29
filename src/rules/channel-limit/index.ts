import { defineKind } from '../kind.js';
import { compileChannelLimit } from './compile.js';
import { evaluate, nextOfFilters } from './evaluate.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** At most `limit` different channels in a `window`, this contact's channel included. Objects with `channel-limit`. */
export const channelLimit = defineKind<Params>({
  kind: 'channel-limit',
  params,
  channelsOf: (rule) => rule.count.channels,
  compile(rule) {
    const prepared = compileChannelLimit(rule);
    return { evaluate: (ask, found) => evaluate(prepared, ask, found), next: (ask) => Math.min(prepared.window.next(ask), nextOfFilters(prepared, ask)) };
  },
});
