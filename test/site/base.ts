/** Where the test server serves the same build a second time. */
export const BASE = '/a/base/path';
