/** How fast are texts read, what do more phrases cost, and what do others take for the plain task? */
import { createRequire } from 'node:module';
import { load } from './lib/build.mjs';
import { held, interleave, nanoseconds, ratio, times as shown, typical } from './lib/measure.mjs';
import { random } from './lib/random.mjs';
import { ask, table, target } from './lib/report.mjs';

const require = createRequire(import.meta.url);

/** Clean messages of the length of an SMS, filled from templates. */
const TEMPLATES = {
  en: [
    'Hello Mr. NAME, this is Acme Bank. Your card payment of 120.50 was due on March 3. Please pay through our app or call 800 555 0199 if you have questions.',
    'Reminder: your installment is past due, NAME. We can offer a payment plan that fits your budget. Visit our website or call customer care between 9 and 5.',
    'Thank you for your payment, NAME. Your next statement will be available in ten days. If you did not make this payment please let us know.',
    'NAME, we noticed that your automatic payment did not go through. You can update your details at any time in your online account. Reply STOP to opt out.',
  ],
  'zh-hans': [
    '【某某银行】尊敬的NAME，您尾号1234的信用卡账单已逾期，应还金额以手机银行显示为准，请通过某某银行APP还款。如有疑问，请致电95588。',
    '您好NAME，我是某某消费金融有限公司的智能语音助手，提醒您3月5日到期的借款尚未结清，请您合理安排资金，如已还款请忽略本短信。',
    'NAME您好，您本期账单为1200.50元，最后还款日为本月二十日，为避免影响您的使用，请及时存入足额资金，感谢您的支持与配合。',
  ],
};
const NAMES = { en: ['Smith', 'Garcia', 'Nguyen', 'Brown', 'Okafor', 'Kowalski'], 'zh-hans': ['张先生', '李女士', '王先生', '欧阳女士'] };
const LETTERS = 'etaoinshrdlucmfwypvbgkjqxz';

function texts(id, count = 400) {
  const rng = random(11);
  return Array.from({ length: count }, () => TEMPLATES[id][rng.int(0, TEMPLATES[id].length - 1)].replace('NAME', NAMES[id][rng.int(0, NAMES[id].length - 1)]));
}

/** Phrases that no message holds: words of common letters, and characters of the messages in other orders. */
function phrases(id, count) {
  const rng = random(5);
  const characters = [...new Set(TEMPLATES[id].join('').replace(/[\x00-\x7f，。【】]/g, ''))];
  const word = () => (id === 'en' ? Array.from({ length: rng.int(4, 9) }, () => LETTERS[Math.floor(rng.next() * rng.next() * 26)]).join('') : Array.from({ length: rng.int(4, 7) }, () => characters[rng.int(0, characters.length - 1)]).join(''));
  const made = new Set();
  while (made.size < count) made.add(id === 'en' ? `${word()} ${word()}` : word());
  return [...made];
}

const bytes = (list) => list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
const with_ = (lexicon, more) => ({ ...lexicon, entries: [...lexicon.entries, ...more.map((phrase, index) => ({ id: `more-${index}`, category: 'marketing', phrases: [phrase], examples: [] }))] });
const escape = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

async function question() {
  const { lexicons, prepare, scanWording } = await load();
  const Mint = require('mint-filter').default ?? require('mint-filter');
  const { DataSet, pattern, RegExpMatcher } = require('obscenity');
  const rows = [];
  const targets = [];
  const plain = [];
  for (const id of ['en', 'zh-hans']) {
    const shipped = lexicons.find((lexicon) => lexicon.id === id);
    const pool = texts(id);
    const size = bytes(pool) / pool.length;
    const few = phrases(id, 600);
    const many = phrases(id, 6000);
    const bare = (list) => ({ id: `bare-${list.length}`, language: shipped.language, version: '1', words: shipped.words, entries: [{ id: 'all', category: 'marketing', phrases: list, examples: [] }] });
    const scan = (lexicon) => {
      const options = { lexicons: [lexicon] };
      return (text) => scanWording(text, options);
    };
    const inWords = (list) => list.map((phrase) => (id === 'en' ? `\\b${escape(phrase)}\\b` : escape(phrase)));
    const union = new RegExp(inWords(few).join('|'), 'gi');
    const mint = new Mint(few);
    // Without its transformers: those that collapse doubled letters keep it from finding phrases that have some.
    const dataset = few.reduce((set, phrase) => set.addPhrase((entry) => entry.setMetadata({}).addPattern(id === 'en' ? pattern`|${phrase}|` : pattern`${phrase}`)), new DataSet());
    const matcher = new RegExpMatcher(dataset.build());
    const subjects = [
      ['the shipped lexicons', scan(shipped)],
      ['and 600 phrases more', scan(with_(shipped, few))],
      ['and 6,000 phrases more', scan(with_(shipped, many))],
      ['600 phrases alone', scan(bare(few))],
      ['a union of the 600 as one regular expression, nothing folded', (text) => text.match(union)],
      ['mint-filter, the 600', (text) => mint.verify(text)],
      ['obscenity, the 600', (text) => matcher.hasMatch(text)],
    ].map(([name, run]) => ({ name, items: pool, run }));
    for (const { name, run } of subjects) for (const text of pool) if ([run(text)].flat().some((found) => found?.severity !== undefined)) throw new Error(`${name} finds something in ${text}`);
    // Each finds what it should.
    const sample = `${pool[0]} ${few[7]}`;
    for (const { name, run } of subjects.slice(1)) if (!name.startsWith('and 6,000') && JSON.stringify(run(sample)) === JSON.stringify(run(pool[0]))) throw new Error(`${name} does not find ${few[7]}`);
    const measured = await interleave(subjects, { rounds: 40 });
    const speed = (name) => (size * 1000) / typical(measured, name);
    for (const { name } of subjects) rows.push([id, name, nanoseconds(typical(measured, name)), `${speed(name).toFixed(1)} MB/s`]);
    const more = ratio(measured, 'and 6,000 phrases more', 'and 600 phrases more');
    const faster = ratio(measured, 'a union of the 600 as one regular expression, nothing folded', '600 phrases alone');
    targets.push(target(`${id}: clean texts with the shipped lexicon and 600 phrases`, 'at least', 20, speed('and 600 phrases more'), ' MB/s'));
    targets.push(target(`${id}: ten times the phrases ÷ once`, 'at most', 1.15, more.median));
    targets.push(target(`${id}: a union as a regular expression ÷ ours`, 'at least', 3, faster.median));
    plain.push(`${id}: the union takes ${shown(faster)}, mint-filter ${shown(ratio(measured, 'mint-filter, the 600', '600 phrases alone'))}, obscenity ${shown(ratio(measured, 'obscenity, the 600', '600 phrases alone'))} what ours takes, which alone folds widths, accents, scripts and hidden characters.`);
  }

  const en = lexicons.find(({ id }) => id === 'en');
  const options = { lexicons: [en] };
  const long = (part) => part.repeat(Math.ceil(1e6 / Buffer.byteLength(part)));
  const hostile = { plain: long(texts('en', 40).join(' ')), separators: long(' . - '), 'combining marks': long('a\u0301\u0336'), 'one letter': long('a'), 'lone surrogates': long('\ud800'), 'single letters': long('a.b.'), digits: long('1'), 'hidden characters': long('a\u200b') };
  const cost = await interleave(Object.entries(hostile).map(([name, text]) => ({ name, items: [text], run: (item) => scanWording(item, options) })), { rounds: 10, warmMs: 200 });
  const perByte = (name) => typical(cost, name) / Buffer.byteLength(hostile[name]);
  for (const name of Object.keys(hostile)) {
    rows.push(['en', `1 MB of ${name}`, nanoseconds(typical(cost, name)), `${(1000 / perByte(name)).toFixed(1)} MB/s`]);
    if (name !== 'plain') targets.push(target(`1 MB of ${name} ÷ plain text, per byte`, 'at most', 5, perByte(name) / perByte('plain')));
  }

  const compiling = lexicons.map((lexicon) => {
    const times = Array.from({ length: 7 }, () => {
      const start = performance.now();
      prepare({ ...lexicon });
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return [lexicon.id, times[3]];
  });
  for (const [id, ms] of compiling) rows.push([id, 'making the lexicon ready', `${ms.toFixed(1)} ms`, '']);
  targets.push(target('making a lexicon ready, the slowest', 'at most', 50, Math.max(...compiling.map(([, ms]) => ms)), ' ms'));
  const before = await held();
  const kept = lexicons.map((lexicon) => prepare({ ...lexicon }));
  const memory = ((await held()) - before) / kept.length / 1e6;
  if (!(memory > 0)) throw new Error(`lexicons take ${memory} MB: nothing was measured`);
  targets.push(target('memory of a lexicon, on average', 'at most', 20, memory, ' MB'));

  return {
    title: '07 Wording',
    text: ['Clean messages of 130 to 160 characters; the phrases beside the shipped lexicons are made up of the same letters and occur in none of them.', '', table(['language', '', 'one text', 'speed'], rows), '', ...plain].join('\n'),
    targets,
  };
}

await ask(import.meta.url, question);
