/** The well-known names of the contract. Others are valid everywhere; these have a bit each, so that a list of names is one mask. */
const VOCABULARIES = {
  channel: ['call', 'voicemail', 'sms', 'email', 'letter', 'postcard', 'visit', 'push', 'in-app', 'chat', 'social-post', 'web-portal', 'fax'],
  outcome: ['pending', 'sent', 'delivered', 'undelivered', 'no-answer', 'busy', 'not-in-service', 'voicemail', 'answered', 'conversation', 'received', 'open', 'cancelled', 'broken-off'],
  role: ['debtor', 'guarantor', 'co-debtor', 'spouse', 'parent-of-minor', 'guardian', 'executor', 'attorney', 'consumer-reporting-agency', 'creditor', 'creditor-attorney', 'collector-attorney', 'emergency-contact', 'third-party'],
  purpose: ['collection', 'location', 'reply', 'requested-information', 'legal-notice', 'required-by-law', 'active-litigation', 'validation-notice', 'opt-out-confirmation', 'service'],
  technology: ['human', 'autodialed', 'prerecorded', 'ai'],
  party: ['creditor', 'collector', 'debt-buyer'],
  direction: ['outbound', 'inbound'],
} as const;

export type Vocabulary = keyof typeof VOCABULARIES;

/** The well-known names of a vocabulary. */
export const namesOf = (vocabulary: Vocabulary): readonly string[] => VOCABULARIES[vocabulary];

/** A vocabulary's stretch of one word: a bit for each well-known name, then one for any other, then one for a name that is absent. */
interface Stretch {
  readonly word: 0 | 1 | 2;
  readonly bits: ReadonlyMap<string, number>;
  readonly other: number;
  readonly none: number;
  readonly all: number;
}

// No word takes more than 31 bits.
const WORDS: readonly (readonly Vocabulary[])[] = [['channel', 'outcome'], ['role', 'purpose'], ['technology', 'party', 'direction']];
const stretches = new Map<Vocabulary, Stretch>();
WORDS.forEach((vocabularies, word) => {
  let shift = 0;
  for (const vocabulary of vocabularies) {
    const names = VOCABULARIES[vocabulary];
    const other = 1 << (shift + names.length);
    stretches.set(vocabulary, {
      word: word as 0 | 1 | 2,
      bits: new Map(names.map((name, index) => [name, 1 << (shift + index)])),
      other,
      none: other << 1,
      all: ((1 << (names.length + 2)) - 1) << shift,
    });
    shift += names.length + 2;
  }
});
export const stretchOf = (vocabulary: Vocabulary): Stretch => stretches.get(vocabulary) as Stretch;

const channel = stretchOf('channel');
const outcome = stretchOf('outcome');
const role = stretchOf('role');
const purpose = stretchOf('purpose');
const technology = stretchOf('technology');
const party = stretchOf('party');
const direction = stretchOf('direction');

const bitOf = (stretch: Stretch, name: string | undefined): number => (name === undefined ? stretch.none : (stretch.bits.get(name) ?? stretch.other));

interface Names {
  readonly channel: string;
  readonly outcome: string | undefined;
  readonly direction: string;
  readonly purpose: string;
  readonly to: { readonly role: string };
  readonly from: { readonly technology: string; readonly party: string | undefined };
}

/** What an event is, one bit for each of its names: three words, written to `words` from `offset` on. */
export function wordsOf(event: Names, words: Int32Array, offset: number): void {
  words[offset] = bitOf(channel, event.channel) | bitOf(outcome, event.outcome);
  words[offset + 1] = bitOf(role, event.to.role) | bitOf(purpose, event.purpose);
  words[offset + 2] = bitOf(technology, event.from.technology) | bitOf(party, event.from.party) | bitOf(direction, event.direction);
}
