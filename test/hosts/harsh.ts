import { page } from './pages.ts';

/* Pages of publishers that make it hard for embeds. `code` is a snippet, as in pages.ts. */

/** Lets scripts and pictures of the site in, and no frame. */
export const frameless = (code: string, site: string) => {
  const { origin } = new URL(site);
  return page(
    code,
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src ${origin}; img-src ${origin}; frame-src 'none'">`
  );
};

/** A theme that draws borders round frames, counts them in, and shows every caption, hidden or not. */
export const bordered = (code: string) =>
  page(
    code,
    '<style>*{box-sizing:border-box} iframe{border:3px solid #ccc !important} figcaption,p{display:block}</style>'
  );

/** A page that frames an embed and then sends the frame elsewhere: its address still says that it is ours. */
export const hijacked = (site: string) =>
  page(
    `<iframe src="${site}embed/timeline/" title="A chart" width="100%" height="400"></iframe>` +
      `<script async src="${site}embed.js"></script>`,
    `<script>addEventListener('load', function () {
      var lie = "<script>setInterval(function () {" +
        "parent.postMessage({ type: 'pegasus-explorer:height', height: 5555 }, '*');" +
        "parent.postMessage('said', '*') }, 20)<\\/script>";
      document.querySelector('iframe').contentWindow.location = 'data:text/html,' + encodeURIComponent(lie);
      var heard = 0;
      addEventListener('message', function (event) {
        if (event.data === 'said' && ++heard > 5) document.body.dataset.heard = 'true';
      });
    })</script>`
  );
