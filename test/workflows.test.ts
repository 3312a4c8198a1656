import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
  if?: string;
  env?: Record<string, string>;
}
interface Workflow {
  on: Record<string, unknown>;
  permissions: Record<string, string>;
  jobs: Record<string, { steps: Step[]; if?: string }>;
}

const FOLDER = '.github/workflows';
const workflow = (name: string) => parse(readFileSync(`${FOLDER}/${name}`, 'utf8')) as Workflow;
const stepsOf = ({ jobs }: Workflow) => Object.values(jobs).flatMap(({ steps }) => steps);
const scripts = new Set(
  Object.keys((JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object }).scripts)
);

/** What a workflow may do beyond reading the repository. */
const ALLOWED: Record<string, string[]> = {
  'refresh.yml': ['contents', 'pull-requests'],
  'pages.yml': ['contents', 'id-token', 'pages']
};

describe.each(readdirSync(FOLDER))('%s', (name) => {
  const steps = stepsOf(workflow(name));

  test('uses actions of a major version, and the oldest Node that the site supports', () => {
    const uses = steps.flatMap((step) => step.uses ?? []);
    expect(uses.filter((each) => !/^actions\/[a-z-]+@v\d+$/.test(each))).toEqual([]);
    const node = steps.find((step) => step.uses?.startsWith('actions/setup-node'));
    expect(node?.with?.['node-version']).toBe(20);
  });

  test('runs only scripts that there are', () => {
    const called = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run ([\w:]+)/g)].map((found) => found[1] ?? '')
    );
    expect(called.filter((script) => !scripts.has(script))).toEqual([]);
    expect(steps.some(({ run }) => run !== undefined)).toBe(true);
  });

  test('may do no more than it says', () => {
    const { permissions } = workflow(name);
    expect(Object.values(permissions)).not.toContain('write-all');
    expect(Object.keys(permissions).sort()).toEqual(ALLOWED[name] ?? ['contents']);
  });
});

test('the refresh checks the tables and runs the tests before it proposes anything', () => {
  const runs = stepsOf(workflow('refresh.yml')).map(({ run = '' }) => run);
  const at = (text: string) => runs.findIndex((run) => run.includes(text));
  const order = ['npm ci', 'npm run data', 'npm run check:data', 'npm run test:unit', 'gh pr create'].map(at);
  expect(order).not.toContain(-1);
  expect(order).toEqual([...order].sort((a, b) => a - b));
});

test('the refresh runs weekly and by hand, and tells of a refusal too', () => {
  const refresh = workflow('refresh.yml');
  expect(Object.keys(refresh.on)).toEqual(['schedule', 'workflow_dispatch']);
  const told = stepsOf(refresh).find(({ run }) => run?.includes('GITHUB_STEP_SUMMARY'));
  expect(told?.if).toBe('always()');
});

test('the site is published only when asked for, with the base path and the origin that GitHub gives it', () => {
  const pages = workflow('pages.yml');
  expect(pages.permissions.contents).toBe('read');
  expect(pages.jobs.publish?.if).toBe(
    "github.event_name == 'workflow_dispatch' || vars.PUBLISH_PAGES == 'true'"
  );
  const build = stepsOf(pages).find(({ run }) => run === 'npm run build');
  expect(build?.env).toEqual({
    BASE_PATH: '${{ steps.pages.outputs.base_path }}',
    SITE_ORIGIN: '${{ steps.pages.outputs.origin }}'
  });
});

describe('a release', () => {
  const release = workflow('release.yml');
  const runs = stepsOf(release).flatMap(({ run }) => run ?? []);

  test('is tested and built before it is published, with the file, the data, the licences and the list of packages', () => {
    expect(release.on).toEqual({ push: { tags: ['v*'] } });
    const order = ['notes.md', '.ci/run', 'npm run build', 'npm run sbom', 'gh release create'].map((text) =>
      runs.findIndex((run) => run.includes(text))
    );
    expect(order).not.toContain(-1);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    const gathered = runs.find((run) => run.includes('npm run sbom')) ?? '';
    for (const name of ['pegasus-explorer.html', 'data/pegasus-explorer.zip', 'THIRD-PARTY-NOTICES.txt'])
      expect(gathered).toContain(`build/${name}`);
  });

  const CHANGELOG =
    '# Changelog\n\n## Unreleased\n\n- Not yet.\n\n## 1.2.3 (2026-12-01)\n\n- New.\n\n## 1.2.30\n\n- Old.\n';

  test.each([
    ['v1.2.3', '1.2.3', '- New.', ''],
    ['v1.2.4', '1.2.3', null, 'The tag is v1.2.4, package.json says 1.2.3'],
    ['v1.2', '1.2.3', null, 'The tag is v1.2, package.json says 1.2.3'],
    ['v1.2.31', '1.2.31', null, 'CHANGELOG.md has nothing under “## 1.2.31”']
  ])('%s on a commit that says %s is looked at first', (tag, version, notes, refused) => {
    const folder = mkdtempSync(join(tmpdir(), 'release-'));
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ version }));
    writeFileSync(join(folder, 'CHANGELOG.md'), CHANGELOG);
    const { status, stdout } = spawnSync('bash', ['-e', '-c', runs[0] ?? ''], {
      cwd: folder,
      env: { ...process.env, GITHUB_REF_NAME: tag, RUNNER_TEMP: folder },
      encoding: 'utf8'
    });
    expect(status).toBe(notes === null ? 1 : 0);
    expect(stdout).toContain(refused);
    if (notes !== null) expect(readFileSync(join(folder, 'notes.md'), 'utf8').trim()).toBe(notes);
  });
});
