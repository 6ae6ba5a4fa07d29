/** The well-known names of the contract. Others are valid everywhere; these have a bit each, so that a list of names is one mask. */
const VOCABULARIES = {
  channel: ['call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax'],
  outcome: ['pending', 'sent', 'delivered', 'undelivered', 'no-answer', 'busy', 'not-in-service', 'voicemail', 'answered', 'conversation', 'received', 'open', 'cancelled', 'broken-off'],
  role: ['debtor', 'guarantor', 'co-debtor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'emergency-contact', 'third-party'],
  technology: ['human', 'autodialed', 'prerecorded', 'ai'],
  purpose: ['collection', 'location', 'reply', 'requested-information', 'legal-notice', 'required-by-law', 'active-litigation', 'validation-notice', 'opt-out-confirmation', 'service'],
} as const;

export type Vocabulary = keyof typeof VOCABULARIES;
export const CHANNELS: readonly string[] = VOCABULARIES.channel;

/** The well-known names of a vocabulary. */
export const namesOf = (vocabulary: Vocabulary): readonly string[] => VOCABULARIES[vocabulary];

const bits = new Map<Vocabulary, Map<string, number>>(
  (Object.keys(VOCABULARIES) as Vocabulary[]).map((key) => [key, new Map(VOCABULARIES[key].map((name, index) => [name, 1 << index]))]),
);
export const channelBits = bits.get('channel') as Map<string, number>;
export const outcomeBits = bits.get('outcome') as Map<string, number>;
export const roleBits = bits.get('role') as Map<string, number>;
export const technologyBits = bits.get('technology') as Map<string, number>;
export const purposeBits = bits.get('purpose') as Map<string, number>;

/** The bit of a well-known name, 0 for any other: a list of names is then one mask. */
export function bitOf(vocabulary: Vocabulary, name: string): number {
  return bits.get(vocabulary)?.get(name) ?? 0;
}
