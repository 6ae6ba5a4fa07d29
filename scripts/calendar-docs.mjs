// The table of docs/calendars.md, between its two marks: what each calendar covers and means.
const START = '<!-- table: written by npm run calendars -->';
const END = '<!-- end of table -->';

const cell = (text) => text.replaceAll('|', '\\|');

/** `all`: the calendars; `notes`: what is said of each, by code. Returns the page with the table in it. */
export function withTable(page, all, notes) {
  const [start, end] = [page.indexOf(START), page.indexOf(END)];
  if (start < 0 || end < start) throw new Error(`docs/calendars.md: ${START} and ${END} are missing`);
  const rows = all.map((data) => {
    const more = [data.workdays && 'make-up days', data.halfDays && 'half days'].filter(Boolean).join(', ');
    return `| \`${data.id}\` | ${cell(data.title)} | ${data.coverage.from} | ${data.coverage.to} | ${more} | ${cell(notes[data.id] ?? '')} |\n`;
  });
  const head = '| code | days off | first day | last day | also | meaning |\n|---|---|---|---|---|---|\n';
  return `${page.slice(0, start)}${START}\n\n${head}${rows.join('')}\n${page.slice(end)}`;
}
