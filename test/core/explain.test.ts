import { describe, expect, it } from 'vitest';
import { explain } from '../../src/index.js';
import type { Decision, Messages, Reason } from '../../src/index.js';
import { REASON_KEYS } from '../../src/reasons.js';

const said: unknown[] = [];
const reasons = Object.fromEntries(Object.keys(REASON_KEYS).map((code) => [code, () => (code === 'consent-missing' ? fail() : `own ${code}`)]));
function fail(): never {
  throw new Error('no');
}
/** Messages that tell which of them was asked, and with what outlook. */
const messages = { reasons, other: ({ code }: { code: string }) => `other ${code}`, force: () => '', outlook: (outlook: unknown) => (said.push(outlook), ''), gap: ' ', allowed: (until: string | null) => `allowed until ${until}` } as unknown as Messages;
const reason = (more: Partial<Reason>): Reason => ({ code: 'own', ruleset: 't', rule: 'r', kind: 'own', force: 'prohibition', citation: null, data: {}, remedy: 'stop', retryAt: null, ...more });
const decision = (more: Partial<Decision>): Decision => ({ outcome: 'deny', reasons: [], advisories: [], validUntil: null, retryAt: null, policy: { rulesets: [], fingerprint: '' }, ...more });
const sentences = (more: Partial<Reason>): string[] => explain(decision({ reasons: [reason(more)] }), messages);
/** What is said of when it is over. */
function outlookOf(more: Partial<Reason>, of: Partial<Decision> = {}): unknown {
  said.length = 0;
  explain(decision({ reasons: [reason(more)], ...of }), messages);
  return said[0];
}

describe('the sentence of a reason', () => {
  const code = 'unknown-time-zone';
  const data = Object.fromEntries(Object.entries(REASON_KEYS[code]).map(([key]) => [key, 'x']));
  const [always] = Object.entries(REASON_KEYS['frequency-limit']).find(([, when]) => when === 'always') as [string, string];
  const full = Object.fromEntries(Object.keys(REASON_KEYS['frequency-limit']).map((key) => [key, 1]));
  it.each<[string, Partial<Reason>, string]>([
    ['with its data', { code, data }, `own ${code}`],
    ['with more than its data', { code, data: { ...data, more: 1 } }, `other ${code}`],
    ['with all its data', { code: 'frequency-limit', data: full }, 'own frequency-limit'],
    ['without what is always there', { code: 'frequency-limit', data: { ...full, [always]: undefined } }, 'other frequency-limit'],
    ['without anything', { code: 'frequency-limit' }, 'other frequency-limit'],
    ['of nobody', { code: 'own' }, 'other own'],
    ['of an object', { code: 'constructor' }, 'other constructor'],
    ['that cannot be said', { code: 'consent-missing', data: Object.fromEntries(Object.keys(REASON_KEYS['consent-missing']).map((key) => [key, 1])) }, 'other consent-missing'],
  ])('%s', (_, more, text) => {
    expect(sentences(more)).toEqual([text]);
  });

  it('and of none, until when it is allowed', () => {
    expect(explain(decision({ outcome: 'allow', validUntil: 'then' }), messages)).toEqual(['allowed until then']);
  });
});

describe('what is said of when it is over', () => {
  const [one, two] = ['2026-05-06T12:00:00.000Z', '2026-05-07T12:00:00.000Z'];
  const local = { zone: 'Asia/Tokyo', date: '2026-05-06', time: '21:00', oneOfSeveral: false };
  it('that waiting does not help, or that it never ends', () => {
    expect([outlookOf({ remedy: 'stop' }), outlookOf({ remedy: 'change' }), outlookOf({ remedy: 'wait' })]).toEqual([{ remedy: 'stop' }, { remedy: 'change' }, { remedy: 'wait', over: null }]);
  });

  it.each<[string, Partial<Reason>, Partial<Decision>, unknown]>([
    ['with the whole', {}, { retryAt: one }, 'allowed'],
    ['before the whole', {}, { retryAt: two }, { instant: two }],
    ['beside what never ends', {}, { reasons: [reason({ retryAt: one }), reason({})] }, 'other-reasons'],
    ['beside what ends too, and never together', {}, { reasons: [reason({ retryAt: one }), reason({ retryAt: two })] }, 'never'],
    ['as advice', {}, { reasons: [], advisories: [reason({ retryAt: one })] }, 'advice'],
  ])('%s', (_, more, of, then) => {
    expect(outlookOf({ retryAt: one, ...more }, of)).toEqual({ remedy: 'wait', over: { instant: one }, then });
  });

  it.each<[unknown, unknown]>([
    [{ zone: 'Asia/Tokyo' }, { instant: one, local }], [{ zone: 'No/Where' }, { instant: one }], [{ zone: 5 }, { instant: one }], [{ zones: 'Asia/Tokyo' }, { instant: one }], [{ zones: [] }, { instant: one }],
    [{ zones: [{ zone: 'Asia/Tokyo' }] }, { instant: one, local }], [{ zones: [{ zone: 'Asia/Tokyo' }, { zone: 'UTC' }] }, { instant: one, local: { ...local, oneOfSeveral: true } }],
    [{ zones: [null, { zone: 5 }, {}, { zone: 'Asia/Tokyo' }] }, { instant: one, local }],
  ])('by the clock that the evidence names: %j', (data, over) => {
    expect(outlookOf({ retryAt: one, data: data as Record<string, unknown> }, { retryAt: one })).toEqual({ remedy: 'wait', over, then: 'allowed' });
  });

  it('and nothing of the clock where a decision read back names no instant', () => {
    expect(outlookOf({ retryAt: 'soon', data: { zone: 'Asia/Tokyo' } }, { retryAt: 'soon' })).toEqual({ remedy: 'wait', over: { instant: 'soon' }, then: 'allowed' });
  });
});
