import type { z } from 'zod';
import type { Issue } from './errors.js';
import { describeThrown, formatPath, show } from './errors.js';
import { deepFreeze } from './freeze.js';
import { SnapshotError, snapshot } from './snapshot.js';
import type { Facts } from './facts.js';
import { canonical } from './exchange.js';
import { prepareFacts } from './facts.js';
import type { RequestInput } from './request-schema.js';
import { isEvent, requestSchema, shallowSchema } from './request-schema.js';

const PARSED = Symbol('parsed');
/** A request that came through the door: frozen, and not validated again by `check`. */
export type ParsedRequest = Readonly<RequestInput> & { readonly [PARSED]?: true };

export type ParseResult =
  | { readonly success: true; readonly request: ParsedRequest }
  | { readonly success: false; readonly issues: readonly Issue[] };

const prepared = new WeakMap<object, Facts>();

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((current, part) => (current as Record<PropertyKey, unknown> | null | undefined)?.[part], root);
}

const MAX_ISSUES = 50;

export function describeIssues(error: z.ZodError, root: unknown): Issue[] {
  return error.issues
    .flatMap(alternatives)
    .slice(0, MAX_ISSUES)
    .map((issue) => {
      const found = show(valueAt(root, issue.path));
      const message = issue.message.startsWith('Invalid input: ') ? issue.message.slice('Invalid input: '.length).replace(/, received .*/, '') : issue.message;
      return { path: formatPath(issue.path), message: `${shortened(message)} (found ${found})` };
    });
}

const MAX_MESSAGE = 400;
/** A message repeats what was given, which may be endless. */
const shortened = (message: string): string => (message.length > MAX_MESSAGE ? `${message.slice(0, MAX_MESSAGE)}…` : message);

type Described = Pick<z.core.$ZodIssue, 'path' | 'message'>;

/** Of alternatives the one that came furthest is what the author meant; where none came further than the other, what each expects. */
function alternatives(issue: z.core.$ZodIssue): Described[] {
  // Of a key it is said what is wrong with it, not only that something is.
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => ({ path: issue.path, message }));
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [issue];
  const branches = issue.errors.map((errors) => errors.flatMap(alternatives));
  const depth = (branch: readonly Described[]): number => Math.max(...branch.map(({ path }) => path.length));
  const furthest = Math.max(...branches.map(depth));
  const meant = branches.filter((branch) => depth(branch) === furthest);
  if (furthest > 0) return (meant[0] as Described[]).map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
  const messages = new Set(meant.flatMap((branch) => branch.map(({ message }) => message.replace('Invalid input: ', '').replace(/, received .*/, ''))));
  return [{ path: issue.path, message: [...messages].join(', or ') }];
}

type Entered = { readonly success: true; readonly request: ParsedRequest; readonly facts: Facts } | { readonly success: false; readonly issues: readonly Issue[] };

/** Through the door: a copy that nobody else holds, checked and prepared. Never throws. */
export function enter(input: unknown): Entered {
  const known = prepared.get(input as object);
  if (known !== undefined) return { success: true, request: input as ParsedRequest, facts: known };
  let copy: unknown;
  try {
    copy = snapshot(input);
  } catch (error) {
    const issue = error instanceof SnapshotError ? error.issue : { path: '', message: `could not be read (${describeThrown(error)})` };
    return { success: false, issues: [issue] };
  }
  const shallow = shallowSchema.safeParse(copy);
  const events = shallow.success ? shallow.data.history : undefined;
  if (!shallow.success || (events != null && !events.every(isEvent))) {
    const { error } = requestSchema.safeParse(copy);
    return { success: false, issues: error === undefined ? [{ path: 'history', message: 'holds an event that cannot be read' }] : describeIssues(error, copy) };
  }
  const request = copy as ParsedRequest;
  const twice = contradiction(request.debts ?? []);
  if (twice !== undefined) return { success: false, issues: [twice] };
  return { success: true, request, facts: prepareFacts(request) };
}

/** One debt cannot have two records that differ: which one would hold? */
function contradiction(debts: NonNullable<ParsedRequest['debts']>): Issue | undefined {
  const records = new Map<string, number>();
  for (let i = 0; i < debts.length; i++) {
    const debt = debts[i] as (typeof debts)[number];
    const first = records.get(debt.id);
    if (first === undefined) records.set(debt.id, i);
    else if (canonical(debts[first]) !== canonical(debt)) {
      return { path: `debts[${i}].id`, message: `stands twice with different facts (found ${show(debt.id)}, also debts[${first}]); give one record for each debt` };
    }
  }
  return undefined;
}

/**
 * The door on its own. `request` is a frozen copy of the input (instants as given) that `check` does not validate again.
 * Never throws: what cannot be read is an issue with its path.
 */
export function parseRequest(input: unknown): ParseResult {
  const entered = enter(input);
  if (!entered.success) return entered;
  const { request, facts } = entered;
  if (request !== input) prepared.set(deepFreeze(request) as object, facts);
  return { success: true, request };
}

