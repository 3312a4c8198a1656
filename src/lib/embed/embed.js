// For pages that embed charts of the Pegasus Explorer: fits each frame to the height that the chart in it asks for, makes
// <pegasus-chart> an element, and puts charts in the place of their pictures. It sends nothing anywhere, keeps nothing,
// and hears only the frames of its own site. Documented in docs/embed.md.
(function () {
  'use strict';
  var script = document.currentScript;
  if (!script || window.pegasusExplorerEmbed) return;
  window.pegasusExplorerEmbed = true;
  var SITE = new URL('.', script.src).href;
  var ORIGIN = new URL(SITE).origin;
  var LEAST = 120;
  var MOST = 6000;
  var SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

  function ours(address) {
    try {
      var url = new URL(address, location.href).href;
      return url.indexOf(SITE) === 0 && /\/embed\//.test(url.slice(SITE.length - 1)) ? url : null;
    } catch {
      return null;
    }
  }

  function frames() {
    return Array.prototype.filter.call(document.querySelectorAll('iframe'), function (frame) {
      return ours(frame.src) !== null;
    });
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'pegasus-explorer:height') return;
    // A frame without an origin of its own says "null".
    if (event.origin !== ORIGIN && event.origin !== 'null') return;
    var height = data.height;
    if (typeof height !== 'number' || !isFinite(height)) return;
    frames().forEach(function (frame) {
      if (frame.contentWindow !== event.source) return;
      frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + 'px';
    });
  });

  // What was said before this script was there is asked for again; so is what a frame says once it has loaded.
  function ask(frame) {
    function now() {
      if (frame.contentWindow) frame.contentWindow.postMessage({ type: 'pegasus-explorer:ask' }, '*');
    }
    if (frame.pegasusExplorerAsked) return;
    frame.pegasusExplorerAsked = true;
    frame.addEventListener('load', now);
    now();
  }

  function make(address, title, height) {
    var frame = document.createElement('iframe');
    frame.src = address;
    frame.title = title || '';
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    frame.style.cssText = 'display:block;width:100%;border:0;box-sizing:content-box';
    frame.style.height = (Number(height) >= LEAST && Number(height) <= MOST ? Number(height) : 600) + 'px';
    return frame;
  }

  customElements.define(
    'pegasus-chart',
    class extends HTMLElement {
      static get observedAttributes() {
        return ['src', 'title'];
      }
      connectedCallback() {
        this.style.display = 'block';
        this.show();
      }
      attributeChangedCallback() {
        if (this.isConnected) this.show();
      }
      show() {
        var address = ours(this.getAttribute('src') || '');
        // What is inside stays where the address is not one of this site.
        if (!address) return;
        var shown = this.querySelector('iframe');
        if (shown && shown.src === address) shown.title = this.title;
        else this.replaceChildren(make(address, this.title, this.getAttribute('height')));
        ask(this.querySelector('iframe'));
      }
    }
  );

  function upgrade(figure) {
    var address = ours(figure.dataset.src || '');
    if (!address || figure.dataset.shown) return;
    figure.dataset.shown = 'true';
    var picture = figure.querySelector('img');
    var frame = make(address, figure.dataset.title, picture && picture.clientHeight);
    // The picture goes when the chart has come: a host that allows no frame keeps it.
    function come(event) {
      if (event.source !== frame.contentWindow) return;
      removeEventListener('message', come);
      figure.querySelectorAll(':scope > :not(iframe)').forEach(function (part) {
        part.hidden = true;
      });
      frame.style.position = frame.style.visibility = '';
      frame.style.width = '100%';
    }
    figure.style.margin = '0';
    frame.loading = 'eager';
    frame.style.position = 'absolute';
    frame.style.visibility = 'hidden';
    frame.style.width = figure.clientWidth + 'px';
    addEventListener('message', come);
    figure.prepend(frame);
    ask(frame);
  }

  function look() {
    frames().forEach(ask);
    document.querySelectorAll('figure.pegasus-chart-picture[data-src]').forEach(upgrade);
  }
  look();
  new MutationObserver(look).observe(document.documentElement, { childList: true, subtree: true });
})();
