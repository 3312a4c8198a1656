interface Parts {
  /** Says the theme before the first paint. */
  theme: string;
  style: string;
  script: string;
  /** The archive, in base64. */
  files: string;
}

/** Nothing is asked for, whatever the file holds: the browser would refuse it. */
const POLICY =
  "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data: blob:; font-src data:; connect-src 'none'; base-uri 'none'; form-action 'none'";

/** In a script, what would end it is written otherwise. */
const within = (script: string) => script.replace(/<\/(?=script)/gi, '<\\/').replace(/<!--/g, '<\\!--');

/**
 * The one HTML file: style, archive and code stand in it. Without script it says what is needed. Typefaces are waited for: they
 * stand in it too.
 */
export function packPage({ theme, style, script, files }: Parts): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="${POLICY}" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<meta name="color-scheme" content="light dark" />
<meta name="referrer" content="no-referrer" />
<title>Pegasus Explorer</title>
<script>${within(theme)}</script>
<style>${style.replaceAll('font-display:optional', 'font-display:block')}</style>
</head>
<body>
<noscript>
<p>This file draws its pages by script: allow it for this file.</p>
<p lang="fr">Ce fichier dessine ses pages par script\u202f: autorisez-le pour ce fichier.</p>
</noscript>
<script type="application/zip" id="files">${files}</script>
<script type="module">${within(script)}</script>
</body>
</html>
`;
}
