/**
 * Names that people write and Intl does not have, each with its alpha-3 code: an editorial list. `Congo` and `Korea` alone
 * could be two countries and stand for none; parts of a state that files name as a place (England, Gaza) stand for it.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, string>> = Object.fromEntries(
  `ARE UAE; Emirates; Émirats; EAU | BHS The Bahamas | BOL Plurinational State of Bolivia; Bolivia (Plurinational State of)
   | BIH Bosnia; Bosnia and Herzegovina; Bosnie | BRN Brunei Darussalam | MMR Burma; Birmanie | CPV Cape Verde; Cabo Verde
   | CIV Ivory Coast; Côte d’Ivoire; Cote d'Ivoire | COD DRC; DR Congo; RDC; Democratic Republic of the Congo; Congo-Kinshasa; Zaire
   ; Congo, the Democratic Republic of the; République démocratique du Congo | COG Republic of the Congo; Congo-Brazzaville; République du Congo
   | CZE Czech Republic; Czech Rep.; République tchèque | DNK Kingdom of Denmark | DOM Dominican Rep. | EGY Arab Republic of Egypt
   | FSM Federated States of Micronesia; Micronesia (Federated States of) | GBR UK; U.K.; Great Britain; Britain; England; Scotland
   ; Wales; Northern Ireland; United Kingdom of Great Britain and Northern Ireland; Grande-Bretagne; Angleterre
   | GMB The Gambia; Gambia (Republic of The) | HKG Hong Kong; Hong Kong SAR; Hongkong | IRN Islamic Republic of Iran; Iran (Islamic Republic of)
   ; Iran, Islamic Republic of | IRL Republic of Ireland; Éire | KGZ Kyrgyz Republic | KNA St Kitts and Nevis
   | KOR South Korea; Korea, Republic of; Republic of Korea; Corée du Sud; S. Korea; ROK
   | PRK North Korea; Korea, Democratic People's Republic of; Democratic People's Republic of Korea; Corée du Nord; N. Korea; DPRK
   | LAO Lao; Lao PDR; Lao People's Democratic Republic | LBY Libyan Arab Jamahiriya | MAC Macao; Macau | MDA Republic of Moldova; Moldova, Republic of
   | MKD Macedonia; FYROM; Republic of North Macedonia; The former Yugoslav Republic of Macedonia; Macédoine
   | NLD The Netherlands; Holland; Hollande | PSE Palestine; Palestinian Territories; Palestinian Territory; State of Palestine
   ; Palestine, State of; Palestinian Territory, Occupied; Occupied Palestinian Territory; West Bank; Gaza; Gaza Strip; Cisjordanie; Territoires palestiniens
   | RUS Russian Federation; Fédération de Russie | SAU KSA; Kingdom of Saudi Arabia; Saudi | SVK Slovak Republic
   | SWZ Swaziland | SYR Syrian Arab Republic | TLS East Timor | TUR Turkey; Türkiye; Turkiye; Turquie
   | TWN Taiwan, Province of China; Chinese Taipei; Republic of China | TZA United Republic of Tanzania; Tanzania, United Republic of
   | USA US; U.S.; U.S.A.; United States of America; États-Unis d’Amérique; EE.UU.; EEUU; Etats Unis
   | VAT Vatican; Holy See; Vatican City; Holy See (Vatican City State); Saint-Siège | VEN Bolivarian Republic of Venezuela; Venezuela (Bolivarian Republic of)
   ; Venezuela, Bolivarian Republic of | VNM Viet Nam | CHN PRC; People's Republic of China; Mainland China | GRC EL | XKX Kosovo
   | ESH Western Sahara; Sahrawi Republic | FRA Metropolitan France`
    .split('|')
    .flatMap((each) => {
      const [, code = '', names = ''] = /^\s*([A-Z]{3}) ([^]*)$/.exec(each) ?? [];
      return names.split(';').map((name) => [name.trim().replace(/\s+/g, ' '), code]);
    })
);
