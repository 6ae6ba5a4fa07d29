import { describe, expect, it } from 'vitest';
import { codesFor, needsRegion } from '../src/location.js';
import type { Location } from '../src/rulesets/index.js';
import { rulesets, rulesetsFor } from '../src/rulesets/index.js';

const codes = (location: Location): string => rulesetsFor(location).map(({ id }) => id).join(' ');
const US_NY = { country: 'US', region: 'NY' };

describe('rulesetsFor', () => {
  it.each<readonly [Location, string]>([
    [{ country: 'US' }, 'us'],
    [{ country: 'us', region: 'ma' }, 'us us-ma'],
    [{ country: 'USA', region: 'US-MA' }, 'us us-ma'],
    [{ country: 'US', region: 'Massachusetts' }, 'us us-ma'],
    [{ country: ' US ', region: ' us-Ma ' }, 'us us-ma'],
    [{ region: 'US-MA' }, 'us us-ma'],
    [{ country: 'US', region: 'WY' }, 'us'],
    [{ country: 'US', region: 'AE' }, 'us'],
    [{ country: 'US', region: 'DC' }, 'us us-dc'],
    [{ country: 'US', region: 'District of Columbia' }, 'us us-dc'],
    [{ country: 'US', region: 'PR' }, 'us us-pr'],
    [{ country: 'PR' }, 'us us-pr'],
    [{ country: 'PRI', region: 'San Juan' }, 'us us-pr'],
    [{ country: 'PR', region: 'US-PR' }, 'us us-pr'],
    [{ country: 'GU' }, 'us'],
    [{ country: 'CA' }, 'ca'],
    [{ country: 'CA', region: 'QC' }, 'ca ca-qc'],
    [{ country: 'CAN', region: 'Québec' }, 'ca ca-qc'],
    [{ country: 'CA', region: 'CA-ON' }, 'ca ca-on'],
    [{ country: 'CA', region: 'PE' }, 'ca'],
    [{ country: 'BR', region: 'SP' }, 'br br-sp'],
    [{ country: 'BR', region: 'br-rj' }, 'br br-rj'],
    [{ country: 'BR', region: 'São Paulo' }, 'br br-sp'],
    [{ country: 'BR', region: 'MG' }, 'br'],
    [{ country: 'UK' }, 'gb'],
    [{ country: 'GB', region: 'SCT' }, 'gb'],
    [{ country: 'EL' }, 'gr'],
    [{ country: 'HK' }, 'hk'],
    [{ country: 'HKG', region: 'Kowloon' }, 'hk'],
    [{ country: 'MO' }, 'mo'],
    [{ country: 'TW' }, 'tw'],
    [{ country: 'CN' }, 'cn'],
    [{ country: 'CN', region: 'SH' }, 'cn'],
    [{ country: 'CN', region: 'HK' }, 'hk'],
    [{ country: 'CN', region: 'CN-MO' }, 'mo'],
    [{ country: 'CN', region: 'TW' }, 'tw'],
    [{ country: 'HK', region: 'CN-HK' }, 'hk'],
    [{ country: 'CN', region: '香港' }, 'hk'],
    [{ country: 'ES' }, 'es'],
  ])('%j: %s', (location, wanted) => {
    expect(codes(location)).toBe(wanted);
    const other = (text: string | null | undefined): string | undefined => text?.toUpperCase();
    expect(codes({ country: other(location.country), region: other(location.region), city: other(location.city) })).toBe(wanted);
  });

  it.each(['New York', 'new york city', 'NYC', 'New York, NY', 'City of New York', 'Brooklyn', 'The Bronx', ' Manhattan', 'Queens', 'Staten  Island', 'Flushing'])('finds New York City by %j', (city) => {
    expect(codes({ ...US_NY, city })).toBe('us us-ny us-nyc');
  });

  it('takes the city for no other place', () => {
    expect(codes({ ...US_NY, city: 'Albany' })).toBe('us us-ny');
    expect(codes({ country: 'US', region: 'MA', city: 'Brooklyn' })).toBe('us us-ma');
    expect(codes({ country: 'US', city: 'Brooklyn' })).toBe('us');
    expect(codes({ country: 'US', city: 'New York City' })).toBe('us us-ny us-nyc');
    expect(codes({ country: 'GB', region: 'NY', city: 'New York' })).toBe('gb');
  });

  it.each<Location>([
    {}, { country: 'ZZ' }, { country: '' }, { country: null, region: null }, { country: 'constructor' }, { country: '__proto__', region: 'constructor' },
    { region: 'MA' }, { country: 'US', region: 'ZZ' }, { country: 'US', region: 'Some Long Name' }, { country: 'US', region: 'CA-QC' }, { country: 'CA', region: 'US-MA' },
    { country: 'GB', region: 'US-MA' }, { country: 'HK', region: 'CN-MO' }, { country: 'US', region: 'US-ZZ' }, { country: 'BR', region: 'MA-SP' },
    { country: 'US', region: 'constructor' }, { country: 'CN', region: 'US-HK' },
  ])('%j: nothing, since it is no place that is known', (location) => {
    expect(rulesetsFor(location)).toEqual([]);
  });

  it('reaches every shipped ruleset of a place, and adds eu to none', () => {
    const reached = new Set<string>();
    for (const code of Object.keys(rulesets)) {
      const [country, region] = code.split('-');
      const place = code === 'us-nyc' ? { ...US_NY, city: 'NYC' } : { country, region };
      const found = codes(place).split(' ');
      expect(found[found.length - 1]).toBe(code);
      for (const id of found) reached.add(id);
      if (code !== 'eu') expect(found).not.toContain('eu');
    }
    expect([...reached].sort()).toEqual(Object.keys(rulesets).sort());
  });

  it('knows every region of the countries whose regions have rules', () => {
    const countries = new Set(Object.keys(rulesets).filter((code) => code.includes('-')).map((code) => code.split('-')[0] as string));
    for (const country of countries) expect(needsRegion(country), country).toBe(true);
    expect(needsRegion('DE')).toBe(false);
    expect(codesFor({ country: 'br', region: 'Maranhão' })).toEqual(['br', 'br-ma']);
  });

  it.each<readonly [Location, readonly string[]]>([
    [{ country: 'US', region: 'AA' }, ['us', 'us-aa']], [{ country: 'US', region: 'ap' }, ['us', 'us-ap']], [{ country: 'US', region: 'the US-MA' }, []], [{ region: 'GB-England' }, []], [{ country: 'MA', region: 'US-MA' }, []],
    [{ country: 'PR', region: 'US-PR' }, ['us', 'us-pr']], [{ country: 'HK', region: 'CN-HK' }, ['hk']], [{ country: 'CA', region: 'US-MA' }, []], [{ region: 'MA' }, []], [{}, []], [{ country: 'US', region: 'ZZ' }, []],
    [{ country: 'GB', city: 'New York' }, ['gb']], [{ country: 'US', region: 'MA', city: 'New York City' }, ['us', 'us-ma']], [{ country: 'US', city: 'Boston' }, ['us']], [{ country: 'US', city: 'NYC' }, ['us', 'us-ny', 'us-nyc']],
  ])('codes of %j: %j', (location, wanted) => {
    expect(codesFor(location)).toEqual(wanted);
  });
});
