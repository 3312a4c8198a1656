import { expect, test } from '@playwright/test';

for (const path of ['/', '/open/', '/embed/graph/']) {
  test(`${path}: text becomes neither markup nor script, nor the address of a worker elsewhere`, async ({
    page
  }) => {
    await page.goto(path);
    const refused = await page.evaluate(() => {
      const tries = {
        markup: () => (document.createElement('div').innerHTML = '<img src=x onerror=alert(1)>'),
        parsed: () => new DOMParser().parseFromString('<p>', 'text/html'),
        script: () => (document.createElement('script').text = 'alert(1)'),
        worker: () => new Worker('https://elsewhere.example/w.js'),
        policy: () =>
          (
            window as unknown as { trustedTypes: { createPolicy: (name: string, rules: object) => void } }
          ).trustedTypes.createPolicy('another', {})
      };
      return Object.entries(tries).flatMap(([name, attempt]) => {
        try {
          attempt();
          return [];
        } catch (error) {
          return error instanceof TypeError ? [name] : [];
        }
      });
    });
    expect(refused).toEqual(['markup', 'parsed', 'script', 'worker', 'policy']);
  });
}
