import { formatInstant } from './calendars/civil.js';
import type { CompiledRule, Policy } from './compile.js';
import type { Issue } from './errors.js';
import type { Facts } from './facts.js';
import type { Finding, Remedy } from './rules/kind.js';
import type { Citation, Force } from './ruleset.js';

export const REASON_CODES = [
  'contact-hours',
  'inconvenient-time',
  'inconvenient-place',
  'frequency-limit',
  'cooldown',
  'prerequisite-missing',
  'channel-limit',
  'channel-not-permitted',
  'recipient-not-permitted',
  'workplace',
  'represented',
  'cease-communication',
  'opted-out',
  'consent-missing',
  'disputed-debt',
  'account-status',
  'prohibited-wording',
  'missing-disclosure',
  'custom-rule',
  'unknown-fact',
  'history-too-short',
  'calendar-coverage',
  'unknown-time-zone',
  'invalid-request',
  'text-not-checked',
  'no-rule-applied',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/** One objection, or one piece of advice, with its evidence. */
export interface Reason {
  /** A rule kind of your own may bring codes of its own. */
  readonly code: ReasonCode | (string & {});
  /** `null` where no rule speaks: `invalid-request`, `no-rule-applied`. */
  readonly ruleset: string | null;
  readonly rule: string | null;
  readonly kind: string | null;
  readonly force: Force;
  readonly citation: Citation | null;
  /** Evidence, by code: see the documentation of reasons. */
  readonly data: Readonly<Record<string, unknown>>;
  /** wait: time cures it · change: another wording, channel, recipient, or a missing fact · stop: not until the facts about the person change. */
  readonly remedy: Remedy;
  /** When this reason alone is over, history held fixed; `null` when waiting does not help. Worked out when it is read. */
  readonly retryAt: string | null;
}

export interface Decision {
  readonly outcome: 'allow' | 'deny';
  /** What denies, sorted by ruleset, rule, then debt; empty on allow. */
  readonly reasons: readonly Reason[];
  /** `should` rules not met, and what was not checked. They never deny. */
  readonly advisories: readonly Reason[];
  /**
   * On allow: the first later instant at which the same request would be denied; `null` when there is none within 366 days, and on deny.
   * Worked out when it is read.
   */
  readonly validUntil: string | null;
  /** On deny: the earliest instant within 366 days at which it would be allowed when every reason is about time, else `null`. Worked out when it is read. */
  readonly retryAt: string | null;
  readonly policy: { readonly rulesets: Policy['rulesets']; readonly fingerprint: string };
}

export interface Objection {
  readonly rule: CompiledRule;
  readonly finding: Finding;
}

const NOTHING: readonly Reason[] = Object.freeze([]);

function byRuleThenDebt(a: Objection, b: Objection): number {
  const left = [a.rule.ruleset, a.rule.id, a.finding.debt ?? '', a.finding.code];
  const right = [b.rule.ruleset, b.rule.id, b.finding.debt ?? '', b.finding.code];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return (left[i] as string) < (right[i] as string) ? -1 : 1;
  return 0;
}

/** What `retryAt` and `validUntil` are worked out from, when they are read: most callers never ask. */
export interface Outlook {
  /** When one objection alone is over. */
  reasonOver(policy: Policy, facts: Facts, objection: Objection): number | null;
  /** The earliest instant at which all are content. */
  nextAllowed(policy: Policy, facts: Facts): number | null;
  /** The first later instant at which any objects. */
  nextDenied(policy: Policy, facts: Facts): number | null;
}

const shown = (instant: number | null): string | null => (instant === null ? null : formatInstant(instant));

// One descriptor for all: own and enumerable, so that copying, comparing and JSON see the value; far cheaper than a getter in a literal.
function lazily<T extends object>(read: (self: T) => string | null): PropertyDescriptor {
  return {
    enumerable: true,
    configurable: false,
    get(this: T) {
      return read(this);
    },
  };
}

/** What an answer that is put off needs. */
interface Asked {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly outlook: Outlook;
}

class OneReason implements Reason {
  readonly code: string;
  readonly ruleset: string;
  readonly rule: string;
  readonly kind: string;
  readonly force: Force;
  readonly citation: Citation | null;
  readonly data: Readonly<Record<string, unknown>>;
  readonly remedy: Remedy;
  declare readonly retryAt: string | null;
  readonly #objection: Objection;
  readonly #asked: Asked | undefined;
  #answer: string | null | undefined;

  static readonly #retryAt = lazily<OneReason>((self) => {
    const { policy, facts, outlook } = self.#asked as Asked;
    if (self.#answer === undefined) self.#answer = shown(outlook.reasonOver(policy, facts, self.#objection));
    return self.#answer;
  });

  /** `asked` when waiting may end it. */
  constructor(objection: Objection, asked: Asked | undefined) {
    const { rule, finding } = objection;
    this.code = finding.code;
    this.ruleset = rule.ruleset;
    this.rule = rule.id;
    this.kind = rule.kind;
    this.force = rule.force;
    this.citation = rule.citation ?? null;
    this.data = finding.data;
    this.remedy = finding.remedy;
    this.#objection = objection;
    this.#asked = asked;
    if (asked === undefined) this.retryAt = null;
    else Object.defineProperty(this, 'retryAt', OneReason.#retryAt);
    Object.freeze(this);
  }
}

class OneDecision implements Decision {
  // Declared only: the constructor sets them in the order in which they are shown.
  declare readonly outcome: 'allow' | 'deny';
  declare readonly reasons: readonly Reason[];
  declare readonly advisories: readonly Reason[];
  declare readonly validUntil: string | null;
  declare readonly retryAt: string | null;
  declare readonly policy: Policy;
  readonly #asked: Asked;
  #answer: string | null | undefined;

  static readonly #validUntil = lazily<OneDecision>((self) => {
    const { policy, facts, outlook } = self.#asked;
    if (self.#answer === undefined) self.#answer = shown(outlook.nextDenied(policy, facts));
    return self.#answer;
  });
  static readonly #retryAt = lazily<OneDecision>((self) => {
    const { policy, facts, outlook } = self.#asked;
    if (self.#answer === undefined) self.#answer = shown(outlook.nextAllowed(policy, facts));
    return self.#answer;
  });

  /** `timed`: every reason is about time. */
  constructor(asked: Asked, reasons: readonly Reason[], advisories: readonly Reason[], timed: boolean) {
    const denied = reasons.length > 0;
    this.outcome = denied ? 'deny' : 'allow';
    this.reasons = reasons;
    this.advisories = advisories;
    this.#asked = asked;
    if (denied) this.validUntil = null;
    else Object.defineProperty(this, 'validUntil', OneDecision.#validUntil);
    if (denied && timed) Object.defineProperty(this, 'retryAt', OneDecision.#retryAt);
    else this.retryAt = null;
    this.policy = asked.policy;
    Object.freeze(this);
  }
}

const bare = (code: ReasonCode, data: Record<string, unknown>, force: Force): Reason =>
  Object.freeze({ code, ruleset: null, rule: null, kind: null, force, citation: null, data: Object.freeze(data), remedy: 'change', retryAt: null });

const NO_RULE = bare('no-rule-applied', {}, 'should');
const ONLY_NO_RULE: readonly Reason[] = Object.freeze([NO_RULE]);

// Advice that is the same each time, and all that most decisions hold: made once for each sequence of findings.
interface Told {
  readonly after: WeakMap<Finding, Told>;
  reasons: readonly Reason[] | undefined;
  /** The step taken last: mostly the next one too. */
  last: { readonly finding: Finding; readonly told: Told } | undefined;
}
const told: Told = { after: new WeakMap(), reasons: undefined, last: undefined };

function toldAfter(so: Told, finding: Finding): Told {
  if (so.last?.finding === finding) return so.last.told;
  let next = so.after.get(finding);
  if (next === undefined) so.after.set(finding, (next = { after: new WeakMap(), reasons: undefined, last: undefined }));
  so.last = { finding, told: next };
  return next;
}

/** What advice that does not change becomes, where a decision holds nothing else; `undefined` where it does. */
function toldBefore(objections: readonly Objection[]): readonly Reason[] | undefined {
  let so = told;
  for (let i = 0; i < objections.length; i++) {
    const { rule, finding } = objections[i] as Objection;
    if (finding.constant !== true || (rule.denies && finding.advises !== true)) return undefined;
    so = toldAfter(so, finding);
  }
  so.reasons ??= Object.freeze(objections.slice().sort(byRuleThenDebt).map((objection) => new OneReason(objection, undefined)));
  return so.reasons;
}

/** The one place where objections become a decision: any that denies, denies. A rule that objects has been reached. */
export function combine(policy: Policy, facts: Facts, objections: readonly Objection[], reached: boolean, outlook: Outlook): Decision {
  const asked: Asked = { policy, facts, outlook };
  if (objections.length === 0) return new OneDecision(asked, NOTHING, reached ? NOTHING : ONLY_NO_RULE, false);
  const advice = toldBefore(objections);
  if (advice !== undefined) return new OneDecision(asked, NOTHING, advice, false);
  const sorted = objections.length > 1 ? objections.slice().sort(byRuleThenDebt) : objections;
  const denying: Reason[] = [];
  const advising: Reason[] = [];
  let timed = true;
  for (let i = 0; i < sorted.length; i++) {
    const objection = sorted[i] as Objection;
    const { rule, finding } = objection;
    const waits = finding.remedy === 'wait' || finding.mayPass === true;
    const denies = rule.denies && finding.advises !== true;
    if (denies && !waits) timed = false;
    (denies ? denying : advising).push(new OneReason(objection, waits ? asked : undefined));
  }
  return new OneDecision(asked, denying.length === 0 ? NOTHING : Object.freeze(denying), advising.length === 0 ? NOTHING : Object.freeze(advising), timed);
}

/** A request that cannot be read is denied, never thrown. */
export function refuse(policy: Partial<Policy>, issues: readonly Issue[]): Decision {
  return Object.freeze({
    outcome: 'deny',
    reasons: Object.freeze([bare('invalid-request', { issues }, 'prohibition')]),
    advisories: NOTHING,
    validUntil: null,
    retryAt: null,
    policy: { rulesets: policy.rulesets ?? [], fingerprint: policy.fingerprint ?? '' },
  });
}
