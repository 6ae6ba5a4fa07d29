import type { ElementWords } from './element.js';

/** No law asks for the US debt-collector statements in set Indonesian words, so they are not looked for. */
export const id: ElementWords = {
  language: 'id',
  words: 'spaces',
  institution:
    /(?<![\p{L}])(?:(?:PT|CV|Bank|BANK|BPR|BPD|Koperasi|KOPERASI|Kantor Hukum|Pegadaian|Pinjaman)\s(?!Anda|Saudara|Indonesia(?!\s\p{Lu})|Sentral|Bapak|Ibu|Kami|Kita|ANDA)\p{Lu}(?:[\p{L}&]|\.(?=\S)){0,30}(?:\s(?:&\s)?\p{Lu}(?:\p{L}|\.(?=\S)){1,30}){0,5}|(?:\p{Lu}(?:[\p{L}&]|\.(?=\S)){1,30}\s){1,4}(?:Finance|FINANCE|Finansia|Multifinance|MULTIFINANCE|Bank|BANK|Collection|Recovery|Kapital|Kredit|Sekuritas|Tbk)(?![\p{L}]))/gu,
  classes: {
    utang: ['utang', 'hutang', 'tagihan', 'angsuran', 'cicilan', 'pinjaman', 'pinjamanmu', 'cicilanmu', 'tagihanmu', 'angsuranmu', 'kewajiban', 'pembayaran', 'tunggakan', 'kredit', 'kartu'],
    telat: ['tunggakan', 'menunggak', 'tertunggak', 'terlambat', 'keterlambatan', 'jatuh tempo', 'belum dibayar', 'belum lunas', 'belum kami terima', 'telat', 'lewat jatuh tempo'],
    stop: ['stop', 'berhenti', 'unreg', 'tidak', 'off', 'batal', 'keluar'],
    direkam: ['direkam', 'kami rekam', 'merekam'],
    telepon: ['panggilan', 'percakapan', 'telepon', 'pembicaraan', 'sambungan'],
    robot: ['asisten (virtual|ai|digital)', 'robot', 'chatbot', 'bot', 'agen virtual', 'kecerdasan buatan', 'ai', 'mesin', 'layanan suara otomatis', 'sistem otomatis', 'sistem ai'],
    keluhan: ['pengaduan', 'keluhan', 'komplain', 'mengadu'],
    kanal: ['ojk', 'call center', 'layanan', 'layanan pelanggan', 'layanan konsumen', 'customer care', 'customer service', 'unit', 'unit pengaduan', 'portal', 'email', 'kontak', 'hubungi', 'cs'],
  },
  negation: /\b(?:tidak|bukan|tak|jangan|belum|tanpa|dilarang)\b/i,
  elements: {
    'sender-identity': [
      '<I> ..10 (memberitahukan|menyampaikan|mensomir|menegur)', 'bekerja di <I>',
      '(saya|kami|dengan|aku|ini|perkenalkan) ..5 (dari|selaku|petugas|staf|asisten|tim|pegawai|chatbot|robot|virtual|ai|bekerja di|penagihan|otomatis) [dari] <I>', '(kami|ini|saya|dengan) <I>', '<I> ..2 (saya|menyampaikan|memberitahukan|menginformasikan)', '(saya|kami|aku|ini|dengan) [adalah] <robot>', 'pesan otomatis dari ..2 <I>', 'agen penagihan ..2 <I>',
    ],
    purpose: ['wanprestasi', '(cidera|cedera) janji', '<utang> ..6 belum dibayar', '<utang> ..4 (mohon|harap|segera) (dibayar|dilunasi)', '<utang> ..3 <telat>', '<utang> ..4 belum (masuk|diterima|terbayar|kami terima|dilunasi|lunas)', '(cicilanmu|tagihanmu|angsuranmu|utangmu|pinjamanmu) ..3 <telat>', 'tunggakan <A>', 'jumlah tunggakan', '<A> ..2 <telat>', '<telat> ..3 <A>', 'fasilitas kredit ..3 menunggak', 'tunggakan anda', '<utang> ..6 <telat>', '<telat> ..4 <utang>', '(mengenai|terkait|soal|perihal|tentang|menagih|memberitahukan) ..5 <utang>', '(tunggakan|tagihan|angsuran|cicilan) (anda|bapak|ibu|saudara)', '(utang|hutang) (anda|bapak|ibu|saudara)', 'somasi utang', 'pinjaman yang menunggak', 'rincian utang', 'jumlah tunggakan', 'penagihan'],
    'creditor-name': [
      '(kuasa|selaku kuasa) dari <I>',
      '(kreditur|kreditor) (anda|saudara|bapak|ibu) (adalah|ialah|yaitu) <I>',
      '(kreditur|kreditor) ..2 (adalah|yaitu) <I>', 'penerima kuasa [dari] <I>', 'kreditur <I>',
      '(kreditur|kreditor|pemberi pinjaman|kreditur asal|kreditur anda) [adalah|yaitu|ialah] <I>', '<I> [selaku|sebagai] (kreditur|kreditor|pemberi pinjaman)', '(mewakili|ditunjuk oleh|ditugaskan oleh|kuasa dari|kuasa dari kreditur|atas nama|atas nama kreditur|bertindak untuk|untuk dan atas nama|bekerja untuk) <I>',
    ],
    'opt-out': [
      '(berhenti|stop) balas <stop>', '(berhenti|tidak ingin|tidak mau|tak mau) ..6 (balas|ketik|kirim) ..3 <stop>', '(mendapat|menerima|dapat) ..4 (balas|ketik|kirim) ..3 <stop>',
      '(balas|ketik|kirim|jawab) <stop> ..6 (berhenti|tidak|agar|kirim|gratis|pesan|sms|menerima)', '(berhenti|tidak ingin|tidak mau|tak ingin|tidak bersedia) [lagi] (menerima|terima|berlangganan|dihubungi|sms) ..8 (balas|ketik|klik|kirim|beri tahu|sampaikan|hubungi)', 'berhenti (berlangganan|sms) ..2 (klik|balas|ketik)', '(klik|tekan) ..5 (berhenti|untuk berhenti) ..3 berlangganan',
      '(tidak|tak) (mau|ingin) ..2 (dihubungi|terima|menerima) ..8 (kami|balas|ketik)',
    ],
    'complaint-channel': ['(tidak puas|kurang puas) ..5 (hubungi|unit|<N>|layanan)', '<keluhan> ..4 <N>', '<keluhan> ..8 (<kanal>|<N>|<M>)', '<keluhan> ..3 ojk', '(layanan|unit|portal|saluran) <keluhan>', '<keluhan> ..3 <M>', 'pengaduan konsumen', 'pengaduan nasabah', '<keluhan> dapat disampaikan'],
    'rights-notice': [
      'berhak [untuk] (mempertanyakan|memeriksa|membantah|menyangkal|keberatan)',
      '(anda|bapak|ibu|saudara|debitur|konsumen|kamu|nasabah) [juga] berhak [untuk] (mengajukan|meminta|menolak|mendapat*|memperoleh|berbicara|menyanggah|mengetahui)', '(memiliki|mempunyai|punya|mendapat) hak [untuk] (mengajukan|meminta|menolak|menyanggah|memperoleh|mengetahui|berbicara)', 'hak anda ..5 (meminta|memperoleh|mengajukan|menolak)', '(anda|saudara|bapak|ibu|debitur) dapat (mengajukan|menyampaikan) keberatan',
    ],
    'ai-identification': ['berbasis (ai|kecerdasan buatan)', 'asisten ai', '(suara|pesan|panggilan) ini ..2 (dihasilkan|dibuat|dikirim) ..1 (oleh|menggunakan) (ai|robot|kecerdasan buatan|mesin|sistem)', '(aku|saya) ..2 (chatbot|robot|bot)', 'chatbot (koperasi|bank|dari|resmi)', 'chatbot <I>', '(terhubung|berbicara|mengobrol) dengan (robot|ai|chatbot|bot|asisten virtual)', '(saya|aku|ini|kami|adalah|dengan) [adalah|seorang] <robot>', '(dibuat|dilakukan|dikirim|dihasilkan|disusun) [secara otomatis] oleh [sistem] (ai|kecerdasan buatan|robot|sistem)', '(panggilan|pesan|suara|telepon) otomatis', '(asisten|agen) (virtual|ai|digital)', 'layanan suara otomatis', 'berbicara dengan robot', 'robot penagihan'],
    'recording-notice': ['sambungan ini direkam', '<telepon> ..4 [akan] <direkam>', '(kami|akan) merekam ..2 <telepon>', '(direkam) ..3 (kualitas|pelatihan|layanan|mutu)', '(kecerdasan buatan|ai|robot) dan direkam'],
  },
  named: { 'sender-identity': ['(nama saya|saya adalah|kami dari|perkenalkan saya|saya dari|hormat saya|hormat kami)'] },
  except: {
    'sender-identity': ['saya bukan ..4 <I>', 'bukan [seorang] <robot>', 'saya bukan <robot>', 'apakah ini dengan', 'dari mana saya', 'siapa saya', 'saya bukan dari'],
    purpose: ['tidak (memiliki|punya|ada) ..2 <utang>', 'tidak (memiliki|punya|ada) tunggakan', '(pembayaran|angsuran) sudah kami terima'],
    'complaint-channel': ['pengaduan anda ..4 ditutup', 'tidak menerima pengaduan'],
    'rights-notice': ['tidak (berhak|memiliki hak|punya hak|dapat|mempunyai hak) ..3 (mengajukan|meminta|menolak|keberatan)', 'tidak dapat (mengajukan|menyampaikan) keberatan', 'tidak berhak (mengajukan|meminta|menolak)'],
    'ai-identification': ['bukan [seorang] <robot>', 'tidak (dibuat|dilakukan|dikirim) ..2 oleh (ai|kecerdasan buatan|robot)', '(reksa dana|investasi|kursus|saham) ..2 kecerdasan buatan', 'pembayaran otomatis'],
    'recording-notice': ['<telepon> ..3 tidak [akan] <direkam>', 'tidak merekam ..2 <telepon>', 'dilarang merekam ..2 <telepon>'],
  },
  spoiledBy: {
    'opt-out': [
      '(denda|penalti) ..3 <A>', 'dikenai denda',
      '(bayar|lunasi|lunaskan) (dulu|dahulu)', 'tidak berfungsi',
      'tidak (dapat|bisa) berhenti', '(tarif|biaya|dikenakan|bayar) [sms] (<A>|per)', '(balas|ketik|kirim) ..8 (ktp|foto|nama ibu|tanggal lahir|nik|alasan|kata sandi)', '(setelah|sesudah|kalau|jika) ..4 (lunas|dilunasi|dibayar)', 'pesan tetap', 'tetap (akan|kami) (dikirim|kirim*)', 'meski* ..4 <stop>',
    ],
    'complaint-channel': ['(pengaduan|keluhan) tidak akan', 'percuma ..3 (mengadu|lapor|mengeluh|melapor)', 'tidak menerima (pengaduan|keluhan|komplain)', 'jangan banyak mengeluh', 'kalau lapor', '(pengaduan|keluhan) anda ..3 ditutup'],
    'rights-notice': ['anda tidak (berhak|punya hak|memiliki hak)'],
    'recording-notice': ['tidak (akan|kami) ..2 (rekam|direkam)', 'tidak direkam', 'tidak merekam', 'dilarang merekam'],
    'ai-identification': ['(saya|kami) bukan (robot|mesin|bot|ai)'],
    purpose: ['tidak (memiliki|punya|ada) (tunggakan|utang|hutang|tagihan)'],
  },
};
