// Runs before the first paint, so that a chosen theme never flashes. Storage may be denied: then the system's.
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
})();
