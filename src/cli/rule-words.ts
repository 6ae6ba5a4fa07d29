import type { Rule } from '../ruleset.js';
import { durationText, numbersOf, windowText, wordsOf } from './describe.js';

type Of<Kind extends Rule['kind']> = Extract<Rule, { kind: Kind }>;
type Choice = Pick<Of<'channel'>, 'allow' | 'deny'>;

function choiceText({ allow, deny }: Choice): string {
  const list = (conditions: readonly unknown[]): string => conditions.map((condition) => `(${wordsOf(condition)})`).join(' or ');
  if (allow !== undefined) return `permitted only where ${list(allow)}`;
  return deny === true || deny === undefined ? 'not permitted' : `not permitted where ${list(deny)}`;
}

function consentText({ requires, optOuts }: Of<'consent'>): string {
  if (requires !== undefined) return `needs consent: ${wordsOf(requires)}`;
  const { covers, ...others } = optOuts ?? {};
  // Channels that stop the same others are told together.
  const groups = new Map<string, string[]>();
  for (const [channel, list] of Object.entries(covers ?? {})) groups.set(list.join(', '), [...(groups.get(list.join(', ')) ?? []), channel]);
  const parts = [...(wordsOf(others) === '' ? [] : [wordsOf(others)]), ...[...groups].map(([list, channels]) => `one from ${channels.join(', ')} also stops ${list}`)];
  return `stops after an opt-out${parts.length === 0 ? '' : ` (${parts.join('; ')})`}`;
}

function prerequisiteText({ requires, atLeast, atMost, within, per }: Of<'prerequisite'>): string {
  const needed = (Array.isArray(requires) ? requires : [requires]).map((item) => wordsOf(item)).join(', or ');
  const parts = [
    atLeast === undefined ? '' : `at least ${durationText(atLeast)} ago`,
    atMost === undefined ? '' : `at most ${durationText(atMost)} ago`,
    within === undefined ? '' : `within ${windowText(within)}`,
    per === undefined ? '' : `per ${per.join(' and ')}`,
  ].filter((part) => part !== '');
  return `only after: ${needed}${parts.length === 0 ? '' : `; ${parts.join(', ')}`}`;
}

/** What a text may not hold, in which languages it is read, and what becomes of what is found where that is not the default. */
function wordingText(rule: Of<'wording'>): string[] {
  const { lexicons, categories, notCategories, notEntries, placeholders, unchecked } = rule;
  const read = (lexicons ?? []).map((lexicon) => (typeof lexicon === 'string' ? lexicon : `${lexicon.id} (written into the rule)`));
  const what = categories !== undefined ? categories.join(', ') : `${read.length === 0 ? 'fields of a template that were not filled in' : 'anything that the lexicons find'}${notCategories === undefined ? '' : `, but for ${notCategories.join(', ')}`}`;
  return [
    `no text with: ${what}`,
    ...(read.length === 0 ? [] : [`read with the lexicons ${read.join(', ')}`]),
    ...(notEntries === undefined ? [] : [`without the entries ${notEntries.join(', ')}`]),
    ...(placeholders === undefined || placeholders === 'ignore' ? [] : [`fields of a template that were not filled in: ${placeholders}`]),
    ...(unchecked === undefined || unchecked === 'ignore' ? [] : [`a text that was not read: ${unchecked}`]),
    ...rest(rule, ['senses', 'evasions', 'weak', 'thirdParties']),
  ];
}

/** The parameters of a kind that no sentence of its own shows. */
function rest(rule: Rule, keys: readonly string[]): string[] {
  return keys.flatMap((key) => {
    const value = (rule as unknown as Record<string, unknown>)[key];
    return value === undefined ? [] : [wordsOf({ [key]: value })];
  });
}

/** What a rule asks, in words: its numbers, or what it permits, needs or stops. One line for each part. */
export function saysOf(rule: Rule): string[] {
  switch (rule.kind) {
    case 'channel':
    case 'recipient':
      return ['misdirected' in rule && rule.misdirected === true ? "no contact at an address that an earlier contact showed to be another person's" : choiceText(rule as Choice)];
    case 'consent':
      return [consentText(rule)];
    case 'account-status': {
      const { status, ...options } = rule;
      const own = rest(options as Rule, ['contactKnown', 'statuses', 'inWriting', 'forms', 'endedBy', 'afterNotice', 'groups', 'grace', 'lasts']);
      return [`stops while the status is ${String(status)}${own.length === 0 ? '' : ` (${own.join('; ')})`}`];
    }
    case 'inconvenient':
      return [
        ...(rule.honours === undefined ? [] : [`heeds what the person said about ${rule.honours.join(', ')}`]),
        ...(rule.workplace === undefined ? [] : [rule.workplace === 'always' ? 'not at work' : 'not at work once it is known that the employer forbids it']),
      ];
    case 'prerequisite':
      return [prerequisiteText(rule)];
    case 'disclosure':
      return [`must hold: ${rule.requires.join(', ')}`];
    case 'wording':
      return wordingText(rule);
    case 'custom':
      return [`objects where ${JSON.stringify(rule.deny)}`];
    default:
      return [numbersOf(rule) as string, ...rest(rule, ['provided', 'exempt', 'groups', ...(rule.kind === 'channel-limit' ? ['after'] : [])])];
  }
}
