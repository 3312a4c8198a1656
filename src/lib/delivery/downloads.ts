import { exportGraph, type ExportGraph } from '#lib/export/graph.ts';
import { toGexf } from '#lib/export/gexf.ts';
import { toGraphml } from '#lib/export/graphml.ts';
import { toJson } from '#lib/export/json.ts';
import { toZip } from '#lib/export/zip.ts';
import { readCells } from '#lib/load/cells.ts';
import type { TableName } from '#lib/model/tables.ts';
import { buildFile, buildPackage, buildTables } from './build.ts';

/** Files of the package beside its tables, as they stand in `data/`. */
const BESIDE = ['datapackage.json', 'README.md', 'LICENSE.md'] as const;

/** A table as JSON. Rejects where the data is wrong. */
export async function buildJson(table: TableName): Promise<string> {
  await buildTables('en');
  const resource = buildPackage().resources.find(({ name }) => name === table);
  if (!resource) throw new Error(`datapackage.json describes no resource "${table}".`);
  return toJson(resource.schema, readCells(buildFile(resource.path)));
}

/** The whole package: every table as CSV, its description, method and licences. */
export function buildZip(): Uint8Array<ArrayBuffer> {
  const { resources, version } = buildPackage();
  const names = [...BESIDE, ...resources.map(({ path }) => path)];
  return toZip(new Map(names.map((name) => [name, buildFile(name)])), version);
}

async function graph(): Promise<ExportGraph> {
  const dataPackage = buildPackage();
  return exportGraph(await buildTables('en'), dataPackage, dataPackage.version);
}

export const buildGexf = async (): Promise<string> => toGexf(await graph());
export const buildGraphml = async (): Promise<string> => toGraphml(await graph());

/** How large a file is, in bytes of UTF-8. */
export function sizeOf(file: string | Uint8Array): number {
  return typeof file === 'string' ? Buffer.byteLength(file) : file.length;
}
