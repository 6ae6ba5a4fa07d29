export interface Issue {
  /** Where, as `rules[0].allow[1].from`; empty for the whole document. */
  readonly path: string;
  /** What was found and what would be right. */
  readonly message: string;
}

const MARK = Symbol.for('fair-contact.RulesetError');

/** Thrown by `compile` for a ruleset, a list or an option that it cannot honour. `issues` lists every objection. */
export class RulesetError extends Error {
  override readonly name = 'RulesetError';
  readonly code = 'invalid-ruleset';
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(issues.map((issue) => (issue.path === '' ? issue.message : `${issue.path}: ${issue.message}`)).join('\n'));
    this.issues = Object.freeze(issues.slice());
    Object.defineProperty(this, MARK, { value: true });
  }

  /** True for a RulesetError of any copy of this package. */
  static is(value: unknown): value is RulesetError {
    return typeof value === 'object' && value !== null && MARK in value;
  }
}

export function formatPath(path: readonly PropertyKey[]): string {
  let text = '';
  for (const part of path) {
    if (typeof part === 'number') text += `[${part}]`;
    else text += text === '' ? String(part) : `.${String(part)}`;
  }
  return text;
}

/** What was thrown, in words, whatever it was: asking it may throw again. */
export function describeThrown(error: unknown): string {
  try {
    return error instanceof Error ? String(error.message) : String(error);
  } catch {
    return 'something that cannot be shown';
  }
}

/** A short, safe rendering of a value for a message. */
export function show(value: unknown): string {
  if (typeof value === 'string') return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}…` : value);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return `a list of ${value.length}`;
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return String(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}
