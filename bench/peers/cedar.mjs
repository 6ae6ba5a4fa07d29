/**
 * (c) Cedar in WebAssembly: the same rules as `forbid` policies over the same facts, as context. The policies are parsed once and kept
 * (`preparsePolicySet`, `statefulIsAuthorized`), which is its fastest way. Cedar does not advise, so the advice of `should` rules is left out.
 */
import { setFlagsFromString } from 'node:v8';
import cedar from '@cedar-policy/cedar-wasm/nodejs';
import { facts } from './facts.mjs';
import { rules } from './rules.mjs';

// Node 20 (V8 11.3) aborts now and then ("unreachable code" in DoComputeBuiltinContinuation) when it deoptimises a call into WebAssembly that it had inlined.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');

const literal = (value) => JSON.stringify(value);
const condition = (item) => {
  if (!Array.isArray(item)) return `(${item.any.map(condition).join(' || ')})`;
  const [fact, operator, value] = item;
  return operator === 'not in' ? `!([${value.map(literal).join(', ')}].contains(context.${fact}))` : `context.${fact} ${operator} ${literal(value)}`;
};

const staticPolicies = { permit: 'permit(principal, action, resource);' };
for (const { id, force, when } of rules) {
  if (force === 'should') continue;
  if (staticPolicies[id] !== undefined) throw new Error(`${id} stands twice`);
  staticPolicies[id] = `forbid(principal, action, resource) when { ${when.map(condition).join(' && ')} };`;
}
const parsed = cedar.preparsePolicySet('us', { staticPolicies });
if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed));

const principal = { type: 'Collector', id: 'one' };
const action = { type: 'Action', id: 'call' };
const resource = { type: 'Consumer', id: 'one' };

export function decideOn(context) {
  const answer = cedar.statefulIsAuthorized({ principal, action, resource, context, preparsedPolicySetId: 'us', entities: [] });
  if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer));
  const { decision, diagnostics } = answer.response;
  return { outcome: decision, reasons: decision === 'deny' ? diagnostics.reason.map((rule) => ({ rule })) : [] };
}

export const decide = (request) => decideOn(facts(request));
