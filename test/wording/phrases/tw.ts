import type { Place } from '../laws.test.js';

const IN_HOUSE = { type: 'credit-card', party: 'creditor' } as const;
const AGENCY = { party: 'collector' } as const;

export const TAIWAN: Place = {
  code: 'tw',
  at: '2026-03-04T10:00:00+08:00',
  toOthers: [],
  categories: {
    arrest_or_crime: ['arrest-or-criminal-threat'],
    false_enforcement: ['false-legal-action'],
    extra_fees: ['fee-misrepresentation'],
    violence_threat: ['violence-threat'],
    insult: ['insult-or-obscenity', 'self-harm-incitement'],
    third_party: ['third-party-pressure', 'privacy-disclosure'],
    exposure: ['shaming-or-publicity'],
    harassment: ['harassment-threat', 'coercive-visit'],
    impersonation: ['impersonation-authority'],
    visit: ['coercive-visit'],
  },
  rules: {
    'Art. 14 para 2(1)': { rule: 'tw.outsourcing.false-1', request: AGENCY },
    'Art. 14 para 2(2),(4)': { rule: 'tw.outsourcing.false-4', request: AGENCY },
    'Art. 14 para 2(3)': { rule: 'tw.outsourcing.false-3', request: AGENCY },
    'Art. 14 para 1(1)': { rule: 'tw.outsourcing.conduct', request: AGENCY },
    '刑法305、304、346': { rule: 'tw.criminal.words' },
    'Art. 51(4)': { rule: 'tw.card.conduct', request: IN_HOUSE },
    刑法309: { rule: 'tw.criminal.words' },
    'Art. 14 para 1(4)': { rule: 'tw.outsourcing.third-party.words', request: AGENCY },
    'Art. 51(2)': { rule: ['tw.card.target.words', 'tw.card.conduct'], request: IN_HOUSE },
    'Art. 16(5)': { rule: null, because: 'The ban is on giving the agency such data, which is no matter of words.' },
    'Art. 14 para 3(2),(3)': { rule: 'tw.outsourcing.poster.words', request: AGENCY },
    刑法310: { rule: 'tw.criminal.words' },
    '個資法20、41': { rule: 'tw.pdpa.purpose.words' },
    'Art. 14 para 1(2), 3(1)': { rule: 'tw.outsourcing.normal-life', request: AGENCY },
    刑法158: { rule: 'tw.criminal.words' },
    'Art. 10(9)': { rule: null, because: 'Whether an agency speaks as the institution is not seen in a text.' },
    律師法127: { rule: null, because: 'The Act was not read; the phrase falls under Art. 14 para 1(1).' },
    'Art. 14 para 1(7)': { rule: 'tw.outsourcing.visit.words', request: AGENCY },
    刑法306: { rule: 'tw.criminal.words' },
  },
  elsewhere: {
    '我是XX銀行(實為委外公司)': { rule: null, because: 'Whether an agency speaks as the institution is not seen in a text.' },
    '信封註明「催收」「欠款」': { rule: null, because: 'It describes an envelope, which no request shows.' },
    '我是律師(非律師)': { rule: 'tw.outsourcing.conduct', request: AGENCY, only: ['impersonation-lawyer'] },
  },
  sentences: {
    小心出門: '你最近小心出門,出門小心一點。',
    垃圾: '你這個垃圾,快還錢。',
    去死: '你怎麼不去死。',
    社區布告欄: '我們會把你的欠款貼在社區布告欄。',
    登報: '再不還就把你的名字登報。',
    法院執行處: '這裡是法院執行處,請立即繳款。',
    警察局偵查隊: '我是警察局偵查隊,你被人檢舉了。',
  },
};
