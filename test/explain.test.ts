import { readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { check } from '../src/check.js';
import type { CompileOptions } from '../src/options.js';
import { compile } from '../src/compile.js';
import type { Decision, Reason, ReasonCode } from '../src/decision.js';
import { REASON_CODES } from '../src/decision.js';
import { explain } from '../src/explain.js';
import type { Messages } from '../src/messages/catalogue.js';
import { en } from '../src/messages/en.js';
import { zhHans } from '../src/messages/zh-hans.js';
import type { ReasonData } from '../src/reasons.js';
import { REASON_KEYS } from '../src/reasons.js';
import { defineKind } from '../src/rules/kind.js';
import { ruleset as us } from '../src/rulesets/us.js';
import { wordingReader } from '../src/wording/index.js';
import { compileWithLexicons, readCases } from './cases.js';

const REG_F = { instrument: 'Regulation F', provision: '12 CFR 1006.6(b)(1)(i)' };
const CITED = { instrument: 'House rules', provision: 'section 4' };
const NOW = '2026-05-05T21:00:00-04:00';

interface Scenario {
  readonly name: string;
  readonly rule: Record<string, unknown>;
  readonly more?: readonly Record<string, unknown>[];
  readonly ruleset?: Record<string, unknown>;
  readonly request?: Record<string, unknown>;
  readonly options?: CompileOptions;
  readonly en: readonly string[];
  readonly zh: readonly string[];
}

/** One rule and one contact: an outgoing call by a collector about loan-1, late on a Tuesday in New York. */
function decide({ rule, more, ruleset, request, options }: Omit<Scenario, 'name' | 'en' | 'zh'>): Decision {
  const document = {
    id: 'house',
    version: '1',
    zones: ['America/New_York'],
    rules: [{ id: 'house.rule', citation: CITED, ...rule }, ...(more ?? [])],
    ...ruleset,
  };
  const { contact, ...rest } = { contact: {}, ...request };
  return check(compile(document, options), {
    contact: { at: NOW, channel: 'call', from: { party: 'collector' }, debts: ['loan-1'], ...contact },
    consumer: { timeZones: ['America/New_York'] },
    debts: [{ id: 'loan-1' }],
    history: [],
    ...rest,
  });
}

const event = (id: string, at: string, more: object = {}): object => ({ id, at, channel: 'call', outcome: 'no-answer', debts: ['loan-1'], ...more });
const consumer = (facts: object): { consumer: object } => ({ consumer: { timeZones: ['America/New_York'], ...facts } });
const hours = { kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] };

const words = {
  id: 'house',
  language: 'en',
  version: '1',
  words: 'spaces',
  cues: { negation: { before: ['never'] } },
  provisions: { 'arrest-or-criminal-threat': ['House code 7'] },
  entries: [{ id: 'jail', category: 'arrest-or-criminal-threat', phrases: ['jail'] }],
};
const reads = { kind: 'wording', lexicons: [words] };
const says = (text: string, more: object = {}): Record<string, unknown> => ({ contact: { channel: 'sms', content: { text, ...more } } });
const reader: CompileOptions = { wording: wordingReader([]) };

const failing = defineKind({
  kind: 'failing',
  params: {},
  compile: () => ({
    evaluate() {
      throw new Error('no such table');
    },
    next: () => Infinity,
  }),
});
/** A kind of a user's own, with a code of its own or one of ours. */
const own = (code: string, data: Record<string, unknown>): ReturnType<typeof defineKind> =>
  defineKind({
    kind: 'budget',
    params: {},
    compile: () => ({ evaluate: (_, found) => void found.push({ code, data, remedy: 'change', over: Infinity }), next: () => Infinity }),
  });

const SCENARIOS: readonly Scenario[] = [
  {
    name: 'contact-hours',
    rule: { ...hours, citation: REG_F },
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to ' +
        '21:00 (Regulation F, 12 CFR 1006.6(b)(1)(i)). Permitted again at 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为08:00至21:00，其余为静默时段（《Regulation F》，12 CFR 1006.6(b)(1)(i)）。' +
        '2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'contact-hours: presumption',
    rule: { ...hours, force: 'presumption' },
    en: [
      'Outside the hours in which no violation is presumed: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day no violation ' +
        'is presumed from 08:00 to 21:00 (House rules, section 4). This is a presumption of violation, not a prohibition. A violation is ' +
        'no longer presumed from 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在不推定违规的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日不推定违规的时段为08:00至21:00（《House rules》，section 4）。此项为违规推定，并非禁止性规定。' +
        '2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）起不再推定为违规。',
    ],
  },
  {
    name: 'contact-hours: recommendation',
    rule: { ...hours, force: 'should' },
    en: [
      'Outside the recommended hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is recommended from 08:00 ' +
        'to 21:00 (House rules, section 4). This is a recommendation and does not deny the contact. This advice is over at 08:00 on ' +
        'Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在建议联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日建议联系的时段为08:00至21:00（《House rules》，section 4）。此项为建议，不构成拒绝。' +
        '此项提示于2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）解除。',
    ],
  },
  {
    name: 'contact-hours: closed holiday, two zones, margin, inclusive end',
    rule: { kind: 'contact-hours', allow: [{ from: '08:00', fromInclusive: false, to: '21:00', toInclusive: true }], holidays: 'closed' },
    ruleset: { calendar: 'us' },
    request: { contact: { at: '2026-07-04T00:30:00-04:00' }, ...consumer({ timeZones: ['America/New_York', 'America/Detroit', 'America/Chicago'] }) },
    options: { marginSeconds: 60 },
    en: [
      'Outside the permitted hours: it is 00:30 on Saturday 4 July 2026, a holiday, in America/New_York and America/Detroit; that day ' +
        'contact is not permitted at any time; it is 23:30 on Friday 3 July 2026 in America/Chicago; that day contact is permitted after ' +
        '08:00 until 21:00 inclusive; a safety margin of 60 seconds is kept at both ends (House rules, section 4). Permitted again at ' +
        '09:01:00.001 on Sunday 5 July 2026 in America/New_York (2026-07-05T13:01:00.001Z).',
    ],
    zh: [
      '不在允许联系的时段内：' +
        '“America/New_York”和“America/Detroit”当地时间为2026年7月4日（星期六）00:30，当日为节假日，' +
        '当日全天均非允许联系的时段；“America/Chicago”当地时间为2026年7月3日（星期五）23:30，' +
        '当日允许联系的时段为08:00（不含）至21:00（含），其余为静默时段；时段首尾各留60秒安全余量（《House rules》，' +
        'section 4）。' +
        'America/New_York当地时间2026年7月5日（星期日）09:01:00.001（2026-07-05T13:01:00.001' +
        'Z）起可再次联系。',
    ],
  },
  {
    name: 'inconvenient-time',
    rule: { kind: 'inconvenient', honours: ['times'] },
    request: consumer({ inconvenient: [{ days: ['tue', 'wed'], from: '20:00', to: '23:00', since: '2026-05-01' }] }),
    en: [
      'The consumer has said, with effect from 1 May 2026, that contact from 20:00 to 23:00 on Tuesdays and Wednesdays is inconvenient: ' +
        'contact now is not permitted (House rules, section 4). Permitted again at 2026-05-06T03:00:00.000Z.',
    ],
    zh: [
      '债务人自2026年5月1日起表示每周二、周三20:00至23:00不便联系：此时不得联系（《House rules》，section 4）。' +
        '2026-05-06T03:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'inconvenient-time: always',
    rule: { kind: 'inconvenient', honours: ['times'] },
    request: consumer({ inconvenient: [{}] }),
    en: [
      'The consumer has said that contact at any time on any day is inconvenient: contact now is not permitted (House rules, section 4). ' +
        'Waiting does not help: no end was found within 366 days.',
    ],
    zh: [
      '债务人表示每日全天不便联系：此时不得联系（《House rules》，section 4）。等待无济于事：366天内未见解除时间。',
    ],
  },
  {
    name: 'inconvenient-time: agreed hours',
    rule: { kind: 'inconvenient', honours: ['agreed-hours'] },
    request: consumer({
      agreedHours: [{ from: '10:00', to: '12:00', since: '2026-05-01T10:00:00Z' }, { days: ['fri'], from: '14:00', to: '15:00' }],
    }),
    en: [
      'Outside the hours agreed with the consumer, which are from 10:00 to 12:00 on any day since 1 May 2026 at 10:00 UTC; and from ' +
        '14:00 to 15:00 on Fridays: contact now is not permitted (House rules, section 4). Permitted again at 2026-05-06T14:00:00.000Z.',
    ],
    zh: [
      '不在与债务人约定的时段内：约定时段为自协调世界时2026年5月1日10:00起每日10:00至12:00；每周五14:00至15:00，' +
        '此时不得联系（《House rules》，section 4）。2026-05-06T14:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'inconvenient-time: appointment',
    rule: { kind: 'inconvenient', honours: ['appointments'] },
    request: consumer({ appointments: [{ from: '2026-05-07T18:00:00-04:00', to: '2026-05-07T19:00:00-04:00' }] }),
    en: [
      'The consumer has named a time for contact, 7 May 2026 at 22:00 UTC: contact before it is not permitted (House rules, section 4). ' +
        'Permitted again at 2026-05-07T22:00:00.000Z.',
    ],
    zh: ['债务人已约定于协调世界时2026年5月7日22:00联系：在此之前不得联系（《House rules》，section 4）。2026-05-07T22:00:00.000Z起可再次联系。'],
  },
  {
    name: 'inconvenient-place',
    rule: { kind: 'inconvenient', honours: ['places'] },
    request: {
      contact: { to: { place: 'work' } },
      ...consumer({ inconvenient: [{ place: 'work', from: '09:00', to: '22:00', days: ['tue'], since: '2026-05-01' }] }),
    },
    en: [
      'The consumer has said, with effect from 1 May 2026, that contact at the place “work” is inconvenient from 09:00 to 22:00 on ' +
        'Tuesdays: contact there is not permitted (House rules, section 4). Permitted again at 2026-05-06T02:00:00.000Z.',
    ],
    zh: [
      '债务人自2026年5月1日起表示每周二09:00至22:00在“工作单位”不便联系：不得在该地点联系（《House rules》，' +
        'section 4）。2026-05-06T02:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'frequency-limit: presumption, by dates',
    rule: { kind: 'frequency', force: 'presumption', limit: 2, window: { days: 7 }, per: ['consumer', 'debt'], count: { channels: ['call'] } },
    request: { history: [event('e-1', '2026-05-01T10:00:00-04:00'), event('e-2', '2026-05-02T10:00:00-04:00')] },
    en: [
      'One contact more would exceed the limit above which a violation is presumed for debt loan-1: the limit is 2 contacts within 7 ' +
        'consecutive calendar days, and 2 were counted; counted per consumer and debt; by the dates of America/New_York; events: e-1 and ' +
        'e-2 (House rules, section 4). This is a presumption of violation, not a prohibition. A violation is no longer presumed from 00:00 ' +
        'on Friday 8 May 2026 (2026-05-08T04:00:00.000Z).',
    ],
    zh: [
      '再联系一次将超过推定违规的界限：就债务“loan-1”，连续7个自然日内至多2次，已计入2次；按债务人和债务分别计算；' +
        '日期以“America/New_York”当地时间为准；相关事件为e-1、e-2（《House rules》，section 4）。' +
        '此项为违规推定，并非禁止性规定。2026年5月8日（星期五）00:00（2026-05-08T04:00:00.000Z）起不再推定为违规。',
    ],
  },
  {
    name: 'frequency-limit: none at all',
    rule: { kind: 'frequency', limit: 0, window: { calendar: 'year' }, per: ['consumer'], count: { channels: ['call'] } },
    en: [
      'A single contact would exceed the limit: the limit is 0 contacts in the same calendar year; counted per consumer (House rules, ' +
        'section 4). Waiting does not help: the limit does not renew itself with time.',
    ],
    zh: [
      '任何一次联系均超过上限：同一自然年内至多0次；按债务人分别计算（《House rules》，section 4）。等待无济于事：' +
        '该上限不随时间恢复。',
    ],
  },
  {
    name: 'frequency-limit: recommendation, rolling',
    rule: { kind: 'frequency', force: 'should', limit: 1, window: { hours: 0.5 }, per: ['address'], count: { channels: ['call'] } },
    request: { contact: { to: { address: '+1 555 010 0199' } }, history: [event('e-1', '2026-05-05T20:50:00-04:00')] },
    en: [
      'One contact more would exceed the recommended limit: the limit is 1 contact within 30 minutes, and 1 was counted; counted per ' +
        'address; event: e-1 (House rules, section 4). This is a recommendation and does not deny the contact. This advice is over at ' +
        '2026-05-06T01:20:00.000Z.',
    ],
    zh: [
      '再联系一次将超过建议上限：30分钟内至多1次，已计入1次；按联系地址（号码）分别计算；相关事件为e-1（《House rules》，' +
        'section 4）。此项为建议，不构成拒绝。此项提示于2026-05-06T01:20:00.000Z解除。',
    ],
  },
  {
    name: 'frequency-limit: week',
    rule: { kind: 'frequency', limit: 1, window: { calendar: 'week', weekStartsOn: 'sun' }, per: ['recipient'], count: { channels: ['call'] } },
    request: { history: [event('e-1', '2026-05-04T20:50:00-04:00')] },
    en: [
      'One contact more would exceed the limit: the limit is 1 contact in the same calendar week (Sunday to Saturday), and 1 was ' +
        'counted; counted per recipient; by the dates of America/New_York; event: e-1 (House rules, section 4). Permitted again at 00:00 ' +
        'on Sunday 10 May 2026 (2026-05-10T04:00:00.000Z).',
    ],
    zh: [
      '再联系一次将超过上限：同一自然周内（星期日至星期六）至多1次，已计入1次；按联系对象分别计算；' +
        '日期以“America/New_York”当地时间为准；相关事件为e-1（《House rules》，section 4）。' +
        '2026年5月10日（星期日）00:00（2026-05-10T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'frequency-limit: ever',
    rule: { kind: 'frequency', limit: 1, window: { all: true }, per: ['consumer'], count: { channels: ['call'] } },
    request: { history: [event('e-1', '2026-05-04T20:50:00-04:00')] },
    en: [
      'One contact more would exceed the limit: the limit is 1 contact in the whole history, and 1 was counted; counted per consumer; ' +
        'event: e-1 (House rules, section 4). Waiting does not help: the limit does not renew itself with time.',
    ],
    zh: [
      '再联系一次将超过上限：全部历史记录中至多1次，已计入1次；按债务人分别计算；相关事件为e-1（《House rules》，' +
        'section 4）。等待无济于事：该上限不随时间恢复。',
    ],
  },
  {
    name: 'frequency-limit: since an event, many events',
    rule: {
      kind: 'frequency',
      limit: 3,
      window: { since: { channels: ['letter'], purposes: ['validation-notice'], notRoles: ['third-party'] }, which: 'first', within: { months: 2 } },
      per: ['account', 'creditor', 'channel', 'agent'],
      count: { channels: ['call'] },
    },
    request: {
      contact: { from: { id: 'agent-17', party: 'collector' } },
      history: Array.from({ length: 23 }, (_, i) => event(`e-${i + 10}`, `2026-05-04T10:${i + 10}:00-04:00`)),
    },
    en: [
      'One contact more would exceed the limit for debt loan-1: the limit is 3 contacts since the first event [channel: letter; purpose: ' +
        'validation notice; recipient other than: third party] found within 2 months, if there was one, and 23 were counted; counted per ' +
        'account, creditor, channel and agent; by the dates of America/New_York; events: e-10, e-11, e-12, e-13, e-14, e-15, e-16, e-17, ' +
        'e-18, e-19, e-20, e-21, e-22, e-23, e-24, e-25, e-26, e-27, e-28, e-29 and 3 more (House rules, section 4). Permitted again at ' +
        '00:00 on Saturday 4 July 2026 (2026-07-04T04:00:00.000Z).',
    ],
    zh: [
      '再联系一次将超过上限：就债务“loan-1”，自2个月内首次事件［渠道为信函；目的为债务确认通知；联系对象不是第三人］（如有）以来至多3次，' +
        '已计入23次；按账户、债权人、渠道和催收人员分别计算；日期以“America/New_York”当地时间为准；' +
        '相关事件为e-10、e-11、e-12、e-13、e-14、e-15、e-16、e-17、e-18、e-19、e-20、e-21、e-22、' +
        'e-23、e-24、e-25、e-26、e-27、e-28、e-29等，另有3项（《House rules》，section 4）。' +
        '2026年7月4日（星期六）00:00（2026-07-04T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'cooldown',
    rule: { kind: 'cooldown', wait: { days: 7 }, after: { channels: ['call'], outcomes: ['conversation'] }, per: ['consumer', 'debt'] },
    request: { history: [event('e-1', '2026-05-01T10:00:00-04:00', { outcome: 'conversation' })] },
    en: [
      'Too soon after an earlier event for debt loan-1: the required interval is 7 calendar days, the day of that event being the first; ' +
        'kept per consumer and debt; by the dates of America/New_York; event: e-1 (House rules, section 4). Permitted again at 00:00 on ' +
        'Friday 8 May 2026 (2026-05-08T04:00:00.000Z).',
    ],
    zh: [
      '距前次事件时间过短：就债务“loan-1”，间隔须满7个自然日（事件当日计为第一日）；按债务人和债务分别计算；' +
        '日期以“America/New_York”当地时间为准；相关事件为e-1（《House rules》，section 4）。' +
        '2026年5月8日（星期五）00:00（2026-05-08T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'cooldown: hours, presumption',
    rule: { kind: 'cooldown', force: 'presumption', wait: { hours: 1 }, after: { channels: ['call'] }, per: ['consumer'] },
    request: { history: [event('e-1', '2026-05-05T20:30:00-04:00')] },
    en: [
      'Too soon after an earlier event: a violation is presumed within an interval of 1 hour from that event; kept per consumer; event: ' +
        'e-1 (House rules, section 4). This is a presumption of violation, not a prohibition. A violation is no longer presumed from ' +
        '2026-05-06T01:30:00.000Z.',
    ],
    zh: [
      '距前次事件时间过短：推定违规的间隔为1小时（自事件发生时起算）；按债务人分别计算；相关事件为e-1（《House rules》，' +
        'section 4）。此项为违规推定，并非禁止性规定。2026-05-06T01:30:00.000Z起不再推定为违规。',
    ],
  },
  {
    name: 'cooldown: workdays, recommendation',
    rule: { kind: 'cooldown', force: 'should', wait: { workdays: 3 }, after: { channels: ['call'] }, per: ['consumer'] },
    ruleset: { calendar: 'us' },
    request: { history: [event('e-1', '2026-05-05T20:30:00-04:00')] },
    en: [
      'Too soon after an earlier event: the recommended interval is 3 working days, the day of that event being the first; kept per ' +
        'consumer; by the dates of America/New_York; event: e-1 (House rules, section 4). This is a recommendation and does not deny the ' +
        'contact. This advice is over at 00:00 on Friday 8 May 2026 (2026-05-08T04:00:00.000Z).',
    ],
    zh: [
      '距前次事件时间过短：建议间隔3个工作日（事件当日计为第一日）；按债务人分别计算；日期以“America/New_York”当地时间为准；' +
        '相关事件为e-1（《House rules》，section 4）。此项为建议，不构成拒绝。' +
        '此项提示于2026年5月8日（星期五）00:00（2026-05-08T04:00:00.000Z）解除。',
    ],
  },
  {
    name: 'cooldown: full days',
    rule: { kind: 'cooldown', wait: { days: 10, full: true }, after: { channels: ['call'] }, per: ['consumer'] },
    request: { history: [event('e-1', '2026-05-01T10:00:00-04:00')] },
    en: [
      'Too soon after an earlier event: the required interval is 10 full calendar days, the day of that event not being counted; kept per ' +
        'consumer; by the dates of America/New_York; event: e-1 (House rules, section 4). Permitted again at 00:00 on Tuesday 12 May 2026 ' +
        '(2026-05-12T04:00:00.000Z).',
    ],
    zh: [
      '距前次事件时间过短：间隔须满10个完整自然日（事件当日不计入）；按债务人分别计算；日期以“America/New_York”当地时间为准；' +
        '相关事件为e-1（《House rules》，section 4）。2026年5月12日（星期二）00:00（2026-05-12T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'cooldown: after a prerequisite, one bound in full days',
    rule: { kind: 'prerequisite', requires: { event: { channels: ['letter'] } }, atLeast: { months: 1, full: true }, atMost: { days: 60 }, per: ['debt'] },
    request: { history: [event('e-1', '2026-05-01T10:00:00-04:00', { channel: 'letter' })] },
    en: [
      'Too soon after a prerequisite for debt loan-1: what must come first is an event [channel: letter], and that must have been at ' +
        'least 1 full month and at most 60 calendar days before the contact, the day of it being the first, and not being counted where ' +
        'full ones are asked for (House rules, section 4). Permitted again at 2026-06-02T04:00:00.000Z.',
    ],
    zh: [
      '距前提条件满足时间过短：就债务“loan-1”，联系前须已发生事件［渠道为信函］，' +
        '且距本次联系不少于1个整月且不超过60个自然日（当日计为第一日；要求完整期间的，当日不计入）（《House rules》，section 4）。' +
        '2026-06-02T04:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'cooldown: after a prerequisite',
    rule: { kind: 'prerequisite', requires: { event: { channels: ['letter'] } }, atLeast: { days: 14 }, atMost: { days: 60 }, per: ['debt'] },
    request: { history: [event('e-1', '2026-05-01T10:00:00-04:00', { channel: 'letter' })] },
    en: [
      'Too soon after a prerequisite for debt loan-1: what must come first is an event [channel: letter], and that must have been at ' +
        'least 14 calendar days and at most 60 calendar days before the contact, the day of it being the first (House rules, section 4). ' +
        'Permitted again at 2026-05-15T04:00:00.000Z.',
    ],
    zh: [
      '距前提条件满足时间过短：就债务“loan-1”，联系前须已发生事件［渠道为信函］，' +
        '且距本次联系不少于14个自然日且不超过60个自然日（当日计为第一日）（《House rules》，section 4）。' +
        '2026-05-15T04:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'prerequisite-missing',
    rule: {
      kind: 'prerequisite',
      requires: { event: { channels: ['letter', 'email'], purposes: ['validation-notice'] } },
      atLeast: { days: 14 },
      atMost: { months: 1 },
      per: ['debt'],
    },
    en: [
      'A prerequisite is not met for debt loan-1: what must come first is an event [channel: letter or e-mail; purpose: validation ' +
        'notice], and that must have been at least 14 calendar days and at most 1 month before the contact, the day of it being the first ' +
        '(House rules, section 4). Waiting does not help: the prerequisite must be met first.',
    ],
    zh: [
      '联系的前提条件未满足：就债务“loan-1”，联系前须已发生事件［渠道为信函或电子邮件；目的为债务确认通知］，' +
        '且距本次联系不少于14个自然日且不超过1个月（当日计为第一日）（《House rules》，section 4）。等待无济于事：' +
        '须先满足前提条件。',
    ],
  },
  {
    name: 'prerequisite-missing: later than another event',
    rule: {
      kind: 'prerequisite',
      requires: { event: { channels: ['letter'] }, after: { event: { purposes: ['validation-notice'] }, atLeast: { days: 10 } }, sinceFact: 'debt.obtainedAt' },
    },
    en: [
      'A prerequisite is not met for debt loan-1: what must come first is an event [channel: letter] later than the date ' +
        '“debt.obtainedAt” and the last event [purpose: validation notice] by at least 10 calendar days (House rules, section 4). Waiting ' +
        'does not help: the prerequisite must be met first.',
    ],
    zh: [
      '联系的前提条件未满足：就债务“loan-1”，联系前须已发生事件［渠道为信函］（晚于日期“debt.obtainedAt”和' +
        '最近一次事件［目的为债务确认通知］至少10个自然日）（《House rules》，section 4）。等待无济于事：须先满足前提条件。',
    ],
  },
  {
    name: 'prerequisite-missing: one of several',
    rule: {
      kind: 'prerequisite',
      force: 'should',
      requires: [
        { fact: 'debt.noticeSentAt' },
        {
          event: {
            any: [{ channels: ['call'], outcomes: ['no-answer'] }, { answers: true, sameChannel: true }],
            facts: { 'event.tries': { min: 2, max: 5 }, 'event.endedAt': { from: '2026-01-01', until: '2026-07-01' } },
            not: { underConsent: { scopes: ['calls'], givenTo: ['collector'], forms: ['written'], days: 3 } },
          },
          count: 2,
        },
      ],
      atLeast: { hours: 24 },
    },
    en: [
      'A recommended prerequisite is not met for debt loan-1: one of these must come first: the date “debt.noticeSentAt” or 2 events ' +
        '[any of: channel: telephone call; outcome: no answer / in answer to an event; through the same channel; event.tries: at least 2 ' +
        'and at most 5; event.endedAt: from 1 January 2026 on and before 1 July 2026; none of: covered by a consent of scope “calls”, given ' +
        'to collector, form written and valid for 3 calendar days], and that must have been at least 24 hours before the contact (House rules, section 4). This is a recommendation and does not deny ' +
        'the contact. Waiting does not help: the prerequisite must be met first.',
    ],
    zh: [
      '建议的前提条件未满足：就债务“loan-1”，联系前须满足下列之一：已有日期“debt.noticeSentAt”；' +
        '或已发生2次事件［下列任一：渠道为电话；结果为无人接听／系对其他事件的答复；与本次联系渠道相同；event.tries：不小于2且不大于5；' +
        'event.endedAt：自2026年1月1日起且早于2026年7月1日；不符合：属于范围为“calls”、向催收机构作出、形式为书面、有效期3个自然日的同意所涵盖的联系］，' +
        '且距本次联系不少于24小时（《House rules》，section 4）。此项为建议，不构成拒绝。等待无济于事：须先满足前提条件。',
    ],
  },
  {
    name: 'channel-limit',
    rule: { kind: 'channel-limit', limit: 1, window: { calendar: 'week' }, per: ['consumer'], count: { channels: ['call', 'sms'] } },
    request: { history: [event('e-1', '2026-05-04T20:50:00-04:00', { channel: 'sms' })] },
    en: [
      'The contact would exceed the limit on channels: the limit is 1 channel in the same calendar week (Monday to Sunday), and with ' +
        'this contact there would be 2, namely telephone call and SMS; counted per consumer; by the dates of America/New_York; event: e-1 ' +
        '(House rules, section 4). Permitted again at 00:00 on Monday 11 May 2026 (2026-05-11T04:00:00.000Z).',
    ],
    zh: [
      '本次联系将超过渠道上限：同一自然周内（星期一至星期日）至多使用1种渠道，连同本次共2种，即电话、短信；按债务人分别计算；' +
        '日期以“America/New_York”当地时间为准；相关事件为e-1（《House rules》，section 4）。' +
        '2026年5月11日（星期一）00:00（2026-05-11T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'channel-limit: presumption',
    rule: {
      kind: 'channel-limit',
      force: 'presumption',
      limit: 2,
      window: { calendar: 'day' },
      per: ['debt'],
      count: { channels: ['call', 'sms', 'email'] },
    },
    request: {
      history: [event('e-1', '2026-05-05T20:50:00-04:00', { channel: 'sms' }), event('e-2', '2026-05-05T20:51:00-04:00', { channel: 'email' })],
    },
    en: [
      'The contact would exceed the limit above which a violation is presumed on channels for debt loan-1: the limit is 2 different ' +
        'channels on the same calendar day, and with this contact there would be 3, namely telephone call, e-mail and SMS; counted per ' +
        'debt; by the dates of America/New_York; events: e-1 and e-2 (House rules, section 4). This is a presumption of violation, not a ' +
        'prohibition. A violation is no longer presumed from 00:00 on Wednesday 6 May 2026 (2026-05-06T04:00:00.000Z).',
    ],
    zh: [
      '本次联系将超过渠道推定违规的界限：就债务“loan-1”，同一自然日内至多使用2种渠道，连同本次共3种，即电话、电子邮件、短信；' +
        '按债务分别计算；日期以“America/New_York”当地时间为准；相关事件为e-1、e-2（《House rules》，' +
        'section 4）。此项为违规推定，并非禁止性规定。' +
        '2026年5月6日（星期三）00:00（2026-05-06T04:00:00.000Z）起不再推定为违规。',
    ],
  },
  {
    name: 'channel-not-permitted',
    rule: { kind: 'channel', deny: [{ technologies: ['ai'] }] },
    request: { contact: { to: { line: 'mobile', place: 'home' }, from: { party: 'collector', technology: 'ai', device: 'private', visitors: 2 } } },
    en: [
      'Contact in this way is not permitted: channel telephone call; technology AI voice or text; line mobile; place home; device ' +
        'private; 2 visitors (House rules, section 4). Waiting does not help: another channel, technology or address is needed.',
    ],
    zh: [
      '不得以此方式联系：渠道为电话，技术方式为人工智能，线路为移动电话，地点为住所，设备为个人设备，上门人数为2人（《House rules》，' +
        'section 4）。等待无济于事：须更换渠道、技术方式或联系地址。',
    ],
  },
  {
    name: 'channel-not-permitted: recommendation',
    rule: { kind: 'channel', force: 'should', deny: true },
    en: [
      'Contact in this way is not recommended: channel telephone call; technology human agent (House rules, section 4). This is a ' +
        'recommendation and does not deny the contact. Waiting does not help: another channel, technology or address is needed.',
    ],
    zh: [
      '不建议以此方式联系：渠道为电话，技术方式为人工（《House rules》，section 4）。此项为建议，不构成拒绝。等待无济于事：' +
        '须更换渠道、技术方式或联系地址。',
    ],
  },
  {
    name: 'recipient-not-permitted',
    rule: { kind: 'recipient', force: 'presumption', allow: [{ roles: ['debtor'] }] },
    request: { contact: { to: { role: 'third-party', relation: 'sister' }, purpose: 'location' } },
    en: [
      'Contact with this recipient is presumed to be a violation: recipient third party; relation sister; purpose location information ' +
        '(House rules, section 4). This is a presumption of violation, not a prohibition. Waiting does not help: another recipient, ' +
        'address or purpose is needed.',
    ],
    zh: [
      '联系该对象将被推定为违规：联系对象为第三人，与债务人的关系为姐妹，目的为查找下落（《House rules》，section 4）。' +
        '此项为违规推定，并非禁止性规定。等待无济于事：须更换联系对象、联系地址或目的。',
    ],
  },
  {
    name: 'recipient-not-permitted: misdirected',
    rule: { kind: 'recipient', misdirected: true },
    request: {
      contact: { to: { address: '+1 555 010 0199' } },
      history: [event('e-1', '2026-05-04T20:50:00-04:00', { to: { address: '15550100199' }, misdirected: true })],
    },
    en: [
      'Contact with this recipient is not permitted: recipient debtor; purpose collection; an earlier contact showed that the address is ' +
        `somebody else's; event: e-1 (House rules, section 4). Waiting does not help: another recipient, address or purpose is needed.`,
    ],
    zh: [
      '不得联系该对象：联系对象为债务人，目的为催收；此前的联系表明该地址（号码）属于他人；相关事件为e-1（《House rules》，' +
        'section 4）。等待无济于事：须更换联系对象、联系地址或目的。',
    ],
  },
  {
    name: 'workplace',
    rule: { kind: 'inconvenient', workplace: 'known' },
    request: { contact: { to: { place: 'work' } }, ...consumer({ employerProhibits: { since: 1777636800000 } }) },
    en: [
      'The contact would reach the consumer at the place “work”, where the employer has prohibited such contact since 1 May 2026 at ' +
        '12:00 UTC: contact there is not permitted (House rules, section 4). Waiting does not help: another place is needed.',
    ],
    zh: [
      '本次联系发生在债务人的“工作单位”，而用人单位自协调世界时2026年5月1日12:00起禁止此类联系：' +
        '不得在该处联系（《House rules》，section 4）。等待无济于事：须更换联系地点。',
    ],
  },
  {
    name: 'workplace: always',
    rule: { kind: 'inconvenient', workplace: 'always' },
    request: { contact: { to: { place: 'work' } }, ...consumer({ employerProhibits: { since: '2026-05-01' } }) },
    en: [
      'The contact would reach the consumer at the place “work”: contact there is not permitted, whatever the employer allows; the ' +
        'employer has prohibited it since 1 May 2026 (House rules, section 4). Waiting does not help: another place is needed.',
    ],
    zh: [
      '本次联系发生在债务人的“工作单位”：无论用人单位是否允许，不得在该处联系；用人单位自2026年5月1日起已禁止（《House rules》，' +
        'section 4）。等待无济于事：须更换联系地点。',
    ],
  },
  {
    name: 'represented',
    rule: { kind: 'account-status', status: 'represented' },
    request: consumer({ representation: { since: '2026-05-01' } }),
    en: [
      'The consumer has been represented by an attorney since 1 May 2026: contact with the consumer is not permitted (House rules, ' +
        'section 4). Waiting does not help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人自2026年5月1日起已委托律师代理：不得直接联系债务人（《House rules》，section 4）。等待无济于事：' +
        '在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'represented: since unknown',
    rule: { kind: 'account-status', status: 'represented' },
    request: consumer({ representation: {} }),
    en: [
      'The consumer is represented by an attorney: contact with the consumer is not permitted (House rules, section 4). Waiting does not ' +
        'help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人已委托律师代理：不得直接联系债务人（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，' +
        '不得再次尝试。',
    ],
  },
  {
    name: 'cease-communication',
    rule: { kind: 'account-status', status: 'cease', lasts: { days: 30 } },
    request: consumer({ cease: [{ receivedAt: '2026-05-01T12:00:00Z' }] }),
    en: [
      'The consumer has asked that communication cease, which was received on 1 May 2026 at 12:00 UTC: contact is not permitted (House ' +
        'rules, section 4). Permitted again at 2026-05-31T04:00:00.000Z.',
    ],
    zh: [
      '债务人已要求停止联系（协调世界时2026年5月1日12:00收到）：不得再联系（《House rules》，section 4）。' +
        '2026-05-31T04:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'opted-out',
    rule: { kind: 'consent', optOuts: {} },
    request: {
      contact: { to: { address: '+1 555 010 0199' } },
      ...consumer({ optOuts: [{ at: '2026-05-01', channel: 'call', address: '+15550100199' }] }),
    },
    en: [
      'The consumer opted out of contact by telephone call at the address 15550100199 on 1 May 2026: such contact is not permitted ' +
        '(House rules, section 4). Waiting does not help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人已于2026年5月1日拒绝电话联系，所涉地址（号码）为15550100199：不得进行此类联系（《House rules》，' +
        'section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'opted-out: of some debts',
    rule: { kind: 'consent', optOuts: {} },
    request: { contact: { debts: ['loan-1'] }, ...consumer({ optOuts: [{ at: '2026-05-01', channel: 'call', debts: ['loan-1', 'loan-2'] }] }) },
    en: [
      'The consumer opted out of contact by telephone call about debts loan-1 and loan-2 on 1 May 2026: such contact is not permitted ' +
        '(House rules, section 4). Waiting does not help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人已于2026年5月1日拒绝电话联系，所涉债务为“loan-1”和“loan-2”：不得进行此类联系（《House rules》，' +
        'section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'opted-out: all',
    rule: { kind: 'consent', force: 'presumption', optOuts: {} },
    request: consumer({ optOuts: [{ at: '2026-05-01' }] }),
    en: [
      'The consumer opted out of all contact on 1 May 2026: such contact is presumed to be a violation (House rules, section 4). This is ' +
        'a presumption of violation, not a prohibition. Waiting does not help: do not try again until the facts about the person or the ' +
        'debt change.',
    ],
    zh: [
      '债务人已于2026年5月1日拒绝一切联系：进行此类联系将被推定为违规（《House rules》，section 4）。此项为违规推定，' +
        '并非禁止性规定。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'consent-missing',
    rule: { kind: 'consent', requires: { scopes: ['calls', 'channel:{channel}'], givenTo: ['collector'] } },
    request: consumer({ consents: [{ at: '2026-01-01', scope: 'calls', givenTo: 'collector', revokedAt: '2026-02-01', until: '2026-03-01' }] }),
    en: [
      'No consent of scope “calls” or “channel:{channel}” given to the collector covers the contact: without it contact is not ' +
        'permitted; a consent on record is revoked as of 1 February 2026; a consent on record ends on 1 March 2026 (House rules, section ' +
        '4). Waiting does not help: the consent is needed.',
    ],
    zh: [
      '没有向催收机构作出的、范围为“calls”或“channel:{channel}”的同意涵盖本次联系：未经同意，不得联系；' +
        '在案的一项同意自2026年2月1日起撤回；在案的一项同意有效期至2026年3月1日（《House rules》，section 4）。' +
        '等待无济于事：须先取得同意。',
    ],
  },
  {
    name: 'disputed-debt',
    rule: { kind: 'account-status', status: 'disputed' },
    request: { debts: [{ id: 'loan-1', disputes: [{ receivedAt: '2026-05-01' }] }] },
    en: [
      'Debt loan-1 has been disputed since 1 May 2026: contact about it is not permitted (House rules, section 4). Waiting does not ' +
        'help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务“loan-1”自2026年5月1日起存在争议：不得就该债务联系（《House rules》，section 4）。等待无济于事：' +
        '在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: bankrupt',
    rule: { kind: 'account-status', status: 'bankrupt' },
    request: consumer({ bankruptcy: { filedAt: '2026-05-01', status: 'open' } }),
    en: [
      'The consumer has been in bankruptcy proceedings (state “open”) since 1 May 2026; contact is not permitted (House rules, section ' +
        '4). Waiting does not help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人自2026年5月1日起处于破产程序（进行中）：不得联系（《House rules》，section 4）。等待无济于事：' +
        '在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: deceased',
    rule: { kind: 'account-status', status: 'deceased' },
    request: consumer({ deceased: true }),
    en: [
      'The consumer has died; contact is not permitted (House rules, section 4). Waiting does not help: do not try again until the facts ' +
        'about the person or the debt change.',
    ],
    zh: [
      '债务人已经死亡：不得联系（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: minor',
    rule: { kind: 'account-status', status: 'minor' },
    request: consumer({ minor: true }),
    en: [
      'The consumer is a minor; contact is not permitted (House rules, section 4). Waiting does not help: do not try again until the ' +
        'facts about the person or the debt change.',
    ],
    zh: [
      '债务人为未成年人：不得联系（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: servicemember',
    rule: { kind: 'account-status', status: 'servicemember' },
    request: consumer({ servicemember: true }),
    en: [
      'The consumer is a servicemember; contact is not permitted (House rules, section 4). Waiting does not help: do not try again until ' +
        'the facts about the person or the debt change.',
    ],
    zh: [
      '债务人为现役军人：不得联系（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: vulnerable',
    rule: { kind: 'account-status', force: 'should', status: 'vulnerable' },
    request: consumer({ vulnerable: ['mental-health', 'illness'] }),
    en: [
      'The consumer belongs to a vulnerable group: mental-health, illness; contact is not recommended (House rules, section 4). This is ' +
        'a recommendation and does not deny the contact. Waiting does not help: do not try again until the facts about the person or the ' +
        'debt change.',
    ],
    zh: [
      '债务人属于弱势群体（mental-health, illness）：不建议联系（《House rules》，section 4）。' +
        '此项为建议，不构成拒绝。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: hardship',
    rule: { kind: 'account-status', status: 'hardship' },
    request: consumer({ hardship: { from: '2026-05-01', until: '2026-05-31' } }),
    en: [
      'The consumer has been in hardship since 1 May 2026; contact is not permitted (House rules, section 4). Permitted again at ' +
        '2026-06-01T04:00:00.000Z.',
    ],
    zh: [
      '债务人自2026年5月1日起处于经济困难状态：不得联系（《House rules》，section 4）。' +
        '2026-06-01T04:00:00.000Z起可再次联系。',
    ],
  },
  {
    name: 'account-status: complaint',
    rule: { kind: 'account-status', status: 'complaint' },
    request: consumer({ complaints: [{ receivedAt: '2026-05-01' }] }),
    en: [
      'A complaint of the consumer has been open since 1 May 2026; contact is not permitted (House rules, section 4). Waiting does not ' +
        'help: do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务人的投诉自2026年5月1日起尚未办结：不得联系（《House rules》，section 4）。等待无济于事：' +
        '在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: paid',
    rule: { kind: 'account-status', status: 'paid' },
    request: { debts: [{ id: 'loan-1', paidAt: '2026-05-01' }] },
    en: [
      'It is recorded that debt loan-1 was paid on 1 May 2026; contact is not permitted (House rules, section 4). Waiting does not help: ' +
        'do not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务“loan-1”已于2026年5月1日清偿：不得联系（《House rules》，section 4）。等待无济于事：' +
        '在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: time-barred',
    rule: { kind: 'account-status', force: 'presumption', status: 'time-barred' },
    request: { debts: [{ id: 'loan-1', timeBarred: true }] },
    en: [
      'It is recorded that debt loan-1 is time-barred; contact is presumed to be a violation (House rules, section 4). This is a ' +
        'presumption of violation, not a prohibition. Waiting does not help: do not try again until the facts about the person or the debt ' +
        'change.',
    ],
    zh: [
      '债务“loan-1”已过诉讼时效：联系将被推定为违规（《House rules》，section 4）。此项为违规推定，并非禁止性规定。' +
        '等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'account-status: in-litigation',
    rule: { kind: 'account-status', status: 'in-litigation' },
    request: { debts: [{ id: 'loan-1', inLitigation: true }] },
    en: [
      'It is recorded that debt loan-1 is in litigation; contact is not permitted (House rules, section 4). Waiting does not help: do ' +
        'not try again until the facts about the person or the debt change.',
    ],
    zh: [
      '债务“loan-1”正在诉讼中：不得联系（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，' +
        '不得再次尝试。',
    ],
  },
  {
    name: 'prohibited-wording',
    rule: reads,
    request: says('Pay or go to j.a.i.l.'),
    options: reader,
    en: [
      '“j.a.i.l” (characters 14 to 20 of the text, entry “jail” of the lexicon “house”), disguised by signs between letters, is a threat of arrest or prosecution, ' +
        'which is not permitted; see House code 7 (House rules, section 4). Waiting does not help: the content must be reworded.',
    ],
    zh: [
      '正文第14至20个字符“j.a.i.l”（词库“house”条目“jail”）（以插入符号规避）属于以抓捕或刑事责任相威胁：不得使用此类措辞；参见House code 7（《House rules》，section 4）。' +
        '等待无济于事：须修改措辞。',
    ],
  },
  {
    name: 'prohibited-wording: only mentioned, in the subject',
    rule: reads,
    request: says('Hello', { subject: 'You never go to jail' }),
    options: reader,
    en: [
      '“jail” (characters 17 to 20 of the subject, entry “jail” of the lexicon “house”) mentions a threat of arrest or prosecution; it is denied there; ' +
        'see House code 7 (House rules, section 4). The policy only advises here and does not deny the contact. Waiting does not help: the content must be reworded.',
    ],
    zh: [
      '标题第17至20个字符“jail”（词库“house”条目“jail”）提及以抓捕或刑事责任相威胁，原文予以否定；参见House code 7（《House rules》，section 4）。' +
        '本策略对此仅作提示，不构成拒绝。等待无济于事：须修改措辞。',
    ],
  },
  {
    name: 'prohibited-wording: a template that was not filled in',
    rule: { kind: 'wording' },
    request: says('Dear {{name}}'),
    en: [
      '“{{name}}” (characters 6 to 13 of the text) is a field of a template that was not filled in (House rules, section 4). Waiting does not help: ' +
        'the content must be reworded.',
    ],
    zh: ['正文第6至13个字符“{{name}}”为未填充的模板字段（《House rules》，section 4）。等待无济于事：须修改措辞。'],
  },
  {
    name: 'missing-disclosure',
    rule: { kind: 'disclosure', requires: ['sender-identity', 'opt-out-notice'] },
    request: { contact: { content: { disclosures: [] } } },
    en: [
      'Elements are missing that the content must contain: “sender-identity” and “opt-out-notice” (House rules, section 4). Waiting does ' +
        'not help: what is missing must be added to the content.',
    ],
    zh: [
      '内容缺少必备要素：“sender-identity”、“opt-out-notice”（《House rules》，section 4）。' +
        '等待无济于事：须在内容中补充所缺要素。',
    ],
  },
  {
    name: 'missing-disclosure: one, recommendation',
    rule: { kind: 'disclosure', force: 'should', requires: ['sender-identity'] },
    request: { contact: { content: { disclosures: [] } } },
    en: [
      'An element is missing that the content should contain: “sender-identity” (House rules, section 4). This is a recommendation and ' +
        'does not deny the contact. Waiting does not help: what is missing must be added to the content.',
    ],
    zh: [
      '内容缺少建议具备的要素：“sender-identity”（《House rules》，section 4）。此项为建议，不构成拒绝。' +
        '等待无济于事：须在内容中补充所缺要素。',
    ],
  },
  {
    name: 'custom-rule',
    rule: { kind: 'custom', deny: { '==': [{ var: 'debt.id' }, 'loan-1'] }, message: { en: 'No calls about this loan.', 'zh-Hans': '不得就该笔贷款致电。' } },
    en: [
      'No calls about this loan; this concerns debt loan-1 (House rules, section 4). Waiting does not help: another content, channel or ' +
        'recipient, or a missing fact, is needed.',
    ],
    zh: [
      '不得就该笔贷款致电；涉及债务“loan-1”（《House rules》，section 4）。等待无济于事：须更换内容、渠道或联系对象，' +
        '或补充所缺事实。',
    ],
  },
  {
    name: 'custom-rule: fallback to English, over with time',
    rule: { kind: 'custom', remedy: 'wait', deny: { '>=': [{ var: 'local.time' }, '20:00'] }, message: { en: 'Too late today' } },
    en: [
      'Too late today; by the local time of America/New_York (House rules, section 4). Permitted again at 00:00 on Wednesday 6 May 2026 ' +
        '(2026-05-06T04:00:00.000Z).',
    ],
    zh: [
      'Too late today；以“America/New_York”当地时间为准（《House rules》，section 4）。' +
        '2026年5月6日（星期三）00:00（2026-05-06T04:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'custom-rule: no message',
    rule: { kind: 'custom', remedy: 'stop', deny: true },
    en: [
      'The rule objects to the contact (House rules, section 4). Waiting does not help: do not try again until the facts about the ' +
        'person or the debt change.',
    ],
    zh: [
      '该规则不允许本次联系（《House rules》，section 4）。等待无济于事：在债务人或债务的情况变化之前，不得再次尝试。',
    ],
  },
  {
    name: 'custom-rule: another language only',
    rule: { kind: 'custom', remedy: 'wait', deny: true, message: { 'es-CO': 'Hoy no' } },
    en: [
      'Hoy no (House rules, section 4). Waiting does not help: no end was found within 366 days.',
    ],
    zh: [
      'Hoy no（《House rules》，section 4）。等待无济于事：366天内未见解除时间。',
    ],
  },
  {
    name: 'unknown-fact: history',
    rule: { kind: 'frequency', limit: 1, window: { days: 1 }, per: ['consumer'], count: { channels: ['call'] } },
    request: { history: null },
    en: [
      'The rule cannot be decided: this fact is not known: “history” (House rules, section 4). What is not known is denied. Waiting does ' +
        'not help: what is not known must be stated.',
    ],
    zh: [
      '规则无法判定：缺少事实“history”（《House rules》，section 4）。事实不明的，不予允许。等待无济于事：' +
        '须补充所缺事实。',
    ],
  },
  {
    name: 'unknown-fact: several',
    rule: { kind: 'channel', deny: [{ lines: ['mobile'], places: ['home'] }] },
    en: [
      'The rule cannot be decided: not all of these facts are known: “contact.to.line” and “contact.to.place” (House rules, section 4). What is not known is ' +
        'denied. Waiting does not help: what is not known must be stated.',
    ],
    zh: [
      '规则无法判定：下列事实不全：“contact.to.line”、“contact.to.place”（《House rules》，section 4）。事实不明的，不予允许。' +
        '等待无济于事：须补充所缺事实。',
    ],
  },
  {
    name: 'unknown-fact: types, of a debt',
    rule: { kind: 'custom', force: 'should', deny: { '<': [{ var: 'debt.id' }, 7] } },
    en: [
      'The rule cannot be decided for debt loan-1: it compares values of different types (House rules, section 4). This does not deny ' +
        'the contact. Waiting does not help: the rule, or what it reads, must be corrected.',
    ],
    zh: [
      '规则无法判定：就债务“loan-1”，规则比较了不同类型的值（《House rules》，section 4）。此项不构成拒绝。' +
        '等待无济于事：须更正规则或其读取的数据。',
    ],
  },
  {
    name: 'unknown-fact: a rule that fails',
    rule: { kind: 'failing' },
    options: { kinds: [failing] },
    en: [
      'The rule cannot be decided: it could not be evaluated, because of the error “no such table” (House rules, section 4). What is not ' +
        'known is denied. Waiting does not help: the rule, or what it reads, must be corrected.',
    ],
    zh: [
      '规则无法判定：规则执行出错，错误信息为“no such table”（《House rules》，section 4）。事实不明的，' +
        '不予允许。等待无济于事：须更正规则或其读取的数据。',
    ],
  },
  {
    name: 'history-too-short',
    rule: { kind: 'frequency', limit: 1, window: { days: 7 }, per: ['debt'], count: { channels: ['call'] } },
    request: { historySince: '2026-05-04T00:00:00Z' },
    en: [
      'The rule cannot be decided for debt loan-1: the history is complete only from 4 May 2026 at 00:00 UTC, and the rule looks back to ' +
        '29 April 2026 at 04:00 UTC (House rules, section 4). What is not known is denied. Waiting does not help: a longer history is ' +
        'needed.',
    ],
    zh: [
      '规则无法判定：就债务“loan-1”，联系记录自协调世界时2026年5月4日00:00起才完整，' +
        '而规则须回溯至协调世界时2026年4月29日04:00（《House rules》，section 4）。事实不明的，不予允许。' +
        '等待无济于事：须提供更早的联系记录。',
    ],
  },
  {
    name: 'history-too-short: without end',
    rule: { kind: 'frequency', limit: 1, window: { all: true }, per: ['consumer'], count: { channels: ['call'] } },
    request: { historySince: '2026-05-04T00:00:00Z' },
    en: [
      'The rule cannot be decided: the history is complete only from 4 May 2026 at 00:00 UTC, and the rule looks back without end (House ' +
        'rules, section 4). What is not known is denied. Waiting does not help: a longer history is needed.',
    ],
    zh: [
      '规则无法判定：联系记录自协调世界时2026年5月4日00:00起才完整，而规则须回溯全部历史（《House rules》，' +
        'section 4）。事实不明的，不予允许。等待无济于事：须提供更早的联系记录。',
    ],
  },
  {
    name: 'contact-hours: outside the calendar',
    rule: { kind: 'contact-hours', allow: [{ from: '08:00', to: '18:00' }, { days: ['workday'], from: '18:00', to: '20:00' }] },
    ruleset: { calendar: 'us' },
    request: { contact: { at: '2099-05-05T21:00:00-04:00' } },
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2099 in America/New_York; that day contact is permitted from 08:00 to ' +
        '18:00, but of the time from 18:00 to 20:00 the calendar does not tell (House rules, section 4). Permitted again at 08:00 on ' +
        'Wednesday 6 May 2099 (2099-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2099年5月5日（星期二）21:00，当日允许联系的时段为08:00至18:00，其余为静默时段，' +
        '但18:00至20:00能否联系，日历未载明（《House rules》，section 4）。' +
        '2099年5月6日（星期三）08:00（2099-05-06T12:00:00.000Z）起可再次联系。',
    ],
  },
  {
    name: 'calendar-coverage',
    rule: { ...hours, holidays: 'closed' },
    ruleset: { calendar: 'us' },
    request: { contact: { at: '2099-05-05T20:00:00-04:00' } },
    en: [
      'The rule cannot be decided: the calendar “us” does not cover what the rule needs around Tuesday 5 May 2099 (House rules, section ' +
        '4). What is not known is denied. Waiting does not help: a calendar that covers the date is needed.',
    ],
    zh: [
      '规则无法判定：日历“us”未覆盖判定2099年5月5日（星期二）前后所需的日期（《House rules》，section 4）。' +
        '事实不明的，不予允许。等待无济于事：须使用覆盖该日期的日历。',
    ],
  },
  {
    name: 'unknown-time-zone',
    rule: hours,
    request: consumer({ timeZones: ['Mars/Olympus'] }),
    en: [
      'The rule cannot be decided: the time zone “Mars/Olympus” does not exist (House rules, section 4). What is not known is denied. ' +
        'Waiting does not help: an existing IANA time zone must be stated.',
    ],
    zh: [
      '规则无法判定：时区“Mars/Olympus”不存在（《House rules》，section 4）。事实不明的，不予允许。等待无济于事：' +
        '须提供真实存在的IANA时区。',
    ],
  },
  {
    name: 'unknown-time-zone: none',
    rule: hours,
    ruleset: { zones: undefined },
    request: { consumer: {} },
    en: [
      'The rule cannot be decided: no time zone of the consumer is known (House rules, section 4). What is not known is denied. Waiting ' +
        'does not help: an existing IANA time zone must be stated.',
    ],
    zh: [
      '规则无法判定：债务人所在时区不明（《House rules》，section 4）。事实不明的，不予允许。等待无济于事：' +
        '须提供真实存在的IANA时区。',
    ],
  },
  {
    name: 'invalid-request',
    rule: hours,
    request: { contact: { at: '2026-05-05 21:00', channel: '' } },
    en: [
      'The request is malformed and therefore denied: contact.at is no instant; give ISO 8601 with Z or an offset ' +
        '(2026-03-02T20:15:00+08:00) or epoch milliseconds as a whole number (found "2026-05-05 21:00"); contact.channel is empty; give a ' +
        'name (found ""). Waiting does not help: the request must be corrected.',
    ],
    zh: [
      '请求格式有误，予以拒绝：' +
        'contact.at is no instant; give ISO 8601 with Z or an offset (2026-03-0' +
        '2T20:15:00+08:00) or epoch milliseconds as a whole number (found "2026' +
        '-05-05 21:00")；contact.channel is empty; give a name (found "")。' +
        '等待无济于事：须更正请求。',
    ],
  },
  {
    name: 'text-not-checked',
    rule: { kind: 'disclosure', requires: ['sender-identity'] },
    en: [
      'It was not checked whether the content contains this element: “sender-identity” (House rules, section 4). This does not deny the ' +
        'contact. Waiting does not help: the content must be reviewed, and what it contains must be stated.',
    ],
    zh: [
      '未核查内容是否包含下列要素：“sender-identity”（《House rules》，section 4）。此项不构成拒绝。' +
        '等待无济于事：须审核内容并说明其所含要素。',
    ],
  },
  {
    name: 'text-not-checked: denied',
    rule: { kind: 'disclosure', requires: ['sender-identity', 'opt-out-notice'], unchecked: 'deny' },
    en: [
      'It was not checked whether the content contains these elements: “sender-identity” and “opt-out-notice” (House rules, section 4). ' +
        'What is not known is denied. Waiting does not help: the content must be reviewed, and what it contains must be stated.',
    ],
    zh: [
      '未核查内容是否包含下列要素：“sender-identity”、“opt-out-notice”（《House rules》，' +
        'section 4）。事实不明的，不予允许。等待无济于事：须审核内容并说明其所含要素。',
    ],
  },
  {
    name: 'text-not-checked: no text to read',
    rule: reads,
    request: { contact: { channel: 'letter' } },
    options: reader,
    en: [
      'The wording was not checked: the contact has no text (House rules, section 4). This does not deny the contact. Waiting does not help: ' +
        'the content must be reviewed, and what it contains must be stated.',
    ],
    zh: ['措辞未经核查：本次联系未提供文本（《House rules》，section 4）。此项不构成拒绝。等待无济于事：须审核内容并说明其所含要素。'],
  },
  {
    name: 'text-not-checked: another language',
    rule: reads,
    request: says('Bonjour', { language: 'fr' }),
    options: reader,
    en: [
      'The wording was not checked: no lexicon of the rule reads the language (“fr”) (House rules, section 4). This does not deny the contact. ' +
        'Waiting does not help: the content must be reviewed, and what it contains must be stated.',
    ],
    zh: ['措辞未经核查：该规则没有适用于该语言的词库（“fr”）（《House rules》，section 4）。此项不构成拒绝。等待无济于事：须审核内容并说明其所含要素。'],
  },
  {
    name: 'text-not-checked: a lexicon that was not handed in',
    rule: { kind: 'wording', lexicons: ['en'], missingLexicon: 'unchecked', unchecked: 'deny' },
    request: says('Hello'),
    en: [
      'The wording was not checked: a lexicon of the rule was not handed in (“en”) (House rules, section 4). What is not known is denied. ' +
        'Waiting does not help: the content must be reviewed, and what it contains must be stated.',
    ],
    zh: ['措辞未经核查：规则所列词库未提供（“en”）（《House rules》，section 4）。事实不明的，不予允许。等待无济于事：须审核内容并说明其所含要素。'],
  },
  {
    name: 'no-rule-applied',
    rule: { ...hours, when: { channels: ['sms'] } },
    en: [
      'No rule of the policy reaches this contact: nothing forbids it, and nothing was checked.',
    ],
    zh: [
      '没有任何规则适用于本次联系：无规则禁止，亦未作任何核查。',
    ],
  },
  {
    name: 'a code of their own',
    rule: { kind: 'budget' },
    options: { kinds: [own('over-budget', { spent: 12, of: { limit: 10 }, team: 'north' })] },
    en: [
      'The rule objects with the code “over-budget”; its evidence is spent: 12; of: {"limit":10}; team: north (House rules, section 4). ' +
        'Waiting does not help: another content, channel or recipient, or a missing fact, is needed.',
    ],
    zh: [
      '规则以代码“over-budget”提出异议；依据为spent: 12；of: {"limit":10}；' +
        'team: north（《House rules》，section 4）。等待无济于事：须更换内容、渠道或联系对象，或补充所缺事实。',
    ],
  },
  {
    name: 'a code of ours with other data',
    rule: { kind: 'budget' },
    options: { kinds: [own('frequency-limit', { limit: 3 })] },
    en: [
      'The rule objects with the code “frequency-limit”; its evidence is limit: 3 (House rules, section 4). Waiting does not help: the ' +
        'limit does not renew itself with time.',
    ],
    zh: [
      '规则以代码“frequency-limit”提出异议；依据为limit: 3（《House rules》，section 4）。' +
        '等待无济于事：该上限不随时间恢复。',
    ],
  },
  {
    name: 'a code of ours with data of another shape',
    rule: { kind: 'budget' },
    options: { kinds: [own('contact-hours', { zones: 'all' })] },
    en: [
      'The rule objects with the code “contact-hours”; its evidence is zones: all (House rules, section 4). Waiting does not help: ' +
        'another content, channel or recipient, or a missing fact, is needed.',
    ],
    zh: [
      '规则以代码“contact-hours”提出异议；依据为zones: all（《House rules》，section 4）。' +
        '等待无济于事：须更换内容、渠道或联系对象，或补充所缺事实。',
    ],
  },
  {
    name: 'two reasons about time',
    rule: hours,
    more: [{ id: 'house.second', kind: 'cooldown', wait: { hours: 2 }, after: { channels: ['call'] }, per: ['consumer'] }],
    request: { history: [event('e-1', '2026-05-05T20:30:00-04:00')] },
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to ' +
        '21:00 (House rules, section 4). Permitted again at 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
      'Too soon after an earlier event: the required interval is 2 hours from that event; kept per consumer; event: e-1 (rule ' +
        'house.second of the ruleset house). This reason alone is over at 2026-05-06T02:30:00.000Z; all rules together allow the contact ' +
        'again at 2026-05-06T12:00:00.000Z.',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为08:00至21:00，其余为静默时段（《House rules》，section 4）。' +
        '2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）起可再次联系。',
      '距前次事件时间过短：间隔须满2小时（自事件发生时起算）；按债务人分别计算；' +
        '相关事件为e-1（规则集“house”的规则“house.second”）。仅就此项而言，' +
        '2026-05-06T02:30:00.000Z解除；各项规则均允许的最早时间为2026-05-06T12:00:00.000Z。',
    ],
  },
  {
    name: 'a reason about time among others',
    rule: hours,
    more: [{ id: 'house.second', kind: 'channel', deny: true }],
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to ' +
        '21:00 (House rules, section 4). This reason alone is over at 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z); the other ' +
        'reasons remain.',
      'Contact in this way is not permitted: channel telephone call; technology human agent (rule house.second of the ruleset house). ' +
        'Waiting does not help: another channel, technology or address is needed.',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为08:00至21:00，其余为静默时段（《House rules》，section 4）。仅就此项而言，' +
        '2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）解除；其他原因仍然存在。',
      '不得以此方式联系：渠道为电话，技术方式为人工（规则集“house”的规则“house.second”）。等待无济于事：' +
        '须更换渠道、技术方式或联系地址。',
    ],
  },
  {
    name: 'reasons without a common end',
    rule: hours,
    more: [{ id: 'house.second', kind: 'contact-hours', allow: [{ from: '22:00', to: '23:00' }] }],
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to ' +
        '21:00 (House rules, section 4). This reason alone is over at 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z); no time ' +
        'within 366 days was found at which all rules allow the contact.',
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 22:00 to ' +
        '23:00 (rule house.second of the ruleset house). This reason alone is over at 22:00 on Tuesday 5 May 2026 ' +
        '(2026-05-06T02:00:00.000Z); no time within 366 days was found at which all rules allow the contact.',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为08:00至21:00，其余为静默时段（《House rules》，section 4）。仅就此项而言，' +
        '2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）解除；366天内未见各项规则均允许的时间。',
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为22:00至23:00，其余为静默时段（规则集“house”的规则“house.second”）。仅就此项而言，' +
        '2026年5月5日（星期二）22:00（2026-05-06T02:00:00.000Z）解除；366天内未见各项规则均允许的时间。',
    ],
  },
  {
    name: 'a recommendation that denies',
    rule: { ...hours, force: 'should' },
    options: { denies: ['should'] },
    en: [
      'Outside the recommended hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is recommended from 08:00 ' +
        'to 21:00 (House rules, section 4). This is a recommendation; the policy denies contacts that do not follow it. In line with the ' +
        'recommendation from 08:00 on Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在建议联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日建议联系的时段为08:00至21:00（《House rules》，section 4）。此项为建议，' +
        '但本策略对不符合建议的联系予以拒绝。2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）起符合建议。',
    ],
  },
  {
    name: 'a prohibition that only advises',
    rule: { ...hours },
    options: { denies: ['should'] },
    en: [
      'Outside the permitted hours: it is 21:00 on Tuesday 5 May 2026 in America/New_York; that day contact is permitted from 08:00 to ' +
        '21:00 (House rules, section 4). The policy only advises here and does not deny the contact. This advice is over at 08:00 on ' +
        'Wednesday 6 May 2026 (2026-05-06T12:00:00.000Z).',
    ],
    zh: [
      '不在允许联系的时段内：“America/New_York”当地时间为2026年5月5日（星期二）21:00，' +
        '当日允许联系的时段为08:00至21:00，其余为静默时段（《House rules》，section 4）。本策略对此仅作提示，' +
        '不构成拒绝。此项提示于2026年5月6日（星期三）08:00（2026-05-06T12:00:00.000Z）解除。',
    ],
  },
  {
    name: 'allowed until',
    rule: hours,
    request: { contact: { at: '2026-05-05T12:00:00-04:00' } },
    en: [
      'The contact is allowed until 2026-05-06T01:00:00.000Z, that instant not included.',
    ],
    zh: [
      '允许联系，至2026-05-06T01:00:00.000Z为止（不含该时刻）。',
    ],
  },
  {
    name: 'allowed without end',
    rule: { kind: 'recipient', allow: [{ roles: ['debtor'] }] },
    en: [
      'The contact is allowed; no end of this was found within 366 days.',
    ],
    zh: [
      '允许联系；366天内未见终止时间。',
    ],
  },
];

const LANGUAGES: readonly Messages[] = [en, zhHans];
const all = (decision: Decision): readonly Reason[] => [...decision.reasons, ...decision.advisories];
const GARBAGE = /undefined|\[object|NaN|\bnull\b| {2}|\(\s*\)|（\s*）|“”|，，|；；|\.\.|。。|[,;:] ?[.,;:]/;

/** Decisions of the case files: they were written for other tests, in other words. */
const CASES: readonly { readonly id: string; readonly decision: Decision }[] = [
  ...readCases('house').map((item) => ({ id: item.id, decision: check(compile(item.ruleset), item.request) })),
  ...readCases('us').map((item) => ({ id: item.id, decision: check(compileWithLexicons(us), item.request) })),
];
/** The scenarios that are not about data foreign to us. */
const ours = SCENARIOS.filter(({ rule }) => rule['kind'] !== 'budget');

describe('explain', () => {
  for (const scenario of SCENARIOS) {
    it(scenario.name, () => {
      const decision = decide(scenario);
      expect(explain(decision, en)).toEqual(scenario.en);
      expect(explain(decision, zhHans)).toEqual(scenario.zh);
    });
  }

  it('has a scenario for every code', () => {
    const seen = new Set(SCENARIOS.flatMap((scenario) => all(decide(scenario)).map((reason) => reason.code)));
    expect(REASON_CODES.filter((code) => !seen.has(code))).toEqual([]);
  });

  it('gives one sentence group per reason, then one per advisory, and the same for a decision read back from JSON', () => {
    let explained = 0;
    for (const { id, decision } of CASES) {
      const read = JSON.parse(JSON.stringify(decision)) as Decision;
      for (const messages of LANGUAGES) {
        const sentences = explain(decision, messages);
        expect(sentences.length, id).toBe(Math.max(1, all(decision).length));
        expect(explain(read, messages), id).toEqual(sentences);
        explained += all(decision).length;
      }
    }
    expect(explained).toBeGreaterThan(100);
  });

  it('never prints what nobody would sign', () => {
    const decisions = [...ours.map((scenario) => ({ id: scenario.name, decision: decide(scenario) })), ...CASES];
    for (const { id, decision } of decisions) {
      for (const messages of LANGUAGES) {
        for (const sentence of explain(decision, messages)) {
          expect(sentence, id).not.toMatch(GARBAGE);
          expect(sentence, id).toMatch(messages === en ? /^[A-Z“].*\.$/s : /。$/);
        }
      }
    }
  });

  it('always gives the provision, or the rule where none is cited', () => {
    let cited = 0;
    for (const { id, decision } of [...SCENARIOS.map((scenario) => ({ id: scenario.name, decision: decide(scenario) })), ...CASES]) {
      all(decision).forEach((reason, index) => {
        if (reason.rule === null) return;
        for (const messages of LANGUAGES) {
          const sentence = explain(decision, messages)[index];
          const { citation } = reason;
          expect(sentence, id).toContain(citation?.instrument ?? reason.rule);
          expect(sentence, id).toContain(citation === null ? (reason.ruleset ?? '') : (citation.provision ?? ''));
          cited += citation === null ? 0 : 1;
        }
      });
    }
    expect(cited).toBeGreaterThan(100);
  });

  it('gives the instant of retryAt, and says otherwise that waiting does not help', () => {
    for (const { id, decision } of [...SCENARIOS.map((scenario) => ({ id: scenario.name, decision: decide(scenario) })), ...CASES]) {
      all(decision).forEach((reason, index) => {
        const [english, chinese] = LANGUAGES.map((messages) => explain(decision, messages)[index]);
        if (reason.retryAt !== null) {
          expect(english, id).toContain(reason.retryAt);
          expect(chinese, id).toContain(reason.retryAt);
        } else if (reason.code !== 'no-rule-applied') {
          expect(english, id).toContain('Waiting does not help');
          expect(chinese, id).toContain('等待无济于事');
        }
        const denied = decision.reasons.includes(reason);
        expect(/does not deny the contact|nothing forbids it/.test(english ?? ''), id).toBe(!denied);
        expect(/不构成拒绝|无规则禁止/.test(chinese ?? ''), id).toBe(!denied);
      });
    }
  });

  it('never presents a presumption or a recommendation as a prohibition', () => {
    const rules = SCENARIOS.filter(({ rule }) => rule['force'] === undefined && rule['kind'] !== 'budget' && rule['kind'] !== 'custom');
    let seen = 0;
    for (const scenario of rules) {
      for (const force of ['presumption', 'should'] as const) {
        const decision = decide({ ...scenario, rule: { ...scenario.rule, force } });
        for (const [index, reason] of all(decision).entries()) {
          if (reason.force !== force || REASON_CODES.indexOf('unknown-fact') <= REASON_CODES.indexOf(reason.code as 'unknown-fact')) continue;
          const [english, chinese] = LANGUAGES.map((messages) => explain(decision, messages)[index]);
          expect(english, scenario.name).not.toMatch(/not permitted|is permitted|permitted hours|Permitted|required interval|must contain/);
          expect(english, scenario.name).toMatch(force === 'presumption' ? /presum/ : /recommend/);
          expect(chinese, scenario.name).not.toMatch(/不得(?!再次尝试)|允许联系的时段|可再次联系|静默时段|必备/);
          expect(chinese, scenario.name).toMatch(force === 'presumption' ? /推定/ : /建议/);
          seen++;
        }
      }
    }
    expect(seen).toBeGreaterThan(60);
  });

  it('asks neither the locale nor the zone of the machine', () => {
    for (const file of ['explain', 'messages/catalogue', 'messages/en', 'messages/zh-hans']) {
      expect(readFileSync(new URL(`../src/${file}.ts`, import.meta.url), 'utf8'), file).not.toMatch(/Intl\.|toLocale|new Date|localeCompare/);
    }
  });
});

/** Every value in a piece of evidence, with the path to it. */
function leaves(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; value: unknown }[] {
  if (typeof value !== 'object' || value === null) return [{ path, value }];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, [...path, Array.isArray(value) ? Number(key) : key]));
}

function replaced(data: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const copy = structuredClone(data) as Record<string | number, unknown>;
  let target = copy;
  for (const key of path.slice(0, -1)) target = target[key] as Record<string | number, unknown>;
  target[path[path.length - 1] as string] = value;
  return copy;
}

const other = (value: unknown): unknown => {
  if (typeof value === 'number') return value + 1;
  if (typeof value === 'boolean') return !value;
  if (typeof value !== 'string') return 'Mars/Olympus';
  const day = /^(\d{4})(-\d{2}-\d{2}.*)$/.exec(value);
  if (day !== null) return `${Number(day[1]) - 1}${day[2] as string}`;
  return value === 'by the employer' ? 'always' : `${value}7`;
};

/** Values that say nothing that another does not say already, and what is said by a sentence of its own. */
function implied(code: string, path: readonly (string | number)[], data: Readonly<Record<string, unknown>>, messages: Messages): boolean {
  const [first] = path;
  const last = path[path.length - 1];
  // The weekday is that of the date; a status that has a code of its own; the number of what a limit of 0 does not count.
  if (code === 'contact-hours' && last === 'day') return true;
  if (['represented', 'cease-communication', 'disputed-debt'].includes(code) && first === 'status') return true;
  if (first === 'counted' && data['limit'] === 0) return true;
  // A message in another language; events beyond those listed; `all`, which can only be true.
  if (first === 'message') return last !== (messages === en ? 'en' : 'zh-Hans');
  // What is said by the form of the sentence.
  if (code === 'prohibited-wording' && first === 'sense') return true;
  if (first === 'events') return Number(last) >= 20;
  return last === 'all';
}

const PLAIN = ['limit', 'debt', 'zone', 'since', 'at', 'revokedAt', 'expiredAt', 'address', 'historySince', 'needed', 'date', 'calendar', 'marginSeconds'];

describe('evidence', () => {
  it('is said in full: another value, another sentence', () => {
    let compared = 0;
    for (const { name, decision } of ours.map((scenario) => ({ name: scenario.name, decision: decide(scenario) }))) {
      all(decision).forEach((reason) => {
        for (const messages of LANGUAGES) {
          const say = (data: unknown): string | undefined => explain({ ...decision, reasons: [{ ...reason, data } as Reason], advisories: [] }, messages)[0];
          for (const { path, value } of leaves(reason.data)) {
            if (path.length === 0 || implied(reason.code, path, reason.data, messages)) continue;
            expect(say(replaced(reason.data, path, other(value))), `${name}: ${path.join('.')} in ${messages.locale}`).not.toBe(say(reason.data));
            compared++;
          }
        }
      });
    }
    expect(compared).toBeGreaterThan(400);
  });

  it('stands in the sentence as it is, where it is a number, a name or a date', () => {
    const dated = (text: string): readonly string[] => {
      const [year, month, day] = text.slice(0, 10).split('-').map(Number) as [number, number, number];
      const names = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
      return [text, `${day} ${names[month - 1] as string} ${year}`, `${year}年${month}月${day}日`];
    };
    let found = 0;
    for (const { id, decision } of [...ours.map((scenario) => ({ id: scenario.name, decision: decide(scenario) })), ...CASES]) {
      all(decision).forEach((reason, index) => {
        for (const messages of LANGUAGES) {
          const sentence = explain(decision, messages)[index] ?? '';
          for (const key of PLAIN) {
            const value = reason.data[key];
            if (value === undefined || value === null) continue;
            // The workplace's date is as the request states it, here in milliseconds.
            const given = reason.code === 'workplace' && /^\d+$/.test(String(value)) ? new Date(Number(value)).toISOString() : String(value);
            const forms = /^\d{4}-\d{2}-\d{2}/.test(given) ? dated(given) : [given];
            expect(forms.some((form) => sentence.includes(form)), `${id}: ${key} ${given} in ${sentence}`).toBe(true);
            found++;
          }
          for (const element of [...((reason.data['elements'] ?? []) as string[]), ...((reason.data['events'] ?? []) as string[]).slice(0, 20)]) {
            expect(sentence, id).toContain(element);
            found++;
          }
        }
      });
    }
    expect(found).toBeGreaterThan(300);
  });

  it('has the shape that is documented', () => {
    expect(Object.keys(REASON_KEYS).sort()).toEqual([...REASON_CODES].sort());
    expectTypeOf<keyof ReasonData>().toEqualTypeOf<ReasonCode>();
    for (const { id, decision } of [...ours.map((scenario) => ({ id: scenario.name, decision: decide(scenario) })), ...CASES]) {
      for (const { code, data } of all(decision)) {
        const keys: Readonly<Record<string, string>> = REASON_KEYS[code as keyof ReasonData];
        for (const key of Object.keys(data)) expect(Object.keys(keys), `${id}: ${code}`).toContain(key);
        for (const key of Object.keys(keys)) if (keys[key] === 'always') expect(Object.keys(data), `${id}: ${code}`).toContain(key);
      }
    }
  });

  it('occurs with every key that is documented', () => {
    const seen = new Set(ours.flatMap((scenario) => all(decide(scenario)).flatMap(({ code, data }) => Object.keys(data).map((key) => `${code}.${key}`))));
    const documented = Object.entries(REASON_KEYS).flatMap(([code, keys]) => Object.keys(keys).map((key) => `${code}.${key}`));
    // More than a thousand counted events: below. More than a hundred findings: in the tests of the kind.
    const rare = ['frequency-limit.eventsLeftOut', 'cooldown.eventsLeftOut', 'channel-limit.eventsLeftOut', 'prohibited-wording.findingsLeftOut'];
    expect(documented.filter((key) => !seen.has(key))).toEqual(rare);
  });

  it('counts the events that it does not list', () => {
    const history = Array.from({ length: 1003 }, (_, i) => event(`e-${i}`, '2026-05-05T10:00:00-04:00'));
    const rule = { kind: 'frequency', limit: 1, window: { calendar: 'day' }, per: ['consumer'], count: { channels: ['call'] } };
    const decision = decide({ rule, request: { history } });
    expect(decision.reasons[0]?.data['eventsLeftOut']).toBe(3);
    expect(explain(decision, en)[0]).toContain('and 1003 were counted');
    expect(explain(decision, en)[0]).toContain(' and 983 more (');
    expect(explain(decision, zhHans)[0]).toContain('等，另有983项');
  });
});

describe('docs/reasons.md', () => {
  const text = readFileSync(new URL('../docs/reasons.md', import.meta.url), 'utf8');
  const sections = new Map(text.split(/^### /m).slice(1).map((section) => [/^`([^`]+)`/.exec(section)?.[1], section] as const));

  it('has a section for every code, in order, and for no other', () => {
    expect([...sections.keys()]).toEqual([...REASON_CODES]);
  });

  it('names every key of the data, with what is always there', () => {
    for (const [code, keys] of Object.entries(REASON_KEYS)) {
      const rows = [...(sections.get(code) ?? '').matchAll(/^\| `([^`]+)` \| (always|sometimes) \|/gm)].map((row) => [row[1], row[2]]);
      expect(Object.fromEntries(rows), code).toEqual(keys);
      expect(rows.length, code).toBe(Object.keys(keys).length);
    }
  });

  it('shows sentences that are really said, and the remedies that really occur', () => {
    const decisions = [...ours.map((scenario) => decide(scenario)), ...CASES.map(({ decision }) => decision)];
    for (const code of REASON_CODES) {
      const section = sections.get(code) ?? '';
      const said = ours.filter((scenario) => all(decide(scenario)).some((reason) => reason.code === code)).flatMap((scenario) => [...scenario.en, ...scenario.zh]);
      const examples = [...section.matchAll(/^> (.+)$/gm)].map((match) => match[1] as string);
      expect(examples.length, code).toBe(2);
      for (const example of examples) expect(said, code).toContain(example);
      const remedies = /^Remedy: (.+)\.$/m.exec(section)?.[1]?.split(', ') ?? [];
      const real = new Set(decisions.flatMap(all).filter((reason) => reason.code === code).map((reason) => `\`${reason.remedy}\``));
      for (const remedy of real) expect(remedies, code).toContain(remedy);
    }
  });
});
