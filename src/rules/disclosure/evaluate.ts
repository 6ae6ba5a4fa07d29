import type { Ask, Finding } from '../kind.js';
import type { Elements } from './compile.js';
import { uncheckedFinding } from './compile.js';

/**
 * An element stands when the caller vouches for it (a script, a template already reviewed) or the text holds it. What is neither vouched for nor can be
 * looked for is missing where the caller vouches for anything at all; else nothing was checked, which is said and does not deny by itself.
 */
export function evaluate(rule: Elements, ask: Ask, found: Finding[]): void {
  const { content } = ask.facts.request.contact;
  if (content?.disclosures == null && (rule.reader === undefined || content?.text == null)) found.push(rule.unchecked);
  else if (content != null) look(rule, content, found);
}

type Content = NonNullable<Ask['facts']['request']['contact']['content']>;

function look({ elements, institutions, reader, unchecked }: Elements, content: Content, found: Finding[]): void {
  const vouched = content.disclosures;
  const open = vouched == null ? elements : elements.filter((element) => !vouched.includes(element));
  if (open.length === 0) return;
  const language = content.language ?? undefined;
  const text = [content.subject, content.text].filter((part) => part != null).join('\n\n');
  const reads = content.text == null ? undefined : reader;
  const readable = reads?.knownElements(open, language) ?? [];
  const present = reads === undefined || readable.length === 0 ? [] : reads.findElements(text, readable, { language, institutions });
  const missing = open.filter((element) => !present.includes(element) && (vouched != null || readable.includes(element)));
  if (missing.length > 0) found.push({ code: 'missing-disclosure', data: { elements: missing }, remedy: 'change', over: Infinity });
  const unread = vouched == null ? open.filter((element) => !readable.includes(element)) : [];
  if (unread.length > 0) found.push(unread.length === elements.length ? unchecked : uncheckedFinding(unread, unchecked.advises !== true));
}
