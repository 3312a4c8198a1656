import { keepOffline } from './keep.ts';

// The last step of `npm run build`.
const folder = process.env.BUILD_DIR ?? 'build';
const { files, bytes } = keepOffline(folder);
process.stdout.write(
  `${folder}: ${Object.keys(files).length + 1} files kept offline, ${(bytes / 1e6).toFixed(1)} MB\n`
);
