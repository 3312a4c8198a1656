import { foldName } from './column-names.ts';

/** Types of MISP, STIX, OTX and common tables that speak of a host, folded. Halves of `domain|ip` are read one by one. */
const HOSTS = new Set(
  `domain, domain ip, domain name, hostname, hostname port, fqdn, host, url, uri, link, ip, ips, ip dst, ip src, ip dst port, ip src port,
   ipv4, ipv6, ipv4 addr, ipv6 addr, ip address, ipv4 address, ipv6 address, ip port, address, domaine, nom de domaine, adresse ip,
   network activity, domain c2, c2, botnet cc, payload delivery, x misp url, dns, dominio, direccion ip`
    .split(',')
    .map((each) => each.trim())
);

const OTHERS =
  /^(?:md5|sha\d*|sha\d+.*|imphash|pehash|ssdeep|tlsh|authentihash|impfuzzy|hash.*|file.*|filename.*|filepath|email.*|e mail.*|mail.*|mutex|regkey.*|windows .*|yara|sigma|snort|zeek|bro|pdb|vulnerability|cve|weakness|text|comment|other|counter|datetime|float|hex|size in bytes|attachment|malware .*|malware|named pipe|pattern.*|user.*|http method|mime type|process.*|port|phone.*|bic|iban|btc|xmr|dash|cookie|ja3.*|hassh.*|jarm.*|x509.*|ssl.*|cert.*|certificate.*|identity.*|github.*|twitter.*|target.*|campaign.*|threat actor|gene|git commit.*|mobile.*|cpe|mac.*|asn?|as|cidr|whois.*|first name|last name|full name|android.*|app.*|package.*|bundle id|stix2.*|anonymised|link)$/;

/** Whether a type says that the value beside it is a host, is something else, or neither. */
export function kindOfType(type: string): 'host' | 'other' | 'unknown' {
  const folded = foldName(type);
  if (HOSTS.has(folded)) return 'host';
  return OTHERS.test(folded) ? 'other' : 'unknown';
}

/** A value that is an indicator, only of no host: a hash, an e-mail address, a path, a file, a CVE, a phone's process. */
export function isOtherIndicator(value: string): boolean {
  return /^(?:[0-9a-f]{32}|[0-9a-f]{40}|[0-9a-f]{56}|[0-9a-f]{64}|[0-9a-f]{96}|[0-9a-f]{128}|[^\s@/]+(?:@|\[@\]|\[at\])[^\s@/]+\.[a-z[\].]+|cve-\d{4}-\d+|(?:[a-z]:\\|\/|~\/|%\w+%)[^\r\n]{1,400}|hk(?:lm|cu|ey)[^\r\n]+|[\w .-]{1,100}\.(?:exe|dll|plist|apk|ipa|pdf|docx?|xlsx?|jar|js|vbs|ps1|php|html?|db|sqlite|so|dylib|dmg|pkg|bin|dat|tmp))$/i.test(
    value.slice(0, 600)
  );
}
