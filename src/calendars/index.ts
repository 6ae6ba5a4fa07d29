export type { CalendarData } from './types.js';
export type { Weekday } from './civil.js';
export { allCalendars as calendars } from './data/index.js';
export { addWorkdays, classifyDay, joinCalendars } from './ask.js';
export type { DayOfCalendar } from './ask.js';
export { zonesForAreaCode, zonesForCountry, zonesForState, zonesFromEvidence } from './places.js';
export type { Evidence, EvidenceKind, EvidenceOptions, Signal, ZonesFromEvidence } from './places.js';
