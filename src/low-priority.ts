import { constants, setPriority } from 'node:os';

// Loaded before a process that `process-pool.ts` starts with low priority, and inherited by what that one starts.
try {
  setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
} catch {
  // Where the system does not allow it, the process runs as all others.
}
