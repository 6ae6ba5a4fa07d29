import type { ConditionParams } from '../rules/condition.js';
import type { Tri, World } from './reference-world.js';
import { begun, some, surely } from './reference-world.js';

/* What a condition may ask of the consumer and of the contact beyond names and dates. */

/** Shown, hidden or none; a number that is not stated is not known. */
export function callerId(wanted: NonNullable<ConditionParams['callerId']>, { request }: World): Tri {
  const value = request.contact.callerId;
  if (value == null) return undefined;
  return wanted.includes(value === '' || value === 'none' ? 'none' : /^(hidden|private|withheld|confidential|anonymous)$/i.test(value) ? 'hidden' : 'shown');
}

/** The debtor is lost from the day stated on (late), to the day stated (early), and no more once somebody has or may have reached the debtor. */
export function unreachable(wanted: boolean, world: World): Tri {
  const { at, consumer, events, since } = world;
  const lost = consumer.unreachable;
  if (lost == null) return !wanted;
  const reached = (events ?? []).some(
    (event) =>
      event.role === 'debtor' &&
      begun(lost.since, world, event.at) &&
      (event.direction === 'inbound' || event.outcome === undefined || ['answered', 'conversation', 'broken-off'].includes(event.outcome)),
  );
  const stands = surely(lost.since, world, at) && !(lost.until != null && begun(lost.until, world, at)) && !reached;
  if (stands && (events === undefined || (since !== undefined && begun(lost.since, world, since - 1)))) return undefined;
  return stands === wanted;
}

/** The first confirmation since the last opt-out that concerns the contact, while the minutes last. */
export function confirmation({ withinMinutes = Infinity }: NonNullable<ConditionParams['optOutConfirmation']>, world: World): Tri {
  const { at, contact, consumer, events } = world;
  if (contact.purpose !== 'opt-out-confirmation') return false;
  const about = (consumer.optOuts ?? []).filter(
    ({ debts, at: when }) => (some(debts) === undefined || contact.debts === undefined || contact.debts.some((debt) => debts?.includes(debt))) && begun(when, world, at),
  );
  const fresh = about.some(({ at: when }) => withinMinutes === Infinity || !begun(when, world, at - withinMinutes * 60_000 - 1));
  if (!fresh) return false;
  if (events === undefined) return undefined;
  return !events.some(
    (event) =>
      event.direction === 'outbound' &&
      event.purpose === 'opt-out-confirmation' &&
      event.outcome !== 'cancelled' &&
      about.every(({ at: when }) => begun(when, world, event.at)),
  );
}
