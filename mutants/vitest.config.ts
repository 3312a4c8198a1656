import type { ConfigEnv } from 'vite';
import base from '../vite.config.ts';

/** The unit tests of the rooms that hold sums alone: all others take seconds, and would be asked about every change again. */
export default (env: ConfigEnv) => {
  const config = base(env);
  // Slower than usual: the code is read with all its changes in it.
  const test = {
    ...config.test,
    include: ['test/{model,load,views,state}/**/*.test.ts'],
    testTimeout: 60_000
  };
  return { ...config, root: process.cwd(), test };
};
