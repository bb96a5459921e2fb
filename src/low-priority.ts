import { constants, getPriority, setPriority } from 'node:os';

// Loaded before a process that `process-pool.ts` starts with low priority, and inherited by what that one starts.
try {
  // A higher number is a lower priority, and this process may have been given one already.
  const { PRIORITY_BELOW_NORMAL: low } = constants.priority;
  if (getPriority() < low) setPriority(low);
} catch {
  // Where the system does not allow it, the process runs as all others.
}
