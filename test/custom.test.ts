import { describe, expect, it } from 'vitest';
import { check, compile } from '../src/index.js';

describe('a rule written as JSON-Logic, where nobody knows', () => {
  const deny = { and: [{ if: [{ '==': [{ var: 'contact.channel' }, 'call'] }, { '==': [{ var: 'local.day' }, 'holiday'] }, { '<': [1, { var: 'debt.daysPastDue' }] }] }, { '<': [{ var: 'local.date' }, '2027-06-01'] }] };
  const policy = compile({ id: 'a', version: '1', calendar: 'cn', zones: ['Asia/Shanghai'], rules: [{ id: 'r', kind: 'custom', deny }] });
  const ask = (timeZones: readonly string[]) => check(policy, { contact: { at: '2026-12-31T16:00:00Z', channel: 'email' }, consumer: { timeZones } });

  // In Shanghai the day is past the calendar; in Los Angeles it is not, and the debt is not known.
  it('names all that is not known in any zone, in whatever order they stand', () => {
    const decision = ask(['Asia/Shanghai', 'America/Los_Angeles']);
    expect(decision.reasons.map(({ code, data }) => [code, data['date'] ?? data['fact']])).toEqual([
      ['calendar-coverage', '2027-01-01'],
      ['unknown-fact', 'debt.daysPastDue'],
    ]);
    expect(ask(['America/Los_Angeles', 'Asia/Shanghai']).reasons).toEqual(decision.reasons);
  });
});
