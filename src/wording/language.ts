/** The language of a BCP 47 tag, as it decides who reads a text: `zh` for `zh-Hant-HK`, and for Cantonese and Mandarin. */
export const languageOf = (tag: string): string => (tag.toLowerCase().split('-')[0] as string).replace(/^(yue|cmn)$/, 'zh');
