export type { CalendarData } from './types.js';
export { allCalendars as calendars } from './data/index.js';
export { zonesForAreaCode, zonesForCountry, zonesForState, zonesFromEvidence } from './places.js';
export type { Evidence, EvidenceKind, EvidenceOptions, Signal, ZonesFromEvidence } from './places.js';
