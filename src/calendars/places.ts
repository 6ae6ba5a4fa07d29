import { DAY, HOUR, parseDay, toInstant } from './civil.js';
import { areaCodeZones, countryZones } from './place-data.js';
import { findZone } from './zone.js';

/** Zones of the states, D.C. and the territories of the United States; one that two zones share has both. Codes of the armed forces (AA, AE, AP) have none. */
const STATES: readonly (readonly [zones: string, states: string])[] = [
  ['America/New_York', 'CT DC DE GA MA MD ME NC NH NJ NY OH PA RI SC VA VT WV'],
  ['America/Chicago', 'AL AR IA IL LA MN MO MS OK WI'],
  ['America/Denver', 'CO MT NM UT WY'],
  ['America/Los_Angeles', 'CA WA'],
  ['Pacific/Honolulu', 'HI'],
  ['America/New_York America/Chicago', 'FL TN'],
  ['America/Chicago America/Denver', 'KS NE SD TX'],
  ['America/Los_Angeles America/Denver', 'NV'],
  ['America/Los_Angeles America/Boise', 'OR'],
  ['America/Boise America/Los_Angeles', 'ID'],
  // The Navajo Nation keeps daylight saving time.
  ['America/Phoenix America/Denver', 'AZ'],
  ['America/Anchorage America/Adak', 'AK'],
  ['America/Detroit America/Menominee', 'MI'],
  ['America/New_York America/Kentucky/Louisville America/Kentucky/Monticello America/Chicago', 'KY'],
  [
    'America/Indiana/Indianapolis America/Indiana/Vincennes America/Indiana/Winamac America/Indiana/Marengo America/Indiana/Petersburg ' +
      'America/Indiana/Vevay America/Indiana/Tell_City America/Indiana/Knox America/Chicago',
    'IN',
  ],
  ['America/Chicago America/North_Dakota/Center America/North_Dakota/New_Salem America/North_Dakota/Beulah America/Denver', 'ND'],
  ['America/Puerto_Rico', 'PR'],
  ['America/St_Thomas', 'VI'],
  ['Pacific/Guam', 'GU'],
  ['Pacific/Saipan', 'MP'],
  ['Pacific/Pago_Pago', 'AS'],
];

/** Zones of the provinces and territories of Canada, as zone.tab of the tz database assigns them; Halifax in Quebec is the Magdalen Islands. */
const PROVINCES: readonly (readonly [zones: string, provinces: string])[] = [
  ['America/Edmonton', 'AB'],
  ['America/Vancouver America/Edmonton America/Creston America/Dawson_Creek America/Fort_Nelson', 'BC'],
  ['America/Winnipeg', 'MB'],
  ['America/Moncton', 'NB'],
  ['America/St_Johns America/Goose_Bay', 'NL'],
  ['America/Halifax America/Glace_Bay', 'NS'],
  ['America/Edmonton America/Inuvik', 'NT'],
  ['America/Iqaluit America/Resolute America/Rankin_Inlet America/Cambridge_Bay America/Atikokan', 'NU'],
  ['America/Toronto America/Winnipeg America/Atikokan', 'ON'],
  ['America/Halifax', 'PE'],
  ['America/Toronto America/Blanc-Sablon America/Halifax', 'QC'],
  ['America/Regina America/Swift_Current America/Edmonton', 'SK'],
  ['America/Whitehorse America/Dawson', 'YT'],
];

/** Zones of these names are younger than some platforms: what stood, and stands, for them on an older one. */
const STAND_INS: Readonly<Record<string, readonly string[]>> = {
  // Since 2025b: on Santiago's clock until 20 March 2025, since then on that of Punta Arenas.
  'America/Coyhaique': ['America/Santiago', 'America/Punta_Arenas'],
};

type Index = ReadonlyMap<string, readonly string[]>;

function indexOf(table: readonly (readonly [zones: string, keys: string])[]): Index {
  return new Map(table.flatMap(([zones, keys]) => keys.split(' ').map((key) => [key, zones.split(' ')] as const)));
}

let states: Index | undefined;
let provinces: Index | undefined;
let areaCodes: Index | undefined;

/**
 * Every IANA zone of a country, or `undefined` for a code that names none.
 *
 * The code is ISO 3166-1 alpha-2, in either case. Territories have codes of their own: `US` does not include Puerto Rico (`PR`).
 * Source: zone.tab of the tz database.
 *
 * @example zonesForCountry('CN') // ['Asia/Shanghai', 'Asia/Urumqi']
 */
export function zonesForCountry(code: string): string[] | undefined {
  const key = typeof code === 'string' ? code.toUpperCase() : '';
  if (!Object.hasOwn(countryZones, key)) return undefined;
  const names = (countryZones[key] as string).split(' ').flatMap((name) => (findZone(name) === undefined ? (STAND_INS[name] ?? name) : name));
  return [...new Set(names)];
}

/**
 * Every IANA zone of a state or territory of the United States (D.C. included) or of a province of Canada, or `undefined` for anything else.
 *
 * The code is the postal one (`TX`, `ON`) or ISO 3166-2 (`US-TX`, `CA-ON`), in either case. Military codes (`AA`, `AE`, `AP`) are `undefined`: nobody
 * knows where that is.
 *
 * @example zonesForState('TN') // ['America/New_York', 'America/Chicago']
 */
export function zonesForState(code: string): string[] | undefined {
  const match = /^(?:(US|CA)-)?([A-Z]{2})$/.exec(typeof code === 'string' ? code.toUpperCase() : '');
  if (match === null) return undefined;
  const [, country, key] = match as unknown as [string, string | undefined, string];
  states ??= indexOf(STATES);
  provinces ??= indexOf(PROVINCES);
  const zones = (country === 'CA' ? undefined : states.get(key)) ?? (country === 'US' ? undefined : provinces.get(key));
  return zones?.slice();
}

/**
 * Every IANA zone in which an area code of the North American Numbering Plan lies, overlays included, or `undefined` where the number tells no place:
 * toll-free, premium, personal, unassigned, or of another plan.
 *
 * Takes E.164 (`+18502240100`) or three digits (`850`), nothing looser: `+44 20 …` is not area code 442. An area code says where a number was issued;
 * a mobile is carried along.
 *
 * @example zonesForAreaCode('+18502240100') // ['America/Chicago', 'America/New_York']
 */
export function zonesForAreaCode(number: string): string[] | undefined {
  const match = typeof number === 'string' ? /^(?:(\d{3})|\+1(\d{3})[2-9]\d{6})$/.exec(number) : null;
  if (match === null) return undefined;
  areaCodes ??= indexOf(areaCodeZones);
  return areaCodes.get((match[1] ?? match[2]) as string)?.slice();
}

/**
 * What a signal about the consumer's place is. `stated`: the consumer said so. `phone`: a number of which nobody knows whether it is a landline or a mobile.
 */
export type EvidenceKind = 'stated' | 'address' | 'mailing-address' | 'postal-code' | 'landline' | 'mobile' | 'phone' | 'state' | 'country';

export interface Evidence {
  readonly kind: EvidenceKind;
  /** IANA zones, where the caller knows them (from a ZIP or exchange table, from the consumer). They hold instead of what `value` would give. */
  readonly zones?: readonly string[] | null | undefined;
  /**
   * What the zones are looked up by, when there are none: for numbers E.164 or an area code, for `country` an ISO 3166-1 code, for a `postal-code` nothing (no
   * table of them is shipped), for all others a state or province (`TX`, `CA-ON`).
   */
  readonly value?: string | null | undefined;
  /** When it was said: an instant, or a date where only the day is known. Read for `stated` alone. */
  readonly at?: string | number | Date | null | undefined;
}

export interface EvidenceOptions {
  /** The instant of the contact. There is no clock inside. */
  readonly now?: string | number | Date | undefined;
  /** A statement older than this at `now`, or without `at`, is one signal among the others. Default: a statement does not age. */
  readonly statedMaxAgeDays?: number | undefined;
  /** Where nothing but area codes of mobiles (or of numbers that may be mobiles: `phone`) is known. Default `unknown`: they are no location. `use`: they are taken. */
  readonly mobileAlone?: 'use' | 'unknown' | undefined;
  /** `all-us`: where nothing is known, the zones of the states, Puerto Rico and the Virgin Islands. Default: `zones` is undefined. */
  readonly unknownLocation?: 'all-us' | undefined;
}

/** One signal, by its place in the list. */
export interface Signal {
  readonly index: number;
  readonly kind: EvidenceKind;
}

export interface ZonesFromEvidence {
  /** For `consumer.timeZones`, sorted; `undefined` when nothing is known: then leave `timeZones` out, and every zone of the ruleset is assumed. */
  readonly zones: string[] | undefined;
  /** Which signal gave which zone; `unknown-location` for those of `unknownLocation`. */
  readonly sources: { readonly zone: string; readonly from: Signal | 'unknown-location' }[];
  /** Signals that gave nothing: a toll-free number, a military address, a code that is not known. */
  readonly unknown: Signal[];
  /** Signals that gave zones which a statement of the consumer outweighs. */
  readonly setAside: Signal[];
}

/** Every clock of the states, Puerto Rico and the Virgin Islands. Not Guam, the Northern Marianas and American Samoa. */
const ALL_US = [
  'America/New_York',
  'America/Chicago',
  'America/Denver',
  'America/Phoenix',
  'America/Los_Angeles',
  'America/Anchorage',
  'America/Adak',
  'Pacific/Honolulu',
  'America/Puerto_Rico',
];

function refuse(path: string, value: unknown, want: string): never {
  const shown = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : typeof value;
  throw new TypeError(`zonesFromEvidence: ${path} is ${shown}; ${want}`);
}

// A date begins nowhere earlier than 14 hours before it begins at UTC: so read, a statement is rather too old than too young.
const EARLIEST = 14 * HOUR;

function instantOf(path: string, value: string | number | Date): number {
  const read = toInstant(value instanceof Date ? value.getTime() : value);
  if (read !== undefined) return read;
  const day = typeof value === 'string' ? parseDay(value) : undefined;
  return day === undefined ? refuse(path, value, 'give ISO 8601 with Z or an offset, a date, epoch milliseconds or a Date') : day * DAY - EARLIEST;
}

function lookUp(kind: EvidenceKind, value: string): readonly string[] | undefined {
  if (kind === 'landline' || kind === 'mobile' || kind === 'phone') return zonesForAreaCode(value);
  if (kind === 'country') return zonesForCountry(value);
  return kind === 'postal-code' ? undefined : zonesForState(value);
}

function zonesOf(item: Evidence, path: string): readonly string[] | undefined {
  if (item.zones != null && !Array.isArray(item.zones)) refuse(`${path}.zones`, item.zones, 'give a list of IANA names');
  if (item.zones != null && item.zones.length > 0) {
    // Leaving out a name that cannot be read would permit what the place behind it forbids.
    item.zones.forEach((zone, index) => {
      if (typeof zone !== 'string' || findZone(zone) === undefined) refuse(`${path}.zones[${index}]`, zone, 'give IANA names that this platform knows');
    });
    return item.zones;
  }
  // The look-ups take anything, and know nothing for what is no text.
  return lookUp(item.kind, item.value as string);
}

function limits(options: EvidenceOptions): { now: number | undefined; maxAge: number | undefined } {
  const { now, statedMaxAgeDays: days } = options;
  if (days !== undefined && !(typeof days === 'number' && days >= 0)) refuse('options.statedMaxAgeDays', days, 'give a number of days');
  if (days !== undefined && now === undefined) refuse('options.now', now, 'statedMaxAgeDays needs the instant of the contact');
  return { now: now === undefined ? undefined : instantOf('options.now', now), maxAge: days === undefined ? undefined : days * DAY };
}

/**
 * The zones in which a consumer may be, joined from everything that is known, and which signal gave which.
 *
 * A contact must be within hours in all of them: a further signal narrows what is permitted and never widens it. The exception is what the consumer said,
 * which is used alone; several statements are joined, so leave out one that a later one replaces. A statement that is later than `now`, too old for
 * `statedMaxAgeDays` (exactly so many days is not too old) or undated when there is a limit, is a signal like the others. One without zones is in `unknown`.
 *
 * Throws a TypeError for what cannot be read: a name in `zones` that is no zone, an `at` or `now` that is no instant, an age limit without `now`.
 *
 * Source of the rule: comment 6(b)(1)(i)-2 to 12 CFR 1006.6.
 *
 * @example zonesFromEvidence([{ kind: 'state', value: 'CA' }, { kind: 'mobile', value: '+12125550100' }]).zones // ['America/Los_Angeles', 'America/New_York']
 */
export function zonesFromEvidence(evidence: readonly Evidence[], options: EvidenceOptions = {}): ZonesFromEvidence {
  if (!Array.isArray(evidence)) refuse('evidence', evidence, 'give a list');
  const { now, maxAge } = limits(options);
  const known: { signal: Signal; zones: readonly string[]; alone: boolean; byCode: boolean }[] = [];
  const unknown: Signal[] = [];
  evidence.forEach((item: Evidence | null | undefined, index) => {
    const path = `evidence[${index}]`;
    if (typeof item !== 'object' || item === null) refuse(path, item, 'give { kind, zones or value }');
    const signal: Signal = { index, kind: item.kind };
    const zones = zonesOf(item, path);
    const said = item.kind !== 'stated' || item.at == null ? undefined : instantOf(`${path}.at`, item.at);
    const old = maxAge !== undefined && (said === undefined || (now as number) - said > maxAge);
    const early = (said ?? -Infinity) > (now ?? Infinity);
    if (zones === undefined) unknown.push(signal);
    else known.push({ signal, zones, alone: item.kind === 'stated' && !old && !early, byCode: (item.kind === 'mobile' || item.kind === 'phone') && !item.zones?.length });
  });

  const stated = known.filter((entry) => entry.alone);
  const used = stated.length > 0 ? stated : known;
  const sources = used.flatMap(({ signal, zones }): ZonesFromEvidence['sources'] => [...new Set(zones)].map((zone) => ({ zone, from: signal })));
  const setAside = known.filter((entry) => !used.includes(entry)).map((entry) => entry.signal);
  const nothing = used.every((entry) => entry.byCode && options.mobileAlone !== 'use');
  if (nothing && options.unknownLocation !== 'all-us') {
    unknown.push(...used.map((entry) => entry.signal));
    return { zones: undefined, sources: [], unknown: unknown.sort((a, b) => a.index - b.index), setAside };
  }
  if (nothing) sources.push(...ALL_US.map((zone) => ({ zone, from: 'unknown-location' as const })));
  return { zones: [...new Set(sources.map((source) => source.zone))].sort(), sources, unknown, setAside };
}
