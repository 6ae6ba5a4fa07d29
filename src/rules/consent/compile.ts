import type { Calendar } from '../../calendars/day.js';
import { FACT } from '../../facts.js';
import { prepareConsent } from '../consents.js';
import type { Prepared } from '../kind.js';
import { prepareWait } from '../wait.js';
import { evaluateOptOuts, evaluateRequired, nextOptOut, nextRequired } from './evaluate.js';
import type { Params } from './params.js';

const DEFAULT_COVERS: Readonly<Record<string, readonly string[]>> = { call: ['call', 'voicemail'] };

export function compileConsent(params: Params, calendar: Calendar | undefined): Prepared {
  const { requires, optOuts } = params;
  if (requires !== undefined) {
    const spec = prepareConsent(requires);
    return { evaluate: (ask, found) => evaluateRequired(spec, ask, found), next: (ask) => nextRequired(spec, ask) };
  }
  const covers = optOuts?.covers ?? DEFAULT_COVERS;
  const rule = {
    bars: (optedOut: string, channel: string): boolean => optedOut === channel || (covers[optedOut]?.includes(channel) ?? false),
    forms: optOuts?.forms,
    grace: optOuts?.grace === undefined ? undefined : prepareWait(optOuts.grace, calendar),
  };
  return { evaluate: (ask, found) => evaluateOptOuts(rule, ask, found), next: (ask) => nextOptOut(rule, ask), idleWithout: FACT.optOuts };
}
