import { formatInstant } from './calendars/civil.js';
import type { CompiledRule, Policy } from './compile.js';
import type { Issue } from './errors.js';
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

const iso = (instant: number | null): string | null => (instant === null ? null : formatInstant(instant));

/** Reads an instant once, on demand: most callers never ask. */
function once(read: () => number | null): () => string | null {
  let value: string | null | undefined;
  return () => (value === undefined ? (value = iso(read())) : value);
}

function byRuleThenDebt(a: Objection, b: Objection): number {
  const left = [a.rule.ruleset, a.rule.id, a.finding.debt ?? '', a.finding.code];
  const right = [b.rule.ruleset, b.rule.id, b.finding.debt ?? '', b.finding.code];
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) return (left[i] as string) < (right[i] as string) ? -1 : 1;
  return 0;
}

function reasonOf({ rule, finding }: Objection, retryAt: (objection: Objection) => number | null): Reason {
  const read = once(() => (finding.remedy === 'wait' ? retryAt({ rule, finding }) : null));
  return Object.freeze({
    code: finding.code,
    ruleset: rule.ruleset,
    rule: rule.id,
    kind: rule.kind,
    force: rule.force,
    citation: rule.citation ?? null,
    data: finding.data,
    remedy: finding.remedy,
    get retryAt() {
      return read();
    },
  });
}

const bare = (code: ReasonCode, data: Record<string, unknown>, force: Force): Reason =>
  Object.freeze({ code, ruleset: null, rule: null, kind: null, force, citation: null, data: Object.freeze(data), remedy: 'change', retryAt: null });

const NO_RULE = bare('no-rule-applied', {}, 'should');

export interface Outlook {
  /** When one objection alone is over. */
  reasonOver(objection: Objection): number | null;
  /** The earliest instant at which all are content. */
  nextAllowed(): number | null;
  /** The first later instant at which any objects. */
  nextDenied(): number | null;
}

/** The one place where objections become a decision: any that denies, denies. */
export function combine(policy: Policy, objections: readonly Objection[], reached: boolean, outlook: Outlook): Decision {
  const sorted = objections.length > 1 ? objections.slice().sort(byRuleThenDebt) : objections;
  let reasons = NOTHING;
  let advisories = NOTHING;
  if (sorted.length > 0) {
    const denying: Reason[] = [];
    const advising: Reason[] = [];
    for (const objection of sorted) {
      const reason = reasonOf(objection, outlook.reasonOver);
      (objection.rule.denies && objection.finding.advises !== true ? denying : advising).push(reason);
    }
    reasons = Object.freeze(denying);
    advisories = Object.freeze(advising);
  }
  if (!reached) advisories = Object.freeze([...advisories, NO_RULE]);
  const denied = reasons.length > 0;
  const validUntil = denied ? () => null : once(outlook.nextDenied);
  const retryAt = denied && reasons.every((reason) => reason.remedy === 'wait') ? once(outlook.nextAllowed) : () => null;
  return Object.freeze({
    outcome: denied ? 'deny' : 'allow',
    reasons,
    advisories,
    get validUntil() {
      return validUntil();
    },
    get retryAt() {
      return retryAt();
    },
    policy,
  });
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
