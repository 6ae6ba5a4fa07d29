import { describe, expect, it } from 'vitest';
import { ELEMENTS } from '../../src/wording/elements/element.js';
import { findElements, knownElements } from '../../src/wording/elements.js';

describe('of all elements a text holds', () => {
  it('what it says, unless that is denied or spoiled', () => {
    const rows: readonly (readonly [language: string, text: string, ...elements: string[]])[] = [
    ['en', 'My name is Ana Ruiz.', 'sender-identity'],
    ['en', 'My name is {{name}}.'],
    ['en', 'A fee applies to opt out. We never say this call is recorded.'],
    ['en', 'We never say this call is recorded.'],
    ['en', 'I will not say my name is Ana Ruiz.'],
    ['en', 'To complain, write to help@acme.com. Your neighbours complain when we call.'],
    ['en', 'A fee applies to opt out. You never have the right to dispute this debt.', 'purpose'],
    ['en', 'My name is below'],
    ['en', 'My name is                                        Ana'],
    ['en', 'This call is recorded.', 'recording-notice'],
    ['en', 'This call is not recorded.'],
    ['en', 'This call is never recorded, I am told'],
    ['en', 'Never mind. This call is recorded.', 'recording-notice'],
    ['en', 'No one is here, this call is recorded.', 'recording-notice'],
    ['en', 'Reply STOP to opt out.', 'opt-out'],
    ['en', 'Reply STOP to opt out. A fee applies to opt out.'],
    ['en', 'Reply STOP, a fee of $2 applies to opt out.', 'amount'],
    ['en', 'Reply. STOP to opt out.', 'opt-out'],
    ['en', 'A fee is due. To opt out, reply STOP.', 'opt-out'],
    ['en', 'Reply STOP, a fee applies to opt out. This call is not recorded.'],
    ['en', 'This call is recorded not filmed', 'recording-notice'],
    ['en', 'You have the right to dispute this debt.', 'purpose', 'rights-notice'],
    ['en', 'You have no right to dispute this debt.', 'purpose'],
    ['en', 'This is an attempt to collect a debt. Any information obtained will be used for that purpose.', 'purpose', 'debt-collector-initial'],
    ['en', 'This is not an attempt to collect a debt. Any information obtained will be used for that purpose.'],
    ['en', 'This is from a debt collector.', 'debt-collector-subsequent'],
    ['en', 'This is not from a debt collector.'],
    ['en', 'Northgate Recovery LLC: pay $500. Call 1-800-555-0142.', 'sender-identity', 'institution-name', 'purpose', 'call-back-number', 'amount'],
    ['en', 'Pay $500.\n- Northgate Recovery LLC', 'sender-identity', 'institution-name', 'purpose', 'amount'],
    ['en', 'I am an automated voice assistant.', 'ai-identification'],
    ['en', 'I am not an automated voice assistant.'],
    ['en', 'To complain, write to help@acme.com', 'complaint-channel'],
    ['en', 'Our hours are 9am to 5pm', 'working-hours'],
    ['en', 'License no. 12345', 'licence-number'],
    ['en', 'creditor: First Bank', 'institution-name', 'creditor-name'],
    ['en', 'The creditor is not First Bank', 'institution-name'],
    ['en', 'Principal $500, interest $20.', 'amount', 'amount-breakdown'],
    ['en', '12 Main Street, Springfield, IL 62704', 'sender-address'],
    ['es', 'Mi nombre es Ana.', 'sender-identity'],
    ['es', 'Mi nombre es de la Ana.', 'sender-identity'],
    ['es', 'Mi nombre es el de siempre'],
    ['es', 'Esta llamada se graba.', 'recording-notice'],
    ['es', 'Esta llamada no se graba.'],
    ['es', 'Responda BAJA para no recibir mensajes.', 'opt-out'],
    ['es', 'Tiene derecho a disputar la deuda.', 'purpose', 'rights-notice'],
    ['zh', '您好，我是华诚银行的林小姐，通话将被录音。', 'sender-identity', 'institution-name', 'recording-notice'],
    ['zh', '通话不会录音。'],
    ['zh', '回复TD退订。', 'opt-out'],
    ['zh', '回复TD退订。退订收费2元。', 'amount'],
    ['zh', '您有权提出异议。', 'rights-notice'],
    ['zh', '您无权提出异议。'],
    ['zh', '本机构是讨债公司。', 'debt-collector-subsequent'],
    ['zh', '欠款1280元，电话021-55557788', 'purpose', 'call-back-number', 'amount'],
    ['ja', 'この通話は録音されます。', 'recording-notice'],
    ['ja', 'この通話は録音されません。'],
    ['ja', 'この通話は録音されます。録音はしません。'],
    ['ja', 'しろやまファイナンス株式会社の中村と申します。', 'sender-identity', 'institution-name'],
    ['ja', '配信停止は「停止」とご返信ください。', 'opt-out'],
    ['ja', '配信停止はできません。'],
    ['ja', 'もれなく通話は録音されます。', 'recording-notice'],
    ['ja', '異議を申し立てることができます。', 'rights-notice'],
    ['ja', '異議を申し立てることはできません。'],
    ['ko', '통화는 녹음됩니다.', 'recording-notice'],
    ['ko', '통화는 녹음되지 않습니다.'],
    ['ko', '이의를 제기할 수 있습니다.', 'rights-notice'],
    ['ko', '이의를 제기할 수 없습니다.'],
    ['ko', '저는 중앙카드 김철수입니다.'],
    ['pt', 'Esta chamada está a ser gravada.', 'recording-notice'],
    ['pt', 'Esta chamada não está a ser gravada.'],
    ['pt', 'Meu nome é Ana, do Banco Alfa.', 'sender-identity', 'institution-name'],
    ['id', 'Percakapan ini direkam.', 'recording-notice'],
    ['id', 'Percakapan ini tidak direkam.'],
    ['id', 'Nama saya Budi dari Bank Teratai.', 'sender-identity', 'institution-name'],
    ['id', 'Balas STOP untuk berhenti.', 'opt-out'],
    ['fr', 'Appelez le 1-800-555-0142, $5', 'amount'],
    ];
    for (const [language, text, ...elements] of rows) expect(findElements(text, ELEMENTS, { language }), text).toEqual(elements);
  });

  it('what stands near enough to be denied', () => {
    const holds = (text: string, language = 'en'): boolean => findElements(text, ['recording-notice'], { language }).length > 0;
    // 32 signs before it, 40 from its beginning on.
    expect([holds('never this call is recorded'), holds(`never ${'x'.repeat(26)} call is recorded`), holds(`never ${'x'.repeat(32)} call is recorded`)]).toEqual([false, true, true]);
    expect(['no, this call is recorded', 'no; this call is recorded', 'no\nthis call is recorded', 'is this call recorded? no', 'this call is in no way recorded'].map((text) => holds(text))).toEqual([true, true, true, true, false]);
    expect(['通話は録音されます。いいえ', '通話は録音されますが、しません'].map((text) => holds(text, 'ja'))).toEqual([true, true]);
  });

  it('the names given, as whole words where words are divided', () => {
    const holds = (language: string, text: string, ...institutions: string[]): boolean => findElements(text, ['institution-name'], { language, institutions }).length > 0;
    expect([holds('en', 'From ACME bank.', 'Acme Bank'), holds('en', 'From Acme Banks.', 'Acme Bank'), holds('en', 'Macme Bank', 'Acme Bank'), holds('en', 'Acme', 'Other', 'Acme'), holds('en', 'Acme', 'Acme', 'Other'), holds('en', 'Acme', '', '!'), holds('en', 'Acme'), holds('en', '', 'Acme')]).toEqual([true, false, false, true, true, false, false, false]);
    expect(holds('en', '', '!')).toBe(false);
    expect([holds('zh', '我是華誠银行的人', '华诚银行'), holds('zh', '华诚', '华诚银行'), holds('zh', '华诚', '！'), holds('zh', '', '')]).toEqual([true, false, false, false]);
    const long = 'a '.repeat(5000);
    expect([holds('en', `${long}Acme Bank`, 'Acme Bank'), holds('en', `${'b'.repeat(4090)} Acme Bank x`, 'Acme Bank'), holds('zh', `${'一'.repeat(4094)}华诚银行`, '华诚银行')]).toEqual([true, true, true]);
  });

  it('in a language that is not known only numbers and amounts', () => {
    const text = 'Call 1-800-555-0142, pay $5. Reply STOP to opt out.';
    for (const language of ['fr', undefined, 'constructor', '']) expect(findElements(text, ELEMENTS, { language })).toEqual(['call-back-number', 'amount']);
    expect(findElements(text, ['opt-out-notice', 'constructor', 'seal'], { language: 'en' })).toEqual(['opt-out-notice']);
    expect(knownElements(['institution-name', 'amount', 'amount-owed', 'seal', 'toString'], 'en')).toEqual(['institution-name', 'amount', 'amount-owed']);
    expect(knownElements(['institution-name', 'amount'], undefined)).toEqual(['amount']);
  });

  it('unless a negation stands in the 32 signs before, where nothing is added to what is marked', () => {
    for (const [signs, ...elements] of [[24], [25], [26, 'recording-notice']] as const) expect(findElements(`禁止${'好'.repeat(signs)}a@b.com本次通话将被录音`, ELEMENTS, { language: 'zh' }), String(signs)).toEqual(elements);
  });
});
