import { fileURLToPath } from 'node:url';
import type { ConfigEnv } from 'vite';
import base from '../vite.config.ts';

/** The unit tests of the rooms that hold sums alone: all others take seconds, and would be asked about every change again. */
export default (env: ConfigEnv) => {
  const config = base(env);
  const include = ['test/{model,load,views,state}/**/*.test.ts'];
  const setupFiles = [fileURLToPath(new URL('../test/helpers/setup.ts', import.meta.url))];
  // Slower than usual: the code is read with all its changes in it.
  return { ...config, test: { ...config.test, include, setupFiles, testTimeout: 60_000 } };
};
