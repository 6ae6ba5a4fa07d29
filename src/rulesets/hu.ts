import type { Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
const MNB_2019 = 'https://docplayer.hu/124600346-A-magyar-nemzeti-bank-2-2019-ii-13-szamu-ajanlasa-a-fogyasztoval-szembeni-koveteleskezelesi-tevekenysegrol-'
  + 'i-az-ajanlas-celja-es-hatalya.html';

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'hu',
  version: '2026.11.0',
  title: 'Magyarország: a fogyasztóval szembeni követeléskezelés (MNB-ajánlás)',
  titleEnglish: 'Hungary: claims management towards consumers (advice of the central bank; its numbers were not read)',
  zones: ['Europe/Budapest'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'mnb-2-2019', title: 'A Magyar Nemzeti Bank 2/2019. (II.13.) számú ajánlása a fogyasztóval szembeni követeléskezelési tevékenységről',
      titleEnglish: 'MNB Recommendation 2/2019 on claims management towards consumers', issuer: 'Magyar Nemzeti Bank', status: 'guidance',
      issued: '2019-02-13', from: '2019-05-01', url: MNB_2019,
      appliesTo: 'Credit institutions and financial enterprises (terminated contracts, purchased claims, mandates) and their agents.',
      note: 'First day in force from memory; only the opening pages were read.',
    },
    {
      id: 'pszaf-14-2012', title: 'PSZÁF 14/2012. (XII.13.) ajánlás', titleEnglish: 'PSZÁF Recommendation 14/2012', issuer: 'PSZÁF', status: 'repealed',
      issued: '2012-12-13', from: '2013-01-01', until: '2019-05-01',
      url: 'http://docplayer.hu/6520507-I-az-ajanlas-celja-hatalya-es-kialakitasanak-indoka.html', appliesTo: 'Claims managers under supervision.',
      note: 'Dates in force from memory; no rule rests on it.',
    },
    {
      id: 'mnb-2022-kesedelem', title: 'MNB ajánlás a fizetési késedelembe esett lakossági hitelekről (2022)',
      titleEnglish: 'MNB Recommendation on retail loans in arrears', issuer: 'Magyar Nemzeti Bank', status: 'guidance', issued: '2022-04', from: '2022-09-01',
      url: 'https://mfor.hu/cikkek/makro/jegybanki-segitseg-szeptembertol-a-kesedelembe-esett-lakossagi-adosoknak.html',
      appliesTo: 'Lenders before termination of consumer loans.', note: 'First day in force from memory; its numbers were not read.',
    },
  ],
  rules: [
    {
      id: 'hu.mnb2.conduct', kind: 'recipient', title: 'The claim is not disclosed to others.', force: 'should', confidence: 'secondary', lastChecked: CHECKED,
      from: '2019-05-01',
      citation: { instrument: 'MNB Recommendation 2/2019', provision: 'aims and scope', url: MNB_2019 },
      when: { notDebtTypes: ['business'], notRoles: ['consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney'] },
      allow: [{
        roles: [
          'debtor', 'co-debtor', 'guarantor', 'attorney', 'guardian', 'parent-of-minor', 'executor', 'administrator', 'personal-representative',
        ],
      }],
      reading: 'A contact with a third person risks disclosure, so it is advised against; who owes the debt or acts for the debtor is no other.',
    },
  ],
  notes: [
    'Hours and frequency are not checked: the recommendations of 2019 and 2022 set expectations, but their text could not be read beyond the opening pages and '
      + 'no number is known. Compile a house policy with this ruleset.',
    'The one rule advises: nothing denies by default.',
    'Who collects, the claim and its breakdown stand in a list without a provision and are not asked for.',
    'Not checked: harassment and misleading statements, which are not read in texts, as no lexicon reads Hungarian.',
  ],
});

export default ruleset;
