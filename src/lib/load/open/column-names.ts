import type { Role } from './mapping.ts';

/** Names of columns in English, French, Spanish and German, folded: no accents, small, words with one space. */
const NAMES: Readonly<Record<Role, string>> = {
  domain: `domain, domains, domain name, domainname, hostname, host name, fqdn, dns, dns name, domaine, domaines, nom de domaine,
    nom d hote, dominio, dominios, nombre de dominio, domane`,
  address: `ip, ips, ip address, ip addresses, ipaddress, address ip, addr, ip addr, ipv4, ipv6, address, adresse ip, adresse, ip dst, ip src,
    dst ip, src ip, dest ip, destination ip, source ip, server ip, direccion ip, ip adresse, c2 ip`,
  url: `url, urls, uri, link malicious, malicious url, ioc url, lien malveillant`,
  value: `value, values, indicator, indicators, ioc, iocs, ioc value, indicator value, observable, host, hosts, hote, hotes, valeur,
    indicateur, indicateurs, indicador, valor, wert, indikator, artifact, name or address, server, serveur, servidor`,
  type: `type, ioc type, indicator type, type d indicateur, tipo, typ, attribute type, kind`,
  asn: `asn, as, as number, asnumber, autonomous system number, as num, asnum, numero as, numero d as, asn number`,
  provider: `provider, hosting provider, hoster, hosting, isp, network, network name, as name, asname, as org, as organization, org,
    autonomous system organization, fournisseur, hebergeur, reseau, operateur reseau, proveedor, red, anbieter, netzwerk, netblock owner`,
  country: `country, countries, country code, country name, pays, code pays, nom du pays, pais, land, iso, iso2, iso3, iso 3, iso code,
    cc, nation, location country, geo country, country iso`,
  date: `date, day, day seen, date seen, seen, observed, observed at, timestamp, datetime, time, jour, fecha, datum, date time, published,
    date published, publication date, date de publication, reported, reported at, date added, dateadded, added, created, created at,
    year, annee, ano, month, mois, jahr, when, quand, disclosed, period, periode`,
  from: `from, start, start date, first seen, firstseen, first, since, begin, debut, date de debut, du, depuis, premiere apparition, vu pour la premiere fois,
    desde, inicio, von, first activity, first observed, observed from, valid from, first seen utc, period start`,
  to: `to, end, end date, last seen, lastseen, last, until, fin, date de fin, au, jusqu au, derniere apparition, hasta, bis, last activity,
    last observed, observed to, observed until, valid until, valid to, last seen utc, period end, last online`,
  relation: `relation, relationship, relation type, lien, relacion`,
  confidence: `confidence, confidence level, certainty, confiance, niveau de confiance, certitude, confianza`,
  source: `source, sources, reference, references, ref, report, report url, source url, rapport, origine, fuente, quelle, link, lien source`,
  title: `title, titre, titulo, titel, name, nom, nombre, label, case, cas, event, event info`,
  note: `note, notes, comment, comments, description, remark, remarks, commentaire, commentaires, remarque, remarques, nota, notas,
    comentario, comentarios, bemerkung, summary, resume, details, context`,
  ignore: `id, uuid, event id, category, to ids, tags, tag, hash, md5, sha1, sha256, operator, operateur, cve, port`
};

const ROLE_OF: ReadonlyMap<string, Role> = new Map(
  (Object.entries(NAMES) as [Role, string][]).flatMap(([role, names]) =>
    names.split(/,\s*/).map((name) => [name.trim(), role] as const)
  )
);

/** `First_Seen (UTC)`, `dateAdded` → `first seen utc`, `date added`. */
export function foldName(name: string): string {
  return name
    .slice(0, 100)
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** What the name of a column says of its role, or null. A year or number behind it says nothing: `country_2018` is a country. */
export function roleOfName(name: string): Role | null {
  const folded = foldName(name);
  return (
    ROLE_OF.get(folded) ??
    ROLE_OF.get(folded.replace(/ ?\d+$/, '')) ??
    ROLE_OF.get(folded.replace(/ /g, '')) ??
    null
  );
}
