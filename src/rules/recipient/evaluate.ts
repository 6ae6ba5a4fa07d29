import { labelOf } from '../../exchange.js';
import type { Ask, Finding } from '../kind.js';
import { nextEvent } from '../window.js';

/** The evidence: who would be contacted, and why. */
export function describe(ask: Ask): object {
  const { to, purpose } = ask.facts.contact;
  return { role: to.role, ...(to.relation === undefined ? {} : { relation: to.relation }), purpose };
}

export function evaluateMisdirected(ask: Ask, found: Finding[]): void {
  const { address } = ask.facts.contact.to;
  if (address === undefined) return;
  const wrong = (ask.facts.events ?? []).filter((event) => event.misdirected === true && event.at <= ask.at && event.to.address === address);
  if (wrong.length === 0) return;
  found.push({ code: 'recipient-not-permitted', data: { ...describe(ask), misdirected: true, events: wrong.map(labelOf) }, remedy: 'change', over: nextEvent(ask) });
}
