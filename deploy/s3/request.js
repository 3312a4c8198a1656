// CloudFront Function, viewer request: a bucket knows no folders, so pages get their slash and their index.html.
// Runtime cloudfront-js-2.0. BASE as in BASE_PATH of the build, empty at the root.
const BASE = '';

/** One parameter as it stood in the address. */
function written(name, value) {
  return value === '' ? name : name + '=' + value;
}

/** `?country=MEX&data=…` as it was asked for; empty where nothing was. */
function queryOf(querystring) {
  const parts = Object.keys(querystring).flatMap((name) => {
    const held = querystring[name];
    return (held.multiValue || [held]).map((each) => written(name, each.value));
  });
  return parts.length > 0 ? '?' + parts.join('&') : '';
}

// The distribution calls it by name.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
function handler(event) {
  const request = event.request;
  const last = request.uri.slice(request.uri.lastIndexOf('/') + 1);
  if (last !== '' && last.indexOf('.') < 0) {
    // One slash at the front only: `//host` would lead to another site.
    const location = '/' + request.uri.replace(/^[/\\]+/, '') + '/' + queryOf(request.querystring);
    return {
      statusCode: 301,
      statusDescription: 'Moved Permanently',
      headers: { location: { value: location } }
    };
  }
  if (BASE !== '' && request.uri.indexOf(BASE + '/') === 0) request.uri = request.uri.slice(BASE.length);
  if (request.uri.endsWith('/')) request.uri += 'index.html';
  return request;
}
