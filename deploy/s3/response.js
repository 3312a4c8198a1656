// CloudFront Function, viewer response: the headers that depend on the address. Runtime cloudfront-js-2.0.
// Cache-Control comes with each object (publish.sh). CloudFront does not call it for an error of the bucket:
// such an answer has the headers of a response headers policy only (docs/deploy.md).

const EVERYWHERE = {
  'access-control-allow-origin': '*',
  'cross-origin-resource-policy': 'cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=()',
  'referrer-policy': 'no-referrer',
  'strict-transport-security': 'max-age=31536000',
  'x-content-type-options': 'nosniff'
};

/** All but the embeds, which may be framed by anyone. */
const FRAMED_BY_NOBODY = {
  'content-security-policy': "frame-ancestors 'none'",
  'cross-origin-opener-policy': 'same-origin',
  'x-frame-options': 'DENY'
};

function isEmbed(uri) {
  return uri.indexOf('/embed/') >= 0 && uri.indexOf('/oembed/') < 0;
}

// The distribution calls it by name.
// eslint-disable-next-line @typescript-eslint/no-unused-vars
function handler(event) {
  const response = event.response;
  const wanted = isEmbed(event.request.uri) ? EVERYWHERE : Object.assign({}, EVERYWHERE, FRAMED_BY_NOBODY);
  Object.keys(wanted).forEach((name) => {
    response.headers[name] = { value: wanted[name] };
  });
  return response;
}
