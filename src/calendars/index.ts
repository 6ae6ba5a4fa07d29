export type { CalendarData } from './types.js';
export { allCalendars as calendars } from './data/index.js';
