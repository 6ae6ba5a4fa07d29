import { findPlaceholders } from '../placeholders.js';

/** Letters (Yi) that none of the languages writes stand for what was recognised by its form. They are letters, so patterns can ask for them; they have no case. */
export const MARK = { institution: 'ꀀ', amount: 'ꀁ', number: 'ꀂ', mail: 'ꀃ', unfilled: 'ꀄ' } as const;
const MARKS = /[ꀀ-ꀄ]/g;

/** No gap of a pattern reaches across a field that was not filled in. */
const UNFILLED = { spaced: ` ${`${MARK.unfilled} `.repeat(21)}`, joined: MARK.unfilled.repeat(41) };

const DIGITS = '[\\d０-９]';
const CURRENCY =
  `(?:[$€£¥￥₩₱₹₦₫฿]|(?:R|NT|HK|US|CA|A|S)\\$|S\\/\\.?|(?<![A-Za-z])(?:USD|RMB|CNY|EUR|GBP|MXN|BRL|Rp\\.?|KRW|JPY|IDR|PHP|INR|COP|CLP|PEN|AED|SAR|ZAR|Rs\\.?|Gs\\.?|Bs\\.?|R))[ \\u00a0]?${DIGITS}[\\d０-９.,，' ]{0,18}`;
const UNITS =
  `${DIGITS}[\\d０-９.,， ]{0,18}[ \\u00a0]?(?:美元|人民币|元|圆|円|万(?:${DIGITS}千)?円|萬元|万元|(?:만|천|억)[ ]?(?:${DIGITS}[천백][ ]?)?원|원(?![칙본내])|块|[$€£₩]|(?:(?:ribu|rb|juta|jt|mil) )?(?:dollars?|euros?|pesos?|reais|rupiah|soles|yen|won|pounds?)(?!-off)|USD|EUR|RMB|CNY|KRW|IDR|BRL)(?![A-Za-z])`;
const SPELLED = '[一二三四五六七八九十百千万萬两兩三零壹贰貳叁參肆伍陆陸柒捌玖拾佰仟壱弐参]{2,12}[元圆圓円]|(?<![a-zà-ÿ])(?:mil|cem|duzentos|dua ratus|seratus|cien|mil) (?:reais|ribu rupiah|pesos|euros)';
/** Money, by its currency. Each alternative is bounded. */
const AMOUNT = new RegExp(`${CURRENCY}|${UNITS}|${SPELLED}`, 'gi');

/** What is said to cost nothing is no cost. */
const FREE = /free of charge|(?:at )?no (?:extra )?(?:cost|charge|fee)s?|without (?:any )?(?:cost|charge)|sin (?:ningún )?(?:costo|coste|cargo)|sem (?:qualquer )?(?:custos?|tarifas?|taxas?)|tanpa (?:biaya|tarif)/gi;
const MAIL = /[\w.+-]{1,40}@[\w-]{1,40}\.[\w.]{2,30}/g;
const DATE = /(?<!\d)(?:\d{4}[-/年.년] ?\d{1,2}[-/月.월] ?\d{1,2}[日일]?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4})(?!\d)/g;
const CANDIDATE = /(?<![\d.,$€£¥₩#/-])(?:\+\d{1,3}[ -]?)?(?:\(\d{1,4}\)[ -]?)?\d{1,6}(?:[ .-]{1,3}\d{1,8}){0,5}(?![\d%]|[.,:/-]\d|号客户)/g;
/** Who reads these before a number expects one to call. */
const CALLED =
  /call|dial|our number|my number|nuestro número|nosso número|questions|talk to us|d[uú]das|dúvidas|hable|pertanyaan|궁금|不明な点|疑问|phone|tel\b|tel[.:]|telp|hotline|helpline|reach us|staffed line|ligue|liga|ligação|telefone|teléfono|telef|contato|contacto|contacte|fale |fala[r]? |sac\b|ouvidoria|provedor|whats\s?app|ll[aá]m|direct number|get me on|número directo|direto|negocie|comuní|marque|consultas|atiende|línea|hubungi|telepon|info\b|cs\b|customer care|pelanggan|layanan|nomor kami|nomor langsung|kantor|拨打|拨|致电|电话|来电|直线|热线|联系|咨询|详询|回电|客服|投诉|撥打|電話|熱線|전화|연락|문의|상담|대표|고객센터|회신|직통|콜센터|민원|국번|접수|問い?合わ?せ|問合せ|折り返し|直通|代表|お電話|窓口|相談|フリーダイヤル|담당|担当/gi;
/** And who reads these expects none. */
const OTHERWISE =
  /regarding|concerning|about|referente|\bre[:.]|account|acct|a\/c|card|ref\b|reference|case|order|tracking|code|otp|zip|routing|licen[cs]e|invoice|contrat|contract|conta\b|agência|cpf|cnpj|cep|cartão|protocolo|código|linha digitável|boleto|nif\b|iban|cuenta|tarjeta|referencia|clabe|rfc|dni|expediente|rekening|kontrak|otp|nik\b|kode|perkara|virtual account|账号|账户号|卡号|尾号|验证码|合同|编号|身份证|案号|計?帳號|工号|계좌|인증번호|주민|고객번호|사건|관리번호|계약번호|예금주|무료거부|수신거부|口座|認証|会員番号|契約番号|事件|店番|配信停止|停止|(?:stop|sair|baja|unreg|berhenti|quit|end|sms|cancelar|parar|退订) (?:to|para|al|a|ke|kirim ke|至|到) ?$|kirim ke ?$/gi;
/** Numbers that are for calling by their form alone. */
const STRONG = /^(?:\+\d|\(?0\d{1,4}\)?[ -]?\d|1[ -.]?8\d\d[ -.]\d{3}[ -.]\d{4}$|8\d\d-\d{3}-\d{4}$|\(\d{3}\) \d{3}-\d{4}$|\d{3}[-.]\d{3}[-.]\d{4}$|400-\d{3}-?\d{4}$|(?:15|16|18)\d\d-\d{4}$|1500[- ]\d{3}$|(?:400|300)\d[- ]\d{4}$)/;
/** Of authorities: they take complaints, but are not the sender's. */
const HOTLINES = /^(?:12378|12363|12345|12315|12348)$/;
const LOOK_BACK = 32;

const lastOf = (pattern: RegExp, text: string): number => [...text.matchAll(pattern)].reduce((last, { index, 0: found }) => Math.max(last, index + found.length), -1);

function isToCall(number: string, before: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  if (digits < 5 || digits > 15 || HOTLINES.test(number.trim())) return false;
  const called = lastOf(CALLED, before);
  const otherwise = lastOf(OTHERWISE, before);
  if (otherwise > called) return false;
  return called >= 0 || (digits >= 7 && STRONG.test(number.trim()));
}

const narrow = (text: string): string =>
  text.replace(/[０-９－（）＋]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0)).replace(/[‐-―−]/g, '-');

/** The text with what is recognised by its form replaced by its mark. Linear in the text. */
export function markedText(original: string, institution: RegExp | undefined, spaced: boolean): string {
  const text = original.replace(MARKS, ' ');
  const as = (mark: string): string => (spaced ? ` ${mark} ` : mark);
  let marked = '';
  let from = 0;
  for (const field of findPlaceholders(text)) {
    marked += text.slice(from, field.from) + (spaced ? UNFILLED.spaced : UNFILLED.joined);
    from = field.to;
  }
  marked = narrow(marked + text.slice(from));
  if (institution !== undefined) marked = marked.replace(institution, as(MARK.institution));
  marked = marked.replace(FREE, ' ').replace(MAIL, as(MARK.mail)).replace(AMOUNT, as(MARK.amount)).replace(DATE, ' ');
  return marked.replace(CANDIDATE, (number, at: number) => (isToCall(number, marked.slice(Math.max(0, at - LOOK_BACK), at)) ? as(MARK.number) : number));
}
