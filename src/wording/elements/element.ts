/** What a message may have to say. Rules name them; others by name can be vouched for only. */
export const ELEMENTS = [
  'sender-identity',
  'institution-name',
  'creditor-name',
  'purpose',
  'location-purpose',
  'debt-collector-initial',
  'debt-collector-subsequent',
  'opt-out',
  'complaint-channel',
  'call-back-number',
  'amount',
  'amount-breakdown',
  'rights-notice',
  'dispute-statement',
  'ai-identification',
  'recording-notice',
  'licence-number',
  'sender-address',
  'working-hours',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** Names under which rules ask for the same. */
export const ALSO_CALLED: Readonly<Record<string, Element>> = { 'opt-out-notice': 'opt-out', itemisation: 'amount-breakdown', 'amount-owed': 'amount', 'permit-number': 'licence-number' };

type ByElement<T> = { readonly [E in Element]?: T };

/**
 * How a language says them: patterns of the form that lexicons have, over a text in which names of institutions, amounts, numbers to call and
 * e-mail addresses are already marked: `<I>`, `<A>`, `<N>` and `<M>` in a pattern.
 */
export interface ElementWords {
  readonly language: string;
  readonly words: 'spaces' | 'hangul' | 'none';
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  /** A name that is an institution's, by its form. */
  readonly institution: RegExp;
  /** What turns a statement into its opposite: looked for around the words of it. */
  readonly negation: RegExp;
  /** A sentence is turned at its end, as in Japanese and Korean. */
  readonly verbsClose?: true;
  readonly elements: ByElement<readonly string[]>;
  /** Patterns that hold it only where a name follows them: "my name is". */
  readonly named?: ByElement<readonly string[]>;
  /** Elements that a form shows, not words. */
  readonly shapes?: ByElement<RegExp>;
  /** What a pattern finds wholly within one of these is not the element: "not recorded". */
  readonly except: ByElement<readonly string[]>;
  /** Patterns that spoil an element wherever it stands: an opt-out that costs something, or asks for more. */
  readonly spoiledBy?: ByElement<readonly string[]>;
}
