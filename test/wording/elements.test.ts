import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check, compile } from '../../src/index.js';
import { ELEMENTS, findElements, knownElements, wordingReader } from '../../src/wording/index.js';

interface Sample {
  readonly text: string;
  readonly language: string;
  readonly holds: readonly string[];
  readonly lacks: readonly string[];
  /** `unseen`: written after the patterns, and measured before one of them changed. */
  readonly set: 'seen' | 'unseen';
}

const LANGUAGES = ['en', 'es', 'zh', 'pt', 'ko', 'ja', 'id'];
const TEMPLATES: Readonly<Record<string, string>> = {
  en: 'My name is _ calling from _. Call _. You owe $_. On behalf of the creditor _.',
  es: 'Mi nombre es _ y llamo de _. Llame al _. Debe _. Por encargo del acreedor _.',
  pt: 'Meu nome é _ e falo do _. Ligue para _. Valor: _. Em nome do credor _.',
  zh: '您好，我是_的_，电话_，欠款_元，受债权人_委托。',
  ko: '저는 _ _입니다. 전화 _. 금액 _원. 채권자 _의 위임을 받았습니다.',
  ja: '私は_の_と申します。お電話は_まで。ご請求額_円。債権者_より委託を受けました。',
  id: 'Nama saya _ dari _. Hubungi _. Tagihan Rp_. Atas nama kreditur _.',
};
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

  it('are found in texts for which no pattern was written', () => {
    const { precision, recall, wrong, missed } = measure(samples.filter(({ set }) => set === 'unseen'));
    expect(precision, wrong).toBeGreaterThanOrEqual(0.97);
    expect(recall, missed).toBeGreaterThanOrEqual(0.92);
  });

  it('are not found where a field stands in their place', () => {
    for (const field of ['{{x}}', '${x}', '%(x)s']) {
      expect(findElements(`${field} ${field}: ${field}, ${field}.`, [...ELEMENTS], { language })).toEqual([]);
      const template = TEMPLATES[language] as string;
      const elements = ['sender-identity', 'institution-name', 'creditor-name', 'call-back-number', 'amount'];
      expect(findElements(template.replaceAll('_', field), elements, { language }), field).toEqual([]);
    }
    const filled = ['Ana', 'Banco Alfa', '1-800-555-0142', '$5'];
    if (language === 'es' || language === 'pt') expect(findElements((TEMPLATES[language] as string).replace(/_/g, () => filled.shift() ?? ''), ['sender-identity', 'institution-name', 'call-back-number', 'amount'], { language })).toHaveLength(4);
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

describe('the kind disclosure, with a reader', () => {
  const policy = (rule: object) => compile({ id: 'h', version: '1', rules: [{ id: 'h.says', kind: 'disclosure', ...rule }] }, { wording: wordingReader([]) });
  const decide = (rule: object, content: object) => check(policy(rule), { contact: { at: '2026-05-05T15:00:00Z', channel: 'email', content } });

  it('counts what the subject holds', () => {
    const rule = { requires: ['opt-out-notice', 'sender-identity'] };
    expect(decide(rule, { language: 'en', subject: 'Northgate Recovery LLC: your account', text: 'Reply STOP to opt out.' }).outcome).toBe('allow');
    expect(decide(rule, { language: 'en', subject: 'Your account', text: 'Reply STOP to opt out.' }).reasons.map(({ code, data }) => ({ code, data }))).toEqual([{ code: 'missing-disclosure', data: { elements: ['sender-identity'] } }]);
  });

  it('takes what is vouched for, whatever the text says', () => {
    const rule = { requires: ['opt-out', 'seal'] };
    const content = { language: 'ja', text: '配信停止はできません。' };
    expect(decide(rule, { ...content, disclosures: ['opt-out', 'seal'] }).outcome).toBe('allow');
    expect(decide(rule, { ...content, disclosures: ['seal'] }).outcome).toBe('deny');
    expect(decide(rule, { ...content, text: '配信停止は「停止」とご返信ください。', disclosures: ['seal'] }).outcome).toBe('allow');
  });

  it('says what it could not look for, and denies what it looked for in vain', () => {
    const { outcome, reasons, advisories } = decide({ requires: ['amount', 'seal'] }, { language: 'ko', text: '안녕하세요' });
    expect(outcome).toBe('deny');
    expect(reasons.map(({ data }) => data)).toEqual([{ elements: ['amount'] }]);
    expect(advisories.map(({ data }) => data)).toEqual([{ elements: ['seal'] }]);
  });
});
