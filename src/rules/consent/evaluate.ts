import type { Party } from '../../exchange.js';
import type { Consent, OptOut } from '../../facts.js';
import { earliest, latest, showDated } from '../../dated.js';
import { soonest } from '../condition-parts.js';
import type { prepareConsent } from '../consents.js';
import { changeOf, consentCovers, nextConsentChange, prepareConsent as prepare } from '../consents.js';
import type { Ask, Finding } from '../kind.js';
import { unknownFact } from '../kind.js';
import { concerns } from '../per.js';
import type { Wait } from '../wait.js';

type Spec = ReturnType<typeof prepareConsent>;

export function evaluateRequired(spec: Spec, ask: Ask, found: Finding[]): void {
  const { consents, contact } = ask.facts;
  if (consents.some((consent) => consentCovers(consent, spec, ask, ask.at, contact))) return;
  // What a reader asks first: was there one, and what ended it?
  const ended = (end: 'revokedAt' | 'until'): Consent | undefined =>
    consents.find((consent) => spec.plain.has(consent.scope) && consent[end] !== undefined && earliest(consent[end], ask.datedIn) <= ask.at);
  const revoked = ended('revokedAt');
  const expired = ended('until');
  found.push({
    code: 'consent-missing',
    data: {
      scopes: spec.spec.scopes,
      ...(spec.spec.givenTo === undefined ? {} : { givenTo: spec.spec.givenTo }),
      ...(revoked?.revokedAt === undefined ? {} : { revokedAt: showDated(revoked.revokedAt) }),
      ...(expired?.until === undefined ? {} : { expiredAt: showDated(expired.until) }),
    },
    remedy: 'change',
    over: nextRequired(spec, ask),
    mayPass: true,
  });
}

export function nextRequired(spec: Spec, ask: Ask): number {
  return ask.facts.consents.length === 0 ? Infinity : nextConsentChange(spec, ask);
}

export interface OptOutRule {
  bars(optedOut: string, channel: string): boolean;
  readonly forms: readonly string[] | undefined;
  readonly grace: Wait | undefined;
}

/** When an opt-out must be honoured: on receipt, or after the grace period in the zone that is last to end it. */
function honouredFrom(rule: OptOutRule, optOut: OptOut, ask: Ask): number {
  const received = earliest(optOut.at, ask.datedIn);
  if (rule.grace === undefined) return received;
  if (!rule.grace.needsZone) return rule.grace.ends(received, undefined) ?? received;
  // The earliest end of the grace is the careful one; outside the calendar there is no grace to rely on.
  const ends = ask.zones.map((zone) => (typeof optOut.at === 'number' ? rule.grace?.ends(received, zone) : rule.grace?.endsFromDay(optOut.at.day, zone)));
  return ends.length === 0 || ends.includes(undefined) ? received : Math.min(...(ends as number[]));
}

/** What both sides state must agree; what one leaves out does not tell two people apart. */
function isBy(by: NonNullable<OptOut['by']>, to: Party): boolean {
  return (by.role == null || by.role === to.role) && (by.relation == null || to.relation === undefined || by.relation === to.relation) && (by.person == null || to.person === undefined || by.person === to.person);
}

/** Consents that reopen what an opt-out of a channel, or of all, closed. */
function reopening(closed: string | undefined, channel: string): Spec {
  return prepare({ scopes: closed === undefined ? ['contact'] : ['contact', `channel:${channel}`, `channel:${closed}`] });
}

/** The first instant after `ask.at` at which any such consent may begin or end: which of them counts depends on the opt-out's own date. */
function nextReopening(closed: string | undefined, ask: Ask): number {
  const spec = reopening(closed, ask.facts.contact.channel);
  let next = Infinity;
  for (const consent of ask.facts.consents) if (spec.plain.has(consent.scope)) next = Math.min(next, changeOf(consent, spec, ask));
  return next;
}

export function evaluateOptOuts(rule: OptOutRule, ask: Ask, found: Finding[]): void {
  const { optOuts, contact, consents } = ask.facts;
  let undecided = false;
  for (const optOut of optOuts) {
    if (optOut.channel !== undefined && !rule.bars(optOut.channel, contact.channel)) continue;
    if (!concerns(optOut.debts, ask)) continue;
    if (optOut.purposes !== undefined && !optOut.purposes.includes(contact.purpose)) continue;
    if (optOut.by !== undefined && !isBy(optOut.by, contact.to)) continue;
    if (rule.forms !== undefined && optOut.form !== undefined && !rule.forms.includes(optOut.form)) continue;
    if (honouredFrom(rule, optOut, ask) > ask.at) continue;
    const spec = reopening(optOut.channel, contact.channel);
    // Of the same instant, or of a date on which nobody knows which came first, the opt-out wins.
    const last = typeof optOut.at === 'number' ? optOut.at : latest(optOut.at, ask.datedIn) - 1;
    // The consumer's consent reopens what the consumer closed, not what somebody else did.
    const own = optOut.by === undefined && contact.to.role === 'debtor';
    if (own && consents.some((consent) => earliest(consent.at, ask.datedIn) > last && consentCovers(consent, spec, ask, ask.at, contact))) continue;
    // Somebody else who opted out is barred on every address.
    if (optOut.address !== undefined && optOut.by === undefined) {
      if (contact.to.address === undefined) {
        undecided = true;
        continue;
      }
      if (optOut.address !== contact.to.address) continue;
    }
    found.push({
      code: 'opted-out',
      data: { at: showDated(optOut.at), ...(optOut.channel === undefined ? {} : { channel: optOut.channel }), ...(optOut.address === undefined ? {} : { address: optOut.address }), ...(optOut.debts === undefined ? {} : { debts: optOut.debts }) },
      remedy: 'stop',
      over: nextOptOut(rule, ask),
    });
    return;
  }
  // A consent may yet reopen what was closed, whatever the address.
  if (undecided) found.push({ ...unknownFact('contact.to.address'), over: nextOptOut(rule, ask) });
}

export function nextOptOut(rule: OptOutRule, ask: Ask): number {
  const { optOuts, consents } = ask.facts;
  if (optOuts.length === 0) return Infinity;
  const instants = optOuts.map((optOut) => honouredFrom(rule, optOut, ask));
  if (consents.length > 0) for (const closed of new Set(optOuts.map(({ channel }) => channel))) instants.push(nextReopening(closed, ask));
  return soonest(ask, instants);
}
