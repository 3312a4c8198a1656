import { defang } from '#lib/views/defang.ts';
import type { Change } from './changes.ts';

/** What a refresh did or would do. */
export interface Outcome {
  changes: readonly Change[];
  /** Domains and addresses of the upstream that were left out, since nobody has dated or looked them up. */
  undated: readonly string[];
  unknown: readonly string[];
}

/** So many keys of a kind are listed; a change of thousands of rows is read in the files. */
const LISTED = 50;

const KINDS = ['added', 'removed', 'changed'] as const;

/** A refresh in Markdown, for the text of a proposal: a table of counts, then the keys of the rows. Domains are defanged. */
export function formatSummary({ changes, undated, unknown }: Outcome): string {
  const touched = changes.filter((change) => KINDS.some((kind) => change[kind].length > 0));
  return [
    '## Refresh of the data',
    touched.length === 0
      ? 'No table changes.'
      : [
          '| table | added | removed | changed |',
          '|---|---:|---:|---:|',
          ...changes.map(
            ({ table, ...kinds }) =>
              `| \`${table}\` | ${KINDS.map((kind) => kinds[kind].length).join(' | ')} |`
          )
        ].join('\n'),
    ...touched.flatMap((change) => [
      `### \`${change.table}\``,
      ...KINDS.flatMap((kind) =>
        change[kind].length > 0 ? [`${change[kind].length} ${kind}:`, list(shown(change, kind))] : []
      )
    ]),
    ...leftOut('Left out, since nobody has dated them yet', undated),
    ...leftOut('Left out, since nobody has looked them up yet', unknown),
    ...(touched.length === 0
      ? []
      : [
          'Look at every row before you accept it: a wrong or unfair mark is worse than a missing one. ' +
            'Then move `version` in `data/datapackage.json` on.'
        ])
  ]
    .join('\n\n')
    .concat('\n');
}

/** A refresh that was refused, with all its causes. */
export function formatRefusal(message: string): string {
  return [
    '## Refresh of the data: refused',
    'The tables were not touched.',
    message.split('\n').map(item).join('\n')
  ]
    .join('\n\n')
    .concat('\n');
}

function leftOut(title: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`### ${title}`, list(names.map(defang))];
}

function list(keys: readonly string[]): string {
  const more = keys.length > LISTED ? [`- … and ${keys.length - LISTED} more`] : [];
  return [...keys.slice(0, LISTED).map(item), ...more].join('\n');
}

/** The keys of rows; those of domains and their addresses defanged. */
function shown({ table, ...kinds }: Change, kind: (typeof KINDS)[number]): string[] {
  return table === 'domains' || table === 'addresses' ? kinds[kind].map(defang) : kinds[kind];
}

/** As code, so that nothing in a text from outside is read as Markdown or made a link. */
const item = (text: string) => `- \`${text.replaceAll('`', "'")}\``;
