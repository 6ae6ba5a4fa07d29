import type { Ask, Finding } from '../kind.js';
import type { Elements } from './compile.js';

/**
 * The caller vouches for the elements of a script or a template. Where it vouches for nothing at all, nothing was checked: that is said
 * (`text-not-checked`) and does not deny by itself.
 */
export function evaluate({ elements, advises }: Elements, ask: Ask, found: Finding[]): void {
  const content = ask.facts.request.contact.content;
  const vouched = content?.disclosures;
  const missing = elements.filter((element) => !(vouched ?? []).includes(element));
  if (missing.length === 0) return;
  if (vouched == null) found.push({ code: 'text-not-checked', data: { elements: missing }, remedy: 'change', over: Infinity, advises });
  else found.push({ code: 'missing-disclosure', data: { elements: missing }, remedy: 'change', over: Infinity });
}
