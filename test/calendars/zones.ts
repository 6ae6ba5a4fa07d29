import { Temporal } from 'temporal-polyfill';

/** Older and unusual names that callers send; Intl accepts them but does not list them. */
const LINKS = [
  'UTC', 'GMT', 'Etc/UTC', 'Etc/GMT', 'Etc/GMT+12', 'Etc/GMT+1', 'Etc/GMT-1', 'Etc/GMT-14', 'Etc/Greenwich', 'Etc/Zulu', 'Zulu', 'Universal',
  'EST', 'MST', 'HST', 'EST5EDT', 'CST6CDT', 'MST7MDT', 'PST8PDT', 'WET', 'CET', 'MET', 'EET',
  'US/Eastern', 'US/Central', 'US/Mountain', 'US/Pacific', 'US/Alaska', 'US/Aleutian', 'US/Hawaii', 'US/Arizona', 'US/Indiana-Starke', 'US/East-Indiana',
  'US/Michigan', 'US/Samoa',
  'Canada/Atlantic', 'Canada/Eastern', 'Canada/Newfoundland', 'Canada/Saskatchewan', 'Mexico/General', 'Mexico/BajaNorte', 'Brazil/East', 'Brazil/West',
  'Chile/Continental', 'Chile/EasterIsland',
  'America/Buenos_Aires', 'America/Argentina/Buenos_Aires', 'America/Indianapolis', 'America/Indiana/Indianapolis', 'America/Louisville',
  'America/Kentucky/Louisville', 'America/Fort_Wayne',
  'America/Montreal', 'America/Shiprock', 'America/Godthab', 'America/Nuuk', 'America/Ensenada', 'America/Santa_Isabel', 'America/Knox_IN', 'Atlantic/Faeroe',
  'Atlantic/Faroe',
  'Asia/Calcutta', 'Asia/Kolkata', 'Asia/Katmandu', 'Asia/Kathmandu', 'Asia/Rangoon', 'Asia/Yangon', 'Asia/Saigon', 'Asia/Ho_Chi_Minh', 'Asia/Dacca',
  'Asia/Macao', 'Asia/Chongqing', 'Asia/Harbin',
  'Asia/Kashgar', 'Asia/Urumqi', 'Asia/Tel_Aviv', 'Asia/Istanbul', 'Asia/Thimbu', 'Asia/Ujung_Pandang', 'Asia/Ulan_Bator', 'Australia/ACT', 'Australia/NSW',
  'Australia/LHI', 'Australia/Yancowinna',
  'Europe/Kiev', 'Europe/Kyiv', 'Europe/Belfast', 'Europe/Nicosia', 'Pacific/Samoa', 'Pacific/Enderbury', 'Pacific/Kanton', 'Pacific/Truk', 'Pacific/Ponape',
  'PRC', 'ROC', 'ROK', 'Japan', 'Hongkong', 'Singapore', 'Israel', 'Iran', 'Turkey', 'Egypt', 'Libya', 'Cuba', 'Jamaica', 'GB', 'GB-Eire', 'Eire', 'Portugal',
  'Poland', 'Iceland', 'NZ', 'NZ-CHAT',
  'Navajo', 'W-SU', 'Kwajalein',
];

/** Every zone that the platform lists, and the links. */
export const ZONE_NAMES: readonly string[] = [...new Set([...Intl.supportedValuesOf('timeZone'), ...LINKS])].sort();

/** A change of offset: the instant, and the offset in milliseconds from then on. */
export type Change = readonly [at: number, offset: number];

export const zoned = (name: string, instant: number): Temporal.ZonedDateTime => Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(name);
export const offsetOf = (time: Temporal.ZonedDateTime): number => time.offsetNanoseconds / 1e6;

/** Every change of offset in [from, to), by Temporal. */
export function changesOf(name: string, from: number, to: number): Change[] {
  const changes: Change[] = [];
  // A change at `from` itself counts.
  for (let time = zoned(name, from - 1); ; ) {
    const next = time.getTimeZoneTransition('next');
    if (next === null || next.epochMilliseconds >= to) return changes;
    changes.push([next.epochMilliseconds, offsetOf(next)]);
    time = next;
  }
}
