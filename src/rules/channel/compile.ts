import { prepareChoice } from '../choice.js';
import type { Prepared } from '../kind.js';
import { describe } from './evaluate.js';
import type { Params } from './params.js';

export function compileChannel(params: Params): Prepared {
  return prepareChoice(params, 'channel-not-permitted', describe);
}
