import { plain } from '../paint.js';

/** Markup that is safe to insert as it stands. Only `html` and `raw` make it, so text cannot be mistaken for it. */
export class Html {
  constructor(readonly text: string) {}
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text as the content of an element or of a quoted attribute. What would turn its direction or hide in it is shown. */
const escape = (text: string): string => plain(text).replace(/[&<>"']/g, (character) => ENTITIES[character] as string);

type Part = Html | string | number | readonly Html[];

const show = (part: Part): string => {
  if (part instanceof Html) return part.text;
  return typeof part === 'string' || typeof part === 'number' ? escape(String(part)) : part.map(({ text }) => text).join('');
};

/** A template whose values are escaped, unless they are markup themselves. */
export function html(parts: TemplateStringsArray, ...values: readonly Part[]): Html {
  return new Html(parts.map((part, index) => (index === 0 ? part : `${show(values[index - 1] as Part)}${part}`)).join(''));
}

/** Text of our own that is markup already: the style and the script. */
export const raw = (text: string): Html => new Html(text);

export const NOTHING = raw('');
