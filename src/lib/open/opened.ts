import type { Opened } from './session.svelte.ts';

/** A pasted text, as a file. */
export const pasted = (text: string, name: string): Opened => ({ name, source: new Blob([text]) });

/** The files of a folder, with their paths in it. */
async function filesIn(entry: FileSystemEntry): Promise<Opened[]> {
  if (entry.isFile) {
    const file = await new Promise<File>((done, failed) => (entry as FileSystemFileEntry).file(done, failed));
    return [{ name: entry.fullPath.replace(/^\//, ''), source: file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const found: Opened[] = [];
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((done, failed) => reader.readEntries(done, failed));
    if (entries.length === 0) return found;
    for (const each of entries) found.push(...(await filesIn(each)));
  }
}

/** What was dropped: files, and those of folders. What can no longer be read is told when it is. */
export async function openedOf(transfer: DataTransfer): Promise<Opened[]> {
  const files = [...transfer.files].map((file) => ({ name: file.name, source: file }));
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry?.() ?? []);
  if (!entries.some((entry) => entry.isDirectory)) return files;
  try {
    return (await Promise.all(entries.map(filesIn))).flat();
  } catch {
    return files;
  }
}

/** The files of a folder as one, under the folder's name. */
export function asFolder(opened: readonly Opened[]): Opened {
  const [first] = opened;
  const name = first?.name.includes('/') ? (first.name.split('/')[0] ?? '') : (first?.name ?? '');
  return {
    name,
    source: new Blob([]),
    parts: opened.map((each) => ({ name: each.name, source: each.source }))
  };
}
