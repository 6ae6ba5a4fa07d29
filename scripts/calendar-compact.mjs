// Writes a calendar's days as rules plus exceptions, so that every bundle can carry every calendar. A rule is kept only where it saves
// room; what the rules give and the table does not (and the reverse) is written out per year, so decoding gives the table again, day for day.
const DAY = 86_400_000;
const pad = (value) => String(value).padStart(2, '0');
const mmdd = (time) => `${pad(new Date(time).getUTCMonth() + 1)}${pad(new Date(time).getUTCDate())}`;

export function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return Date.UTC(year, month - 1, ((h + l - 7 * m + 114) % 31) + 1);
}

/** `MMDD`, `E±n` (days from Easter Sunday), `MMDD>w` (the first weekday w, 1 = Monday, on or after). */
export function ruleDay(rule, year) {
  if (rule.startsWith('E')) return mmdd(easter(year) + Number(rule.slice(1)) * DAY);
  const base = Date.UTC(year, Number(rule.slice(0, 2)) - 1, Number(rule.slice(2, 4)));
  if (rule.length === 4) return mmdd(base);
  const weekday = Number(rule[5]) % 7;
  return mmdd(base + ((weekday - new Date(base).getUTCDay() + 7) % 7) * DAY);
}

function candidates() {
  const rules = [];
  for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2024, 0, 1); time += DAY) {
    rules.push(mmdd(time));
    for (let weekday = 1; weekday <= 7; weekday++) rules.push(`${mmdd(time)}>${weekday}`);
  }
  for (let offset = -60; offset <= 70; offset++) rules.push(`E${offset < 0 ? '' : '+'}${offset}`);
  return rules;
}
const ALL = candidates();

function fit(table, years) {
  const left = new Map(years.map((year) => [year, new Set((table[year] ?? '').split(' ').filter(Boolean))]));
  const wrong = new Map(years.map((year) => [year, new Set()]));
  const rules = [];
  for (;;) {
    let best = { gain: 0 };
    for (const rule of ALL) {
      let gain = -rule.length - 1;
      for (const year of years) {
        const day = ruleDay(rule, year);
        if (left.get(year).has(day)) gain += 5;
        else if (!(table[year] ?? '').includes(day) && !wrong.get(year).has(day)) gain -= 6;
      }
      if (gain > best.gain) best = { gain, rule };
    }
    if (best.rule === undefined) break;
    rules.push(best.rule);
    for (const year of years) {
      const day = ruleDay(best.rule, year);
      if (!left.get(year).delete(day) && !(table[year] ?? '').includes(day)) wrong.get(year).add(day);
    }
  }
  const exceptions = years
    .map((year) => `${pad(year % 100)}${[...left.get(year)].sort().map((day) => `+${day}`).join('')}${[...wrong.get(year)].sort().map((day) => `-${day}`).join('')}`)
    .filter((text) => text.length > 2);
  return [...rules, ...exceptions.map((text) => `/${text}`)].join(' ');
}

/** `id|title|from|to|holidays|workdays|halfDays` */
export function compact(data) {
  const years = [];
  for (let year = Number(data.coverage.from.slice(0, 4)); year <= Number(data.coverage.to.slice(0, 4)); year++) years.push(year);
  const tables = [data.holidays, data.workdays, data.halfDays].map((table) => (table === undefined ? '' : fit(table, years)));
  return [data.id, data.title, data.coverage.from, data.coverage.to, (data.weekend ?? []).join(' '), ...tables].join('|');
}
