// The one script in every page. It chooses the theme before the first paint, so that a chosen one never flashes;
// storage may be denied: then the system's. What makes the page alive waits until it has been painted.
(function () {
  var root = document.documentElement;
  var theme = new URLSearchParams(location.search).get('theme');
  try {
    theme = theme || localStorage.getItem('theme');
  } catch {
    theme = theme || null;
  }
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.classList.add('js');

  // Where the browser knows trusted types, workers come from this site or from the page itself; nothing else of text is run.
  if (window.trustedTypes)
    trustedTypes.createPolicy('default', {
      createScriptURL: function (address) {
        var url = new URL(address, location.href);
        return url.origin === location.origin || url.protocol === 'blob:' ? address : null;
      }
    });

  // Code that does not come, for want of a line or because a newer build took it away, is told by words that stand on this
  // script: nothing else of the page may be there to tell it. What was built can still be read.
  var words = document.currentScript.dataset;
  addEventListener('unhandledrejection', function (event) {
    if (!words.failed || !/import|module|preload/i.test(event.reason)) return;
    if (document.querySelector('.notice-bar[role="alert"]')) return;
    var bar = document.createElement('div');
    var text = document.createElement('p');
    var button = document.createElement('button');
    bar.className = 'notice-bar';
    bar.setAttribute('role', 'alert');
    text.textContent = words.failed;
    button.textContent = words.reload;
    button.onclick = function () {
      location.reload();
    };
    bar.append(text, button);
    document.body.prepend(bar);
  });

  // What only a reader does, or a page that is scrolled to a place: what is still as it was built comes alive then, see
  // src/lib/ui/reader.ts. A sign that comes before the code is not lost.
  ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin'].forEach(function (sign) {
    addEventListener(
      sign,
      function (event) {
        // A pointer that rests is told to have moved when the page is laid out under it.
        var rests = sign === 'pointermove' && !event.movementX && !event.movementY;
        if (rests || root.dataset.reader) return;
        root.dataset.reader = 'here';
        dispatchEvent(new Event('pegasus-explorer:reader'));
      },
      { capture: true, passive: true }
    );
  });

  function comeAlive() {
    document.querySelectorAll('link[rel="later"]').forEach(function (link) {
      link.rel = link.as ? 'preload' : 'modulepreload';
    });
    // What they ask for is on its way; between the two the page answers.
    setTimeout(runs);
  }
  function runs() {
    document.querySelectorAll('script[type="text/later"]').forEach(function (held) {
      // Put back as it was parsed: a copy would be text that nobody vouches for.
      var place = held.nextSibling;
      var parent = held.parentNode;
      held.removeAttribute('type');
      held.remove();
      parent.insertBefore(held, place);
    });
  }
  // A frame that was asked for need not have been painted yet; the browser says when it was, where it can.
  function whenPainted(go) {
    var gone = false;
    function once() {
      if (!gone) setTimeout(go);
      gone = true;
    }
    requestAnimationFrame(function () {
      var told =
        window.PerformanceObserver && (PerformanceObserver.supportedEntryTypes || []).includes('paint');
      if (!told) return once();
      new PerformanceObserver(once).observe({ type: 'paint', buffered: true });
      setTimeout(once, 1000);
    });
  }
  addEventListener('pegasus-explorer:wake', comeAlive);
  addEventListener('DOMContentLoaded', function () {
    // A chart in a frame sleeps until a reader comes: src/lib/embed/asleep.js.
    if (root.dataset.asleep) return;
    // A page in the background paints nothing.
    if (document.hidden) comeAlive();
    else whenPainted(comeAlive);
  });
})();
