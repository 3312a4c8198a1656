import { leave, work } from '#lib/offline/worker.ts';
import type { WorkerScope } from '#lib/offline/worker-scope.ts';

const scope = self as unknown as WorkerScope;

if (scope.KEPT) work(scope, scope.KEPT);
else leave(scope);
