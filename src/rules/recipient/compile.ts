import { FACT } from '../../facts.js';
import { prepareChoice } from '../choice.js';
import type { Prepared } from '../kind.js';
import { nextEvent } from '../window.js';
import { describe, evaluateMisdirected } from './evaluate.js';
import type { Params } from './params.js';

export function compileRecipient(params: Params): Prepared {
  if (params.misdirected) return { evaluate: evaluateMisdirected, next: nextEvent, idleWithout: FACT.misdirected };
  return prepareChoice(params, 'recipient-not-permitted', describe);
}
