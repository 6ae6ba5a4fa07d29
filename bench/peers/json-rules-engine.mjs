/** (b) json-rules-engine: the same rules as JSON conditions over facts computed with date-fns-tz. The engine is built once. */
import { Engine } from 'json-rules-engine';
import { facts } from './facts.mjs';
import { rules } from './rules.mjs';

const OPERATORS = { '==': 'equal', '!=': 'notEqual', '<': 'lessThan', '>=': 'greaterThanInclusive', 'not in': 'notIn' };
const condition = (item) => (Array.isArray(item) ? { fact: item[0], operator: OPERATORS[item[1]], value: item[2] } : { any: item.any.map(condition) });

const engine = new Engine(
  rules.map(({ id, force = 'prohibition', when }) => ({ conditions: { all: when.map(condition) }, event: { type: id, params: { force } } })),
);

export async function decideOn(given) {
  const { events } = await engine.run(given);
  const reasons = [];
  const advisories = [];
  for (const { type, params } of events) (params.force === 'should' ? advisories : reasons).push({ rule: type, force: params.force });
  return { outcome: reasons.length > 0 ? 'deny' : 'allow', reasons, advisories };
}

export const decide = (request) => decideOn(facts(request));
