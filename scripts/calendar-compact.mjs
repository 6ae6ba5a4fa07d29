// Writes a calendar's days as rules plus exceptions, so that every bundle can carry every calendar. A rule is kept only where it saves room; what the rules give
// and the table does not (and the reverse) is written out per year, so decoding gives the table again, day for day. The form is explained in
// src/calendars/compact.ts, which reads it; a test compares the two over every day.
const DAY = 86_400_000;
const FIRST = 2000;
const LAST = 2099;
const pad = (value) => String(value).padStart(2, '0');
const mmdd = (time) => `${pad(new Date(time).getUTCMonth() + 1)}${pad(new Date(time).getUTCDate())}`;
const weekdayOf = (time) => new Date(time).getUTCDay() || 7;

function easter(year) {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 1);
}

function orthodoxEaster(year) {
  const d = (19 * (year % 19) + 15) % 30;
  const n = d + ((2 * (year % 4) + 4 * (year % 7) - d + 34) % 7) + 114;
  return Date.UTC(year, Math.floor(n / 31) - 1, (n % 31) + 14);
}

/** Every base with every shift: its text before and after the condition, and for a year the day it gives and the weekday on which it starts. */
function candidates() {
  const list = [];
  const add = (base, start, shift) => {
    list.push({
      base, shift: shift === 0 ? '' : `>${shift}`,
      in: (year) => {
        const time = start(year);
        return { weekday: weekdayOf(time), day: mmdd(time + (shift === 0 ? 0 : ((shift - weekdayOf(time) + 7) % 7) * DAY)) };
      },
    });
  };
  for (let time = Date.UTC(2023, 0, 1); time < Date.UTC(2024, 0, 1); time += DAY) {
    const [month, day] = [new Date(time).getUTCMonth(), new Date(time).getUTCDate()];
    for (let shift = 0; shift <= 7; shift++) add(mmdd(time), (year) => Date.UTC(year, month, day), shift);
  }
  for (const [letter, feast] of [['E', easter], ['O', orthodoxEaster]]) {
    for (let offset = -60; offset <= 70; offset++) add(`${letter}${offset < 0 ? '' : '+'}${offset}`, (year) => feast(year) + offset * DAY, 0);
  }
  return list.map((candidate) => ({ ...candidate, years: Array.from({ length: LAST - FIRST + 1 }, (_, index) => candidate.in(FIRST + index)) }));
}
const ALL = candidates();

/** The stretch of years with the highest gain, ends included, as [gain, first, last]. */
function bestStretch(gains) {
  let best = [-Infinity, 0, 0];
  let [sum, from] = [0, 0];
  gains.forEach((gain, index) => {
    if (sum <= 0) [sum, from] = [0, index];
    sum += gain;
    if (sum > best[0]) best = [sum, from, index];
  });
  return best;
}

// What a day written out costs, and what one costs that a rule gives wrongly.
const SAVES = 5;
const COSTS = 6;

function fit(table, years) {
  const wanted = new Map(years.map((year) => [year, new Set((table[year] ?? '').split(' ').filter(Boolean))]));
  const left = new Map(years.map((year) => [year, new Set(wanted.get(year))]));
  const wrong = new Map(years.map((year) => [year, new Set()]));
  const rules = [];
  const gainIn = (candidate, year) => {
    const { day } = candidate.years[year - FIRST];
    if (left.get(year).has(day)) return SAVES;
    return wanted.get(year).has(day) || wrong.get(year).has(day) ? 0 : -COSTS;
  };
  const tried = (candidate, weekdays) => {
    const condition = weekdays === undefined ? '' : `?${weekdays.join('')}`;
    const holds = (year) => weekdays === undefined || weekdays.includes(candidate.years[year - FIRST].weekday);
    const [gain, first, last] = bestStretch(years.map((year) => (holds(year) ? gainIn(candidate, year) : 0)));
    const since = first === 0 ? '' : pad(years[first] % 100);
    const until = last === years.length - 1 ? '' : `-${pad(years[last] % 100)}`;
    const text = `${candidate.base}${condition}${candidate.shift}${since || until ? `@${since}${until}` : ''}`;
    return { gain: gain - text.length - 1, text, days: years.slice(first, last + 1).filter(holds).map((year) => [year, candidate.years[year - FIRST].day]) };
  };
  for (;;) {
    let best = { gain: 0 };
    for (const candidate of ALL) {
      const gains = years.map((year) => gainIn(candidate, year));
      if (!gains.some((gain) => gain > 0)) continue;
      const byWeekday = [0, 0, 0, 0, 0, 0, 0, 0];
      years.forEach((year, index) => (byWeekday[candidate.years[year - FIRST].weekday] += gains[index]));
      const good = [1, 2, 3, 4, 5, 6, 7].filter((weekday) => byWeekday[weekday] > 0);
      for (const rule of [tried(candidate), ...(good.length > 0 && good.length < 7 ? [tried(candidate, good)] : [])]) if (rule.gain > best.gain) best = rule;
    }
    if (best.text === undefined) break;
    rules.push(best.text);
    for (const [year, day] of best.days) if (!left.get(year).delete(day) && !wanted.get(year).has(day)) wrong.get(year).add(day);
  }
  const exceptions = years.map((year) => `${pad(year % 100)}${runs('+', left.get(year), year)}${runs('-', wrong.get(year), year)}`).filter((text) => text.length > 2);
  return [...rules, ...exceptions.map((text) => `/${text}`)].join(' ');
}

/** Days one after the other are written once: `+0206*7`. */
function runs(sign, days, year) {
  const times = [...days].sort().map((day) => Date.UTC(year, Number(day.slice(0, 2)) - 1, Number(day.slice(2))));
  let text = '';
  for (let i = 0; i < times.length; ) {
    let length = 1;
    while (times[i + length] === times[i] + length * DAY) length++;
    text += `${sign}${mmdd(times[i])}${length > 1 ? `*${length}` : ''}`;
    i += length;
  }
  return text;
}

/** `id|from|to|weekend|holidays|workdays|half days` */
export function compact(data) {
  const years = [];
  for (let year = Number(data.coverage.from.slice(0, 4)); year <= Number(data.coverage.to.slice(0, 4)); year++) years.push(year);
  if (years[0] < FIRST || years.at(-1) > LAST) throw new Error(`${data.id}: the short form holds ${FIRST} to ${LAST}`);
  const tables = [data.holidays, data.workdays, data.halfDays].map((table) => (table === undefined ? '' : fit(table, years)));
  return [data.id, data.coverage.from, data.coverage.to, (data.weekend ?? []).join(' '), ...tables].join('|').replace(/\|+$/, '');
}
