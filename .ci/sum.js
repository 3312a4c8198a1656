// Sums what Vitest («Tests  3 passed | 1 failed») and Playwright («3 passed», «1 failed») say at their end.
// A step that failed without running a test (types, lint, data, build) counts as one failure.
import { readFileSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';

const [, , log, status] = process.argv;
const lines = stripVTControlCharacters(readFileSync(log, 'utf8')).split('\n');

const sums = { passed: 0, failed: 0 };
for (const line of lines) {
  const vitest = /^\s*Tests\s+(.*)$/.exec(line)?.[1];
  const playwright = /^\s{2}(\d+ (?:passed|failed|flaky|did not run).*)$/.exec(line)?.[1];
  for (const [, count, what] of (vitest ?? playwright ?? '').matchAll(
    /(\d+) (passed|failed|flaky|did not run)/g
  )) {
    sums[what === 'passed' ? 'passed' : 'failed'] += Number(count);
  }
}
if (status !== '0' && sums.failed === 0) sums.failed = 1;
console.log(`${sums.passed} passed, ${sums.failed} failed`);
