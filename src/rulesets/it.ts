import type { ConditionParams } from '../rules/condition.js';
import type { Citation, Ruleset } from '../ruleset.js';
import { ship } from '../shipped.js';

const CHECKED = '2026-11-23';
/** Italian time, and the debtor's own clock where it is known to be another. */
const CLOCKS = ['Europe/Rome', 'consumer'] as const;
const SUMMARY = 'https://servizitrivenetosrl.com/il-codice-di-condotta-unirec';

const unirec = (provision: string): Citation => ({
  instrument: 'Codice di condotta UNIREC 2015', provision, url: SUMMARY, note: 'Read in a member\'s summary; the code itself was not read.',
});
const UNDER_2015 = { confidence: 'secondary', lastChecked: CHECKED, force: 'should', from: '2015-05-13', until: '2025-03-20', zone: CLOCKS } as const;

/** Member agencies; a party that is not stated is taken to be one. */
const MEMBERS: ConditionParams = {
  notParties: ['creditor'], notDebtTypes: ['business'],
  notRoles: ['creditor', 'creditor-attorney', 'collector', 'collector-attorney', 'consumer-reporting-agency', 'attorney'],
};
/** Agreed otherwise with the debtor. */
const AGREED: readonly ConditionParams[] = [{ consent: { scopes: ['time'] } }, { appointment: true }];

export const ruleset: Ruleset = /* @__PURE__ */ ship({
  id: 'it',
  version: '2026.11.0',
  title: 'Italia: regole dei contatti per il recupero crediti',
  titleEnglish: 'Italy: rules of debt collection contacts',
  zones: ['Europe/Rome'],
  calendar: 'it',
  lastChecked: CHECKED,
  instruments: [
    {
      id: 'unirec-2015', title: 'Codice di condotta per i processi di gestione e tutela del credito (Forum UNIREC-Consumatori)',
      titleEnglish: 'UNIREC-Consumers Forum code of conduct (2015, updated 2018)', issuer: 'Forum UNIREC-Consumatori', status: 'self-regulatory',
      issued: '2015-05-13', from: '2015-05-13', until: '2025-03-20',
      url: 'https://www.servicecredit.it/forum-unirec-consumatori-siglato-il-codice-di-condotta/',
      appliesTo: 'UNIREC member agencies.',
    },
    {
      id: 'unirec-2025', title: 'Codice di condotta per i processi di gestione e tutela del credito (2025)', titleEnglish: 'UNIREC code 2025',
      issuer: 'Forum UNIREC-Consumatori', status: 'self-regulatory', issued: '2025-03', from: '2025-03-20',
      url: 'https://creditnews.it/unirec-approvato-il-nuovo-codice-di-condotta-per-le-aziende-di-gestione-del-credito',
      appliesTo: 'UNIREC member agencies; artificial intelligence, chatbots and messaging included.', note: 'Its figures were not seen; the day in March is '
        + 'a guess.',
    },
    {
      id: 'garante-2005', title: 'Garante privacy, provvedimento 30 novembre 2005 «Liceità, correttezza e pertinenza nell\'attività di recupero crediti» [doc. 1213644]',
      titleEnglish: 'Decision of the data protection authority on debt recovery', issuer: 'Garante per la protezione dei dati personali', status: 'binding',
      issued: '2005-11-30', from: '2005-11-30', url: 'https://www.garanteprivacy.it/home/docweb/-/docweb-display/docweb/1213644',
      appliesTo: 'Anyone who recovers debts.', note: 'Known from memory alone; no rule rests on it.',
    },
    {
      id: 'cod-consumo', title: 'Codice del consumo artt. 24-26', titleEnglish: 'Consumer Code, aggressive practices', issuer: 'Parlamento', status: 'binding',
      issued: '2005-09-06', from: '2005-10-23', url: 'https://www.normattiva.it/', appliesTo: 'Traders towards consumers.',
      note: 'Known from memory alone; no rule rests on it.',
    },
  ],
  rules: [
    {
      id: 'it.unirec.hours', kind: 'contact-hours', title: 'Calls Monday to Friday 8:30 to 21:00 and Saturday 8:30 to 15:00.',
      ...UNDER_2015, citation: unirec('telephone collection'), when: { ...MEMBERS, channels: ['call', 'voicemail'] },
      allow: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], from: '08:30', to: '21:00' }, { days: ['sat'], from: '08:30', to: '15:00' }],
      holidays: 'closed', unless: AGREED,
      reading: 'The ends are not stated: 08:30:00.000 is inside, 21:00:00.000 (Saturdays 15:00:00.000) is not. Sundays and holidays are outside.',
    },
    {
      id: 'it.unirec.frequency', kind: 'frequency', title: 'At most one conversation in a day.',
      ...UNDER_2015, citation: unirec('telephone collection'), when: { ...MEMBERS, channels: ['call'] },
      limit: 1, window: { calendar: 'day' }, per: ['consumer', 'recipient'],
      count: { channels: ['call'], outcomes: ['conversation', 'answered', 'broken-off'] },
      unless: [...AGREED, { consent: { scopes: ['calls'] } }],
      reading: 'Conversations held count, not attempts; after one, another call may become a second. A call that was answered counts as one.',
    },
    {
      id: 'it.unirec.sms-email', kind: 'prerequisite', title: 'Texts and e-mails are not systematically the first reminder.',
      ...UNDER_2015, citation: unirec('messages'), when: { ...MEMBERS, channels: ['sms', 'email'], purposes: ['collection'] },
      requires: { event: { notChannels: ['sms', 'email'], notOutcomes: ['undelivered', 'not-in-service'] } }, per: ['debt'],
      reading: 'A contact by another medium that went before, also one that was not answered, is enough.',
    },
    {
      id: 'it.unirec.sms-email.detail', kind: 'consent', title: 'Details of the debt go by text or e-mail only with the debtor\'s agreement.',
      ...UNDER_2015, citation: unirec('messages'), when: { ...MEMBERS, channels: ['sms', 'email'], purposes: ['collection'] },
      requires: { scopes: ['channel:{channel}'] },
      reading: 'A collection message is taken to hold details; one that only asks for contact has purpose `contact-request`. Agreement is a consent of scope '
        + '`channel:sms` or `channel:email`.',
    },
  ],
  notes: [
    'Nothing denies: the code of 2015 bound members by self-regulation and advises here. It ended in March 2025; the code of 2025 has limits on calls, '
      + 'visits and hours whose figures were not seen, so since 2025-03-20 nothing is checked.',
    'Left out as read from memory alone: the Garante\'s decision of 2005 (no pre-recorded calls without an operator, no disclosure to family, colleagues or '
      + 'neighbours, no marked envelopes or notices on doors) and the ban on repeated unwanted solicitation (Codice del consumo art. 26). A cautious house '
      + 'policy takes the Garante\'s decision for law.',
    'Visits, letters, push and chat have no figures in what was read; there is no weekly limit in it.',
    'Not checked: misleading titles, threats, false references to authorities, for no lexicon reads Italian and the texts were self-regulation; the '
      + 'particulars of letters.',
  ],
});

export default ruleset;
