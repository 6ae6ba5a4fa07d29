import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship, WORDS } from '../shipped.js';

const CHECKED = '2026-11-23';
const LIMA = 'America/Lima';
const PYMEX = 'https://pymex.com/bancos/le-debes-al-banco-conoce-tus-derechos/?amp';
const ELEGIR = 'https://elegirservicio.pe/codigo-de-proteccion-y-defensa-del-consumidor/';
const ESDOCS = 'https://esdocs.com/doc/1297687/los-m%C3%A9todos-abusivos-en-la-cobranza-de-las';
const COMERCIO = 'https://elcomercio.pe/economia/personal/conoce-son-malos-metodos-cobranza-deuda-356240-noticia/?outputType=amp';

const code = (provision: string, url: string): Citation => ({ instrument: 'Ley 29571, Código de Protección y Defensa del Consumidor', provision, url });
const SINCE = { confidence: 'primary', lastChecked: CHECKED, force: 'prohibition', from: '2010-10-02' } as const;
const REPORTED = { ...SINCE, confidence: 'secondary' } as const;

/** The debtor, those who by law or authority stand in the debtor's place, and those who owe the debt too. */
const LIABLE = [
  'debtor', 'parent-of-minor', 'guardian', 'executor', 'administrator', 'personal-representative', 'attorney', 'guarantor', 'co-debtor',
] as const;
const OWN_SIDE = ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency'] as const;
/** Consumer debts alone. A type that is not stated is taken to be one. */
const CONSUMER: ConditionParams = { notRoles: OWN_SIDE, notDebtTypes: ['business', 'tax'] };
const CALLS_AND_VISITS: ConditionParams = { ...CONSUMER, channels: ['call', 'voicemail', 'visit'] };

/** Texts are read in Spanish. One rule says where a text was not read or not filled in; the others leave it to that one. */
const TEXT = { ...WORDS, lexicons: ['es'] } as const;
/** To whom no text may name the debt. Who stands in the debtor's place is told, and every other role is denied whatever a text says. */
const STRANGERS = ['third-party', 'emergency-contact', 'spouse'] as const;

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'pe',
  version: '2026.11.0',
  title: 'Perú: métodos de cobranza (Ley 29571, arts. 61 y 62)',
  titleEnglish: 'Peru: methods of collection (Consumer Protection and Defence Code, arts 61 and 62)',
  zones: [LIMA],
  calendar: 'pe',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'ley-29571', title: 'Ley 29571, Código de Protección y Defensa del Consumidor, arts. 61-62', titleEnglish: 'Consumer Protection and Defence Code',
      issuer: 'Congreso de la República', status: 'binding', issued: '2010-09-01', from: '2010-10-02',
      url: 'https://caejiderecho.com/codigo-de-proteccion-y-defensa-del-consumidor',
      appliesTo: 'Suppliers that collect consumer debts, directly or through agents; protects debtor and guarantor.',
    },
    {
      id: 'dictamen-11437-12397', title: 'Dictamen PL 11437 y 12397 ("una llamada diaria efectiva")',
      titleEnglish: 'Committee text on one effective reminder call a day', issuer: 'Congreso, Comisión de Defensa del Consumidor', status: 'draft',
      url: 'https://panamericana.pe/politica/455219-aspec-alerta-dictamen-congreso-legitimaria-acoso-telefonico-llamadas-spam',
      appliesTo: 'Reminder calls before the due date.', note: 'Reported on 2-3 October 2025; not law as far as found. No rule rests on it.',
    },
    {
      id: 'ley-32323', title: 'Ley 32323 (anti-spam)', titleEnglish: 'Act widening the ban on unsolicited commercial communications',
      issuer: 'Congreso de la República', status: 'binding', from: '2025-05-10',
      url: 'https://m.panamericana.pe/politica/442445-ley-llamadas-spam-entra-vigencia-hoy-podran-contactarte-diste-consentimiento',
      appliesTo: 'Promotional contact (art. 58.1 e of the Code), not collection. No rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'pe.29571.62b.hours', kind: 'contact-hours', title: 'No calls or visits from 20:00 to 7:00.',
      ...SINCE, citation: code('Art. 62(b)', PYMEX), when: CALLS_AND_VISITS, quiet: [{ from: '20:00', to: '07:00' }],
      reading: '"Between 20.00 and 07.00": 20:00:00.000 is barred, 07:00:00.000 is not, by the consumer\'s own clock. Attempts are covered; a voicemail is '
        + 'a call.',
    },
    {
      id: 'pe.29571.62b.weekend-holiday', kind: 'contact-hours', title: 'No calls or visits on Saturdays, Sundays or holidays, at any hour.',
      ...SINCE, citation: code('Art. 62(b)', PYMEX), zone: LIMA, when: CALLS_AND_VISITS,
      quiet: [{ days: ['sat', 'sun'], from: '00:00', to: '24:00' }], holidays: 'closed',
      reading: 'Holidays are the national ones, in dates of Lima; non-working days of the public sector are not. The calendar begins with 2015.',
    },
    {
      id: 'pe.29571.62e.lists', kind: 'channel', title: 'No debtor lists and no demands for payment in the media without a court order.',
      ...SINCE, citation: code('Art. 62(e)', ELEGIR), when: { ...CONSUMER, channels: ['social-post'] }, deny: true,
      reading: '`social-post` is what others can see; a private message is channel `chat`. A court order is not let through, as no fact of a request shows it.',
    },
    {
      id: 'pe.29571.62f.third-party', kind: 'recipient', title: 'No messages, calls or collection mail to third parties about the debt.',
      ...REPORTED, citation: code('Art. 62(f)-(g)', COMERCIO), when: CONSUMER, allow: [{ roles: LIABLE }],
      reading: 'Debtor and guarantor may be contacted, and who stands in their place; everybody else is a third party, a spouse too. An inquiry after the '
        + 'debtor is denied as well, as it is a call about the debt.',
    },
    {
      id: 'pe.29571.62f.third-party.address', kind: 'recipient', title: 'No collection at an address that is known to be a third party\'s.',
      ...REPORTED, citation: code('Art. 62(f)-(g)', COMERCIO), when: { ...CONSUMER, roles: LIABLE }, misdirected: true,
      unless: { channels: ['letter', 'postcard', 'email'], suppliedBy: ['contract', 'debtor'] },
      reading: 'Mail may go to an address that was agreed in the contract or newly given (`to.suppliedBy` = `contract` or `debtor`).',
    },
    {
      id: 'pe.29571.62a.court-lookalike', ...TEXT, title: 'No documents that look like court notices or writs.',
      ...SINCE, citation: code('Art. 62(a)', ELEGIR), when: { ...CONSUMER, roles: LIABLE }, categories: ['false-legal-action', 'impersonation-authority'],
      reading: 'Words of court notices are the likeness ("notificación judicial", "orden de embargo", a court as the sender), to debtor and guarantor; what a '
        + 'document looks like beside its words is not seen. What a court has truly done is stated in `content.facts` (`suit-filed`, `judgment`).',
    },
    {
      id: 'pe.29571.62cd.shaming', ...TEXT, title: 'No announcement of posters, placards or collectors in costume.',
      ...SINCE, citation: code('Art. 62(c),(d)', ELEGIR), when: CONSUMER, categories: ['shaming-or-publicity'],
      reading: 'The Code bars the act; a text that announces it is taken to be part of it. Lists and demands in the media (letter e) are read alike.',
    },
    {
      id: 'pe.29571.62f.third-party.words', ...TEXT, title: 'No messages about the debt to third parties.',
      ...REPORTED, citation: code('Art. 62(f)-(g)', COMERCIO), when: CONSUMER, thirdParties: STRANGERS, categories: ['privacy-disclosure'],
    },
    {
      id: 'pe.29571.61.general.words', ...TEXT, unchecked: 'advise', placeholders: 'deny',
      title: 'Nothing that hurts reputation, home privacy, work or the image before others.',
      ...SINCE, citation: code('Art. 61', ESDOCS), when: CONSUMER,
      categories: ['third-party-pressure', 'coercive-visit', 'harassment-threat', 'violence-threat'],
      reading: 'Read are family, neighbours or employer as a lever (reputation, work, image), and visits as a threat, calls without end and harm to persons '
        + 'or property (home privacy).'
        + ' A text that is not there, is in a language that nothing reads, or has fields of a template left open is met here, for all '
        + 'rules on wording.',
    },
  ],
  notes: [
    'Who is bound: suppliers and their agents alike, for consumer debts; debts of type `business` and `tax` are not reached.',
    'Text messages, messaging, e-mail and letters have no hours and no closed days; the general duty of art. 61 holds for them too. The Code sets no number of '
      + 'contacts; many in a short time may be abusive all the same (art. 61).',
    'The lettering of art. 62(f)-(h) was not verified.',
    'Not checked, as no request shows it: posters, placards and costumed collectors themselves (pe.29571.62cd.shaming), reputation, home privacy and work '
      + 'beside the words of a text (pe.29571.61.general).',
    'Insults, threats of prison and false statements that look like no court notice stand in none of the words that were read; a house policy should hold '
      + 'them.',
    'Ley 27598 of 2001 is said to have held similar bans; it was not read, and contacts before 2010-10-02 meet no rule.',
    'Bills on one effective reminder call a day and on mail to third parties\' addresses are not law as far as found.',
  ],
});
export default ruleset;
