import { countryOf } from './countries.ts';
import { listIn, isObject, objectsIn, own, textIn, type JsonObject } from './json-values.ts';

/** What the tags and galaxy clusters of an event, an object or an attribute say. */
export interface Tagged {
  /** Alpha-3. */
  countries: string[];
  /** Countries that a galaxy names and that no country is. */
  unread: string[];
  /** `tlp:amber`: how far it may be passed on. */
  tlp: string | null;
}

const COUNTRY = /^misp-galaxy:country="([^"]*)"$/i;

/**
 * Countries of the galaxy of countries, given as a tag or as a cluster, and the traffic light. Other tags are not read:
 * what a community means by them is not ours to guess.
 */
export function taggedBy(holder: JsonObject): Tagged {
  const names = listIn(holder, 'Tag').flatMap((tag) =>
    typeof tag === 'string' ? tag : isObject(tag) ? (textIn(tag, 'name') ?? []) : []
  );
  const clusters = objectsIn(holder, 'Galaxy').flatMap((galaxy) => {
    const isCountry = textIn(galaxy, 'type') === 'country';
    return isCountry ? objectsIn(galaxy, 'GalaxyCluster').map(clusterNames) : [];
  });
  const tagged = names.flatMap((name) => COUNTRY.exec(name)?.[1] ?? []).map((name) => [name]);
  const countries = new Set<string>();
  const unread = new Set<string>();
  for (const candidates of [...clusters, ...tagged]) {
    const country = candidates.map(countryOf).find((each) => each !== null);
    if (country) countries.add(country);
    else unread.add(candidates[0] ?? '');
  }
  const tlp = names.map((name) => name.toLowerCase()).find((name) => /^tlp:[a-z+]+$/.test(name));
  return { countries: [...countries], unread: [...unread], tlp: tlp ?? null };
}

/** A cluster's name and codes, the code first. */
function clusterNames(cluster: JsonObject): string[] {
  const meta = own(cluster, 'meta');
  const codes = isObject(meta)
    ? ['ISO3', 'ISO'].flatMap((key) => [textIn(meta, key), ...listIn(meta, key)])
    : [];
  return [...codes, textIn(cluster, 'value')].filter((each) => typeof each === 'string');
}
