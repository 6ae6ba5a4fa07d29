import type { Facts } from '../../facts.js';
import { findPlaceholders } from '../../wording/placeholders.js';
import type { WordingFinding } from '../../wording/scan.js';
import type { Ask, Finding } from '../kind.js';
import type { Prohibition } from './compile.js';

/** Contacts that are spoken: without a script there is no text to read. */
export const SPOKEN = new Set(['call', 'voicemail', 'visit']);
/** Findings of one rule that are listed. */
const MOST = 100;

export function evaluate(rule: Prohibition, known: WeakMap<Facts, readonly Finding[]>, ask: Ask, found: Finding[]): void {
  let findings = known.get(ask.facts);
  // Time does not change what a text says.
  if (findings === undefined) known.set(ask.facts, (findings = judge(rule, ask.facts)));
  for (const finding of findings) found.push(finding);
}

function judge(rule: Prohibition, facts: Facts): readonly Finding[] {
  const { content } = facts.request.contact;
  const fields = (['text', 'subject'] as const).flatMap((field) => (content?.[field] == null ? [] : [{ field, text: content[field] }]));
  const language = content?.language ?? undefined;
  const found: Finding[] = [];
  const unchecked = (data: Readonly<Record<string, unknown>>): void => {
    if (rule.unchecked === 'ignore') return;
    found.push({ code: 'text-not-checked', data: Object.freeze({ elements: [], ...data }), remedy: 'change', over: Infinity, advises: rule.unchecked !== 'deny' });
  };
  if (content?.text == null && !SPOKEN.has(facts.contact.channel)) unchecked({ because: 'no-text' });
  if (fields.length > 0 && rule.missing.length > 0) unchecked({ because: 'no-lexicon', lexicons: rule.missing });
  const lexicons = rule.reader?.lexiconsFor(rule.lexicons, language) ?? [];
  // A text that says it is in another language is read all the same: the statement may be wrong.
  if (fields.length > 0 && rule.lexicons.length > 0 && lexicons.length === 0) unchecked({ because: 'language', language });
  const objections: Finding[] = [];
  for (const { field, text } of fields) {
    for (const { from, to, phrase } of rule.placeholders === 'ignore' ? [] : findPlaceholders(text)) {
      const data = { category: 'unrendered-placeholder', sense: 'placeholder', field, phrase, span: { from, to }, evasions: [], provisions: [] };
      objections.push(objection(data, rule.placeholders === 'advise'));
    }
    if (rule.reader === undefined || rule.lexicons.length === 0) continue;
    const scanned = rule.reader.scan(text, { lexicons: lexicons.length === 0 ? rule.lexicons : lexicons, to: rule.isThirdParty(facts.contact.to.role) ? 'third-party' : 'debtor', facts: statedIn(facts) });
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
  if (objections.length > MOST) listed[MOST - 1] = { ...(listed[MOST - 1] as Finding), data: { ...listed[MOST - 1]?.data, findingsLeftOut: objections.length - MOST } };
  return Object.freeze([...found, ...listed]);
}

const objection = (data: Readonly<Record<string, unknown>>, advises: boolean): Finding => ({ code: 'prohibited-wording', data: Object.freeze(data), remedy: 'change', over: Infinity, advises });

/** Without findings that lie within a longer one of the same category and sense. */
function outermost(findings: readonly WordingFinding[]): readonly WordingFinding[] {
  const kept: WordingFinding[] = [];
  const furthest = new Map<string, number>();
  const byLength = [...findings].sort((a, b) => a.from - b.from || b.to - a.to);
  for (const finding of byLength) {
    const name = `${finding.category} ${finding.sense} ${finding.severity}`;
    if ((furthest.get(name) ?? -1) >= finding.to) continue;
    furthest.set(name, finding.to);
    kept.push(finding);
  }
  return kept;
}

/** What the request states that makes statements true: the caller's word, and what is known of every debt. */
function statedIn({ request, contact, debts }: Facts): readonly string[] {
  const stated = [...(request.contact.content?.facts ?? [])];
  const about = (contact.debts ?? []).map((id) => debts.get(id));
  const all = (test: (debt: NonNullable<(typeof about)[number]>) => boolean): boolean => about.length > 0 && about.every((debt) => debt !== undefined && test(debt));
  if (all(({ inLitigation }) => inLitigation === true)) stated.push('suit-filed');
  if (all(({ judgment }) => judgment === true || (typeof judgment === 'object' && judgment !== null))) stated.push('judgment');
  if (contact.from.institution === 'law-firm') stated.push('sender-is-lawyer');
  return stated;
}
