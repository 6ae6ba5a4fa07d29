import type { Issue } from './errors.js';
import { describeThrown, formatPath } from './errors.js';

const MAX_DEPTH = 40;
const MAX_NODES = 50_000_000;
const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

export class SnapshotError extends Error {
  constructor(readonly issue: Issue) {
    super(issue.message);
  }
}

/**
 * A deep copy of foreign data: every property is read once, so a getter cannot answer twice differently, and the caller's own
 * objects are neither kept nor touched. `Date` becomes epoch milliseconds. Throws `SnapshotError` for what is not plain data.
 */
export function snapshot(value: unknown): unknown {
  return isPlain(value) ? value : copy(value, undefined, { path: [], nodes: 0, last: new Map() });
}

interface Walk {
  readonly path: PropertyKey[];
  nodes: number;
  /**
   * What was copied last under each name and with each first value (of lists the last), where it holds plain values alone. An equal one is the same: a long history speaks of
   * few people and debts, nobody writes to a copy, and what dies at once costs the collector nothing.
   */
  readonly last: Map<string, Map<unknown, Leaf>>;
}

interface Leaf {
  readonly copy: object;
  readonly keys: readonly string[];
}

function refuse(walk: Walk, message: string): never {
  throw new SnapshotError({ path: formatPath(walk.path), message });
}

/** Neither an object nor something that is not data. */
function isPlain(value: unknown): boolean {
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' || value === null || value === undefined;
}

/** `name`: under which it stands in an object. */
function copy(current: unknown, name: string | undefined, walk: Walk): unknown {
  if (typeof current !== 'object' || current === null) return refuse(walk, `found a ${typeof current}; give plain data (text, numbers, true or false, lists, objects)`);
  if (walk.path.length >= MAX_DEPTH) return refuse(walk, `is nested more than ${MAX_DEPTH} levels deep or refers to itself; give flat plain data`);
  if (++walk.nodes > MAX_NODES) return refuse(walk, 'holds too many values; split the request');
  if (Array.isArray(current)) {
    // A length that nobody filled would be walked for minutes.
    if ((walk.nodes += current.length) > MAX_NODES) return refuse(walk, 'holds too many values; split the request');
    const list: unknown[] = new Array(current.length);
    let leaf = true;
    for (let i = 0; i < current.length; i++) {
      const item: unknown = current[i];
      if (isPlain(item)) list[i] = item;
      else {
        leaf = false;
        list[i] = within(i, item, walk);
      }
    }
    return leaf && name !== undefined ? sharedList(name, list, walk) : list;
  }
  if (!isPlainObject(current)) return instantOf(current, walk);
  const result = ownOf(current, walk);
  const keys = Object.keys(result);
  if (Object.getOwnPropertyNames(current).length !== keys.length) return refuse(walk, 'has properties that are hidden (not enumerable); give plain data');
  const last = name === undefined ? undefined : walk.last.get(name)?.get(result[keys[0] as string]);
  let again = last !== undefined && last.keys.length === keys.length && !Array.isArray(last.copy);
  let leaf = true;
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as string;
    if (FORBIDDEN.has(key)) {
      walk.path.push(key);
      refuse(walk, 'is a name that no field may have; remove it');
    }
    const item = result[key];
    if (isPlain(item)) again &&= last?.keys[i] === key && Object.is((last.copy as Record<string, unknown>)[key], item);
    else {
      leaf = again = false;
      result[key] = within(key, item, walk);
    }
  }
  if (again) return last?.copy;
  if (leaf && name !== undefined) keep(name, result[keys[0] as string], { copy: result, keys }, walk);
  return result;
}

const MOST = 1000;

function keep(name: string, first: unknown, leaf: Leaf, walk: Walk): void {
  let leaves = walk.last.get(name);
  if (leaves === undefined) walk.last.set(name, (leaves = new Map()));
  else if (leaves.size >= MOST) leaves.clear();
  leaves.set(first, leaf);
}

function sharedList(name: string, list: unknown[], walk: Walk): unknown[] {
  const last = walk.last.get(name)?.get(list.at(-1))?.copy;
  if (Array.isArray(last) && last.length === list.length && list.every((item, i) => Object.is(item, last[i]))) return last as unknown[];
  keep(name, list.at(-1), { copy: list, keys: [] }, walk);
  return list;
}

/** Of this realm or another. */
function isPlainObject(value: object): boolean {
  const kind = Object.getPrototypeOf(value) as object | null;
  return kind === Object.prototype || kind === null || (Object.getPrototypeOf(kind) === null && Object.hasOwn(kind, 'isPrototypeOf'));
}

/** A `Date` is its instant, and may not say otherwise. What a class or a prototype holds would be lost in silence. */
function instantOf(value: object, walk: Walk): number {
  try {
    const instant = Date.prototype.getTime.call(value);
    if (Object.is(instant, (value as Date).getTime())) return instant;
    return refuse(walk, 'is a Date that says another instant than it holds; give ISO 8601 or epoch milliseconds');
  } catch (error) {
    if (error instanceof SnapshotError) throw error;
    const tag = Object.prototype.toString.call(value).slice(8, -1);
    return refuse(walk, `is ${tag === 'Object' ? 'an instance of a class' : `a ${tag}`}; give plain data (text, numbers, true or false, lists, objects)`);
  }
}

/** The spread reads every own property once; what it gives is ours alone. */
function ownOf(value: object, walk: Walk): Record<string, unknown> {
  try {
    return { ...value };
  } catch (error) {
    return refuse(walk, `could not be read (${describeThrown(error)}); give plain data`);
  }
}

function within(key: string | number, value: unknown, walk: Walk): unknown {
  walk.path.push(key);
  const result = copy(value, typeof key === 'string' ? key : undefined, walk);
  walk.path.pop();
  return result;
}
