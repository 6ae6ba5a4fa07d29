import { LOCALES } from './locales.js';

const POLICY = `  -r, --ruleset LIST     by which rules: codes (fair-contact rulesets), files and auto, as
                         us,./house.json. Every rule of every one must be content.
                         auto goes by consumer.location of each request; where the place
                         is not known, or has no ruleset, the request is denied
      --margin SECONDS   draw every window of hours in by so much at both ends
      --denies LIST      which forces deny: prohibition,presumption (default), should
      --calendar FILE    a calendar of your own, or days added to a shipped one`;

const OUTPUT = `      --no-color         no colours; NO_COLOR does the same
  -h, --help             this text`;

const OPTION = ' '.repeat(25);

/** The languages to choose from, in lines of the text of an option. */
function languages(): string {
  const lines = [`${OPTION}in:`];
  for (const locale of Object.keys(LOCALES)) {
    const item = `${locale}${locale === 'en' ? ' (default)' : ''}`;
    const line = lines[lines.length - 1] as string;
    if (line.length + item.length + 2 > 90) lines.push(`${OPTION}${item}`);
    else lines[lines.length - 1] = `${line}${line.endsWith(':') ? ' ' : ', '}${item}`;
  }
  return lines.join(',\n');
}

const explain = (what: string): string => `      --explain [LANGUAGE]  ${what} in place of JSON,\n${languages()}`;

const INPUT = 'FILE holds one request per line (NDJSON, UTF-8); - or nothing reads standard input.';

export const HELP: Readonly<Record<string, string>> = {
  '': `fair-contact decides whether a debt-collection contact may be made, and says why not and when.

Usage: fair-contact COMMAND [OPTIONS]

  check [FILE]     allow or deny each request, with every reason
  next [FILE]      when each request would be allowed at the earliest
  windows [FILE]   all times in a span at which it would be allowed
  rulesets [CODE]  what is shipped: hours, limits, sources, last checked
  lint FILE        validate a ruleset of your own
  diff OLD NEW     when and after how many contacts two versions answer differently
  wording [FILE]   what in a text may not be said, underlined

Try it: a call at nine in the evening to somebody in New York.

  echo '{"contact":{"at":"2026-05-05T21:00:00-04:00","channel":"call"},'\\
  '"consumer":{"timeZones":["America/New_York"]},"history":[]}' |
  fair-contact check --ruleset us --explain

fair-contact COMMAND --help says more about one; --version prints the version.
Exit codes: 0 all allowed, 1 some denied, 2 unusable arguments or ruleset.
`,
  check: `Usage: fair-contact check [FILE] --ruleset LIST [OPTIONS]

Decides each request: one line in, one decision out (JSON), in the same order.
${INPUT}
Empty lines are skipped; a line that is not JSON is denied with invalid-request.

${POLICY}
${explain('sentences')}
${OUTPUT}

Examples
  fair-contact check requests.ndjson --ruleset us,./house.json > decisions.ndjson
  fair-contact check requests.ndjson --ruleset auto --explain
  fair-contact check - -r cn --margin 60 < queue.ndjson

A request says at least what is to happen when; what is known decides the rest:
  {"contact":{"id":"m-1","at":"2026-03-02T20:15:00+08:00","channel":"sms","debts":["loan-1"]},
   "consumer":{"timeZones":["Asia/Shanghai"]},"history":[]}
(on one line). "history":[] says that there was no contact; without it no limit can be decided.

Exit codes: 0 all allowed, 1 some denied (or the reader of the output went away),
2 unusable arguments, ruleset or file (a sentence on standard error).
`,
  next: `Usage: fair-contact next [FILE] --ruleset LIST [--until INSTANT] [OPTIONS]

When each request would be allowed at the earliest, at or after contact.at, history
held fixed: {"id":"m-1","nextAllowed":"2026-03-03T00:00:00.000Z"} for each line, null for never.
${INPUT}

      --until INSTANT    look no further than this (not included); default 366 days on
${POLICY}
${explain('a sentence')}
${OUTPUT}

Example
  fair-contact next requests.ndjson --ruleset us --until 2026-06-01T00:00:00-04:00 --explain

Exit codes: 0 every request has a time, 1 some have none, 2 unusable arguments or ruleset.
`,
  windows: `Usage: fair-contact windows [FILE] --ruleset LIST [--from INSTANT] [--to INSTANT] [OPTIONS]

All times in a span at which each request would be allowed, history held fixed:
{"id":"m-1","windows":[{"from":"…","to":"…"}]} for each line. from is in, to is out.
${INPUT}

      --from INSTANT     default contact.at
      --to INSTANT       default 7 days after --from
${POLICY}
      --explain [LANGUAGE]  a calendar in place of JSON, a row for each local day and a
                         cell for each half hour: █ open, ▒ partly open, · closed; where
                         the consumer may be in several zones, a row for each of up to
                         four clocks; and the rules that close the rest
      --html FILE        also write one page (FILE.html) that shows it: which rule closes
                         each stretch, every zone as a lane, and the same as tables. A
                         section for each request, at most 50, of at most 62 days each.
                         It needs no network and loads nothing. In the language of --explain
${OUTPUT}

Examples
  fair-contact windows request.ndjson -r us --from 2026-05-04T00:00:00-04:00 \\
    --to 2026-05-11T00:00:00-04:00 --explain
  fair-contact windows request.ndjson -r us --html week.html

Exit codes: 0 every request has a window, 1 some have none, 2 unusable arguments, ruleset
or file.
`,
  rulesets: `Usage: fair-contact rulesets [CODE] [OPTIONS]

Lists what is shipped; with CODE the hours, limits, sources, readings and notes of one.

      --json             as JSON: a summary of each, or the whole ruleset CODE
                         (a start for a policy of your own)
      --stale DAYS       what was last checked more than so many days ago
      --today DATE       count from this date (YYYY-MM-DD) and not from the clock
${OUTPUT}

Examples
  fair-contact rulesets us
  fair-contact rulesets --stale 180

Exit codes: 0, with --stale 1 when something is stale, 2 unusable arguments.
`,
  lint: `Usage: fair-contact lint FILE… [OPTIONS]

Validates a ruleset and warns of what can never be met or never matters: gaps between the
periods of one rule, hours that never open, limits that another limit hides, exceptions
that always lift, misspelt channels and paths. A shipped code may stand for FILE.

      --strict           exit 1 when there are warnings
      --json             one finding per line: {"file","level","path","message"}
      --calendar FILE    a calendar of your own that the ruleset names
${OUTPUT}

Example, with a house.json of
  {"id":"house","version":"1","rules":[{"id":"house.night","kind":"contact-hours",
   "quiet":[{"from":"21:00","to":"09:00"}]}]}
  fair-contact lint ./house.json --strict

Exit codes: 0 usable, 1 warnings and --strict, 2 errors or unusable arguments.
`,
  diff: `Usage: fair-contact diff OLD NEW [--from DATE] [--to DATE] [OPTIONS]

Where two versions of a ruleset answer differently, for contacts on the local dates from --from
to before --to: the rules added, removed and changed; the exact times at which the hours differ,
by whom they reach and in which zones; and what the n-th contact meets under the limits. Found by
looking at every boundary, not by sampling. OLD and NEW are files or shipped codes.

      --from DATE        the first date (YYYY-MM-DD); default today
      --to DATE          the first date that is out; default 366 days after --from
      --zone LIST        time zones to compare in; default those of the rulesets
      --json             all of it as one JSON document, every stretch with its instants
      --calendar FILE    a calendar of your own that the rulesets name
${OUTPUT}

Asked is a contact about which nothing is known: no consents, no refusals, one debt. Rules that
only advise, and other kinds than hours and limits, are compared as documents. A version and the
day of the last check are no difference.

Example: the law as amended from 2027 on, beside the law as it stood
  fair-contact diff ./us-2026.json us --from 2027-01-01

Exit codes: 0 no difference, 1 some, 2 unusable arguments or ruleset.
`,
  wording: `Usage: fair-contact wording [FILE] [--language LANGUAGE] [OPTIONS]

Shows every phrase of a text that may not be said, underlined: the category, whether it
is said as the sender's own (threat) or only mentioned, and what it is disguised by.
FILE is one message (UTF-8); - or nothing reads standard input.

  -l, --language LANGUAGE  the language of the text, as zh-CN; default: all lexicons
      --lexicon FILE     a lexicon of your own beside the shipped ones (JSON)
      --to ROLE          third-party: also what may not be told to others; default debtor
      --fact LIST        what is true of the message, as suit-filed: no false statement then
      --json             one finding per line, with its place in UTF-16 code units
${OUTPUT}

Example
  echo 'Pay now or go to j.a.i.l' | fair-contact wording --language en

Exit codes: 0 nothing that a rule denies by default, 1 something is, 2 unusable arguments.
`,
};
