import type { Place } from '../laws.test.js';

export const HONG_KONG: Place = {
  code: 'hk',
  at: '2026-03-04T10:00:00+08:00',
  toOthers: [],
  categories: {
    'intimidation 恐嚇': ['violence-threat'],
    'public humiliation 公開羞辱': ['shaming-or-publicity'],
    'third party 滋擾第三者': ['third-party-pressure'],
    'abuse 辱罵': ['insult-or-obscenity'],
    'false statement 虛假陳述': ['false-legal-action', 'arrest-or-criminal-threat', 'impersonation-authority', 'false-credit-claim'],
    'false identity 假名/匿名': ['deception-identity', 'impersonation-authority'],
  },
  rules: {
    'CoBP 43.2': { rule: 'hk.cobp.intimidation' },
    'Cap.200 s.24': { rule: null, because: 'The section is known from memory alone.' },
    'CoBP 43.2(a)(i)': { rule: 'hk.cobp.humiliate.words' },
    'HKMA 3.4.1(a)': { rule: 'hk.hkma341.conduct.words' },
    'CoBP 43.2(a)(iv), 43.3': { rule: 'hk.cobp.third-party-recovery.words' },
    'CoBP 43.2(b)(iii)': { rule: 'hk.cobp.abusive' },
    'CoBP 43.2(b)(iv)': { rule: 'hk.cobp.misleading' },
    'CoBP 43.2(b)(i),(ii)': { rule: 'hk.cobp.false-name' },
  },
  elsewhere: {
    淋油: { rule: 'hk.cobp.intimidation', only: ['violence-threat'] },
    無署名字條: { rule: null, because: 'It describes a note, and is no phrase.' },
  },
  sentences: {},
};
