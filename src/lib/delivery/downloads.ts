import { exportGraph, graphLicence, type ExportGraph } from '#lib/export/graph.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { toGraphml } from '#lib/export/graphml.ts';
import { toJson } from '#lib/export/json.ts';
import { toZip } from '#lib/export/zip.ts';
import { readCells } from '#lib/load/cells.ts';
import type { TableName } from '#lib/model/tables.ts';
import { versionParts } from '#lib/model/version.ts';
import { buildFile, buildPackage, buildTables } from './build.ts';
import { currentVersion, packageText, versionFile, versionPackage } from './versions.ts';

/** Files of the package beside its tables and their description. */
const BESIDE = ['README.md', 'LICENSE.md'] as const;

/** A table as JSON. Rejects where the data is wrong. */
export async function buildJson(table: TableName): Promise<string> {
  await buildTables('en');
  const resource = buildPackage().resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`datapackage.json describes no resource "${table}".`);
  return toJson(resource.schema, readCells(buildFile(resource.path)));
}

/** The whole package of a version: every table as CSV, its description, method and licences. */
export function buildZip(version: string = currentVersion()): Uint8Array<ArrayBuffer> {
  const described = versionPackage(version);
  const names = [...BESIDE, ...described.resources.map(({ path }) => path)];
  const files = names.map((name) => [name, versionFile(version, name)] as const);
  return toZip(
    new Map([['datapackage.json', packageText(described)], ...files]),
    versionParts(version)?.day ?? version
  );
}

async function graph(): Promise<ExportGraph> {
  const described = buildPackage();
  const about = { title: described.title, version: currentVersion(), licence: graphLicence(described) };
  return exportGraph(await buildTables('en'), about);
}

export const buildGexf = async (): Promise<string> => toGexf(await graph());
export const buildGraphml = async (): Promise<string> => toGraphml(await graph());

/** How large a file is, in bytes of UTF-8. */
export function sizeOf(file: string | Uint8Array): number {
  return typeof file === 'string' ? Buffer.byteLength(file) : file.length;
}
