import { z } from 'zod';
import type { ConditionParams } from './condition.js';
import type { Condition } from './condition-parts.js';
import { joined } from './condition-parts.js';
import { conditionSchema, prepareCondition } from './condition.js';
import type { Ask, CompileEnv, Finding, Prepared, Tri } from './kind.js';
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
  return chosen(written.map((condition) => prepareCondition(condition)), denies, params.deny === true ? YES : NO, factsRead(written), code, describe);
}

/** `otherwise`: what holds whatever the conditions say. */
function chosen(conditions: readonly Condition[], denies: boolean, otherwise: Tri, facts: readonly string[], code: string, describe: (ask: Ask) => object): Prepared {
  const all = joined(conditions, YES);
  const next = (ask: Ask): number => all.next?.(ask) ?? Infinity;
  return {
    evaluate(ask, found) {
      const answer = otherwise === NO ? all.test(ask) : otherwise;
      if (answer === UNKNOWN) found.push({ ...unknownFact(facts.join(', ')), over: next(ask) });
      else if ((answer === YES) === denies) found.push(objection(code, describe(ask), next(ask)));
    },
    next,
    given(ask) {
      const answer = otherwise === NO ? all.given(ask) : otherwise;
      if (typeof answer === 'object') return chosen([answer], denies, otherwise, facts, code, describe);
      return answer !== UNKNOWN && (answer === YES) !== denies ? undefined : chosen([], denies, answer, facts, code, describe);
    },
  };
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
