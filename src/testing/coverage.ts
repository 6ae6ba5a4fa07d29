import type { Policy } from '../compile.js';
import type { Decision } from '../decision.js';
import type { Rule } from '../ruleset.js';
import type { TraceEntry } from '../trace.js';
import { trace } from '../trace.js';
import { isPlain } from './harvest.js';
import type { Engine, Plain, PolicySource, Subject } from './source.js';
import { omit, placesOf, subjectOf } from './source.js';

/* What of a policy a test run has exercised. */

/** One thing that can be exercised, and how often it was. */
export interface CoverageItem {
  readonly name: string;
  readonly hits: number;
}
export interface CoverageGroup {
  readonly found: number;
  readonly hit: number;
  readonly items: readonly CoverageItem[];
}
/** Rules with what became of them; in a table each is a line, in JSON as lcov has lines, functions and branches. */
export interface CoverageReport {
  readonly requests: number;
  /** Rules that were asked: reached the contact, and were in force. */
  readonly rules: CoverageGroup;
  /** Each rule content once, and objecting once. */
  readonly answers: CoverageGroup;
  /** What lifts a rule (`unless`), each condition alone. */
  readonly exceptions: CoverageGroup;
  /** Each window of hours: a contact inside it, where it is in force. */
  readonly windows: CoverageGroup;
  /** Each limit: one contact short of it allowed, and denied at it. */
  readonly limits: CoverageGroup;
  /** Reason codes that were given, by rule. */
  readonly codes: CoverageGroup;
}

export interface Coverage {
  /** Decides as `check` does, and notes what was asked. */
  check(request: unknown): Decision;
  report(): CoverageReport;
  /** The report as a table; `full` lists also what was exercised. */
  table(full?: boolean): string;
}

interface Probe {
  readonly name: string;
  readonly policy: Policy;
  /** Whether the request exercises the thing, judged by the answer of the probe. */
  readonly hit: (answer: Decision, decision: Decision) => boolean;
  readonly rule: string;
}

const windowsOf = (rule: Rule): readonly (readonly [string, unknown])[] => {
  const own = rule as unknown as Plain;
  return ['allow', 'quiet'].flatMap((key) => (Array.isArray(own[key]) ? own[key] : []).flatMap((window, index) => (isPlain(window) && 'from' in window ? [[`${key}[${index}]`, window] as const] : [])));
};

/** Small policies that tell by their answer whether a window or a limit was met. */
function probesOf({ rulesets, options, engine }: Subject): Probe[] {
  const probes: Probe[] = [];
  const alone = (document: number, rule: unknown): Policy | undefined => {
    try {
      return engine.compile([{ ...rulesets[document], rules: [rule] }], { ...options, denies: ['prohibition', 'presumption', 'should'] });
    } catch {
      return undefined;
    }
  };
  for (const { document, ruleset, rule } of placesOf(rulesets)) {
    const key = `${ruleset} ${rule.id}`;
    const label = rule.from === undefined ? rule.id : `${rule.id} from ${rule.from}`;
    for (const [name, window] of windowsOf(rule)) {
      const policy = alone(document, { ...omit(rule, 'allow', 'quiet'), allow: [window] });
      // Asked and content: inside the window.
      if (policy !== undefined) probes.push({ name: `${label} ${name}`, policy, rule: key, hit: (answer) => answer.outcome === 'allow' && !answer.advisories.some(({ code }) => code === 'no-rule-applied') });
    }
    const { limit } = rule as unknown as { limit?: unknown };
    if (typeof limit !== 'number') continue;
    const policy = alone(document, rule);
    // A count that is given must be the limit itself: one above it says nothing of the edge.
    const over = (answer: Decision): boolean => answer.reasons.some(({ code, data }) => code.endsWith('-limit') && (data['counted'] === undefined || data['counted'] === limit));
    if (policy !== undefined) probes.push({ name: `${label} at ${limit}`, policy, rule: key, hit: over });
    const lower = limit > 0 ? alone(document, { ...(rule as object), limit: limit - 1 }) : undefined;
    if (lower !== undefined && policy !== undefined) {
      // Objects with a limit one lower and not as it is: the contact is the last one permitted.
      probes.push({ name: `${label} one short of ${limit}`, policy: lower, rule: key, hit: (answer, decision) => answer.outcome === 'deny' && !decision.reasons.some((reason) => reason.ruleset === ruleset && reason.rule === rule.id) && answer.reasons.some(({ code }) => code.endsWith('-limit')) });
    }
  }
  return probes;
}

/**
 * Watches what a test run exercises of a policy: rules, both their answers, exceptions, windows, limits and reason codes. Decide through its `check`, then
 * read `report()` or print `table()`.
 *
 * @example const cover = coverage(policy); for (const request of requests) cover.check(request); console.log(cover.table());
 */
export function coverage(policy: PolicySource, options: { readonly engine?: Partial<Engine> } = {}): Coverage {
  const subject = subjectOf(policy, options.engine);
  const probes = probesOf(subject);
  const hits = new Map<string, number>();
  const codes = new Map<string, number>();
  let requests = 0;
  const note = (name: string): void => void hits.set(name, (hits.get(name) ?? 0) + 1);
  const places = placesOf(subject.rulesets);
  const ids = [...new Map(places.map(({ ruleset, rule }) => [`${ruleset} ${rule.id}`, rule])).keys()];
  const exceptions = places.flatMap(({ ruleset, rule }) => (rule.unless === undefined ? [] : [rule.unless].flat()).map((_, index) => `${ruleset} ${rule.id} unless[${index}]`));

  const see = (entry: TraceEntry): void => {
    const key = `${entry.ruleset} ${entry.rule}`;
    if (entry.because === 'lifted') note(`${key} unless[${entry.exception}]`);
    if (entry.status === 'not-applicable') return;
    note(key);
    note(`${key} ${entry.status === 'pass' ? 'content' : 'objects'}`);
    for (const { code } of entry.findings) codes.set(`${key} ${code}`, (codes.get(`${key} ${code}`) ?? 0) + 1);
  };
  const group = (names: readonly string[], of = hits): CoverageGroup => {
    const items = [...new Set(names)].map((name) => ({ name, hits: of.get(name) ?? 0 }));
    return { found: items.length, hit: items.filter((item) => item.hits > 0).length, items };
  };

  const report = (): CoverageReport => ({
    requests,
    rules: group(ids),
    answers: group(ids.flatMap((id) => [`${id} content`, `${id} objects`])),
    exceptions: group(exceptions),
    windows: group(probes.filter(({ name }) => / (allow|quiet)\[\d+\]$/.test(name)).map(({ name, rule }) => `${rule.split(' ')[0]} ${name}`)),
    limits: group(probes.filter(({ name }) => / (at|one short of) \d+$/.test(name)).map(({ name, rule }) => `${rule.split(' ')[0]} ${name}`)),
    codes: group([...codes.keys()], codes),
  });

  return {
    check(request) {
      const decision = subject.engine.check(subject.policy, request);
      requests++;
      const asked = trace(subject.policy, request);
      for (const entry of asked) see(entry);
      const reached = new Set(asked.filter(({ status }) => status !== 'not-applicable').map(({ ruleset, rule }) => `${ruleset} ${rule}`));
      for (const { name, policy: probe, hit, rule } of probes) if (reached.has(rule) && hit(subject.engine.check(probe, request), decision)) note(`${rule.split(' ')[0]} ${name}`);
      return decision;
    },
    report,
    table(full = false) {
      const { requests: asked, ...groups } = report();
      const lines = [`${asked} requests`];
      for (const [name, { found, hit, items }] of Object.entries(groups)) {
        lines.push(`${name.padEnd(10)} ${String(hit).padStart(4)} of ${String(found).padStart(4)}${found === 0 ? '' : `  ${((100 * hit) / found).toFixed(1)} %`}`);
        for (const item of items) if (full || item.hits === 0) lines.push(`  ${item.hits === 0 ? 'never' : String(item.hits).padStart(5)}  ${item.name}`);
      }
      return lines.join('\n');
    },
  };
}
