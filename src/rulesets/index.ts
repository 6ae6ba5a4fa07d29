import type { Location } from '../location.js';
import { codesFor } from '../location.js';
import type { Ruleset } from '../ruleset.js';
// <list written by scripts/rulesets.mjs>
import { ruleset as aeRules } from './ae.js';
import { ruleset as arRules } from './ar.js';
import { ruleset as auRules } from './au.js';
import { ruleset as bdRules } from './bd.js';
import { ruleset as beRules } from './be.js';
import { ruleset as boRules } from './bo.js';
import { ruleset as brRules } from './br.js';
import { ruleset as brAlRules } from './br-al.js';
import { ruleset as brAmRules } from './br-am.js';
import { ruleset as brEsRules } from './br-es.js';
import { ruleset as brRjRules } from './br-rj.js';
import { ruleset as brSpRules } from './br-sp.js';
import { ruleset as caRules } from './ca.js';
import { ruleset as caAbRules } from './ca-ab.js';
import { ruleset as caBcRules } from './ca-bc.js';
import { ruleset as caMbRules } from './ca-mb.js';
import { ruleset as caNbRules } from './ca-nb.js';
import { ruleset as caNsRules } from './ca-ns.js';
import { ruleset as caOnRules } from './ca-on.js';
import { ruleset as caQcRules } from './ca-qc.js';
import { ruleset as caSkRules } from './ca-sk.js';
import { ruleset as clRules } from './cl.js';
import { ruleset as cnRules } from './cn.js';
import { ruleset as coRules } from './co.js';
import { ruleset as dkRules } from './dk.js';
import { ruleset as doRules } from './do.js';
import { ruleset as ecRules } from './ec.js';
import { ruleset as egRules } from './eg.js';
import { ruleset as esRules } from './es.js';
import { ruleset as euRules } from './eu.js';
import { ruleset as fiRules } from './fi.js';
import { ruleset as frRules } from './fr.js';
import { ruleset as gbRules } from './gb.js';
import { ruleset as ghRules } from './gh.js';
import { ruleset as grRules } from './gr.js';
import { ruleset as gtRules } from './gt.js';
import { ruleset as hkRules } from './hk.js';
import { ruleset as hnRules } from './hn.js';
import { ruleset as huRules } from './hu.js';
import { ruleset as idRules } from './id.js';
import { ruleset as ieRules } from './ie.js';
import { ruleset as ilRules } from './il.js';
import { ruleset as inRules } from './in.js';
import { ruleset as itRules } from './it.js';
import { ruleset as joRules } from './jo.js';
import { ruleset as jpRules } from './jp.js';
import { ruleset as keRules } from './ke.js';
import { ruleset as khRules } from './kh.js';
import { ruleset as krRules } from './kr.js';
import { ruleset as kzRules } from './kz.js';
import { ruleset as lkRules } from './lk.js';
import { ruleset as moRules } from './mo.js';
import { ruleset as mxRules } from './mx.js';
import { ruleset as myRules } from './my.js';
import { ruleset as ngRules } from './ng.js';
import { ruleset as nlRules } from './nl.js';
import { ruleset as noRules } from './no.js';
import { ruleset as npRules } from './np.js';
import { ruleset as nzRules } from './nz.js';
import { ruleset as omRules } from './om.js';
import { ruleset as paRules } from './pa.js';
import { ruleset as peRules } from './pe.js';
import { ruleset as phRules } from './ph.js';
import { ruleset as pkRules } from './pk.js';
import { ruleset as plRules } from './pl.js';
import { ruleset as pyRules } from './py.js';
import { ruleset as roRules } from './ro.js';
import { ruleset as ruRules } from './ru.js';
import { ruleset as saRules } from './sa.js';
import { ruleset as seRules } from './se.js';
import { ruleset as sgRules } from './sg.js';
import { ruleset as skRules } from './sk.js';
import { ruleset as svRules } from './sv.js';
import { ruleset as thRules } from './th.js';
import { ruleset as trRules } from './tr.js';
import { ruleset as twRules } from './tw.js';
import { ruleset as tzRules } from './tz.js';
import { ruleset as uaRules } from './ua.js';
import { ruleset as ugRules } from './ug.js';
import { ruleset as usRules } from './us.js';
import { ruleset as usAzRules } from './us-az.js';
import { ruleset as usCaRules } from './us-ca.js';
import { ruleset as usCoRules } from './us-co.js';
import { ruleset as usCtRules } from './us-ct.js';
import { ruleset as usDcRules } from './us-dc.js';
import { ruleset as usFlRules } from './us-fl.js';
import { ruleset as usGaRules } from './us-ga.js';
import { ruleset as usHiRules } from './us-hi.js';
import { ruleset as usIaRules } from './us-ia.js';
import { ruleset as usIlRules } from './us-il.js';
import { ruleset as usInRules } from './us-in.js';
import { ruleset as usLaRules } from './us-la.js';
import { ruleset as usMaRules } from './us-ma.js';
import { ruleset as usMdRules } from './us-md.js';
import { ruleset as usMiRules } from './us-mi.js';
import { ruleset as usMnRules } from './us-mn.js';
import { ruleset as usMsRules } from './us-ms.js';
import { ruleset as usNcRules } from './us-nc.js';
import { ruleset as usNvRules } from './us-nv.js';
import { ruleset as usNyRules } from './us-ny.js';
import { ruleset as usNycRules } from './us-nyc.js';
import { ruleset as usOrRules } from './us-or.js';
import { ruleset as usPaRules } from './us-pa.js';
import { ruleset as usPrRules } from './us-pr.js';
import { ruleset as usScRules } from './us-sc.js';
import { ruleset as usTnRules } from './us-tn.js';
import { ruleset as usTxRules } from './us-tx.js';
import { ruleset as usWaRules } from './us-wa.js';
import { ruleset as usWiRules } from './us-wi.js';
import { ruleset as usWvRules } from './us-wv.js';
import { ruleset as uyRules } from './uy.js';
import { ruleset as vnRules } from './vn.js';
import { ruleset as zaRules } from './za.js';

/** Every shipped ruleset by its code. To bundle only what is used, import `fair-contact/rulesets/<code>`. */
export const rulesets: Readonly<Record<string, Ruleset>> = {
  ae: aeRules,
  ar: arRules,
  au: auRules,
  bd: bdRules,
  be: beRules,
  bo: boRules,
  br: brRules,
  'br-al': brAlRules,
  'br-am': brAmRules,
  'br-es': brEsRules,
  'br-rj': brRjRules,
  'br-sp': brSpRules,
  ca: caRules,
  'ca-ab': caAbRules,
  'ca-bc': caBcRules,
  'ca-mb': caMbRules,
  'ca-nb': caNbRules,
  'ca-ns': caNsRules,
  'ca-on': caOnRules,
  'ca-qc': caQcRules,
  'ca-sk': caSkRules,
  cl: clRules,
  cn: cnRules,
  co: coRules,
  dk: dkRules,
  do: doRules,
  ec: ecRules,
  eg: egRules,
  es: esRules,
  eu: euRules,
  fi: fiRules,
  fr: frRules,
  gb: gbRules,
  gh: ghRules,
  gr: grRules,
  gt: gtRules,
  hk: hkRules,
  hn: hnRules,
  hu: huRules,
  id: idRules,
  ie: ieRules,
  il: ilRules,
  in: inRules,
  it: itRules,
  jo: joRules,
  jp: jpRules,
  ke: keRules,
  kh: khRules,
  kr: krRules,
  kz: kzRules,
  lk: lkRules,
  mo: moRules,
  mx: mxRules,
  my: myRules,
  ng: ngRules,
  nl: nlRules,
  no: noRules,
  np: npRules,
  nz: nzRules,
  om: omRules,
  pa: paRules,
  pe: peRules,
  ph: phRules,
  pk: pkRules,
  pl: plRules,
  py: pyRules,
  ro: roRules,
  ru: ruRules,
  sa: saRules,
  se: seRules,
  sg: sgRules,
  sk: skRules,
  sv: svRules,
  th: thRules,
  tr: trRules,
  tw: twRules,
  tz: tzRules,
  ua: uaRules,
  ug: ugRules,
  us: usRules,
  'us-az': usAzRules,
  'us-ca': usCaRules,
  'us-co': usCoRules,
  'us-ct': usCtRules,
  'us-dc': usDcRules,
  'us-fl': usFlRules,
  'us-ga': usGaRules,
  'us-hi': usHiRules,
  'us-ia': usIaRules,
  'us-il': usIlRules,
  'us-in': usInRules,
  'us-la': usLaRules,
  'us-ma': usMaRules,
  'us-md': usMdRules,
  'us-mi': usMiRules,
  'us-mn': usMnRules,
  'us-ms': usMsRules,
  'us-nc': usNcRules,
  'us-nv': usNvRules,
  'us-ny': usNyRules,
  'us-nyc': usNycRules,
  'us-or': usOrRules,
  'us-pa': usPaRules,
  'us-pr': usPrRules,
  'us-sc': usScRules,
  'us-tn': usTnRules,
  'us-tx': usTxRules,
  'us-wa': usWaRules,
  'us-wi': usWiRules,
  'us-wv': usWvRules,
  uy: uyRules,
  vn: vnRules,
  za: zaRules,
};
// </list>

export type { Location } from '../location.js';

/**
 * The rulesets of a place, the widest first: country, region, city. Empty where none is shipped for the country, where the region is none of
 * it or contradicts it: an unknown place is not a place without rules, and `compile([])` refuses it. Without a region, the country's alone:
 * state the region where regions have rules of their own (`US`, `CA`, `BR`).
 *
 * `eu` is never added: a directive binds through the law of each member state.
 *
 * @example rulesetsFor({ country: 'US', region: 'US-NY', city: 'Brooklyn' }).map(({ id }) => id) // ['us', 'us-ny', 'us-nyc']
 */
export function rulesetsFor(location: Location): readonly Ruleset[] {
  const codes = codesFor(location);
  return codes.length > 0 && Object.hasOwn(rulesets, codes[0] as string) ? codes.filter((code) => Object.hasOwn(rulesets, code)).map((code) => rulesets[code] as Ruleset) : [];
}
