/**
 * Pages of publishers, of the kinds that embeds meet. `code` is what the dialog and docs/embed.md show: the snippets
 * themselves, never a copy.
 */
export const page = (body: string, head = '') =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>An article</title>${head}</head>` +
  `<body><h1>An article</h1><p>Words before.</p><div id="column">${body}</div><p>Words after.</p></body></html>`;

/** A page as a publisher writes it. */
export const plain = (code: string) => page(code);

/** Only frames and scripts of the named site, no inline script, no inline style. */
export const strict = (code: string, site: string) => {
  const { origin } = new URL(site);
  return page(
    code,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; frame-src ${origin}; img-src ${origin}; style-src 'none'; require-trusted-types-for 'script'">`
  );
};

/** As a system leaves it that takes out scripts, unknown elements and attributes, and, for most authors, frames. */
export const stripped = (code: string) =>
  page(
    code
      .replace(/<script[\s\S]*?<\/script>/g, '')
      .replace(/<iframe[\s\S]*?<\/iframe>/g, '')
      .replace(/<\/?pegasus-chart[^>]*>/g, '')
      .replace(/ (style|data-[\w-]+|class)="[^"]*"/g, '')
  );

/** A page that runs AMP's side of its own protocol: `amp-iframe` listens for `embed-size`. */
export const amp = (code: string) =>
  page(
    code.replace(/<iframe /g, '<iframe data-amp '),
    `<script>addEventListener('message', function (event) {
      if (!event.data || event.data.sentinel !== 'amp' || event.data.type !== 'embed-size') return;
      document.querySelectorAll('iframe').forEach(function (frame) {
        if (frame.contentWindow === event.source) frame.style.height = event.data.height + 'px';
      });
    });</script>`
  );

/** A page with pym.js: `library` is its own file, and it makes the frame for an address itself. */
export const pym = (address: string, library: string) =>
  page(
    `<div id="chart"></div><script>new pym.Parent('chart', ${JSON.stringify(address)}, {});</script>`,
    `<script>${library}</script>`
  );

/** A page with a script that says anything to anyone, again and again. */
export const noisy = (code: string) =>
  page(
    code,
    `<script>addEventListener('load', function () {
      var junk = [null, 0, '', 'pymxPYMxaxPYMxheightxPYMx9', { type: 'pegasus-explorer:height', height: 1e9 },
        { type: 'pegasus-explorer:height', height: NaN }, { type: 'pegasus-explorer:height', height: '9px' },
        { type: 'pegasus-explorer:ask', extra: [] }, { type: 'pegasus-explorer:theme', theme: 'x' }, []];
      junk.forEach(function (each) {
        window.postMessage(each, '*');
        document.querySelectorAll('iframe').forEach(function (frame) { frame.contentWindow.postMessage(each, '*'); });
      });
    });</script>`
  );
