import { z } from 'zod';
import type { Condition, ConditionParams } from './condition.js';
import { conditionSchema, prepareCondition } from './condition.js';
import type { Ask, CompileEnv, Finding, Prepared } from './kind.js';
import { NO, UNKNOWN, unknownFact, YES } from './kind.js';

/** What `channel` and `recipient` have in common: a contact meets one of `allow`, or none of `deny`; `deny: true` bars all that `when` reaches. */
export const choice = {
  allow: z.array(conditionSchema).min(1, 'is an empty list; give at least one condition').optional(),
  deny: z.union([z.literal(true), z.array(conditionSchema).min(1, 'is an empty list; give at least one condition')]).optional(),
};

export interface ChoiceParams {
  readonly allow?: readonly ConditionParams[];
  readonly deny?: true | readonly ConditionParams[];
}

/** Absent facts decide nothing: the objection is then `unknown-fact`, naming what the conditions read. */
export function prepareChoice(params: ChoiceParams, code: string, describe: (ask: Ask) => object): Prepared {
  const written = params.allow ?? (params.deny === true || params.deny === undefined ? [] : params.deny);
  const denies = params.deny !== undefined;
  const conditions: readonly Condition[] = written.map((condition) => prepareCondition(condition));
  const facts = factsRead(written);
  return {
    evaluate(ask, found) {
      let answer: 0 | 1 | 2 = params.deny === true ? YES : NO;
      for (const condition of conditions) {
        const result = condition.test(ask);
        if (result === YES) {
          answer = YES;
          break;
        }
        if (result === UNKNOWN) answer = UNKNOWN;
      }
      if (answer === UNKNOWN) found.push({ ...unknownFact(facts.join(', ')), over: next(ask) });
      else if ((answer === YES) === denies) found.push(objection(code, describe(ask), next(ask)));
    },
    next,
  };
  function next(ask: Ask): number {
    let soonest = Infinity;
    for (const condition of conditions) if (condition.next !== undefined) soonest = Math.min(soonest, condition.next(ask));
    return soonest;
  }
}

const FACTS: Readonly<Record<string, string>> = {
  relations: 'contact.to.relation',
  parties: 'contact.from.party',
  lines: 'contact.to.line',
  places: 'contact.to.place',
  institutions: 'contact.from.institution',
  devices: 'contact.from.device',
  suppliedBy: 'contact.to.suppliedBy',
  sequences: 'contact.sequence',
  debtTypes: 'debt.type',
  daysPastDue: 'debt.daysPastDue',
  debt: 'debt',
  location: 'consumer.location',
  visitors: 'contact.from.visitors',
  callerId: 'contact.callerId',
  history: 'history',
  reply: 'contact.replyTo',
};

/** The facts that conditions read and that may be absent. */
function factsRead(conditions: readonly ConditionParams[]): string[] {
  const names = new Set<string>();
  for (const condition of conditions) {
    for (const key of Object.keys(condition)) {
      const fact = FACTS[key] ?? FACTS[key.replace(/^not(.)/, (_, letter: string) => letter.toLowerCase())];
      if (fact !== undefined) names.add(fact);
    }
    for (const path of Object.keys(condition.facts ?? {})) names.add(path);
    for (const inner of [...(condition.any ?? []), ...(condition.all ?? []), ...(condition.not === undefined ? [] : [condition.not])]) for (const fact of factsRead([inner])) names.add(fact);
  }
  return [...names].sort();
}

function objection(code: string, data: object, over: number): Finding {
  return { code, data: data as Record<string, unknown>, remedy: 'change', over, mayPass: over < Infinity };
}

export function checkChoice(params: ChoiceParams, env: CompileEnv, others: readonly unknown[] = []): void {
  const given = [params.allow, params.deny, ...others].filter((value) => value !== undefined).length;
  if (given !== 1) env.issue([], `needs exactly one of allow and deny${others.length > 0 ? ' (or the one other way that its kind offers)' : ''}`);
}
