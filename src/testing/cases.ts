import type { Policy } from '../compile.js';
import type { Decision } from '../decision.js';
import type { Ruleset } from '../ruleset.js';
import type { WordingReader } from '../wording/reader.js';
import type { TestCase } from './case-format.js';
import { caseSchema } from './case-format.js';
import type { Engine } from './source.js';
import { library } from './source.js';
import { tellDecision } from './story.js';

/** What became of one case. */
export interface CaseResult {
  readonly id: string;
  readonly passed: boolean;
  /** What was not as expected, one sentence each. */
  readonly failures: readonly string[];
}

export interface RunCasesOptions {
  /** The rulesets that cases name by their codes: `rulesets` of `fair-contact/rulesets`, or your own. */
  readonly rulesets?: Readonly<Record<string, Ruleset>>;
  /** What reads texts, for the cases whose rulesets name lexicons; the others are compiled without, as the command line does. */
  readonly wording?: WordingReader;
  readonly engine?: Partial<Engine>;
}

/** Cases from text: one JSON object on each line (NDJSON), or one JSON list. Throws `TypeError` naming the line that is no case. */
export function parseCases(text: string): TestCase[] {
  const trimmed = text.trim();
  const items: readonly (readonly [string, unknown])[] = trimmed.startsWith('[')
    ? (JSON.parse(trimmed) as unknown[]).map((item, index) => [`case ${index + 1}`, item] as const)
    : trimmed.split('\n').flatMap((line, index) => (line.trim() === '' ? [] : [[`line ${index + 1}`, readLine(line, index + 1)] as const]));
  return items.map(([where, item]) => {
    const parsed = caseSchema.safeParse(item);
    if (parsed.success) return parsed.data;
    throw new TypeError(`${where} is no case: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
  });
}

function readLine(line: string, number: number): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new TypeError(`line ${number} is no JSON`);
  }
}

/** Decides every case, as it stands and once more through JSON, and says what is not as expected. Throws `TypeError` for what is no case. */
export function runCases(cases: readonly unknown[], options: RunCasesOptions = {}): CaseResult[] {
  const engine = { ...library, ...options.engine };
  const policies = new Map<string, Policy>();
  return cases.map((given, index) => {
    const parsed = caseSchema.safeParse(given);
    if (!parsed.success) throw new TypeError(`case ${index + 1} is no case: ${parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`).join('; ')}`);
    const item = parsed.data;
    const failures: string[] = [];
    try {
      const key = item.rulesets === undefined ? undefined : `${item.rulesets.join()} ${JSON.stringify(item.options ?? {})}`;
      let policy = key === undefined ? undefined : policies.get(key);
      if (policy === undefined) {
        const documents = documentsOf(item, options.rulesets ?? {});
        const { wording } = options;
        policy = engine.compile(documents, { ...compileOptions(item), ...(wording === undefined || !documents.some(namesLexicons) ? {} : { wording }) });
      }
      if (key !== undefined) policies.set(key, policy);
      // The request as given: parsing would have made a copy.
      const { request } = given as { request: unknown };
      const decision = engine.check(policy, request);
      failures.push(...compared(item, decision, () => engine.nextAllowed(policy as Policy, request)));
      const again = engine.check(policy, JSON.parse(JSON.stringify(request ?? null)));
      if (JSON.stringify(again) !== JSON.stringify(decision)) failures.push('the request gets another decision once it went through JSON');
    } catch (error) {
      failures.push(`thrown: ${error instanceof Error ? error.message : String(error)}`);
    }
    return { id: item.id, passed: failures.length === 0, failures };
  });
}

function documentsOf({ ruleset, rulesets }: TestCase, known: Readonly<Record<string, Ruleset>>): readonly unknown[] {
  if (rulesets === undefined) return [ruleset].flat();
  return rulesets.map((code) => {
    const document = Object.hasOwn(known, code) ? known[code] : undefined;
    if (document === undefined) throw new TypeError(`no ruleset ${JSON.stringify(code)} was given to the runner`);
    return document;
  });
}

function namesLexicons(document: unknown): boolean {
  const rules: unknown = (document as { readonly rules?: unknown } | null)?.rules;
  return Array.isArray(rules) && rules.some((rule: unknown) => Array.isArray((rule as { readonly lexicons?: unknown } | null)?.lexicons));
}

function compileOptions({ options = {} }: TestCase): NonNullable<Parameters<Engine['compile']>[1]> {
  const { denies, marginSeconds } = options;
  return { ...(denies === undefined ? {} : { denies }), ...(marginSeconds === undefined ? {} : { marginSeconds }) };
}

function compared({ expect }: TestCase, decision: Decision, nextAllowed: () => string | null): string[] {
  const failures: string[] = [];
  const codes = decision.reasons.map(({ code }) => code as string);
  const advised = decision.advisories.map(({ code }) => code as string);
  if (decision.outcome !== expect.outcome) failures.push(`expected ${expect.outcome}, got ${tellDecision(decision, false)}`);
  for (const code of expect.codes ?? []) if (!codes.includes(code)) failures.push(`no reason ${code} among: ${codes.join(', ') || 'none'}`);
  for (const code of expect.codesAbsent ?? []) if (codes.includes(code)) failures.push(`a reason ${code} that must not be`);
  if (expect.exactCodes !== undefined) {
    const sorted = (list: readonly string[]): string => [...new Set(list)].sort().join(', ');
    if (sorted(codes) !== sorted(expect.exactCodes)) failures.push(`expected the reasons ${sorted(expect.exactCodes) || 'none'}, got ${sorted(codes) || 'none'}`);
  }
  if (expect.outcome === 'allow' && codes.length > 0 && decision.outcome === 'allow') failures.push(`allowed, with the reasons ${codes.join(', ')}`);
  if (expect.retryAt !== undefined) {
    const instants = [decision.retryAt, ...decision.reasons.filter(({ code }) => expect.codes?.includes(code)).map((reason) => reason.retryAt)];
    if (!instants.includes(expect.retryAt)) failures.push(`expected retryAt ${String(expect.retryAt)}, got ${instants.map(String).join(', ')}`);
  }
  if (expect.validUntil !== undefined && decision.validUntil !== expect.validUntil) failures.push(`expected validUntil ${String(expect.validUntil)}, got ${String(decision.validUntil)}`);
  if (expect.nextAllowed !== undefined) {
    const next = nextAllowed();
    if (next !== expect.nextAllowed) failures.push(`expected nextAllowed ${String(expect.nextAllowed)}, got ${String(next)}`);
  }
  for (const code of expect.advisories ?? []) if (!advised.includes(code)) failures.push(`no advice ${code} among: ${advised.join(', ') || 'none'}`);
  for (const code of expect.advisoriesAbsent ?? []) if (advised.includes(code)) failures.push(`advice ${code} that must not be`);
  return failures;
}

/** Thrown by `expectCases`; the message lists every case that failed. */
export class CasesError extends Error {
  override readonly name = 'CasesError';
  constructor(readonly results: readonly CaseResult[]) {
    super(results.filter(({ passed }) => !passed).map(({ id, failures }) => `${id}: ${failures.join('; ')}`).join('\n'));
  }
}

/** Decides every case and throws `CasesError` when one is not as expected, or when there are none. */
export function expectCases(cases: readonly unknown[], options: RunCasesOptions = {}): CaseResult[] {
  if (cases.length === 0) throw new TypeError('there are no cases: nothing would be shown');
  const results = runCases(cases, options);
  if (results.some(({ passed }) => !passed)) throw new CasesError(results);
  return results;
}
