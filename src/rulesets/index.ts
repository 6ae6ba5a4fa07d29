import type { Ruleset } from '../ruleset.js';
import { ruleset as cn } from './cn.js';
import { ruleset as us } from './us.js';

/** Every shipped ruleset by its code. To bundle only what is used, import `fair-contact/rulesets/<code>`. */
export const rulesets: Readonly<Record<string, Ruleset>> = { cn, us };

/** Cities with rules of their own: the place they lie in, then their code. */
const CITIES: Readonly<Record<string, string>> = { 'us-ny new york': 'us-nyc', 'us-ny new york city': 'us-nyc', 'us-ny nyc': 'us-nyc' };

export interface Location {
  /** ISO 3166-1 alpha-2. */
  readonly country?: string | null | undefined;
  /** ISO 3166-2 without the country, as `MA`. */
  readonly region?: string | null | undefined;
  readonly city?: string | null | undefined;
}

/**
 * The rulesets of a place, the widest first: country, region, city. Empty where none is shipped for the country: an unknown place is not a
 * place without rules, and `compile([])` refuses it.
 */
export function rulesetsFor(location: Location): readonly Ruleset[] {
  const country = location.country?.trim().toLowerCase() ?? '';
  const region = `${country}-${location.region?.trim().toLowerCase() ?? ''}`;
  const city = CITIES[`${region} ${location.city?.trim().toLowerCase() ?? ''}`];
  const codes = [country, region, city].filter((code) => code !== undefined && Object.hasOwn(rulesets, code));
  return codes.includes(country) ? codes.map((code) => rulesets[code as string] as Ruleset) : [];
}
