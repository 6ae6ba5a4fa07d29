// A rule kind of your own: the same declaration that the built-in kinds are.
import assert from 'node:assert/strict';
import { check, compile, defineKind, nextAllowed } from 'fair-contact';
import { z } from 'zod';

/** No contact while a payment is being processed. */
const paymentPending = defineKind({
  kind: 'payment-pending',
  params: { hours: z.number().positive() },
  compile: (rule) => ({
    evaluate(ask, found) {
      const since = Date.parse(ask.facts.request.consumer?.paymentPendingSince);
      const over = since + rule.hours * 3_600_000;
      if (ask.at >= since && ask.at < over) found.push({ code: 'payment-pending', data: { since: new Date(since).toISOString() }, remedy: 'wait', over });
    },
    // The answer changes when the payment is made and when the time is over.
    next(ask) {
      const since = Date.parse(ask.facts.request.consumer?.paymentPendingSince);
      return [since, since + rule.hours * 3_600_000].find((instant) => instant > ask.at) ?? Infinity;
    },
  }),
});

const policy = compile({ id: 'house', version: '1', zones: ['Asia/Shanghai'], rules: [{ id: 'house.pending', kind: 'payment-pending', hours: 48 }] }, { kinds: [paymentPending] });
const request = { contact: { at: '2026-03-02T10:00:00+08:00', channel: 'sms' }, consumer: { paymentPendingSince: '2026-03-02T09:00:00+08:00' } };
const decision = check(policy, request);
assert.equal(decision.reasons[0].code, 'payment-pending');
assert.equal(nextAllowed(policy, request), '2026-03-04T01:00:00.000Z');
console.log(`${decision.reasons[0].code} until ${decision.retryAt}`);
