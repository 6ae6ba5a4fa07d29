import type { Value } from './operators.js';
import { OPERATORS, truthy, UNDECIDED } from './operators.js';

/** The data of one asking. `missed` collects the paths that were needed and absent. */
export interface Data {
  readonly root: Readonly<Record<string, unknown>>;
  readonly missed: Set<string>;
}

type Run = (data: Data, scope: unknown) => Value;
type Issue = (path: readonly PropertyKey[], message: string) => void;

const ROOTS = new Set(['contact', 'consumer', 'debt', 'history', 'local']);
const LOCAL = new Set(['date', 'time', 'weekday', 'day']);
const LAZY = ['var', 'missing', 'missing_some', 'and', 'or', 'if', '?:', 'map', 'filter', 'reduce', 'all', 'none', 'some'];

export interface Expression {
  readonly run: Run;
  readonly readsLocal: boolean;
  readonly readsDebt: boolean;
  readonly readsHistory: boolean;
  readonly readsDay: boolean;
  /** Reads `contact.at`, which moves with the question. */
  readonly readsAt: boolean;
  /** Every text in the expression: what a clock time or an instant may be compared with. */
  readonly texts: ReadonlySet<string>;
}

/** Compiles JSON-Logic into closures. What is not allowed is reported with its path. */
export function compileExpression(source: unknown, issue: Issue): Expression {
  const reads = new Set<string>();
  const texts = new Set<string>();
  const run = build(source, ['deny'], false, { reads, texts, issue });
  const has = (prefix: string): boolean => [...reads].some((path) => path === prefix || path.startsWith(`${prefix}.`));
  return {
    run,
    readsLocal: has('local'),
    readsDebt: has('debt'),
    readsHistory: has('history'),
    readsDay: reads.has('local.day') || reads.has('local'),
    readsAt: reads.has('contact.at') || reads.has('contact'),
    texts,
  };
}

interface Context {
  readonly reads: Set<string>;
  readonly texts: Set<string>;
  readonly issue: Issue;
}

const nothing: Run = () => UNDECIDED;

function build(node: unknown, path: readonly PropertyKey[], nested: boolean, context: Context): Run {
  if (Array.isArray(node)) {
    const parts = node.map((item, index) => build(item, [...path, index], nested, context));
    return (data, scope) => all(parts, data, scope);
  }
  if (typeof node !== 'object' || node === null) {
    if (typeof node === 'string') context.texts.add(node);
    if (node === undefined) context.issue(path, 'is missing; give a JSON-Logic expression');
    return () => node;
  }
  const keys = Object.keys(node);
  const name = keys[0];
  if (keys.length !== 1 || name === undefined) {
    context.issue(path, `has ${keys.length} keys; an operation is an object with one key, as {"==": [a, b]}`);
    return nothing;
  }
  const raw = (node as Record<string, unknown>)[name];
  const args: readonly unknown[] = Array.isArray(raw) ? raw : [raw];
  const here = [...path, name];
  if (LAZY.includes(name)) return buildLazy(name, args, here, nested, context);
  const operator = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined;
  if (operator === undefined) {
    context.issue(here, `is no operator that may be used; these may: ${[...LAZY, ...Object.keys(OPERATORS)].join(' ')}`);
    return nothing;
  }
  if (args.length < operator.least || args.length > operator.most) {
    context.issue(here, `takes ${operator.least === operator.most ? operator.least : `${operator.least} to ${operator.most}`} arguments, found ${args.length}`);
    return nothing;
  }
  if (name === 'in' && typeof args[1] === 'string') context.issue([...here, 1], 'is a text; "in" looks for an item of a list, never for a part of a word');
  const parts = args.map((item, index) => build(item, [...here, index], nested, context));
  return (data, scope) => {
    const values = all(parts, data, scope);
    return values === UNDECIDED ? UNDECIDED : operator.apply(values);
  };
}

function all(parts: readonly Run[], data: Data, scope: unknown): Value[] | typeof UNDECIDED {
  const values: Value[] = [];
  for (const part of parts) {
    const value = part(data, scope);
    if (value === UNDECIDED) return UNDECIDED;
    values.push(value);
  }
  return values;
}

function look(root: unknown, path: string): unknown {
  if (path === '') return root ?? undefined;
  let current = root;
  for (const part of path.split('.')) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) return undefined;
    current = (current as Record<string, unknown>)[part];
  }
  return current ?? undefined;
}

function checkPath(path: unknown, at: readonly PropertyKey[], nested: boolean, context: Context): string {
  if (typeof path !== 'string' && !(typeof path === 'number' && Number.isInteger(path))) {
    context.issue(at, 'must be a plain path, as "debt.daysPastDue"; a computed path cannot be checked');
    return '';
  }
  const text = String(path);
  const [root, second] = text.split('.');
  if (nested) return text;
  if (root === undefined || !ROOTS.has(root)) context.issue(at, `starts with ${JSON.stringify(root)}; paths start with contact, consumer, debt, history or local`);
  else if (root === 'local' && second !== undefined && !LOCAL.has(second)) context.issue(at, `is no field of local; it has date, time, weekday and day`);
  context.reads.add(text);
  return text;
}

function buildLazy(name: string, args: readonly unknown[], here: readonly PropertyKey[], nested: boolean, context: Context): Run {
  const part = (index: number, inner = nested): Run => build(args[index], [...here, index], inner, context);
  const expect = (least: number, most: number): boolean => {
    if (args.length >= least && args.length <= most) return true;
    context.issue(here, `takes ${least === most ? least : most === Infinity ? `at least ${least}` : `${least} to ${most}`} arguments, found ${args.length}`);
    return false;
  };
  switch (name) {
    case 'var': {
      if (!expect(1, 2)) return nothing;
      const path = checkPath(args[0], here, nested, context);
      const otherwise = args.length > 1 ? part(1) : undefined;
      return (data, scope) => {
        const value = look(nested ? scope : data.root, path);
        if (value !== undefined) return value;
        if (otherwise !== undefined) return otherwise(data, scope);
        data.missed.add(path);
        return UNDECIDED;
      };
    }
    case 'missing': {
      const paths = (args.length === 1 && Array.isArray(args[0]) ? args[0] : args).map((path) => checkPath(path, here, nested, context));
      return (data, scope) => paths.filter((path) => look(nested ? scope : data.root, path) === undefined);
    }
    case 'missing_some': {
      const [least, list] = args;
      if (!expect(2, 2) || typeof least !== 'number' || !Array.isArray(list)) {
        context.issue(here, 'takes a number and a list of paths');
        return nothing;
      }
      const paths = list.map((path) => checkPath(path, here, nested, context));
      return (data, scope) => {
        const gone = paths.filter((path) => look(nested ? scope : data.root, path) === undefined);
        return paths.length - gone.length >= least ? [] : gone;
      };
    }
    case 'and':
    case 'or': {
      if (!expect(1, Infinity)) return nothing;
      const parts = args.map((_, index) => part(index));
      const stops = name === 'or';
      return (data, scope) => {
        let value: Value = UNDECIDED;
        for (const each of parts) {
          value = each(data, scope);
          if (value === UNDECIDED || truthy(value) === stops) return value;
        }
        return value;
      };
    }
    case 'if':
    case '?:': {
      if (!expect(2, Infinity)) return nothing;
      const parts = args.map((_, index) => part(index));
      return (data, scope) => {
        let index = 0;
        for (; index + 1 < parts.length; index += 2) {
          const test = (parts[index] as Run)(data, scope);
          if (test === UNDECIDED) return UNDECIDED;
          if (truthy(test)) return (parts[index + 1] as Run)(data, scope);
        }
        return index < parts.length ? (parts[index] as Run)(data, scope) : null;
      };
    }
    default:
      return expect(2, name === 'reduce' ? 3 : 2) ? buildOverList(name, part) : nothing;
  }
}

/** Inside these, `var` reads the item (or `current` and `accumulator`), as in JSON-Logic. */
function buildOverList(name: string, part: (index: number, inner?: boolean) => Run): Run {
  const list = part(0);
  const each = part(1, true);
  const initial = name === 'reduce' ? part(2) : undefined;
  return (data, scope) => {
    const items = list(data, scope);
    if (!Array.isArray(items)) return UNDECIDED;
    if (name === 'reduce') {
      let accumulator: Value = initial?.(data, scope);
      for (const current of items) {
        if (accumulator === UNDECIDED) return UNDECIDED;
        accumulator = each(data, { current, accumulator });
      }
      return accumulator;
    }
    const results: Value[] = [];
    for (const item of items) {
      const result = each(data, item);
      if (result === UNDECIDED) return UNDECIDED;
      if (name === 'all' && !truthy(result)) return false;
      if (name === 'none' && truthy(result)) return false;
      if (name === 'some' && truthy(result)) return true;
      results.push(result);
    }
    if (name === 'map') return results;
    if (name === 'filter') return items.filter((_, index) => truthy(results[index]));
    return name === 'some' ? false : name === 'none' ? true : items.length > 0;
  };
}
