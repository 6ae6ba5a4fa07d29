/** Words that templates name their fields by, in brackets that also hold other things. */
const FIELDS =
  'name|firstname|lastname|first name|last name|full name|customer|client|amount|balance|total|sum|date|due date|duedate|company|creditor|agency|bank|phone|number|account|link|url|address|email|agent|collector|reference|ref|insert|city|time|debtor|loan|'
  + 'nombre|apellido|monto|importe|saldo|fecha|empresa|banco|teléfono|telefono|cuenta|nome|valor|data|conta|nama|jumlah|tanggal|'
  + '姓名|客户姓名|客户名称|用户名|金额|欠款金额|应还金额|日期|还款日|到期日|机构|机构名称|公司名称|公司|银行名称|电话|客服电话|链接|账号|卡号|尾号|天数|逾期天数|'
  + '이름|성명|고객명|금액|날짜|회사명|전화번호|계좌번호|氏名|お名前|金額|日付|期日|会社名|電話番号';

/** Each alternative is bounded, so that the search is linear. */
const PLACEHOLDER = new RegExp(
  [
    '\\{\\{[^{}]{0,80}\\}\\}',
    '[$#]\\{[^{}]{0,80}\\}',
    '<%[^%]{0,80}%>',
    '(?<![{])\\{(?:[A-Za-z_][\\w.]{0,40}|\\d{1,2}|[\\u4e00-\\u9fff]{1,10})\\}',
    '(?<!\\d)%(?:\\d\\$)?[sd](?![A-Za-z\\d])',
    '%\\(\\w{1,40}\\)[sd]',
    '%[A-Za-z]+_[A-Za-z_]{1,40}%',
    '%(?:NAME|AMOUNT|DATE|PHONE|COMPANY)%',
    '(?<![\\w#])#[A-Za-z_]{2,40}#',
    '#(?:姓名|金额|日期|[\\u4e00-\\u9fff]{1,6})#',
    '(?<![\\w$])\\$(?:[A-Z]{1,20}_[A-Z_]{1,40}|NAME|AMOUNT|DATE|PHONE|COMPANY)(?![\\w])',
    '\\[[A-Z]{2,20}(?:_[A-Z]{1,20}){1,4}\\]',
    `[\\[【［〔<＜「](?:(?:your|the|su|tu|seu|您的|你的) )?(?:${FIELDS})(?:\\d)?[\\]】］〕>＞」]`,
    '[\\[【［〔](?:[xX×＊*]{2,10}|_{2,10}|\\.{3}|…{1,2})[\\]】］〕]',
    '(?<![A-Za-z])(?:undefined|NaN|\\[object Object\\])(?![A-Za-z])',
    '(?<![A-Za-z])(?:Dear|Hi|Hello|Hola|Estimado|Prezado|amount of|balance of|saldo de) (?:null|none|nil)(?![A-Za-z])',
  ].join('|'),
  'giu',
);

/** Places of a rendered text at which a template was not filled in: `{{name}}`, `${amount}`, `%s`, `[NAME]`, 【xx】. `to` is out. */
export function findPlaceholders(text: string): { readonly from: number; readonly to: number; readonly phrase: string }[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => ({ from: match.index, to: match.index + match[0].length, phrase: match[0] }));
}
