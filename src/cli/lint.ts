import { lint as lintRuleset } from '../lint.js';
import type { Arguments, Options } from './arguments.js';
import type { Io } from './io.js';
import { UsageError } from './io.js';
import { count, paintFor, plain } from './paint.js';
import { calendarsOf, isFile, POLICY, readJson, shipped } from './policies.js';
import { print } from './rulesets.js';

export const lintOptions: Options = { strict: { type: 'boolean' }, json: { type: 'boolean' }, calendar: POLICY['calendar'] as NonNullable<Options[string]> };

/** Exit code 0: nothing wrong (or warnings, without --strict), 1: warnings with --strict, 2: errors. */
export async function lint(args: Arguments, io: Io): Promise<number> {
  const names = args.positionals;
  if (names.length === 0) throw new UsageError('Name the ruleset file: fair-contact lint ./house.json. See fair-contact lint --help.');
  const calendars = calendarsOf(args);
  const paint = paintFor(io.stdout, io, args.flag('no-color'));
  const colour = { error: paint.bad, warning: paint.warn, note: paint.dim };
  const all = names.map((name) => ({ name, findings: lintRuleset(isFile(name) ? readJson(name) : shipped(name), calendars) }));
  const number = (level: 'error' | 'warning'): number => all.reduce((sum, { findings }) => sum + findings.filter((finding) => finding.level === level).length, 0);
  const [errors, warnings] = [number('error'), number('warning')];
  if (args.flag('json')) {
    const lines = all.flatMap(({ name, findings }) => findings.map((finding) => JSON.stringify({ file: name, ...finding })));
    await print(lines, io);
  } else {
    const lines = all.flatMap(({ name, findings }) =>
      findings.map(({ level, path, message }) => `${plain(name)}: ${colour[level](level)}: ${path === '' ? '' : `${plain(path)} `}${plain(message)}`),
    );
    await print([...lines, errors + warnings === 0 ? paint.good('No errors, no warnings.') : `${amount(errors, 'error')}, ${amount(warnings, 'warning')}.`], io);
  }
  return errors > 0 ? 2 : warnings > 0 && args.flag('strict') ? 1 : 0;
}

const amount = (value: number, word: string): string => `${count(value)} ${word}${value === 1 ? '' : 's'}`;
