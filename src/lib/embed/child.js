// In every page under /embed/: tells the page around it how high it is, in the three ways that hosts listen for, and says
// it again when asked. Nothing it says is private, so whoever frames it may hear it; of what it hears it obeys only that.
(function () {
  if (parent === window) return;
  var pym = new URLSearchParams(location.search).get('childId');
  var told = 0;

  function tell(again) {
    var height = Math.ceil(document.body.getBoundingClientRect().height);
    if (height === 0 || (height === told && !again)) return;
    told = height;
    parent.postMessage({ type: 'pegasus-explorer:height', height: height }, '*');
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height: height }, '*');
    if (pym) parent.postMessage('pymxPYMx' + pym + 'xPYMxheightxPYMx' + height, '*');
  }
  addEventListener('DOMContentLoaded', function () {
    new ResizeObserver(function () {
      tell(false);
    }).observe(document.body);
  });
  addEventListener('message', function (event) {
    if (event.source !== parent || !event.data || event.data.type !== 'pegasus-explorer:ask') return;
    tell(true);
    dispatchEvent(new Event('pegasus-explorer:asked'));
  });
})();
