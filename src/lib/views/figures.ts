import type { Confidence, Relation } from '#lib/model/country-report.ts';
import type { Tables } from '#lib/model/tables.ts';

/** The four numbers at the head of the page, each with the rows that it counts. */
export interface KeyFigures {
  /** Countries with traces or attempts established by technical analysis, a government or a court. */
  confirmedCountries: number;
  /** Countries where Citizen Lab saw phones that seemed infected, 2016–2018. */
  suspectedCountries: number;
  /** Domains in the published list of today. */
  listedDomains: number;
  /** Publicly reported cases, and those of them with a named forensic laboratory. */
  cases: number;
  examinedCases: number;
}

export function keyFigures(tables: Tables): KeyFigures {
  const countries = (relation: Relation, confidence: Confidence) =>
    new Set(
      tables.country_reports
        .filter((row) => row.relation === relation && row.confidence === confidence)
        .map((row) => row.iso3)
    ).size;
  return {
    confirmedCountries: countries('confirmed_victims', 'confirmed'),
    suspectedCountries: countries('suspected_infection', 'suspected'),
    listedDomains: tables.domains.filter((row) => row.status === 'listed').length,
    cases: tables.cases.length,
    examinedCases: tables.cases.filter((row) => row.forensics_by.length > 0).length
  };
}
