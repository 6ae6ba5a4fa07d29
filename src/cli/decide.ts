import { check } from '../check.js';
import type { Policy } from '../compile.js';
import type { Decision, Reason } from '../decision.js';
import type { Issue } from '../errors.js';
import type { Line } from './io.js';
import type { Choose, Chosen } from './policies.js';

/** One line of the input: what it holds, and what decides it. */
export interface Entry {
  readonly number: number;
  /** `undefined` when the line is no JSON. */
  readonly request: unknown;
  /** Why the line cannot be read, or why there are no rules for it. */
  readonly issue: Issue | undefined;
  readonly chosen: Chosen;
}

export function read(line: Line, choose: Choose): Entry {
  let request: unknown;
  let issue: Issue | undefined;
  if (line.text === undefined) issue = { path: '', message: 'is not UTF-8; write the file as UTF-8' };
  else {
    try {
      request = JSON.parse(line.text);
    } catch (error) {
      issue = { path: '', message: `is not JSON: ${(error as Error).message}` };
    }
  }
  const chosen = choose(request);
  if (issue === undefined && chosen.policy === undefined) {
    issue = 'issue' in chosen ? chosen.issue : { path: chosen.unknown, message: 'is not stated; --ruleset auto needs it to know which rules hold' };
  }
  return { number: line.number, request, issue, chosen };
}

const NO_POLICY = {} as Policy;

/** The decision on a line, whatever stands in it. What cannot be read, or has no known rules, is denied. */
export function decide({ request, issue, chosen }: Entry): Decision {
  if (issue === undefined) return check(chosen.policy as Policy, request);
  // What is no JSON reaches `check` as nothing at all and is refused; the parser's own words replace the complaint about nothing.
  const refused = check(chosen.policy ?? NO_POLICY, undefined);
  const bare = refused.reasons[0] as Reason;
  const reason: Reason = 'unknown' in chosen && request !== undefined ? { ...bare, code: 'unknown-fact', data: { fact: chosen.unknown } } : { ...bare, data: { issues: [issue] } };
  return { ...refused, reasons: [reason] };
}

/** How a text names a request: its id and what it is about. */
export function labelOf(request: unknown): string {
  const contact: unknown = (request as { contact?: unknown } | null)?.contact;
  const part = (key: string): string | undefined => {
    const value: unknown = typeof contact === 'object' && contact !== null && Object.hasOwn(contact, key) ? (contact as Record<string, unknown>)[key] : undefined;
    return typeof value === 'string' || typeof value === 'number' ? String(value).slice(0, 80) : undefined;
  };
  return [part('id'), part('channel'), part('at')].filter((text) => text !== undefined).join(' · ');
}

export function idOf(request: unknown): string | null {
  const id: unknown = (request as { contact?: { id?: unknown } | null } | null)?.contact?.id;
  return typeof id === 'string' ? id : null;
}
