import type { Facts } from '../../facts.js';
import { languageOf } from '../../wording/language.js';
import type { WordingFinding } from '../../wording/scan.js';
import type { Ask, Finding } from '../kind.js';
import { placeholdersOnce, scanOnce } from '../read-once.js';
import type { Prohibition } from './compile.js';

/** Contacts that are spoken: without a script there is no text to read. */
export const SPOKEN = new Set(['call', 'voicemail', 'visit']);
/** Findings of one rule that are listed. */
const MOST = 100;

type Content = NonNullable<Facts['request']['contact']['content']>;

export function evaluate(rule: Prohibition, known: WeakMap<Facts, readonly Finding[]>, ask: Ask, found: Finding[]): void {
  let findings = known.get(ask.facts);
  // Time does not change what a text says.
  if (findings === undefined) known.set(ask.facts, (findings = judge(rule, ask.facts)));
  for (const finding of findings) found.push(finding);
}

function judge(rule: Prohibition, facts: Facts): readonly Finding[] {
  const content: Content = facts.request.contact.content ?? {};
  const fields = (['text', 'subject'] as const).flatMap((field) => (content[field] == null ? [] : [{ field, text: content[field] }]));
  const language = content.language ?? undefined;
  const lexicons = rule.reader?.lexiconsFor(rule.lexicons, language) ?? [];
  const unread = rule.unchecked === 'ignore' ? undefined : whyUnread(rule, content, facts.contact.channel, lexicons.length > 0);
  const found: Finding[] =
    unread === undefined ? [] : [{ code: 'text-not-checked', data: Object.freeze({ elements: [], ...unread }), remedy: 'change', over: Infinity, advises: rule.unchecked !== 'deny' }];
  const objections: Finding[] = [];
  for (const { field, text } of fields) {
    for (const { from, to, phrase } of rule.placeholders === 'ignore' ? [] : placeholdersOnce(facts, { field, text })) {
      const data = { category: 'unrendered-placeholder', sense: 'placeholder', field, phrase, span: { from, to }, evasions: [], provisions: [] };
      objections.push(objection(data, rule.placeholders === 'advise'));
    }
    if (rule.reader === undefined) continue;
    // A text that says it is in another language is read all the same: the statement may be wrong.
    const scanned = scanOnce(facts, rule.reader, lexicons.length === 0 ? rule.lexicons : lexicons, { field, text, to: rule.isThirdParty(facts.contact.to.role) ? 'third-party' : 'debtor', facts: statedIn(content, facts) });
    for (const finding of outermost(scanned.filter(({ category, lexicon, entry }) => rule.wanted(category, lexicon, entry)))) {
      const consequence = rule.consequence(finding.sense, finding.evasions, finding.severity === 'advise');
      if (consequence === 'ignore') continue;
      const { category, sense, because, phrase, from, to, evasions, lexicon, entry, provisions } = finding;
      const data = { category, sense, ...(because === undefined ? {} : { because }), field, phrase, span: { from, to }, evasions, provisions, lexicon, entry };
      objections.push(objection(data, consequence === 'advise'));
    }
  }
  // Those that deny come first, so that none of them is left out for one that does not.
  objections.sort((a, b) => Number(a.advises === true) - Number(b.advises === true));
  const listed = objections.slice(0, MOST);
  if (objections.length > MOST) {
    const last = listed[MOST - 1] as Finding;
    listed[MOST - 1] = { ...last, data: { ...last.data, findingsLeftOut: objections.length - MOST } };
  }
  return Object.freeze([...found, ...listed]);
}

/** Why the texts were not read in full, said once: `undefined` where every lexicon that reads them did. Where nothing is said or written the rule is not asked (`given`). */
function whyUnread(rule: Prohibition, content: Content, channel: string, isRead: boolean): Readonly<Record<string, unknown>> | undefined {
  if (content.text == null && !SPOKEN.has(channel)) return { because: 'no-text' };
  const language = content.language ?? undefined;
  const lacking = language === undefined ? rule.missing : rule.missing.filter((id) => mayRead(id, language));
  if (lacking.length > 0) return { because: 'no-lexicon', lexicons: lacking };
  if (isRead) return undefined;
  if (rule.lexicons.length > 0) return { because: 'language', language };
  return rule.missing.length > 0 ? { because: 'no-lexicon', lexicons: rule.missing } : undefined;
}

/** Whether a lexicon of which only the id is known may read a language: ids begin with the tag of theirs (`zh-hans`), of others nothing is known. */
function mayRead(id: string, language: string): boolean {
  const own = languageOf(id);
  return own === languageOf(language) || !/^[a-z]{2,3}$/.test(own);
}

const objection = (data: Readonly<Record<string, unknown>>, advises: boolean): Finding => ({ code: 'prohibited-wording', data: Object.freeze(data), remedy: 'change', over: Infinity, advises });

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Without findings that lie within a longer one of the same category and sense. */
function outermost(findings: readonly WordingFinding[]): readonly WordingFinding[] {
  const kept: WordingFinding[] = [];
  const furthest = new Map<string, number>();
  const byLength = [...findings].sort((a, b) => a.from - b.from || b.to - a.to || compare(a.lexicon, b.lexicon) || compare(a.entry, b.entry));
  for (const finding of byLength) {
    const name = `${finding.category} ${finding.sense} ${finding.severity}`;
    if ((furthest.get(name) ?? -1) >= finding.to) continue;
    furthest.set(name, finding.to);
    kept.push(finding);
  }
  return kept;
}

/** What the request states that makes statements true: the caller's word, and what is known of every debt. */
function statedIn(content: Content, { contact, debts }: Facts): readonly string[] {
  const stated = [...(content.facts ?? [])];
  const about = (contact.debts ?? []).map((id) => debts.get(id));
  const all = (test: (debt: NonNullable<(typeof about)[number]>) => boolean): boolean => about.length > 0 && about.every((debt) => debt !== undefined && test(debt));
  if (all(({ inLitigation }) => inLitigation === true)) stated.push('suit-filed');
  if (all(({ judgment }) => judgment === true || (typeof judgment === 'object' && judgment !== null))) stated.push('judgment');
  if (contact.from.institution === 'law-firm') stated.push('sender-is-lawyer');
  return stated;
}
