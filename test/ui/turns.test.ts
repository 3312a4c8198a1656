import { expect, test } from 'vitest';
import { inTurn, ownTurn } from '#lib/ui/turns.ts';

test('each piece of work has a task of its own, in the order in which it was given', async () => {
  const done: string[] = [];
  inTurn(() => {
    done.push('first');
    queueMicrotask(() => done.push('what first leaves'));
    inTurn(() => done.push('given meanwhile'));
  });
  inTurn(() => done.push('second'));
  expect(done).toEqual([]);
  await ownTurn();
  expect(done).toEqual(['first', 'what first leaves', 'second']);
  await ownTurn();
  expect(done.at(-1)).toBe('given meanwhile');
});

test('work that fails does not hold up what stands behind it', async () => {
  const failed = new Promise((resolve) => {
    process.once('uncaughtException', resolve);
  });
  const others = process.listeners('uncaughtException').slice(0, -1);
  for (const each of others) process.off('uncaughtException', each);
  let came = false;
  inTurn(() => {
    throw new Error('made up');
  });
  inTurn(() => (came = true));
  await ownTurn();
  for (const each of others) process.on('uncaughtException', each);
  expect(await failed).toHaveProperty('message', 'made up');
  expect(came).toBe(true);
});
