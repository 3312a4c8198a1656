/**
 * The countries of our own tables by their codes, just enough to try the readers of objects; the readers of texts bring the
 * version that stays.
 */
const COUNTRIES =
  'ARE AE 784 ARM AM 051 AUS AU 036 AUT AT 040 AZE AZ 031 BDI BI 108 BEL BE 056 BGD BD 050 ' +
  'BGR BG 100 BHR BH 048 BLR BY 112 BLZ BZ 084 BRA BR 076 CAN CA 124 CHE CH 756 CIV CI 384 ' +
  'COL CO 170 CRI CR 188 CYP CY 196 DEU DE 276 DJI DJ 262 DNK DK 208 DOM DO 214 DZA DZ 012 ' +
  'EGY EG 818 ESH EH 732 ESP ES 724 EST EE 233 FIN FI 246 FRA FR 250 GBR GB 826 GEO GE 268 ' +
  'GHA GH 288 GRC GR 300 HKG HK 344 HUN HU 348 IDN ID 360 IND IN 356 IRQ IQ 368 ISR IL 376 ' +
  'ITA IT 380 JOR JO 400 JPN JP 392 KAZ KZ 398 KEN KE 404 KGZ KG 417 KWT KW 414 LBN LB 422 ' +
  'LBY LY 434 LTU LT 440 LUX LU 442 LVA LV 428 MAR MA 504 MEX MX 484 NLD NL 528 NOR NO 578 ' +
  'NZL NZ 554 OMN OM 512 PAK PK 586 PAN PA 591 POL PL 616 PSE PS 275 QAT QA 634 ROU RO 642 ' +
  'RUS RU 643 RWA RW 646 SAU SA 682 SGP SG 702 SLV SV 222 SRB RS 688 SVK SK 703 SWE SE 752 ' +
  'SYC SC 690 SYR SY 760 TGO TG 768 THA TH 764 TJK TJ 762 TUN TN 788 TUR TR 792 UGA UG 800 ' +
  'UKR UA 804 USA US 840 UZB UZ 860 VNM VN 704 YEM YE 887 ZAF ZA 710 ZMB ZM 894 ';
const NAMES: Readonly<Record<string, string>> = { mexico: 'MEX', netherlands: 'NLD', hungary: 'HUN' };

/** The alpha-3 code of a country written as a code or as a name; or null. */
export function countryOf(text: string): string | null {
  const plain = text.trim();
  const words = COUNTRIES.split(' ');
  const at = /^(?:[a-z]{2,3}|\d{3})$/i.test(plain) ? words.indexOf(plain.toUpperCase()) : -1;
  const name = plain.toLowerCase();
  return at >= 0 ? (words[at - (at % 3)] ?? null) : Object.hasOwn(NAMES, name) ? (NAMES[name] ?? null) : null;
}
