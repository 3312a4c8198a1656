import { mount, tick } from 'svelte';
import '#lib/ui/base.css';
import { overwriteGetLocale } from '#lib/paraglide/runtime.js';
import { saveFile } from '#lib/ui/save-file.ts';
import { isPlainClick } from '#lib/ui/plain-click.ts';
import { inPack, readAddress } from './address.ts';
import { fileOf } from './archive.ts';
import { fileName } from './instead/browser.ts';
import PackNote from './PackNote.svelte';
import { pageOf } from './pages.ts';

/** Files of the site that a link leads to are handed out from the pack. */
function handOut(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null;
  const address = link?.getAttribute('href') ?? '';
  if (!address.startsWith('?/') || !isPlainClick(event)) return;
  const name = fileName(address);
  const content = /\.\w+$/.test(name) ? fileOf(name) : null;
  if (!content) return;
  event.preventDefault();
  saveFile(new Blob([content]), '', name.split('/').at(-1) ?? name);
}

// Opened by a double click it begins in the reader's language.
if (location.search === '' && navigator.language.startsWith('fr'))
  history.replaceState(null, '', inPack('/fr/'));
const { path } = readAddress(location.search);
const { component, data } = await pageOf(path);
document.documentElement.lang = data.locale;
overwriteGetLocale(() => data.locale);
addEventListener('click', handOut);
mount(component, { target: document.body, props: { data } });
mount(PackNote, { target: document.body, props: data });

// The page was not there yet when the browser looked for the place that the address names.
await tick();
document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
