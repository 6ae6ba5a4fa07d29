import { checkChoice } from '../choice.js';
import { defineKind } from '../kind.js';
import { compileChannel } from './compile.js';
import type { Params } from './params.js';
import { params } from './params.js';

/** Which channels, technologies, devices and kinds of address may be used. Objects with `channel-not-permitted`. */
export const channel = defineKind<Params>({
  kind: 'channel',
  params,
  compile(rule, env) {
    checkChoice(rule, env);
    return compileChannel(rule);
  },
});
