import type { Issue } from './errors.js';
import { formatPath } from './errors.js';

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
  let nodes = 0;
  const path: PropertyKey[] = [];
  const refuse = (message: string): never => {
    throw new SnapshotError({ path: formatPath(path), message });
  };
  const copy = (current: unknown): unknown => {
    switch (typeof current) {
      case 'string':
      case 'boolean':
      case 'number':
      case 'undefined':
        return current;
      case 'object':
        break;
      default:
        return refuse(`found a ${typeof current}; give plain data (text, numbers, true or false, lists, objects)`);
    }
    if (current === null) return null;
    if (path.length >= MAX_DEPTH) return refuse(`is nested more than ${MAX_DEPTH} levels deep or refers to itself; give flat plain data`);
    if (++nodes > MAX_NODES) return refuse('holds too many values; split the request');
    if (Array.isArray(current)) {
      const list: unknown[] = new Array(current.length);
      for (let i = 0; i < current.length; i++) {
        path.push(i);
        list[i] = copy(current[i]);
        path.pop();
      }
      return list;
    }
    if (current instanceof Date || Object.prototype.toString.call(current) === '[object Date]') return (current as Date).getTime();
    const result: Record<string, unknown> = {};
    for (const key of Object.keys(current)) {
      path.push(key);
      if (FORBIDDEN.has(key)) refuse('is a name that no field may have; remove it');
      result[key] = copy((current as Record<string, unknown>)[key]);
      path.pop();
    }
    return result;
  };
  return copy(value);
}

/** Freezes a copy that `snapshot` made, through and through. */
export function deepFreeze(value: unknown): unknown {
  if (typeof value === 'object' && value !== null) {
    for (const item of Object.values(value)) deepFreeze(item);
    Object.freeze(value);
  }
  return value;
}
