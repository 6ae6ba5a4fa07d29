import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const READ = { confidence: 'primary', lastChecked: CHECKED, from: '2022-01-01' } as const;
const hrs = (provision: string): Citation => ({
  instrument: 'HRS', provision, url: 'https://data.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0480J/HRS_0480J-0010.htm',
});
/** Small instalment loans, of the lender and of third parties; a debt of unstated type is taken to be one. */
const SMALL_LOAN = {
  debtTypes: ['installment-loan', 'instalment-loan', 'small-loan', 'payday', 'payday-loan', 'personal-loan', 'consumer-loan', 'microfinance'],
} as const;
const PARTNERS = ['spouse', 'partner', 'domestic-partner'];
const TO_PARTNER: ConditionParams = { any: [{ roles: PARTNERS }, { roles: ['third-party', 'emergency-contact'], relations: PARTNERS }] };

const rules: readonly Rule[] = [
  {
    id: 'hi.visits', kind: 'channel', title: 'No uninvited visits to home or work.',
    ...READ, citation: hrs('480J-10(b)'), when: { ...SMALL_LOAN, channels: ['visit'], places: ['home', 'door', 'work'], notRoles: ['attorney'] }, deny: true,
    unless: [{ appointment: true }, { consent: { scopes: ['channel:visit', 'place:{place}'] } }],
    reading: 'An invitation is an appointment, or a consent to visits or to the place. A visit of unstated place is taken for one at home or work.',
  },
  {
    id: 'hi.spouse', kind: 'frequency', title: 'More than one communication with the spouse or partner is presumed harassment.', force: 'presumption',
    ...READ, citation: hrs('480J-10(c)(1)'), when: { ...SMALL_LOAN, all: [TO_PARTNER] }, limit: 1, window: { all: true }, per: ['consumer'],
    count: {
      directions: ['outbound'], any: [{ roles: PARTNERS }, { roles: ['third-party', 'emergency-contact'], relations: PARTNERS }],
      notOutcomes: ['busy', 'not-in-service', 'undelivered'], answers: false, misdirected: false, not: { facts: { 'to.shared': true } },
    },
    unless: [{ reply: {} }, { facts: { 'to.shared': true } }],
    reading: 'In any form and for all time. A telephone, text or e-mail address that the consumer shares is `to.shared`: asking there for the consumer is no '
      + 'communication with the spouse.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'us-hi',
  version: '2026.11.0',
  title: 'Hawaii: delinquent installment loans (HRS 480J-10)',
  titleEnglish: 'Hawaii: delinquent installment loans (HRS 480J-10)',
  zones: ['Pacific/Honolulu'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'hi-480j-10',
      title: 'HRS 480J-10 Delinquent installment loans',
      issuer: 'Hawaii State Legislature', status: 'binding', from: '2022-01-01',
      url: 'https://data.capitol.hawaii.gov/hrscurrent/Vol11_Ch0476-0490/HRS0480J/HRS_0480J-0010.htm',
      appliesTo: 'Small-loan instalment lenders and third parties (date from memory).',
    },
  ],
  rules,
  notes: [
    'Who is bound: small-loan instalment lenders and third parties (every party). Debts of other types (cards, mortgages, medical) are not reached. The first day '
      + 'in force is from memory.',
    'Left out as known from memory alone: repeated contact at work (hi.workplace, 480J-10(c)(2)) and the hours at night (hi.hours, 480J-10(c)(3)).',
    'HRS 443B-16 and 480D-3, which are general, have no numbers.',
    'Not checked, as the paragraphs were not noted: posing as law enforcement, threats of prosecution, offensive language.',
  ],
});
export default ruleset;
