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

  function comeAlive() {
    document.querySelectorAll('link[rel="later"]').forEach(function (link) {
      link.rel = link.as ? 'preload' : 'modulepreload';
    });
    document.querySelectorAll('script[type="text/later"]').forEach(function (held) {
      var script = document.createElement('script');
      script.textContent = held.textContent;
      held.replaceWith(script);
    });
  }
  addEventListener('pegasus-explorer:wake', comeAlive);
  addEventListener('DOMContentLoaded', function () {
    // A chart in a frame sleeps until a reader comes: src/lib/embed/asleep.js.
    if (root.dataset.asleep) return;
    // A page in the background paints nothing.
    if (document.hidden) comeAlive();
    else
      requestAnimationFrame(function () {
        setTimeout(comeAlive);
      });
  });
})();
