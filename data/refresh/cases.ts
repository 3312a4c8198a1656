import { CASE_RESULTS, CASE_ROLES, type Case, type CaseResult, type CaseRole } from '#lib/model/case.ts';
import type { UpstreamTexts } from './fetch.ts';
import { csvRows, failure, items, type Cells } from './parse.ts';
import { slug, type SourceIndex } from './sources.ts';
import { CASES } from './upstream.ts';

/** States as the upstream file writes them. */
const OPERATORS: Readonly<Record<string, string>> = {
  Bahrain: 'BHR',
  'El Salvador': 'SLV',
  India: 'IND',
  Kenya: 'KEN',
  Mexico: 'MEX',
  Morocco: 'MAR',
  'Saudi Arabia': 'SAU',
  UAE: 'ARE'
};

/** An affiliation that is nothing but a tie of kinship, such as `Wife of …`. */
const KINSHIP =
  /^(ex-)?(wife|husband|widow|widower|partner|fiancée?|son|daughter|child|mother|father|parent|brother|sister|nephew|niece|cousin|relative) of /i;

/** The table of cases. Addresses that are no source yet are added to the index. */
export function buildCases(texts: UpstreamTexts, sources: SourceIndex): Case[] {
  let relatives = 0;
  const cases = csvRows(texts, CASES).map((cells): Case => {
    const role = roleOf(cells);
    const related = role === 'family';
    const name = related ? null : (cells.name ?? '');
    const disclosed = items(cells.disclosed)[0] ?? '';
    const forensics_by = items(cells.forensics_by);
    return {
      // The number follows the upstream order, so that nothing of the id leads to the name.
      id: name === null ? `relative-${++relatives}` : slug(name),
      name,
      role,
      affiliation: related || KINSHIP.test(cells.affiliation ?? '') ? null : cells.affiliation || null,
      occurred: yearsOf(cells),
      disclosed,
      disclosed_by: items(cells.disclosed_by),
      forensics_by,
      pegasus_project: cells.pegasus_project === 'TRUE',
      notified_by: items(cells.tech_notified),
      device: cells.device_type || null,
      result: resultsOf(cells),
      vector: items(cells.attack_vector),
      exploit: items(cells.exploit_name),
      first_activity: datesOf(cells.first_activity)[0] ?? null,
      last_activity: datesOf(cells.last_activity).at(-1) ?? null,
      operators: operatorsOf(cells),
      confidence: forensics_by.length > 0 ? 'confirmed' : 'reported',
      source_ids: [
        ...new Set(items(cells.sources).map((address) => sources.idOf(address, disclosed))),
        'granitt-victims'
      ]
    };
  });
  return cases.sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
}

function roleOf(cells: Cells): CaseRole {
  const text = (cells.role ?? '').toLowerCase() || 'unknown';
  const role = CASE_ROLES.find((known) => known === text);
  if (role) return role;
  throw failure(CASES, {
    reason: `The role ${JSON.stringify(cells.role)} is not known.`,
    fix: 'Add it to CASE_ROLES and datapackage.json; if it means a relative, read it as family.'
  });
}

function resultsOf(cells: Cells): CaseResult[] {
  return items(cells.attack_result).map((text) => {
    const result = CASE_RESULTS.find((known) => known === text.toLowerCase());
    if (result) return result;
    throw failure(CASES, {
      reason: `The result ${JSON.stringify(text)} is not known.`,
      fix: 'Add it to CASE_RESULTS and datapackage.json.'
    });
  });
}

function operatorsOf(cells: Cells): string[] {
  return items(cells.operator).map((text) => {
    const iso3 = OPERATORS[text];
    if (iso3) return iso3;
    throw failure(CASES, {
      reason: `The operator ${JSON.stringify(text)} is no state that is known here.`,
      fix: 'Add it to OPERATORS in cases.ts.'
    });
  });
}

/** Years given as such, and years that stand where a date belongs. */
function yearsOf(cells: Cells): string[] {
  const bare = [...items(cells.first_activity), ...items(cells.last_activity)];
  const years = [...items(cells.occurred), ...bare.filter((date) => /^\d{4}$/.test(date))];
  return [...new Set(years)].sort();
}

/** `2019-04-xx` → `2019-04`; a bare year is no trace of a day, and goes to `occurred`. */
function datesOf(cell: string | undefined): string[] {
  return items(cell)
    .map((date) => date.replace(/-xx$/, ''))
    .filter((date) => date.length > 4)
    .sort();
}

/** By disclosure, then by id with its numbers in their order. */
function sortKey({ disclosed, id }: Case): string {
  return `${disclosed} ${id.replace(/\d+/g, (digits) => digits.padStart(4, '0'))}`;
}
