import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const COMERCIO = 'https://comercioyjusticia.info/?p=242049';
const ACTUALIDAD = 'https://actualidadjuridicaonline.com/limites-legales-para-las-cobranzas';

const ley6171 = (url: string): Citation => ({
  instrument: 'Ley 6171 (Ciudad Autónoma de Buenos Aires)', provision: 'article not verified', url, note: 'Read in the press; the articles were not seen.',
});
const SINCE = {
  confidence: 'secondary', lastChecked: CHECKED, force: 'prohibition', from: '2019-06-01',
  note: 'Passed in June 2019; the day of entry into force was not verified, and the first of the month is taken.',
} as const;

const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** The debtor, and those who by law or authority stand in the debtor's place. */
const DEBTOR = ['debtor', 'co-debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney'] as const;
/** The City alone; a region that is not stated is taken to be it. Consumer debts; agents, not creditors in their own name. */
const PLACE: ConditionParams = {
  notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax', 'family', 'maintenance', 'labour'],
  location: { regions: ['C', 'AR-C', 'CABA', 'Ciudad Autónoma de Buenos Aires', 'Autonomous City of Buenos Aires'] },
};
const CITY: ConditionParams = { ...PLACE, notParties: ['creditor'] };

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'ar',
  version: '2026.11.0',
  title: 'Argentina: cobranza extrajudicial (Ciudad Autónoma de Buenos Aires, Ley 6171)',
  titleEnglish: 'Argentina: extrajudicial collection (City of Buenos Aires, Act 6171)',
  zones: ['America/Argentina/Buenos_Aires'],
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-24240-8bis', title: 'Ley 24.240 de Defensa del Consumidor, art. 8 bis (incorporado por Ley 26.361)',
      titleEnglish: 'Consumer Defence Act, art. 8 bis (dignified treatment)', issuer: 'Congreso de la Nación', status: 'binding',
      url: 'https://servicios.infoleg.gob.ar/infolegInternet/anexos/0-4999/638/texact.htm', appliesTo: 'Suppliers of goods and services.',
      note: 'Known from memory; added by Act 26.361 of April 2008. No rule rests on it.',
    },
    {
      id: 'caba-6171', title: 'Ley 6171 de la Ciudad Autónoma de Buenos Aires (modif. Ley 6271)',
      titleEnglish: 'City of Buenos Aires act on extrajudicial collection agents', issuer: 'Legislatura de la CABA', status: 'binding',
      url: 'https://noetingeryarmando.com/regulacion-de-la-actividad-de-los-agentes-de-cobranza-extrajudicial-ley-6171',
      appliesTo: 'Collection agents with legal domicile in the City and debtors domiciled there; consumer debts, but no family, labour or tax debts.',
      note: 'Passed in June 2019; days not verified.',
    },
    {
      id: 'cordoba-draft', title: 'Proyecto de ley Petrone/Cid (Córdoba)', titleEnglish: 'Córdoba bill on extrajudicial collection',
      issuer: 'Legislatura de Córdoba', status: 'draft', url: 'https://politicacordobaverdad.com.ar/10480-2',
      note: 'Not law as far as found. No rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'ar.caba6171.third-party', kind: 'recipient', title: 'Nothing on the subject of the contact reaches anybody but the debtor.',
      ...SINCE, citation: ley6171(COMERCIO), when: CITY, allow: [{ roles: DEBTOR }],
      reading: 'Neighbours, relatives and every stranger are barred, for any purpose. A co-debtor is a debtor; a guarantor is not named and is denied.',
    },
    {
      id: 'ar.caba6171.third-party.misdirected', kind: 'recipient', title: 'No contact at an address that is known to be somebody else\'s.',
      ...SINCE, citation: ley6171(COMERCIO), when: { ...CITY, roles: DEBTOR }, misdirected: true,
    },
    {
      id: 'ar.caba6171.third-party.work-mail', kind: 'inconvenient', title: 'No mail to the workplace that hints at its subject.',
      ...SINCE, citation: ley6171(COMERCIO), when: { ...CITY, channels: ['letter', 'postcard', 'fax'] }, workplace: 'always',
      reading: 'Whether mail hints at its subject is not seen: all mail to the workplace is denied (`to.place` = `work`).',
    },
    {
      id: 'ar.caba6171.lists', kind: 'channel', title: 'No debtor lists in shops, on web pages, in social networks or media.',
      ...SINCE, citation: ley6171(ACTUALIDAD), when: { ...CITY, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`. A court order is not let through, as no fact of a request shows it.',
    },
    {
      id: 'ar.caba6171.handover-notice', kind: 'prerequisite', title: 'The creditor tells the debtor of the agent before the agent collects.',
      ...SINCE, force: 'should', citation: ley6171(ACTUALIDAD),
      when: { ...CITY, roles: DEBTOR, notPurposes: ['placement-notice'], known: { parties: ['collector'] } },
      requires: [{ fact: 'debt.placementNoticeSentAt' }, { event: { purposes: ['placement-notice'] } }], per: ['debt'],
      reading: 'The duty binds, but it is the creditor\'s and its notice is seldom kept with the contacts: where none is recorded, it advises. The notice '
        + 'names the agent with address and telephones and says whether it may take payment.',
    },
    {
      id: 'ar.caba6171.handover-notice.content', kind: 'disclosure', title: 'The notice of the handover names the agent and says whether it may take payment.',
      ...SINCE, citation: ley6171(ACTUALIDAD), when: { ...PLACE, roles: DEBTOR, purposes: ['placement-notice'] },
      requires: ['agency-name', 'agency-address', 'agency-phone', 'payment-authority'],
      reading: 'Asked of a contact of purpose `placement-notice`; `payment-authority` is whether and how the agent may take payment.',
    },
    {
      id: 'ar.caba6171.court-lookalike', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'No demand for payment in the form of a court notice.',
      ...SINCE, citation: ley6171(COMERCIO), when: CITY, categories: ['false-legal-action', 'impersonation-authority'],
      reading: 'Words of court notices are the form ("cédula judicial", "intimación judicial", "orden de embargo", a court as the sender); what a document '
        + 'looks like beside its words is not seen. What a court has truly done is stated in `content.facts` (`suit-filed`, `judgment`).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
    {
      id: 'ar.caba6171.third-party.words', ...TEXT, title: 'No allusion to the debt toward strangers.',
      ...SINCE, citation: ley6171(COMERCIO), when: CITY, thirdParties: STRANGERS, categories: ['privacy-disclosure', 'third-party-pressure'],
      reading: 'A text that announces talks with relatives, neighbours or the workplace announces what is barred, and is read alike.',
    },
    {
      id: 'ar.caba6171.lists.words', ...TEXT, title: 'No announcement that the debtor will be put on a list or exposed.',
      ...SINCE, citation: ley6171(ACTUALIDAD), when: CITY, categories: ['shaming-or-publicity'],
      reading: 'The Act bars the publication; a text that announces it is taken to be part of it.',
    },
  ],
  notes: [
    'No national number: neither hours nor a count of contacts was found in a statute. A blog\'s hours (9:00 to 19:00, Saturdays 10:00 to 14:00) found no '
      + 'support and are not used.',
    'The City\'s Act 6171 fixes hours; the figures could not be read and are not checked (ar.caba6171.hours). Keep a house policy for them.',
    'The City\'s rules reach consumers whose `location.region` is the City or is not stated; other provinces were not checked.',
    'Left out, as it is from memory: dignified treatment and no likeness to court claims (ar.24240.8bis.dignity, ar.24240.8bis.court-lookalike). So threats '
      + 'and insults meet no rule here; a house policy should hold them.',
    'That the City asks agents to show identity and mandate was read without a provision and is not asked for.',
  ],
});
export default ruleset;
