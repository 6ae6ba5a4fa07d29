import type { Report } from '../lint.js';
import { formatPath } from '../errors.js';
import { requestSchema } from '../request-schema.js';
import type { Rule } from '../ruleset.js';
import { nearest } from './nearest.js';

/** A zod type, looked at only for what it is made of. */
interface Shape {
  readonly def: { readonly type: string; readonly innerType?: Shape; readonly element?: Shape; readonly shape?: Readonly<Record<string, Shape>>; readonly options?: readonly Shape[] };
}

function bare(type: Shape): Shape {
  const inner = type.def.innerType;
  return inner === undefined ? type : bare(inner);
}

const itemOf = (type: Shape | undefined): Shape | undefined => (type === undefined ? undefined : bare(type).def.element);

const request = bare(requestSchema as unknown as Shape).def.shape as Readonly<Record<string, Shape>>;
const debt = itemOf(request['debts']);
const roots: Readonly<Record<string, Shape | undefined>> = { contact: request['contact'], consumer: request['consumer'], debt, history: request['history'] };

type Found = { readonly type: Shape | undefined } | { readonly wrong: string; readonly near: readonly string[] };

/** What a path leads to: a type, `undefined` where that cannot be told, or the part that no request has. */
function follow(start: Shape | undefined, parts: readonly string[]): Found {
  let type = start;
  for (const part of parts) {
    if (type === undefined) return { type };
    const plain = bare(type);
    if (plain.def.type === 'array' && /^\d+$/.test(part)) type = plain.def.element;
    else if (plain.def.type === 'union') return { type: undefined };
    else {
      const fields = plain.def.shape ?? {};
      const next = Object.hasOwn(fields, part) ? fields[part] : undefined;
      if (next === undefined) return { wrong: part, near: nearest(part, Object.keys(fields)) };
      type = next;
    }
  }
  return { type };
}

/** What `var` reads: the data of the request, or inside `map` and its like the item at hand. */
type Scope = { readonly kind: 'root' } | { readonly kind: 'item'; readonly type: Shape | undefined } | { readonly kind: 'reduce'; readonly type: Shape | undefined };
const ROOT: Scope = { kind: 'root' };

function resolve(path: string, scope: Scope): Found {
  // An item as a whole: no list of a request holds lists.
  if (path === '') return { type: undefined };
  const [first, ...rest] = path.split('.') as [string, ...string[]];
  if (scope.kind === 'item') return follow(scope.type, [first, ...rest]);
  if (scope.kind === 'reduce') return first === 'current' ? follow(scope.type, rest) : { type: undefined };
  // What `local` has is known to `compile`.
  return Object.hasOwn(roots, first) ? follow(roots[first], rest) : { type: undefined };
}

const LISTS = new Set(['map', 'filter', 'reduce', 'all', 'none', 'some']);

/** Paths in a custom rule that no field of a request answers to: absent, they leave the rule undecided, and every contact denied. */
export function lintPaths(rule: Rule, path: string, report: Report): void {
  if (rule.kind !== 'custom') return;
  const look = (name: unknown, scope: Scope, at: readonly PropertyKey[]): Shape | undefined => {
    const found = resolve(String(name), scope);
    if ('type' in found) return found.type;
    const hint = found.near.length === 0 ? '' : `; did you mean ${found.near.join(' or ')}?`;
    report('warning', `${path}.${formatPath(at)}`, `reads ${JSON.stringify(String(name))}, and ${JSON.stringify(found.wrong)} is no field of a request that this package knows${hint}; a request without it is denied as undecided`);
    return undefined;
  };
  const walk = (node: unknown, scope: Scope, at: readonly PropertyKey[]): Shape | undefined => {
    if (Array.isArray(node)) node.forEach((item, index) => walk(item, scope, [...at, index]));
    if (typeof node !== 'object' || node === null || Array.isArray(node)) return undefined;
    const [name, raw] = Object.entries(node)[0] as [string, unknown];
    const args: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
    const here = [...at, name];
    if (name === 'var') {
      args.slice(1).forEach((item, index) => walk(item, scope, [...here, index + 1]));
      return look(args[0], scope, here);
    }
    if (name === 'missing' || name === 'missing_some') {
      const names = (name === 'missing_some' ? args[1] : Array.isArray(args[0]) ? args[0] : args) as readonly unknown[];
      for (const each of names) look(each, scope, here);
      return undefined;
    }
    if (LISTS.has(name)) {
      const list = walk(args[0], scope, [...here, 0]);
      walk(args[1], { kind: name === 'reduce' ? 'reduce' : 'item', type: itemOf(list) }, [...here, 1]);
      walk(args[2], scope, [...here, 2]);
      return name === 'filter' ? list : undefined;
    }
    args.forEach((item, index) => walk(item, scope, [...here, index]));
    return undefined;
  };
  walk(rule.deny, ROOT, ['deny']);
}
