/** The language of a BCP 47 tag (or of a locale with `_`), as it decides who reads a text: `zh` for `zh-Hant-HK`, and for Cantonese and Mandarin; `id` for its old name `in`. */
export const languageOf = (tag: string): string => (tag.toLowerCase().split(/[-_]/)[0] as string).replace(/^(yue|cmn)$/, 'zh').replace(/^in$/, 'id');
