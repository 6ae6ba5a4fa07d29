import type { Force } from '../ruleset.js';
import type { Prerequisite, ReasonData, Rest, Wish, ZoneHours } from '../reasons.js';
import type { Duration } from '../rules/parts.js';
import type { Requirement } from '../rules/prerequisite/params.js';
import type { WindowParams } from '../rules/window.js';
import type { FilterWords, Messages, Moment, Names, Told, Vocabulary } from './catalogue.js';
import { describeFilter, firstDay, joinList, nameIn, ownMessage, readClock, readDate, readHours, sameClock, showData, someOf } from './catalogue.js';

const DAYS = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu'] as const;
const DAY_CODES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const MONTHS = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'] as const;

const NAMES: Names = {
  channel: {
    call: 'telepon',
    voicemail: 'pesan suara',
    sms: 'SMS',
    email: 'surat elektronik',
    letter: 'surat',
    postcard: 'kartu pos',
    visit: 'kunjungan',
    push: 'notifikasi dorong',
    'in-app': 'pesan dalam aplikasi',
    chat: 'obrolan daring',
    'social-post': 'unggahan publik di media sosial',
    'web-portal': 'portal web',
    fax: 'faksimile',
    'video-call': 'panggilan video',
    telegram: 'telegram',
  },
  outcome: {
    pending: 'menunggu proses',
    sent: 'terkirim',
    delivered: 'tersampaikan',
    undelivered: 'tidak tersampaikan',
    'no-answer': 'tidak dijawab',
    busy: 'nomor sibuk',
    'not-in-service': 'nomor tidak aktif',
    voicemail: 'pesan suara ditinggalkan',
    answered: 'dijawab',
    conversation: 'percakapan terjadi',
    received: 'diterima',
    open: 'sedang berlangsung',
    cancelled: 'dibatalkan',
    'broken-off': 'terputus',
  },
  role: {
    debtor: 'debitur',
    guarantor: 'penjamin',
    'co-debtor': 'debitur bersama',
    spouse: 'suami atau istri',
    'parent-of-minor': 'orang tua dari anak di bawah umur',
    guardian: 'wali',
    executor: 'pelaksana wasiat',
    attorney: 'advokat',
    'consumer-reporting-agency': 'lembaga pengelola informasi perkreditan',
    creditor: 'kreditur',
    'creditor-attorney': 'advokat kreditur',
    'collector-attorney': 'advokat pihak penagih',
    'emergency-contact': 'kontak darurat',
    'third-party': 'pihak ketiga',
    collector: 'pihak penagih',
    administrator: 'pengurus harta peninggalan',
    'personal-representative': 'wakil harta peninggalan',
    'successor-in-interest': 'penerus hak dan kewajiban',
    'named-person': 'orang yang ditunjuk',
    employer: 'pemberi kerja',
  },
  relation: {
    father: 'ayah',
    mother: 'ibu',
    parent: 'orang tua',
    brother: 'saudara laki-laki',
    sister: 'saudara perempuan',
    sibling: 'saudara kandung',
    son: 'anak laki-laki',
    daughter: 'anak perempuan',
    child: 'anak',
    husband: 'suami',
    wife: 'istri',
    spouse: 'suami atau istri',
    partner: 'pasangan',
    relative: 'kerabat',
    family: 'keluarga',
    'household-member': 'anggota rumah tangga',
    roommate: 'teman sekamar',
    friend: 'teman',
    colleague: 'rekan kerja',
    supervisor: 'atasan',
    employer: 'pemberi kerja',
    neighbour: 'tetangga',
    neighbor: 'tetangga',
    landlord: 'pemilik rumah sewa',
  },
  purpose: {
    collection: 'penagihan',
    location: 'mencari keberadaan',
    reply: 'balasan',
    'requested-information': 'informasi yang diminta',
    'legal-notice': 'pemberitahuan hukum',
    'required-by-law': 'pemberitahuan yang diwajibkan undang-undang',
    'active-litigation': 'perkara yang sedang berjalan',
    'validation-notice': 'pemberitahuan validasi utang',
    'opt-out-confirmation': 'konfirmasi penolakan kontak',
    service: 'layanan pelanggan',
    reminder: 'pengingat pembayaran',
    information: 'penyampaian informasi',
    'plain-information': 'penyampaian informasi semata',
    'account-information': 'informasi rekening',
    'account-statement': 'laporan rekening',
    'contract-notice': 'pemberitahuan menurut perjanjian',
    'consent-request': 'permintaan persetujuan',
    'placement-notice': 'pemberitahuan penyerahan penagihan',
    'transfer-notice': 'pemberitahuan pengalihan piutang',
    'visit-notice': 'pemberitahuan kunjungan',
    'time-barred-notice': 'pemberitahuan daluwarsa utang',
    'adverse-listing-notice': 'pemberitahuan pencatatan kredit buruk',
    'document-rights-notice': 'pemberitahuan hak atas dokumen',
    'electronic-contact-notice': 'pemberitahuan kontak elektronik',
    'employer-contact-notice': 'pemberitahuan kontak ke pemberi kerja',
    'medical-debt-notice': 'pemberitahuan utang biaya medis',
    'notice-not-received': 'pemberitahuan tidak diterima',
  },
  technology: { human: 'petugas', autodialed: 'panggilan otomatis', prerecorded: 'suara rekaman', ai: 'suara atau teks kecerdasan artifisial' },
  direction: { outbound: 'keluar', inbound: 'masuk' },
  party: {
    creditor: 'kreditur',
    collector: 'pihak penagih',
    'debt-buyer': 'pembeli piutang',
    attorney: 'advokat',
    lawyer: 'advokat',
    'law-firm': 'firma hukum',
    'law-office': 'kantor hukum',
  },
  line: { mobile: 'telepon seluler', landline: 'telepon tetap', voip: 'telepon internet', office: 'telepon kantor' },
  place: {
    home: 'tempat tinggal',
    work: 'tempat kerja',
    school: 'sekolah',
    hospital: 'rumah sakit',
    other: 'tempat lain',
    residence: 'kediaman',
    'billing-address': 'alamat penagihan',
    domicile: 'domisili',
    institution: 'kantor lembaga keuangan',
    public: 'tempat umum',
  },
  agent: {},
  institution: {
    bank: 'bank',
    'finance-company': 'perusahaan pembiayaan',
    'card-issuer': 'penerbit kartu',
    microfinance: 'lembaga keuangan mikro',
    servicer: 'pengelola piutang',
    insurer: 'perusahaan asuransi',
    multifinance: 'perusahaan multifinance',
    pawnshop: 'pegadaian',
    cooperative: 'koperasi',
  },
  device: { institutional: 'milik lembaga', private: 'pribadi' },
  supplier: { debtor: 'debitur', creditor: 'kreditur', 'third-party': 'pihak ketiga', public: 'sumber publik' },
  debtType: {
    'credit-card': 'kartu kredit',
    'personal-loan': 'pinjaman perorangan',
    'consumer-loan': 'kredit konsumtif',
    microfinance: 'pinjaman mikro',
    mortgage: 'kredit pemilikan rumah',
    auto: 'kredit kendaraan',
    'student-loan': 'pinjaman pendidikan',
    medical: 'biaya medis',
    utility: 'tagihan utilitas',
    telecom: 'tagihan telekomunikasi',
    rent: 'sewa',
    tax: 'pajak',
    judgment: 'utang berdasarkan putusan',
    business: 'utang usaha',
    other: 'lainnya',
  },
  form: { oral: 'lisan', written: 'tertulis', registered: 'surat tercatat', electronic: 'elektronik' },
  per: { consumer: 'debitur', debt: 'utang', account: 'rekening', creditor: 'kreditur', address: 'alamat atau nomor', channel: 'saluran', agent: 'petugas', recipient: 'pihak yang dihubungi' },
  state: {
    open: 'sedang berjalan',
    active: 'berlaku',
    filed: 'telah diajukan',
    discharged: 'telah dibebaskan',
    'mental-health': 'gangguan kesehatan jiwa',
    illness: 'sakit',
    disability: 'disabilitas',
    disabled: 'disabilitas',
    hospitalised: 'dirawat di rumah sakit',
    hospitalized: 'dirawat di rumah sakit',
    elderly: 'lanjut usia',
  },
};

const ELEMENTS: Readonly<Record<string, string>> = {
  'sender-identity': 'identitas pengirim',
  'creditor-name': 'nama kreditur',
  'institution-name': 'nama lembaga keuangan',
  'agency-name': 'nama perusahaan penagihan',
  'agent-name': 'nama petugas',
  amount: 'jumlah',
  'amount-owed': 'jumlah utang',
  'due-date': 'tanggal jatuh tempo',
  'opt-out-notice': 'pemberitahuan cara menolak kontak',
  'debt-collector-initial': 'pernyataan penagih pada kontak pertama',
  'debt-collector-subsequent': 'pernyataan penagih pada kontak berikutnya',
  'rights-notice': 'pemberitahuan hak',
  'call-back-number': 'nomor telepon balik',
  'complaint-channel': 'saluran pengaduan',
  'proof-of-authority': 'bukti kewenangan',
  'authority-document': 'dokumen kewenangan',
  'letter-of-authorisation': 'surat kuasa',
  'photo-identity-card': 'kartu identitas berfoto',
  'identification-badge': 'tanda pengenal',
  'location-purpose': 'penjelasan tujuan mencari keberadaan',
  'payment-account': 'rekening pembayaran',
  'recording-notice': 'pemberitahuan perekaman',
  'ai-identification': 'pemberitahuan penggunaan kecerdasan artifisial',
};

const LABELS: Readonly<Record<Vocabulary, string>> = {
  channel: 'saluran',
  outcome: 'hasil',
  role: 'pihak yang dihubungi',
  relation: 'hubungan dengan debitur',
  purpose: 'tujuan',
  technology: 'cara teknis',
  direction: 'arah',
  party: 'pihak yang menghubungi',
  line: 'jenis telepon',
  place: 'tempat',
  agent: 'petugas',
  institution: 'lembaga',
  device: 'perangkat',
  supplier: 'pemberi alamat atau nomor',
  debtType: 'jenis utang',
  form: 'bentuk',
  per: 'satuan',
  state: 'keadaan',
};

const and = (items: readonly string[]): string => joinList(items, ', ', items.length > 2 ? ', dan ' : ' dan ');
const or = (items: readonly string[]): string => joinList(items, ', ', items.length > 2 ? ', atau ' : ' atau ');
const quoted = (text: string): string => `“${text}”`;
/** With a decimal comma. */
const number = (value: number): string => String(value).replace('.', ',');
const named = (vocabulary: Vocabulary, value: string): string => nameIn(NAMES, vocabulary, value);
const element = (code: string): string => (Object.hasOwn(ELEMENTS, code) ? `${quoted(ELEMENTS[code] as string)} (${code})` : quoted(code));
const labelled = (vocabulary: Vocabulary, value: string | undefined): string[] =>
  value === undefined || value === '' ? [] : [`${LABELS[vocabulary]}: ${named(vocabulary, value)}`];
const byForce = (reason: Told, texts: Readonly<Record<Force, string>>): string => texts[reason.force];
const verdict = (reason: Told): string =>
  byForce(reason, { prohibition: 'tidak diperbolehkan', presumption: 'diduga sebagai pelanggaran', should: 'tidak dianjurkan' });

/** `21.00`; also with seconds, as `09.01.00,001`. */
const clock = (text: string): string => text.replace('.', ',').replaceAll(':', '.');

/** `Selasa, 5 Mei 2026`; of an instant also the clock in UTC. */
function date(text: string, weekday = false): string {
  const parts = readDate(text);
  if (parts === undefined) return text;
  const plain = `${parts.day} ${MONTHS[parts.month - 1] as string} ${parts.year}`;
  if (parts.utc !== undefined) return `${plain} pukul ${clock(parts.utc)} UTC`;
  return weekday ? `${DAYS[parts.weekday] as string}, ${plain}` : plain;
}

function moment({ instant, local }: Moment): string {
  if (local === undefined) return instant;
  return `${date(local.date, true)} pukul ${clock(local.time)}${local.oneOfSeveral ? ` waktu ${local.zone}` : ''} (${instant})`;
}

function hoursOf(hours: number): string {
  const read = readHours(hours);
  return 'minutes' in read ? `${read.minutes} menit` : `${number(read.hours)} jam`;
}

function duration(length: Duration): string {
  if (length.hours !== undefined) return hoursOf(length.hours);
  const full = length.full === true ? ' penuh' : '';
  if (length.workdays !== undefined) return `${length.workdays} hari kerja${full}`;
  if (length.months !== undefined) return `${length.months} bulan${full}`;
  return `${length.days ?? 0} hari kalender${full}`;
}

/** How the day of the event is reckoned. Nothing to say of hours. */
function dayOne(lengths: readonly (Duration | undefined)[], day: string): string {
  const counts = firstDay(lengths);
  return counts === undefined ? '' : { in: ` (${day} dihitung sebagai hari pertama)`, out: ` (${day} tidak dihitung)`, mixed: ` (${day} dihitung sebagai hari pertama, tetapi tidak dihitung untuk jangka waktu penuh)` }[counts];
}

function bounds(atLeast: Duration | undefined, atMost: Duration | undefined): string {
  return and([...(atLeast === undefined ? [] : [`paling sedikit ${duration(atLeast)}`]), ...(atMost === undefined ? [] : [`paling lama ${duration(atMost)}`])]);
}

const TRUTH: Readonly<Record<string, string>> = { true: 'benar', false: 'salah' };

const WORDS: FilterWords = {
  property: (vocabulary, values, excluded) => `${LABELS[vocabulary]}${excluded ? ' selain' : ''}: ${or(values.map((value) => named(vocabulary, value)))}`,
  flags: {
    sameChannel: ['melalui saluran yang sama', 'melalui saluran lain'],
    sameAddress: ['ke alamat atau nomor yang sama', 'ke alamat atau nomor lain'],
    notSameAddress: ['ke alamat atau nomor lain', 'ke alamat atau nomor yang sama'],
    sameAgent: ['oleh petugas yang sama', 'oleh petugas lain'],
    answers: ['sebagai jawaban atas suatu peristiwa', 'bukan sebagai jawaban atas suatu peristiwa'],
    answersSameDay: ['sebagai jawaban atas kontak masuk pada hari yang sama', 'bukan sebagai jawaban atas kontak masuk pada hari yang sama'],
    misdirected: ['sampai kepada orang lain', 'tidak sampai kepada orang lain'],
    undeliverable: ['tidak dapat disampaikan', 'bukan yang tidak dapat disampaikan'],
  },
  consent({ scopes, givenTo, forms, days }, covered) {
    const details = [
      `lingkup ${or(scopes.map(quoted))}`,
      ...(givenTo === undefined ? [] : [`diberikan kepada ${or(givenTo.map((party) => named('party', party)))}`]),
      ...(forms === undefined ? [] : [`bentuk ${or(forms.map((form) => named('form', form)))}`]),
      ...(days === undefined ? [] : [`berlaku ${days} hari kalender`]),
    ];
    return `${covered ? 'tercakup' : 'tidak tercakup'} dalam persetujuan dengan ${and(details)}`;
  },
  fact: (path, value) => `${path}: ${TRUTH[value] ?? value}`,
  range: (min, max) => and([...(min === undefined ? [] : [`paling sedikit ${number(min)}`]), ...(max === undefined ? [] : [`paling banyak ${number(max)}`])]),
  ago: ({ atLeast, atMost }) => `${bounds(atLeast, atMost)} yang lalu`,
  between: (from, until) => and([...(from === undefined ? [] : [`mulai ${date(from)}`]), ...(until === undefined ? [] : [`sebelum ${date(until)}`])]),
  any: (descriptions) => `salah satu dari: ${descriptions.join(' / ')}`,
  not: (description) => `tidak termasuk: ${description}`,
  separator: '; ',
};

const properties = (filter: Parameters<typeof describeFilter>[0]): string => `[${describeFilter(filter, WORDS)}]`;

/** Mengikuti jumlah kontak. */
function within(window: WindowParams): string {
  if (window.calendar === 'week') {
    const first = DAY_CODES.indexOf(window.weekStartsOn ?? 'mon');
    return `dalam minggu kalender yang sama (${DAYS[first] as string} sampai ${DAYS[(first + 6) % 7] as string})`;
  }
  if (window.calendar !== undefined) {
    return { day: 'pada hari kalender yang sama', month: 'dalam bulan kalender yang sama', year: 'dalam tahun kalender yang sama' }[window.calendar];
  }
  if (window.days !== undefined) return `dalam ${window.days} hari kalender berturut-turut`;
  if (window.months !== undefined) return `dalam ${window.months} bulan`;
  if (window.hours !== undefined) return `dalam ${hoursOf(window.hours)}`;
  if (window.since === undefined) return 'dalam seluruh riwayat kontak';
  const search = window.within === undefined ? '' : ` yang terjadi ${within(window.within)}`;
  const perhaps = window.orElse === 'none' ? '' : ' (jika ada)';
  return `sejak peristiwa ${window.which === 'first' ? 'pertama' : 'terakhir'} ${properties(window.since)}${search}${perhaps}`;
}

/** Menutup kalimat dengan ketentuan, atau aturan bila tidak ada yang dirujuk. */
function cited(sentence: string, { citation, rule, ruleset }: Told): string {
  if (citation === null) return rule === null ? `${sentence}.` : `${sentence} (aturan ${quoted(rule)} dari kumpulan aturan ${quoted(ruleset ?? 'yang berlaku')}).`;
  const { instrument, provision } = citation;
  return `${sentence} (dasar: ${provision === undefined || provision === '' ? instrument : `${instrument}, ${provision}`}).`;
}

const forDebt = (debt: string | undefined): string => (debt === undefined ? '' : `untuk utang ${quoted(debt)}, `);

function events({ events: labels, eventsLeftOut }: { readonly events: readonly string[]; readonly eventsLeftOut?: number }): string[] {
  const { shown, more } = someOf(labels, eventsLeftOut);
  if (shown.length === 0) return [];
  return [`peristiwa terkait: ${and(more === 0 ? shown : [...shown, `${more} lainnya`])}`];
}

/** Dasar penghitungan. */
function basis(data: Rest | ReasonData['frequency-limit'] | ReasonData['channel-limit']): string {
  const per = `dihitung per ${and(data.per.map((key) => named('per', key)))}`;
  return [per, ...(data.zone === undefined ? [] : [`tanggal menurut waktu setempat di ${data.zone}`]), ...events(data)].join('; ');
}

function open(stretches: ZoneHours['open']): string {
  return and(
    stretches.map(({ from, to }) => {
      const [start, end] = [readClock(from), readClock(to)];
      return `${start.past ? 'setelah pukul' : 'pukul'} ${clock(start.clock)} sampai ${end.past ? 'dengan' : 'sebelum'} ${clock(end.clock)}`;
    }),
  );
}

function contactHours({ zones, marginSeconds }: ReasonData['contact-hours'], reason: Told): string {
  const hours = byForce(reason, {
    prohibition: 'jam kontak yang diperbolehkan',
    presumption: 'jam kontak yang tidak diduga sebagai pelanggaran',
    should: 'jam kontak yang dianjurkan',
  });
  const now = sameClock(zones).map((group) => {
    const { date: day, time, holiday, open: stretches, unknown } = group[0];
    const where = `waktu setempat di ${and(group.map((item) => item.zone))} adalah ${date(day, true)} pukul ${clock(time)}${holiday === true ? ' (hari libur)' : ''}`;
    const doubt = unknown === undefined ? '' : `, tetapi untuk waktu ${open(unknown)} kalender tidak memberi keterangan`;
    return stretches.length === 0 ? `${where}, dan pada hari itu tidak ada ${hours}${doubt}` : `${where}, dan ${hours} pada hari itu adalah ${open(stretches)}${doubt}`;
  });
  const margin = marginSeconds === undefined ? '' : `; jeda pengaman ${marginSeconds} detik dijaga pada kedua ujungnya`;
  return cited(`Di luar ${hours}: ${now.join('; ')}${margin}`, reason);
}

function wish({ days, from, to }: Wish): string {
  const hours = from === undefined ? 'sepanjang hari' : `pukul ${clock(from)} sampai ${clock(to ?? '24:00')}`;
  return days === undefined ? `setiap hari ${hours}` : `setiap ${and(days.map((day) => DAYS[DAY_CODES.indexOf(day)] as string))} ${hours}`;
}

const since = (text: string | undefined): string => (text === undefined ? '' : ` sejak ${date(text)}`);
/** Debitur telah menyatakan. */
const said = (data: Wish): string => `Debitur telah menyatakan${data.since === undefined ? '' : `, terhitung sejak ${date(data.since)},`}`;
const place = (name: string): string => quoted(named('place', name));

function required(data: Prerequisite, reason: Told, leads: Readonly<Record<Force, string>>): string {
  const needs = (Array.isArray(data.requires) ? data.requires : [data.requires]) as readonly Requirement[];
  const each = needs.map(({ event: filter, count, fact, after, sinceFact }) => {
    const turn = after === undefined ? [] : [`${after.atLeast === undefined ? '' : `paling sedikit ${duration(after.atLeast)} `}setelah peristiwa terakhir ${properties(after.event)}`];
    const turns = [...(sinceFact === undefined ? [] : [`setelah tanggal ${quoted(sinceFact)}`]), ...turn];
    const later = turns.length === 0 ? '' : ` (${and(turns)})`;
    if (filter === undefined) return `tanggal ${quoted(fact ?? '')}${later}`;
    return `${count === undefined || count === 1 ? '' : `${count} `}peristiwa ${properties(filter)}${later}`;
  });
  const ago = bounds(data.atLeast, data.atMost);
  const age = ago === '' ? '' : `, dan itu harus terjadi ${ago} sebelum kontak${dayOne([data.atLeast, data.atMost], 'hari terjadinya')}`;
  const what = `yang harus ada lebih dahulu adalah ${each.length === 1 ? '' : 'salah satu dari: '}${or(each)}`;
  return cited(`${byForce(reason, leads)}: ${forDebt(data.debt)}${what}${age}`, reason);
}

function status(data: ReasonData['account-status']): string {
  const debt = data.debt === undefined ? 'utang tersebut' : `utang ${quoted(data.debt)}`;
  const from = since(data.since);
  const detail = data.detail === undefined ? '' : ` (${data.detail.split(', ').map((item) => named('state', item)).join(', ')})`;
  switch (data.status) {
    case 'bankrupt':
      return `Debitur berada dalam proses kepailitan atau penundaan kewajiban pembayaran utang${from}${detail}`;
    case 'deceased':
      return `Debitur telah meninggal dunia${detail}`;
    case 'minor':
      return `Debitur masih di bawah umur${detail}`;
    case 'servicemember':
      return `Debitur adalah anggota militer aktif${detail}`;
    case 'vulnerable':
      return `Debitur termasuk kelompok rentan${detail}`;
    case 'hardship':
      return `Debitur mengalami kesulitan keuangan${from}${detail}`;
    case 'complaint':
      return `Pengaduan debitur belum selesai${from}${detail}`;
    case 'paid':
      return `Menurut catatan, ${debt} telah dilunasi${data.since === undefined ? '' : ` pada ${date(data.since)}`}${detail}`;
    case 'time-barred':
      return `Menurut catatan, ${debt} telah daluwarsa${detail}`;
    case 'in-litigation':
      return `Menurut catatan, ${debt} sedang dalam perkara di pengadilan${detail}`;
  }
}

/** What went wrong, where it is no path. */
const FAILURES: Readonly<Record<string, string>> = {
  'the rule could not be evaluated': 'terjadi kesalahan saat aturan dijalankan',
  'values of different types are compared': 'aturan membandingkan nilai yang berbeda jenis',
};

function unknownFact({ fact, debt, error }: ReasonData['unknown-fact'], reason: Told): string {
  const facts = fact.split(', ').map(quoted);
  const missing = facts.length === 1 ? `fakta ini tidak diketahui: ${and(facts)}` : `fakta berikut tidak diketahui seluruhnya atau sebagian: ${facts.join(', ')}`;
  const cause = error === undefined ? '' : `, dengan pesan kesalahan ${quoted(error)}`;
  return cited(`Aturan tidak dapat diputuskan: ${forDebt(debt)}${FAILURES[fact] ?? missing}${cause}`, reason);
}

const limitOf = (reason: Told): string => byForce(reason, { prohibition: 'batas', presumption: 'batas dugaan pelanggaran', should: 'batas yang dianjurkan' });

const CURES: Partial<Record<string, string>> = {
  'inconvenient-place': 'diperlukan tempat lain',
  'frequency-limit': 'batas ini tidak pulih seiring waktu',
  'prerequisite-missing': 'prasyarat harus dipenuhi lebih dahulu',
  'channel-not-permitted': 'diperlukan saluran, cara teknis, atau alamat lain',
  'recipient-not-permitted': 'diperlukan pihak, alamat, atau tujuan lain',
  workplace: 'diperlukan tempat lain',
  'consent-missing': 'persetujuan diperlukan',
  'prohibited-wording': 'kata-kata dalam isi harus diubah',
  'missing-disclosure': 'unsur yang kurang harus ditambahkan ke dalam isi',
  'unknown-fact': 'fakta yang belum diketahui harus dinyatakan',
  'history-too-short': 'diperlukan riwayat kontak yang lebih panjang',
  'calendar-coverage': 'diperlukan kalender yang mencakup tanggal itu',
  'unknown-time-zone': 'zona waktu IANA yang ada harus dinyatakan',
  'invalid-request': 'permintaan harus diperbaiki',
  'text-not-checked': 'isi harus diperiksa dan unsur di dalamnya harus dinyatakan',
};

const CATEGORIES: Readonly<Record<ReasonData['prohibited-wording']['category'], string>> = {
  'violence-threat': 'ancaman kekerasan',
  'arrest-or-criminal-threat': 'ancaman penangkapan atau penuntutan pidana',
  'false-legal-action': 'pernyataan palsu atau menyesatkan tentang tindakan hukum',
  'impersonation-authority': 'tindakan mengaku sebagai pejabat yang berwenang',
  'impersonation-lawyer': 'tindakan mengaku sebagai pengacara',
  'insult-or-obscenity': 'penghinaan atau kata-kata kotor',
  'shaming-or-publicity': 'ancaman mempermalukan di depan umum',
  'third-party-pressure': 'tekanan melalui orang lain',
  'privacy-disclosure': 'pengungkapan utang kepada orang lain',
  'false-credit-claim': 'pernyataan palsu tentang catatan kredit',
  'coercive-borrowing': 'desakan untuk meminjam guna membayar utang',
  'deception-identity': 'penipuan tentang pengirim atau maksudnya',
  'excessive-urgency': 'urgensi palsu',
  'fee-misrepresentation': 'penyampaian jumlah atau biaya yang tidak benar',
  discrimination: 'diskriminasi',
  'sexual-harassment': 'pelecehan seksual',
  'self-harm-incitement': 'hasutan untuk menyakiti diri sendiri',
  'vulnerable-exploitation': 'pemanfaatan keadaan rentan',
  'contact-after-stop': 'penolakan untuk menghentikan kontak',
  'coercive-visit': 'ancaman kunjungan dengan paksaan',
  'harassment-threat': 'ancaman kontak tanpa henti',
  extortion: 'pemerasan',
  'private-channel': 'ajakan ke saluran pribadi',
  'false-relief': 'janji keringanan palsu',
  marketing: 'pemasaran',
  'unrendered-placeholder': 'kolom templat yang belum diisi',
};
const SOFTENED = {
  negation: 'hal itu disangkal di sana',
  quotation: 'hal itu dikutip di sana',
  warning: 'bagian itu memperingatkan tentangnya',
  condition: 'hal itu disampaikan beserta syaratnya',
  policy: 'bagian itu menyatakan aturan yang melarangnya',
} as const;
const DISGUISES: Readonly<Record<string, string>> = {
  'full-width': 'huruf lebar penuh',
  'zero-width': 'karakter tersembunyi',
  'combining-marks': 'tanda di atas huruf',
  'styled-letters': 'huruf bergaya',
  separators: 'tanda di antara huruf',
  'look-alike': 'huruf dari aksara lain',
  'mixed-script': 'campuran aksara',
  leet: 'angka sebagai pengganti huruf',
  repeated: 'huruf berulang',
  traditional: 'aksara tradisional',
  pinyin: 'pinyin',
  'pinyin-initials': 'huruf awal pinyin',
  homophone: 'aksara yang berbunyi sama',
  'split-character': 'aksara yang diuraikan',
  abbreviation: 'singkatan',
};
const FIELDS = { text: 'dari teks', subject: 'dari judul' } as const;

function wording(data: ReasonData['prohibited-wording'], reason: Told): string {
  const { category, sense, because, field, phrase, span, evasions, provisions, lexicon, entry, findingsLeftOut } = data;
  const source = entry === undefined ? '' : `, entri ${quoted(entry)} dalam leksikon ${quoted(lexicon ?? '')}`;
  const where = `Bagian ${quoted(phrase)} (karakter ${span.from + 1} sampai ${span.to} ${FIELDS[field] ?? field}${source})`;
  const disguise = evasions.length === 0 ? '' : `, yang disamarkan dengan ${and(evasions.map((evasion) => DISGUISES[evasion] ?? evasion))},`;
  const more = findingsLeftOut === undefined ? '' : `; ${findingsLeftOut} temuan lain tidak dicantumkan`;
  const law = provisions.length === 0 ? '' : `; lihat ${and(provisions)}`;
  const what = CATEGORIES[category] ?? category;
  if (sense === 'placeholder') return cited(`${where} merupakan ${what}${more}`, reason);
  if (sense === 'mention') return cited(`${where}${disguise} menyebut ${what}${because === undefined ? '' : `; ${SOFTENED[because] ?? because}`}${law}${more}`, reason);
  return cited(`${where}${disguise} merupakan ${what}: penggunaan kata-kata ini ${verdict(reason)}${law}${more}`, reason);
}

function notChecked({ elements, because, language, lexicons }: ReasonData['text-not-checked'], reason: Told): string {
  if (elements.length > 0) return cited(`Belum diperiksa apakah isi memuat unsur berikut: ${and(elements.map(element))}`, reason);
  const handed = lexicons === undefined ? '' : ` (${and(lexicons.map(quoted))})`;
  const spoken = language === undefined ? '' : ` (${quoted(language)})`;
  const why = { 'no-text': 'kontak tidak memiliki teks', 'no-lexicon': 'leksikon aturan tidak diserahkan', language: 'tidak ada leksikon aturan yang membaca bahasa itu' };
  return cited(`Kata-kata dalam isi belum diperiksa: ${because === undefined ? 'tidak ada yang membacanya' : (why[because] ?? because)}${handed}${spoken}`, reason);
}

/** Bahasa Indonesia. */
export const id: Messages = {
  locale: 'id',
  direction: 'ltr',
  gap: ' ',
  reasons: {
    'contact-hours': contactHours,
    'inconvenient-time'({ agreedHours, appointment, ...refused }, reason) {
      if (appointment !== undefined) {
        return cited(`Debitur telah menentukan waktu untuk dihubungi, yaitu ${date(appointment)}: kontak sebelum waktu itu ${verdict(reason)}`, reason);
      }
      if (agreedHours !== undefined) {
        const agreed = agreedHours.map((item) => `${wish(item)}${since(item.since)}`);
        return cited(`Di luar jam yang disepakati dengan debitur, yaitu ${agreed.join('; dan ')}: kontak saat ini ${verdict(reason)}`, reason);
      }
      return cited(`${said(refused)} bahwa kontak ${wish(refused)} tidak nyaman baginya: kontak saat ini ${verdict(reason)}`, reason);
    },
    'inconvenient-place': (data, reason) =>
      cited(`${said(data)} bahwa kontak di ${place(data.place)} ${wish(data)} tidak nyaman baginya: kontak di tempat itu ${verdict(reason)}`, reason),
    'frequency-limit'(data, reason) {
      const limit = limitOf(reason);
      const size = `${forDebt(data.debt)}${limit} adalah ${data.limit} kontak ${within(data.window)}`;
      if (data.limit === 0) return cited(`Satu kontak saja sudah melampaui ${limit}: ${size}; ${basis(data)}`, reason);
      return cited(`Satu kontak lagi akan melampaui ${limit}: ${size}, dan telah terhitung ${data.counted} kontak; ${basis(data)}`, reason);
    },
    cooldown(data, reason) {
      if ('requires' in data) {
        return required(data, reason, {
          prohibition: 'Jangka waktu setelah prasyarat belum cukup',
          presumption: 'Kontak terlalu cepat setelah prasyarat sehingga diduga sebagai pelanggaran',
          should: 'Lebih cepat setelah prasyarat daripada yang dianjurkan',
        });
      }
      const interval = byForce(reason, { prohibition: 'jeda yang diwajibkan adalah', presumption: 'jeda yang diduga sebagai pelanggaran adalah', should: 'jeda yang dianjurkan adalah' });
      const from = data.wait.hours === undefined ? dayOne([data.wait], 'hari peristiwa itu') : ' sejak peristiwa itu';
      return cited(`Terlalu cepat setelah peristiwa sebelumnya: ${forDebt(data.debt)}${interval} ${duration(data.wait)}${from}; ${basis(data)}`, reason);
    },
    'prerequisite-missing': (data, reason) =>
      required(data, reason, {
        prohibition: 'Prasyarat belum dipenuhi',
        presumption: 'Prasyarat yang tanpanya diduga ada pelanggaran belum dipenuhi',
        should: 'Prasyarat yang dianjurkan belum dipenuhi',
      }),
    'channel-limit'(data, reason) {
      const limit = byForce(reason, {
        prohibition: 'batas jumlah saluran',
        presumption: 'batas dugaan pelanggaran untuk jumlah saluran',
        should: 'batas jumlah saluran yang dianjurkan',
      });
      const size = `${forDebt(data.debt)}${limit} adalah ${data.limit} saluran ${within(data.window)}`;
      const used = and(data.channels.map((channel) => named('channel', channel)));
      return cited(`Kontak ini akan melampaui ${limit}: ${size}, dan dengan kontak ini menjadi ${data.channels.length} saluran, yaitu ${used}; ${basis(data)}`, reason);
    },
    'channel-not-permitted'(data, reason) {
      const how = [
        ...labelled('channel', data.channel),
        ...labelled('technology', data.technology),
        ...labelled('line', data.line),
        ...labelled('place', data.place),
        ...labelled('device', data.device),
        ...(data.visitors === undefined ? [] : [`jumlah petugas yang berkunjung: ${data.visitors}`]),
      ];
      return cited(`Kontak dengan cara ini ${verdict(reason)}, dengan rincian ${how.join('; ')}`, reason);
    },
    'recipient-not-permitted'(data, reason) {
      const who = [...labelled('role', data.role), ...labelled('relation', data.relation), ...labelled('purpose', data.purpose)].join('; ');
      const wrong = data.misdirected === true ? ['kontak sebelumnya menunjukkan bahwa alamat atau nomor itu milik orang lain'] : [];
      return cited(`Kontak dengan pihak ini ${verdict(reason)}, dengan rincian ${[who, ...wrong, ...events({ events: data.events ?? [] })].join('; ')}`, reason);
    },
    workplace(data, reason) {
      const there = `Kontak ini akan menjangkau debitur di ${place(data.place)}`;
      if (data.prohibited === 'always') {
        const employer = data.since === undefined ? '' : `; pemberi kerja telah melarangnya${since(data.since)}`;
        return cited(`${there}: kontak di sana ${verdict(reason)}, apa pun izin pemberi kerja${employer}`, reason);
      }
      return cited(`${there}, sedangkan pemberi kerja telah melarang kontak semacam itu${since(data.since)}: kontak di sana ${verdict(reason)}`, reason);
    },
    represented: (data, reason) => cited(`Debitur diwakili oleh advokat${since(data.since)}: kontak langsung dengan debitur ${verdict(reason)}`, reason),
    'cease-communication'(data, reason) {
      const received = data.since === undefined ? '' : ` (diterima pada ${date(data.since)})`;
      return cited(`Debitur telah meminta agar kontak dihentikan${received}: kontak ${verdict(reason)}`, reason);
    },
    'opted-out'(data, reason) {
      const channel = data.channel === undefined ? 'semua kontak' : `kontak melalui ${named('channel', data.channel)}`;
      const address = data.address === undefined ? '' : ` pada alamat atau nomor ${data.address}`;
      const about = data.debts === undefined ? '' : ` mengenai utang ${and(data.debts.map(quoted))}`;
      return cited(`Debitur menolak ${channel}${address}${about} pada ${date(data.at)}: kontak semacam itu ${verdict(reason)}`, reason);
    },
    'consent-missing'(data, reason) {
      const to = data.givenTo === undefined ? '' : ` yang diberikan kepada ${or(data.givenTo.map((party) => named('party', party)))}`;
      const revoked = data.revokedAt === undefined ? '' : `; satu persetujuan yang tercatat ditarik kembali terhitung ${date(data.revokedAt)}`;
      const expired = data.expiredAt === undefined ? '' : `; satu persetujuan yang tercatat berakhir pada ${date(data.expiredAt)}`;
      const none = `Tidak ada persetujuan dengan lingkup ${or(data.scopes.map(quoted))}${to} yang mencakup kontak ini`;
      return cited(`${none}: tanpa persetujuan itu kontak ${verdict(reason)}${revoked}${expired}`, reason);
    },
    'disputed-debt': (data, reason) => cited(`Utang ${quoted(data.debt)} disengketakan${since(data.since)}: kontak mengenai utang itu ${verdict(reason)}`, reason),
    'account-status': (data, reason) => cited(`${status(data)}: kontak ${verdict(reason)}`, reason),
    'prohibited-wording': wording,
    'missing-disclosure'({ elements }, reason) {
      const lead = byForce(reason, {
        prohibition: 'Isi tidak memuat unsur yang wajib ada',
        presumption: 'Isi tidak memuat unsur yang tanpanya diduga ada pelanggaran',
        should: 'Isi tidak memuat unsur yang dianjurkan',
      });
      return cited(`${lead}: ${and(elements.map(element))}`, reason);
    },
    'custom-rule'(data, reason) {
      const own = ownMessage(data.message, 'id') ?? 'Aturan berkeberatan atas kontak ini';
      const debt = data.debt === undefined ? '' : `; ini mengenai utang ${quoted(data.debt)}`;
      return cited(`${own}${debt}${data.zone === undefined ? '' : `; menurut waktu setempat di ${data.zone}`}`, reason);
    },
    'unknown-fact': unknownFact,
    'history-too-short'(data, reason) {
      const needed = data.needed === null ? 'aturan melihat ke seluruh riwayat tanpa batas' : `aturan melihat ke belakang sampai ${date(data.needed)}`;
      return cited(`Aturan tidak dapat diputuskan: ${forDebt(data.debt)}riwayat kontak hanya lengkap sejak ${date(data.historySince)}, sedangkan ${needed}`, reason);
    },
    'calendar-coverage'(data, reason) {
      const calendar = data.calendar === '' ? 'kalender' : `kalender ${quoted(data.calendar)}`;
      return cited(`Aturan tidak dapat diputuskan: ${calendar} tidak mencakup tanggal yang diperlukan di sekitar ${date(data.date, true)}`, reason);
    },
    'unknown-time-zone': ({ zone }, reason) =>
      cited(`Aturan tidak dapat diputuskan: ${zone === null ? 'zona waktu debitur tidak diketahui' : `zona waktu ${quoted(zone)} tidak ada`}`, reason),
    'invalid-request'({ issues }, reason) {
      const found = issues.map(({ path, message }) => (path === '' ? message : `${path} ${message}`));
      return cited(`Bentuk permintaan salah sehingga ditolak: ${found.join('; ')}`, reason);
    },
    'text-not-checked': notChecked,
    'no-rule-applied': (_, reason) => cited('Tidak ada aturan yang berlaku atas kontak ini: tidak ada yang melarang, dan tidak ada yang diperiksa', reason),
  },
  other(reason) {
    const data = showData(reason.data);
    return cited(`Aturan berkeberatan dengan kode ${quoted(reason.code)}${data.length === 0 ? '' : `; data pendukungnya ${data.join('; ')}`}`, reason);
  },
  force({ force, denies, decided, code }) {
    if (code === 'invalid-request' || code === 'no-rule-applied') return '';
    if (!decided) return denies ? 'Yang tidak diketahui tidak diperbolehkan.' : 'Hal ini bukan alasan penolakan.';
    if (force === 'should') {
      return denies ? 'Ini anjuran, tetapi kebijakan ini menolak kontak yang tidak mengikutinya.' : 'Ini anjuran dan bukan alasan penolakan.';
    }
    const presumed = force === 'presumption' ? 'Ini dugaan pelanggaran, bukan larangan.' : '';
    return denies ? presumed : `${presumed} Kebijakan ini hanya memberi catatan dalam hal ini, dan bukan alasan penolakan.`.trim();
  },
  outlook(outlook, { code, force, decided, data }) {
    if (outlook.remedy !== 'wait') {
      if (outlook.remedy === 'stop') return 'Menunggu tidak membantu: jangan mencoba lagi sampai fakta tentang orang atau utangnya berubah.';
      if (code === 'no-rule-applied') return '';
      if (code === 'unknown-fact' && Object.hasOwn(FAILURES, String(data['fact']))) return 'Menunggu tidak membantu: aturan atau data yang dibacanya harus diperbaiki.';
      return `Menunggu tidak membantu: ${CURES[code] ?? 'diperlukan isi, saluran, atau pihak lain, atau fakta yang kurang'}.`;
    }
    if (outlook.over === null) return 'Menunggu tidak membantu: tidak ditemukan waktu berakhir dalam 366 hari.';
    const over = moment(outlook.over);
    switch (outlook.then) {
      case 'allowed':
        if (!decided || force === 'prohibition') return `Diperbolehkan lagi mulai ${over}.`;
        return force === 'presumption' ? `Tidak lagi diduga sebagai pelanggaran mulai ${over}.` : `Sesuai dengan anjuran mulai ${over}.`;
      case 'advice':
        return `Catatan ini berakhir pada ${over}.`;
      case 'other-reasons':
        return `Alasan ini sendiri berakhir pada ${over}; alasan lain tetap ada.`;
      case 'never':
        return `Alasan ini sendiri berakhir pada ${over}; dalam 366 hari tidak ditemukan waktu ketika semua aturan memperbolehkan kontak.`;
      default:
        return `Alasan ini sendiri berakhir pada ${over}; semua aturan memperbolehkan kontak lagi mulai ${moment(outlook.then)}.`;
    }
  },
  allowed: (until) =>
    until === null ? 'Kontak diperbolehkan; tidak ditemukan waktu berakhir dalam 366 hari.' : `Kontak diperbolehkan sampai ${until}, tidak termasuk saat itu.`,
};

export default id;
