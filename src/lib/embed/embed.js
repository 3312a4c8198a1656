// For pages that embed charts of the Pegasus Explorer: fits each frame to the height that the chart in it asks for, makes
// <pegasus-chart> an element, and puts charts in the place of their pictures. It sends nothing anywhere, keeps nothing,
// and hears only the frames of its own site. Documented in docs/embed.md.
(function () {
  'use strict';
  var script = document.currentScript;
  if (!script || window.pegasusExplorerEmbed || customElements.get('pegasus-chart')) return;
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

  // A frame that may not have the origin of its site says "null"; another one that says so is a stranger.
  function spoke(frame, event) {
    if (frame.contentWindow !== event.source) return false;
    var apart = frame.hasAttribute('sandbox') && !frame.sandbox.contains('allow-same-origin');
    return event.origin === (apart ? 'null' : ORIGIN);
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (!data || data.type !== 'pegasus-explorer:height') return;
    var height = data.height;
    if (typeof height !== 'number' || !isFinite(height)) return;
    frames().forEach(function (frame) {
      if (!spoke(frame, event)) return;
      // The host's style may count a border in.
      var edge =
        getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;
      frame.style.height = Math.min(MOST, Math.max(LEAST, Math.ceil(height))) + edge + 'px';
      if (frame.pegasusExplorerCome) frame.pegasusExplorerCome();
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

  // Puts a chart over what stands in its place. That stays, and can be read and used, until the chart has spoken: a host
  // may allow no frame, a line may be down.
  function put(holder, address, title, height) {
    var frame = document.createElement('iframe');
    frame.src = address;
    frame.title = title || '';
    frame.loading = 'lazy';
    frame.setAttribute('sandbox', SANDBOX);
    frame.style.cssText =
      'position:absolute;top:0;left:0;width:100%;height:100%;border:0;opacity:0;pointer-events:none';
    frame.inert = true;
    holder.style.position = 'relative';
    if (height >= LEAST && height <= MOST) holder.style.minHeight = height + 'px';
    frame.pegasusExplorerCome = function () {
      frame.pegasusExplorerCome = null;
      Array.prototype.forEach.call(holder.children, function (other) {
        if (other === frame) return;
        if (other.tagName === 'IFRAME') other.remove();
        // The attribute `hidden` would give way to a style of the host.
        else other.style.setProperty('display', 'none', 'important');
      });
      frame.inert = false;
      frame.style.position = frame.style.opacity = frame.style.pointerEvents = '';
      frame.style.display = 'block';
      holder.style.minHeight = '';
    };
    holder.prepend(frame);
    ask(frame);
    return frame;
  }

  customElements.define(
    'pegasus-chart',
    class extends HTMLElement {
      static get observedAttributes() {
        return ['src', 'title', 'theme'];
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
        var theme = this.getAttribute('theme');
        if (theme) {
          var url = new URL(address);
          url.searchParams.set('theme', theme);
          address = url.href;
        }
        var frame = this.frame;
        if (frame && frame.parentNode === this && frame.src === address) {
          frame.title = this.title;
          return;
        }
        // One that never came gives way at once, one that is seen when the next has come.
        if (frame && frame.pegasusExplorerCome) frame.remove();
        this.frame = put(this, address, this.title, Number(this.getAttribute('height')));
      }
    }
  );

  function upgrade(figure) {
    var address = ours(figure.dataset.src || '');
    if (!address || figure.dataset.shown) return;
    figure.dataset.shown = 'true';
    figure.style.margin = '0';
    put(figure, address, figure.dataset.title);
  }

  var waiting = false;
  function look() {
    waiting = false;
    frames().forEach(ask);
    document.querySelectorAll('figure.pegasus-chart-picture[data-src]').forEach(upgrade);
  }
  look();
  // Once a frame of the screen, whatever the host does to its page.
  new MutationObserver(function () {
    if (!waiting) requestAnimationFrame(look);
    waiting = true;
  }).observe(document.documentElement, { childList: true, subtree: true });
})();
