import type { Ask, Finding } from '../kind.js';
import type { Elements } from './compile.js';

/** The caller vouches for the elements of a script or a template. */
export function evaluate({ elements, unchecked }: Elements, ask: Ask, found: Finding[]): void {
  const vouched = ask.facts.request.contact.content?.disclosures;
  if (vouched == null) {
    found.push(unchecked);
    return;
  }
  const missing = elements.filter((element) => !vouched.includes(element));
  if (missing.length > 0) found.push({ code: 'missing-disclosure', data: { elements: missing }, remedy: 'change', over: Infinity });
}
