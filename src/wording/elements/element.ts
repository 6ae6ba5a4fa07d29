/** What a message may have to say. Rules name them; others by name can be vouched for only. */
export const ELEMENTS = [
  'sender-identity',
  'institution-name',
  'purpose',
  'debt-collector-initial',
  'debt-collector-subsequent',
  'opt-out',
  'complaint-channel',
  'call-back-number',
  'amount',
  'rights-notice',
  'ai-identification',
  'recording-notice',
] as const;
export type Element = (typeof ELEMENTS)[number];

/** How a language says them: patterns of the form that lexicons have. */
export interface ElementWords {
  readonly language: string;
  readonly words: 'spaces' | 'hangul' | 'none';
  readonly classes?: Readonly<Record<string, readonly string[]>>;
  readonly elements: { readonly [E in Element]?: readonly string[] };
  /** Patterns that spoil an element although it stands: an opt-out that costs something, or asks for more. */
  readonly spoiledBy?: { readonly [E in Element]?: readonly string[] };
}
