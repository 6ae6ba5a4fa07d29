/** (d) The floor: hours, seven-in-seven and cooldown alone, straight code over numbers parsed before, with the offset cached. */
import { formatInTimeZone } from 'date-fns-tz';

const DAY = 86_400_000;
const HOUR = 3_600_000;
const COUNTED = 1;
const TALKED = 2;

function offset(zone, at) {
  const text = formatInTimeZone(at, zone, 'xxx');
  return (text[0] === '-' ? -1 : 1) * (Number(text.slice(1, 3)) * 60 + Number(text.slice(4, 6))) * 60_000;
}

/** Not timed: a contact to numbers. The offset six days before is kept too, for the start of the window. */
export function prepare({ at, contact, zones, debts, history }) {
  const events = history.filter((event) => event.channel === 'call' || event.channel === 'voicemail').sort((a, b) => a.at - b.at);
  return {
    at,
    zones: zones.map((zone) => {
      const now = offset(zone, at);
      const midnight = Math.floor((at + now) / DAY) * DAY - 6 * DAY;
      return { now, then: offset(zone, midnight - now) };
    }),
    debts: contact.debts.map((id) => [...debts.keys()].indexOf(id)),
    instants: Float64Array.from(events, (event) => event.at),
    flags: Uint8Array.from(events, (event) => {
      const counted = event.direction === 'outbound' && !['busy', 'not-in-service', 'undelivered', 'cancelled'].includes(event.outcome);
      return (counted ? COUNTED : 0) | (event.outcome === 'conversation' || event.outcome === 'broken-off' ? TALKED : 0);
    }),
    about: Uint8Array.from(events, (event) =>
      (event.debts === undefined ? 255 : event.debts.reduce((mask, id) => mask | (1 << [...debts.keys()].indexOf(id)), 0))),
  };
}

/** Over every event, sorted or not. */
export const decide = (numbers) => three(numbers, false);
/** Over sorted events, newest first, ending where the window begins. */
export const decideSorted = (numbers) => three(numbers, true);

function three({ at, zones, debts, instants, flags, about }, sorted) {
  let hours = false;
  let frequency = false;
  let cooldown = false;
  for (let z = 0; z < zones.length; z++) {
    const { now, then } = zones[z];
    const local = at + now;
    const day = Math.floor(local / DAY);
    const time = local - day * DAY;
    if (time < 8 * HOUR || time >= 21 * HOUR) hours = true;
    const start = (day - 6) * DAY - then;
    for (let d = 0; d < debts.length; d++) {
      const bit = 1 << debts[d];
      let calls = 0;
      let talks = 0;
      for (let i = instants.length - 1; i >= 0; i--) {
        if (instants[i] < start) {
          if (sorted) break;
          continue;
        }
        if (instants[i] > at || (about[i] & bit) === 0) continue;
        if ((flags[i] & COUNTED) !== 0) calls++;
        if ((flags[i] & TALKED) !== 0) talks++;
      }
      if (calls >= 7) frequency = true;
      if (talks > 0) cooldown = true;
    }
  }
  const reasons = [];
  if (hours) reasons.push({ rule: 'us.regf.hours' });
  if (frequency) reasons.push({ rule: 'us.regf.call-frequency' });
  if (cooldown) reasons.push({ rule: 'us.regf.conversation-cooldown' });
  return { outcome: reasons.length > 0 ? 'deny' : 'allow', reasons };
}
