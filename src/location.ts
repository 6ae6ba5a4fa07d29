/** Where somebody is, as far as it is known. Case, accents and blanks at the ends do not matter. */
export interface Location {
  /** ISO 3166-1 alpha-2 (`US`) or alpha-3 (`USA`); `UK` and `EL` are taken for `GB` and `GR`. */
  readonly country?: string | null | undefined;
  /** ISO 3166-2, whole (`US-MA`) or without the country (`MA`), or the region's name (`Massachusetts`). */
  readonly region?: string | null | undefined;
  readonly city?: string | null | undefined;
}

/** The regions of the countries in which regions have rules of their own: ISO 3166-2 code, then the names that people write. */
const REGIONS: Readonly<Record<string, string>> = {
  us:
    'al alabama;ak alaska;az arizona;ar arkansas;ca california;co colorado;ct connecticut;de delaware;' +
    'dc district of columbia,washington dc,washington d.c.,d.c.;fl florida;ga georgia;hi hawaii;id idaho;il illinois;in indiana;ia iowa;' +
    'ks kansas;ky kentucky;la louisiana;me maine;md maryland;ma massachusetts;mi michigan;mn minnesota;ms mississippi;mo missouri;mt montana;' +
    'ne nebraska;nv nevada;nh new hampshire;nj new jersey;nm new mexico;ny new york,new york state;nc north carolina;nd north dakota;oh ohio;' +
    'ok oklahoma;or oregon;pa pennsylvania;ri rhode island;sc south carolina;sd south dakota;tn tennessee;tx texas;ut utah;vt vermont;' +
    'va virginia;wa washington,washington state;wv west virginia;wi wisconsin;wy wyoming;' +
    // Territories, which ISO lists as countries too, and the postal codes of the armed forces abroad.
    'pr puerto rico;gu guam;vi u.s. virgin islands,virgin islands,us virgin islands;as american samoa;mp northern mariana islands;' +
    'um u.s. minor outlying islands;aa;ae;ap',
  ca:
    'ab alberta;bc british columbia;mb manitoba;nb new brunswick;nl newfoundland and labrador,newfoundland;ns nova scotia;' +
    'nt northwest territories;nu nunavut;on ontario;pe prince edward island;qc quebec,pq;sk saskatchewan;yt yukon,yukon territory',
  br:
    'ac acre;al alagoas;am amazonas;ap amapa;ba bahia;ce ceara;df distrito federal;es espirito santo;go goias;ma maranhao;mg minas gerais;' +
    'ms mato grosso do sul;mt mato grosso;pa para;pb paraiba;pe pernambuco;pi piaui;pr parana;rj rio de janeiro;rn rio grande do norte;' +
    'ro rondonia;rr roraima;rs rio grande do sul;sc santa catarina;se sergipe;sp sao paulo;to tocantins',
};

/** Regions with a law of their own: they stand under their own code and not under that of the country that ISO 3166-2 lists them in. */
const APART: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  cn: {
    hk: 'hk', 91: 'hk', 'hong kong': 'hk', hongkong: 'hk', 'hong kong sar': 'hk', 香港: 'hk',
    mo: 'mo', 92: 'mo', macau: 'mo', macao: 'mo', 澳门: 'mo', 澳門: 'mo',
    tw: 'tw', 71: 'tw', taiwan: 'tw', 台湾: 'tw', 臺灣: 'tw', 台灣: 'tw',
  },
};

/** Territories of the United States that are ISO countries too; federal law holds in them. */
const US_TERRITORIES: ReadonlySet<string> = new Set(['pr', 'gu', 'vi', 'as', 'mp', 'um']);

/** Other codes of the countries that a ruleset is shipped for, then ISO 3166-1 alpha-2: `UK`, the European Union's `EL`, and alpha-3. */
const ALIASES: ReadonlyMap<string, string> = new Map(
  (
    'uk gb,el gr,are ae,arg ar,aus au,bgd bd,bel be,bol bo,bra br,can ca,chl cl,chn cn,col co,dnk dk,dom do,ecu ec,egy eg,esp es,fin fi,fra fr,gbr gb,gha gh,grc gr,' +
    'gtm gt,hkg hk,hnd hn,hun hu,idn id,irl ie,isr il,ind in,ita it,jor jo,jpn jp,ken ke,khm kh,kor kr,kaz kz,lka lk,mac mo,mex mx,mys my,nga ng,nld nl,' +
    'nor no,npl np,nzl nz,omn om,pan pa,per pe,phl ph,pak pk,pol pl,pry py,rou ro,rus ru,sau sa,swe se,sgp sg,svk sk,slv sv,tha th,tur tr,twn tw,tza tz,' +
    'ukr ua,uga ug,usa us,ury uy,vnm vn,zaf za,pri pr,gum gu,vir vi,asm as,mnp mp,umi um'
  )
    .split(',')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** What New York City and its boroughs are called, and the names that the post uses in Queens, some of them beyond the city's edge too. */
const NEW_YORK_CITY: ReadonlySet<string> = new Set(
  (
    'new york,new york city,nyc,n.y.c.,city of new york,the city of new york,new york ny,manhattan,brooklyn,queens,bronx,the bronx,staten island,' +
    'arverne,astoria,bayside,bellerose,breezy point,cambria heights,college point,corona,east elmhurst,elmhurst,far rockaway,floral park,flushing,' +
    'forest hills,fresh meadows,glen oaks,hollis,howard beach,jackson heights,jamaica,kew gardens,little neck,long island city,maspeth,middle village,' +
    'new hyde park,oakland gardens,ozone park,queens village,rego park,richmond hill,ridgewood,rockaway park,rockaway beach,rosedale,saint albans,' +
    'st albans,st. albans,south ozone park,south richmond hill,springfield gardens,sunnyside,whitestone,woodhaven,woodside'
  ).split(','),
);

/** Of these the state is plain also where it is not named. */
const SURELY_NEW_YORK_CITY: ReadonlySet<string> = new Set(['new york', 'new york city', 'nyc', 'city of new york']);

/** Lower case, no accents, single blanks, no comma. */
function fold(text: string | null | undefined): string {
  return (text ?? '').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/[\s,]+/g, ' ').trim();
}

function countryOf(text: string): string {
  return ALIASES.get(text) ?? text;
}

/** The code of a region in its country, or `undefined` for one that is not known. */
function regionOf(country: string, text: string): string | undefined {
  if (!Object.hasOwn(REGIONS, country)) return text;
  for (const entry of (REGIONS[country] as string).split(';')) {
    const space = entry.indexOf(' ');
    const [code, names] = space < 0 ? [entry, ''] : [entry.slice(0, space), entry.slice(space + 1)];
    if (text === code || names.split(',').includes(text)) return code;
  }
  return undefined;
}

/**
 * The codes under which the law of a place stands, the widest first: country, region, city. Whether a ruleset is shipped for each is not asked.
 * Empty where the country is not stated, where the region is not one of its country (of those whose regions have rules of their own), and where
 * the two contradict each other: what is not known about a place is no place without rules.
 */
export function codesFor({ country, region, city }: Location): readonly string[] {
  let place = countryOf(fold(country));
  let part = fold(region);
  const whole = /^([a-z]{2})-([a-z0-9]{1,3})$/.exec(part);
  if (whole !== null) {
    const [, stated, rest] = whole as unknown as [string, string, string];
    const listed = countryOf(stated);
    // `US-PR` of the country PR, and `CN-HK` of the country HK, name the same place twice.
    if (place !== '' && place !== listed && !(place === rest && (US_TERRITORIES.has(place) || Object.values(APART[listed] ?? {}).includes(place)))) return [];
    [place, part] = [listed, rest];
  }
  if (US_TERRITORIES.has(place)) [place, part] = ['us', place];
  if (place === '') return [];
  const apart = Object.hasOwn(APART, place) ? APART[place] : undefined;
  if (apart !== undefined && Object.hasOwn(apart, part)) return [apart[part] as string];
  const town = fold(city);
  if (place === 'us' && part === '' && SURELY_NEW_YORK_CITY.has(town)) part = 'ny';
  if (part === '') return [place];
  const code = regionOf(place, part);
  if (code === undefined) return [];
  const codes = [place, `${place}-${code}`];
  return place === 'us' && code === 'ny' && NEW_YORK_CITY.has(town) ? [...codes, 'us-nyc'] : codes;
}

/** Whether the regions of a country have rules of their own, so that the country alone does not say which law holds. */
export function needsRegion(country: string | null | undefined): boolean {
  return Object.hasOwn(REGIONS, countryOf(fold(country)));
}
