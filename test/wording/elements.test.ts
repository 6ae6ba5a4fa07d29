import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ELEMENTS, findElements, knownElements } from '../../src/wording/index.js';

interface Sample {
  readonly text: string;
  readonly language: string;
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
  /** `unseen`: written without a pattern changed after it was first read. */
  readonly set: 'seen' | 'unseen';
}

const LANGUAGES = ['en', 'es', 'zh', 'pt', 'ko', 'ja', 'id'];
const samplesOf = (language: string): readonly Sample[] =>
  readFileSync(new URL(`elements/${language}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Sample);
const foundIn = ({ text, language, holds, lacks }: Sample): readonly string[] => findElements(text, [...holds, ...lacks], { language });

function measure(samples: readonly Sample[]) {
  const missed: string[] = [];
  const wrong: string[] = [];
  let right = 0;
  for (const sample of samples) {
    const found = foundIn(sample);
    for (const element of sample.holds) if (found.includes(element)) right++; else missed.push(`${element}: ${sample.text}`);
    for (const element of sample.lacks) if (found.includes(element)) wrong.push(`${element}: ${sample.text}`);
  }
  return { precision: right / (right + wrong.length), recall: right / (right + missed.length), missed: missed.join('\n'), wrong: wrong.join('\n') };
}

describe.each(LANGUAGES)('elements in texts: %s', (language) => {
  const samples = samplesOf(language);

  it('are labelled by names that exist and can be found in the language, each of them held and lacked', () => {
    const named = new Set(samples.flatMap(({ holds, lacks }) => [...holds, ...lacks]));
    for (const name of named) expect(ELEMENTS).toContain(name);
    expect(knownElements([...named], language)).toEqual([...named]);
    for (const element of knownElements([...ELEMENTS], language)) {
      expect(samples.some(({ holds }) => holds.includes(element)), `${element} held`).toBe(true);
      expect(samples.some(({ lacks }) => lacks.includes(element)), `${element} lacked`).toBe(true);
    }
  });

  it('are found where they stand, and hardly ever where they do not', () => {
    const { precision, recall, wrong, missed } = measure(samples.filter(({ set }) => set === 'seen'));
    expect(precision, wrong).toBeGreaterThanOrEqual(0.99);
    expect(recall, missed).toBeGreaterThanOrEqual(0.96);
  });

  it('are not found where a field stands in their place', () => {
    for (const field of ['{{x}}', '${x}', '%(x)s']) {
      expect(findElements(`${field} ${field}: ${field}, ${field}.`, [...ELEMENTS], { language })).toEqual([]);
    }
  });

  it('stay where text is added that spoils nothing', () => {
    const added = { en: 'Thank you for your time.', es: 'Gracias por su tiempo.', zh: '感谢您的时间。', pt: 'Obrigado pela atenção.', ko: '감사합니다.', ja: 'よろしくお願いいたします。', id: 'Terima kasih atas waktunya.' }[language] as string;
    fc.assert(
      fc.property(fc.constantFrom(...samples.filter(({ holds }) => holds.length > 0)), fc.boolean(), (sample, before) => {
        // What a text begins or ends with may be its heading or its signature.
        const elements = sample.holds.filter((element) => element !== 'sender-identity');
        const found = findElements(sample.text, elements, sample);
        const text = before ? `${added}\n\n${sample.text}` : `${sample.text}\n\n${added}`;
        expect(findElements(text, elements, sample)).toEqual(found);
      }),
      { numRuns: 60 },
    );
  });
});

describe('elements by name', () => {
  it('are found under each name that rules use for them', () => {
    const text = 'Reply STOP to opt out. Principal $500, interest $20.';
    expect(findElements(text, ['opt-out', 'opt-out-notice', 'itemisation', 'amount-owed'], { language: 'en' })).toEqual(['opt-out', 'opt-out-notice', 'itemisation', 'amount-owed']);
  });

  it('are known by language: debt-collector statements where they have set words', () => {
    const statements = ['debt-collector-initial', 'debt-collector-subsequent'];
    for (const language of ['en', 'en-US', 'es', 'zh-Hant-HK', 'yue']) expect(knownElements(statements, language), language).toEqual(statements);
    for (const language of ['pt-BR', 'ko', 'ja', 'id', 'in', 'fr', undefined, 'constructor']) expect(knownElements(statements, language)).toEqual([]);
    expect(knownElements(['opt-out', 'seal', 'amount', 'call-back-number'], 'fr')).toEqual(['amount', 'call-back-number']);
  });

  it('are the names given, where names are given', () => {
    const options = { language: 'en', institutions: ['Northgate Recovery'] };
    const both = ['institution-name', 'creditor-name'];
    expect(findElements('northgate  RECOVERY: call us.', both, options)).toEqual(both);
    expect(findElements('Southgate Recovery LLC on behalf of First Bank.', both, options)).toEqual([]);
    expect(findElements('Southgate Recovery LLC on behalf of First Bank.', both, { language: 'en' })).toEqual(both);
    expect(findElements('{{institution}} on behalf of {{creditor}}.', both, { language: 'en' })).toEqual([]);
  });

  it('take no letter of a text for a mark of their own', () => {
    expect(findElements('ꀀ ꀁ ꀂ ꀃ', [...ELEMENTS], { language: 'en' })).toEqual([]);
  });
});

describe('numbers to call and amounts', () => {
  const holds = (text: string, element: string): boolean => findElements(text, [element], {}).length === 1;

  it.each(['Call 1-800-555-0142', 'Tel. +44 20 7946 0018', '电话：021-55557788', '０３－１２３４－５６７８', 'Ligue para 4004-3535', '문의 1588-1234'])('a number to call: %s', (text) => expect(holds(text, 'call-back-number')).toBe(true));
  it.each(['Account 100245567', 'Call us about account 100245567', '2025-12-10 18:00', '$12,345,678', '卡号 6222021234567890', 'CPF 123.456.789-09', '{{phone}}', 'Your code is 482913', '12378'])('none: %s', (text) => expect(holds(text, 'call-back-number')).toBe(false));
  it.each(['$5', 'R$ 1.250,00', '1280元', '¥64,300', '45만원', 'Rp750.000', '1.350,20 €', '9万8千円', '两千元整'])('an amount: %s', (text) => expect(holds(text, 'amount')).toBe(true));
  it.each(['10/12/2025', '5,000 points', '2.5%', '1200번', '30日', '$', 'R$ {{amount}}', '3 dollars-off'])('none: %s', (text) => expect(holds(text, 'amount')).toBe(false));

  it('are found in linear time', () => {
    const long = '1 '.repeat(50_000) + 'Aa '.repeat(50_000) + '銀'.repeat(50_000);
    for (const language of LANGUAGES) {
      const start = performance.now();
      findElements(long, [...ELEMENTS], { language });
      expect(performance.now() - start, language).toBeLessThan(3_000);
    }
  });
});
