import { describe, expect, it } from 'vitest';
import { scanWording } from '../../src/wording/index.js';
import { lexicons } from '../../src/wording/lexicons/index.js';

/** Of each language: a threat that the sender's own side is quoted to make, and the same words told of others. */
const ROWS: readonly (readonly [id: string, language: string, own: string, told: string])[] = [
  ['en', 'en', 'Dear Mr Hill, your account is still open and we are out of patience. Remember what we said: “we will break your legs” tonight.', 'Dear Mr Hill, a man who rang one of our customers last week told her: “we will break your legs”. He was not from us; his number is blocked.'],
  ['es', 'es', 'Estimado cliente, su deuda sigue pendiente y ya no vamos a esperar más tiempo: «le vamos a romper las piernas», dijo mi jefe.', 'Un hombre que no trabaja con nosotros escribió la semana pasada a una clienta: «le vamos a romper las piernas». Ya está denunciado.'],
  ['pt', 'pt', 'Prezado cliente, a sua dívida continua aberta e a paciência acabou. Meu chefe mandou dizer: “vamos quebrar as suas pernas” hoje à noite.', 'Um homem que não trabalha conosco escreveu na semana passada a uma cliente: “vamos quebrar as suas pernas”. O número já foi bloqueado.'],
  ['id', 'id', 'Bapak yang terhormat, tagihan Bapak belum dibayar dan kami sudah bosan menunggu. Bos saya bilang: “kami patahkan kakimu” malam ini juga.', 'Seseorang yang bukan dari kami minggu lalu menulis kepada seorang nasabah: “kami patahkan kakimu”. Nomornya sudah kami laporkan dan diblokir.'],
  ['zh-hans', 'zh-CN', '张先生，您已逾期三十天，请尽快还款，我们老板说了“不还钱就打断你的腿”，请您重视。', '上周有不明人员给一位客户发短信称“不还钱就打断你的腿”，该号码并非本行号码，现已停用。'],
  ['zh-hant', 'zh-TW', '張先生，您已逾期三十天，請儘快還款，我們老闆說了「不還錢就打斷你的腿」，請您重視。', '上週有不明人士傳簡訊給一位客戶，內容為「不還錢就打斷你的腿」，該號碼並非本行所有，現已停用。'],
  ['ja', 'ja', 'お客様のご入金がまだ確認できておりません。うちの社長が言っております。「払わないと足をへし折るぞ」と、今夜までにです。', '先週、当社とは関係のない者がお客様に「払わないと足をへし折るぞ」という文面を送りました。番号は既に停止されております。'],
  ['ko', 'ko', '고객님 대금이 아직 입금되지 않았습니다. 저희 사장님이 전하라고 합니다. "안 갚으면 다리를 부러뜨린다"고요. 오늘 밤까지입니다.', '지난주에 저희와 관계없는 사람이 한 고객님께 "안 갚으면 다리를 부러뜨린다"는 문자를 보냈습니다. 해당 번호는 이미 정지되었습니다.'],
];

describe('a quotation is a mention, unless it is the sender\'s own', () => {
  it.each(ROWS)('%s', (id, language, own, told) => {
    const senses = (text: string): string[] => [...new Set(scanWording(text, { language, lexicons: lexicons.filter((lexicon) => lexicon.id === id) }).filter(({ category }) => category === 'violence-threat').map(({ sense }) => sense))];
    expect(senses(own)).toContain('threat');
    expect(senses(told)).toEqual(['mention']);
  });
});
