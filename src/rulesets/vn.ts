import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Rule, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const VIETNAM = 'Asia/Ho_Chi_Minh';
/** Vietnamese time, and the customer's own clock where it is known. */
const BOTH_CLOCKS = [VIETNAM, 'consumer'] as const;

const TT18_TEXT = 'https://bannhadian.com.vn/tu-1-2-2020-cam-cong-ty-tai-chinh-fe-goi-dien-doi-no-nguoi-than-khach-hang-luat-su-quan/';
const TT18_PAGE = 'https://thuvienphapluat.vn/van-ban/tien-te-ngan-hang/Thong-tu-18-2019-TT-NHNN-sua-doi-Thong-tu-43-2016-TT-NHNN-cho-vay-tieu-dung-409941.aspx';

const tt18 = (provision: string): Citation => ({
  instrument: 'Circular 18/2019/TT-NHNN', provision, url: TT18_TEXT, note: 'The clause was read word for word in a reprint, which two legal databases match.',
});
const tt43: Citation = { instrument: 'Circular 43/2016/TT-NHNN', provision: 'Art. 7(2)(đ) original', url: TT18_PAGE };

const UNDER_TT43 = { confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2017-03-15', until: '2020-01-01' } as const;
const UNDER_TT18 = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2020-01-01' } as const;

/** Those with whom the lender deals about its own claim. */
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Those who have a duty to pay, and those who by law or authority stand in their place. */
const BOUND_TO_PAY = ['debtor', 'co-debtor', 'guarantor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'attorney'] as const;
/** Finance companies in consumer lending; not their credit cards. A lender or a debt that is not stated is taken to be one. */
const CONSUMER_LOAN: ConditionParams = {
  notRoles: OWN_SIDE,
  notInstitutions: ['bank', 'card-issuer', 'microfinance', 'cooperative', 'pawnshop', 'insurer'],
  notDebtTypes: ['credit-card', 'business', 'rent', 'telecom', 'utility', 'medical', 'tax'],
};
/** Contacts that remind of no debt. */
const NO_REMINDER = ['service', 'requested-information', 'opt-out-confirmation'] as const;

const HOURS_READING = 'A duty of the company\'s internal rules, taken as a ban. The ends are not settled: 21:00:00.000 is barred, 07:00:00.000 is not. '
  + 'Vietnamese time and the customer\'s known time must both be inside. Any form and any purpose is covered, and no consent widens the range.';
const AGREED_READING = 'The times agreed in the loan contract are `consumer.agreedHours`; that the form of the reminder was agreed is not checked.';

const rules: readonly Rule[] = [
  {
    id: 'vn.tt43.hours-2017', kind: 'contact-hours', title: 'Reminders between 07:00 and 21:00.',
    ...UNDER_TT43, citation: tt43, zone: BOTH_CLOCKS, when: CONSUMER_LOAN, allow: [{ from: '07:00', to: '21:00' }], reading: HOURS_READING,
  },
  {
    id: 'vn.tt43.hours-2017.agreed', kind: 'inconvenient', title: 'Reminders at the times agreed in the loan contract.',
    ...UNDER_TT43, citation: tt43, zone: BOTH_CLOCKS, when: CONSUMER_LOAN, honours: ['agreed-hours'], reading: AGREED_READING,
  },
  {
    id: 'vn.tt18.hours', kind: 'contact-hours', title: 'Reminders between 07:00 and 21:00, on every day of the week.',
    ...UNDER_TT18, citation: tt18('Art. 1(7) (= Art. 7(2)(đ) as amended)'), zone: BOTH_CLOCKS, when: CONSUMER_LOAN, allow: [{ from: '07:00', to: '21:00' }],
    reading: HOURS_READING,
  },
  {
    id: 'vn.tt18.hours.agreed', kind: 'inconvenient', title: 'Reminders at the times agreed in the loan contract.',
    ...UNDER_TT18, citation: tt18('Art. 1(7) (= Art. 7(2)(đ) as amended)'), zone: BOTH_CLOCKS, when: CONSUMER_LOAN, honours: ['agreed-hours'],
    reading: AGREED_READING,
  },
  {
    id: 'vn.tt18.5perday', kind: 'frequency', title: 'At most five reminders a day, all forms together.',
    ...UNDER_TT18, citation: tt18('Art. 1(7) (= Art. 7(2)(đ) as amended)'), zone: VIETNAM, when: { ...CONSUMER_LOAN, notPurposes: NO_REMINDER },
    limit: 5, window: { calendar: 'day' }, per: ['consumer'], count: { notRoles: OWN_SIDE, notPurposes: NO_REMINDER },
    reading: 'Attempts or connected contacts, per customer or per contract is not said: every attempt on any channel counts (app notices too), over all '
      + 'contracts of the customer and with the sureties, in Vietnamese dates.',
  },
  {
    id: 'vn.tt18.third-party', kind: 'recipient', title: 'No reminder, demand or collection information to anyone who has no duty to pay.',
    ...UNDER_TT18, citation: tt18('Art. 1(7)'), zone: BOTH_CLOCKS, when: CONSUMER_LOAN, allow: [{ roles: BOUND_TO_PAY }, { purposes: ['required-by-law'] }],
    reading: 'A co-debtor and a surety have the duty; a guardian, executor or authorised lawyer stands in the customer\'s place. The request of a '
      + 'competent state body is purpose `required-by-law`. Asking others for the whereabouts is not excepted by the text and is denied.',
  },
  {
    id: 'vn.tt18.third-party.misdirected', kind: 'recipient', title: 'No reminder to an address that is known to be somebody else\'s.',
    ...UNDER_TT18, citation: tt18('Art. 1(7)'), zone: BOTH_CLOCKS, when: { ...CONSUMER_LOAN, roles: BOUND_TO_PAY }, misdirected: true,
    reading: 'A reminder at an address that an earlier contact showed to be another person\'s reaches somebody who has no duty to pay.',
  },
  {
    id: 'vn.tt18.third-party.posting', kind: 'channel', title: 'No collection information where others can see it.',
    ...UNDER_TT18, citation: tt18('Art. 1(7)'), zone: BOTH_CLOCKS, when: { ...CONSUMER_LOAN, channels: ['social-post'] }, deny: true,
    reading: '`social-post` is what others can see, who have no duty to pay; a private message is channel `chat`.',
  },
  {
    id: 'vn.investment.ban-agencies', kind: 'channel', title: 'Debt collection services are a banned business.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2021-01-01', until: '2026-03-01', zone: BOTH_CLOCKS,
    citation: {
      instrument: 'Law on Investment 2020 (61/2020/QH14)', provision: 'Art. 6(1)(h), Art. 77(5)',
      url: 'https://thuvienphapluat.vn/cong-dong-dan-luat/thanh-lap-cong-ty-dich-vu-doi-no-thue-duoc-khong-203259.aspx',
    },
    when: { notRoles: OWN_SIDE }, deny: [{ parties: ['collector'] }],
    reading: 'A contact by an outside agency (`from.party` = `collector`) is denied; a creditor and a buyer of the debt collect for themselves. Where the '
      + 'party is not stated, nobody knows.',
  },
  {
    id: 'vn.investment2025.ban-agencies', kind: 'channel', title: 'Debt collection services stay a banned business.',
    confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2026-03-01', zone: BOTH_CLOCKS,
    citation: {
      instrument: 'Law on Investment 2025 (143/2025/QH15)', provision: 'Art. 6(1), item 8',
      url: 'https://luatvietnam.vn/tin-van-ban-moi/11-nhom-nganh-nghe-cam-dau-tu-kinh-doanh-tu-01-3-2026-186-106196-article.html?layout=amp',
      note: 'The letter of the item and the transitional clause were not seen.',
    },
    when: { notRoles: OWN_SIDE }, deny: [{ parties: ['collector'] }],
    reading: 'A contact by an outside agency (`from.party` = `collector`) is denied; a creditor and a buyer of the debt collect for themselves. Where the '
      + 'party is not stated, nobody knows.',
  },
];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'vn',
  version: '2026.11.0',
  title: 'Việt Nam: quy định về nhắc nợ và thu hồi nợ',
  titleEnglish: 'Vietnam: rules of debt collection contacts',
  zones: [VIETNAM],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'tt-43-2016', title: 'Thông tư 43/2016/TT-NHNN quy định cho vay tiêu dùng của công ty tài chính',
      titleEnglish: 'Circular 43/2016 on consumer lending by finance companies (original text)', issuer: 'State Bank of Vietnam', status: 'binding',
      issued: '2016-12-30', from: '2017-03-15',
      url: 'https://thuvienphapluat.vn/van-ban/Tien-te-Ngan-hang/Van-ban-hop-nhat-39-VBHN-NHNN-2019-Thong-tu-quy-dinh-cho-vay-tieu-dung-cua-cong-ty-tai-chinh-431575.aspx'
        + '?tab=2',
      appliesTo: 'Finance companies (general and consumer-credit) in consumer lending. Not banks\' own loans, not credit cards of finance companies (Art. '
        + '1(2)).',
      note: 'Art. 7(2)(đ) was replaced from 2020-01-01.',
    },
    {
      id: 'tt-18-2019', title: 'Thông tư 18/2019/TT-NHNN sửa đổi, bổ sung một số điều của Thông tư 43/2016/TT-NHNN',
      titleEnglish: 'Circular 18/2019 amending Circular 43/2016', issuer: 'State Bank of Vietnam', status: 'binding', issued: '2019-11-04', from: '2020-01-01',
      url: TT18_PAGE, appliesTo: 'The same. Consolidated as 39/VBHN-NHNN (2019-11-29).',
      note: 'Legal press still cited it in July 2024; whether a circular under the Law on Credit Institutions of 2024 replaced it was not found.',
    },
    {
      id: 'luat-dau-tu-2020', title: 'Luật Đầu tư số 61/2020/QH14', titleEnglish: 'Law on Investment 2020', issuer: 'National Assembly', status: 'repealed',
      issued: '2020-06-17', from: '2021-01-01', until: '2026-03-01',
      url: 'https://thuvienphapluat.vn/cong-dong-dan-luat/thanh-lap-cong-ty-dich-vu-doi-no-thue-duoc-khong-203259.aspx',
      appliesTo: 'Everyone: debt collection services (kinh doanh dịch vụ đòi nợ) are a banned business. Creditors may collect their own debts; buying '
        + 'debts is lawful.',
    },
    {
      id: 'luat-dau-tu-2025', title: 'Luật Đầu tư số 143/2025/QH15', titleEnglish: 'Law on Investment 2025', issuer: 'Quốc hội', status: 'binding',
      issued: '2025-12-11', from: '2026-03-01',
      url: 'https://luatvietnam.vn/tin-van-ban-moi/11-nhom-nganh-nghe-cam-dau-tu-kinh-doanh-tu-01-3-2026-186-106196-article.html?layout=amp',
      appliesTo: 'Everyone: debt collection services stay the eighth of eleven banned businesses.',
    },
  ],
  rules,
  notes: [
    'Hours, the five reminders and the ban on third parties bind finance companies in consumer lending alone: `from.institution` = `bank`, `card-issuer`, '
      + '`microfinance`, `cooperative`, `pawnshop` or `insurer` and the debt types credit-card, business, rent, telecom, utility, medical and tax take a '
      + 'contact out. For banks and their cards no number was found.',
    'Who may collect is asked of everyone: state `from.party`, as a contact by an unknown party cannot be told from one by an outside agency.',
    'Sundays and holidays are ordinary days. All channels are reached alike.',
    'Threats and insults are not read in texts: no lexicon reads Vietnamese. Not checked, as no request shows it: methods unsuited to the customer, confidentiality (Circular 18/2019, Art. 1(7)); that the form of the '
      + 'reminder was agreed in the contract.',
  ],
});

export default ruleset;
