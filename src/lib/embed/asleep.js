// In every chart under /embed/. It is complete as it was built, so most readers need nothing more: the code and the data are
// only asked for when one points at the chart, touches it or comes to it by keyboard, or where the address asks for another
// picture than the built one. What a reader does meanwhile is held and done by src/lib/embed/awake.ts once the chart answers.
(function () {
  // Parameters that change the picture, as in src/lib/state/url.ts.
  var CHANGES = ['from', 'to', 'rel', 'country', 'lane', 'gen', 'provider', 'q', 'group', 'sel'];
  // Pointers that pass by, and fingers that scroll, stay no longer than this, ms.
  var PASSING = 120;
  var MOMENT = 300;
  // Px that a hand may move and still press.
  var STEADY = 6;

  var root = document.documentElement;
  var search = new URLSearchParams(location.search);
  var get = function (name) {
    return search.get(name) || '';
  };
  // Options as in src/lib/embed/options.ts; what cannot be read is told, which the code does.
  var controls = get('controls');
  var title = get('title');
  var height = get('height');
  var data = get('data');
  var asBuilt =
    !CHANGES.some(get) &&
    (!data || data === document.currentScript.dataset.version) &&
    /^[01]?$/.test(controls) &&
    title.length <= 120 &&
    (!height || (/^\d{1,4}$/.test(height) && height >= 200 && height <= 2000));
  if (asBuilt) root.dataset.asleep = 'true';

  var parts = new MutationObserver(dress);
  parts.observe(root, { childList: true, subtree: true });

  // Before the first paint, so that nothing moves.
  function dress() {
    var main = document.querySelector('main.embed');
    var heading = main && main.querySelector('h1');
    if (!heading || !heading.nextSibling) return;
    parts.disconnect();
    if (!asBuilt) return;
    main.classList.toggle('quiet', controls === '0');
    if (height) main.style.setProperty('--given', height + 'px');
    heading.classList.toggle('visually-hidden', title === '0');
    if (title && title !== '0') heading.textContent = title;
  }

  var over = new AbortController();
  var held = [];
  var pointer = null;
  var down = null;
  var soon = 0;

  function hear(type, act) {
    addEventListener(
      type,
      function (event) {
        var chart = event.target.closest && event.target.closest('.embed .chart');
        if (chart) act(event, chart);
      },
      { capture: true, passive: false, signal: over.signal }
    );
  }

  // With a bar and a busy pointer, unless a notice says what it waits for.
  function busy() {
    var chart = document.querySelector('.embed .chart');
    if (!chart) return;
    var waits = !over.signal.aborted && !document.querySelector('body > .notice-bar');
    if (waits) chart.setAttribute('aria-busy', 'true');
    else chart.removeAttribute('aria-busy');
  }
  var notices = new MutationObserver(busy);

  function comes() {
    setTimeout(function () {
      if (over.signal.aborted) return;
      notices.observe(document.body, { childList: true });
      busy();
    }, MOMENT);
  }

  function wake() {
    not();
    if (!root.dataset.asleep) return;
    delete root.dataset.asleep;
    // src/theme.js lets the rest of the page go.
    dispatchEvent(new Event('pegasus-explorer:wake'));
    comes();
  }

  function ends() {
    over.abort();
    notices.disconnect();
    not();
    busy();
  }

  function hold(kind, event, chart) {
    var target = event.target;
    // The last of a kind is what is meant: a press that is repeated because nothing happened must not undo itself.
    held = held.filter(function (each) {
      return each.kind !== kind || (kind !== 'click' && kind !== 'focusin' && each.target !== target);
    });
    // A drawing may be placed anew when it comes alive: then it is asked what stood there.
    var drawing = target.closest('[data-still]');
    var details = kind === 'fold' && target.closest('details');
    held.push({
      kind: kind,
      event: event,
      target: details || target,
      value: target.value,
      // Before it is folded, as this is heard first.
      open: details && !details.open,
      drawing: drawing,
      box: (drawing || chart).getBoundingClientRect()
    });
  }

  function later() {
    soon = soon || setTimeout(wake, PASSING);
  }
  function not() {
    clearTimeout(soon);
    soon = 0;
  }
  hear('pointerover', function (event) {
    if (event.pointerType !== 'touch') later();
  });
  hear('pointerout', function (event, chart) {
    if (event.pointerType !== 'touch' && !chart.contains(event.relatedTarget)) not();
  });
  hear('pointermove', function (event) {
    if (event.pointerType !== 'touch') pointer = event;
  });
  hear('pointerdown', function (event) {
    down = event;
    if (event.pointerType === 'touch') later();
    else wake();
  });
  hear('pointercancel', not);
  hear('scroll', wake);
  ['focusin', 'input', 'change'].forEach(function (type) {
    hear(type, function (event, chart) {
      wake();
      hold(type, event, chart);
    });
  });

  hear('click', function (event, chart) {
    wake();
    // What works without the code goes on.
    if (event.target.closest('summary')) return hold('fold', event, chart);
    if (event.target.closest('select, a:not([data-sveltekit-reload])')) return;
    if (event.target.closest('a') && (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey))
      return;
    event.preventDefault();
    event.stopPropagation();
    var moved =
      down && event.detail > 0 ? Math.hypot(event.clientX - down.clientX, event.clientY - down.clientY) : 0;
    if (moved <= STEADY) hold('click', event, chart);
  });
  hear('keydown', function (event, chart) {
    wake();
    if (!/^(Arrow|Home|End|Page)/.test(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    // Where keys are the chart's own, not those of the page.
    if (!event.target.closest('[role="slider"], [data-event], button[data-iso3]')) return;
    event.preventDefault();
    hold('keydown', event, chart);
  });

  if (!asBuilt) comes();
  addEventListener('pegasus-explorer:awake', function (event) {
    if (over.signal.aborted) return;
    ends();
    event.detail(held, pointer);
  });
  // The code could not be had: the picture stays, and so does what a link does without it.
  addEventListener('unhandledrejection', function () {
    if (root.dataset.asleep || over.signal.aborted) return;
    ends();
    held.forEach(function (each) {
      var link = each.kind === 'click' && each.target.closest('a');
      if (link) link.click();
    });
  });
  // The page around asks what is shown.
  addEventListener('pegasus-explorer:asked', function () {
    if (root.dataset.asleep) parent.postMessage({ type: 'pegasus-explorer:state', query: '' }, '*');
  });
})();
