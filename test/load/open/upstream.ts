import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const FOLDER = resolve('../shared/upstream');

/** The published files of Amnesty and Citizen Lab lie beside the repository, if at all: copies are not part of it. */
export const hasUpstream = existsSync(FOLDER);
if (!hasUpstream) console.warn(`Skipped what needs the published files: there is no ${FOLDER}.`);

export const upstream = (path: string): Uint8Array => new Uint8Array(readFileSync(resolve(FOLDER, path)));
