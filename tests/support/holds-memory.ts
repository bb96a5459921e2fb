import { fork } from 'node:child_process';
import { once } from 'node:events';

// `holds-memory.ts 100 200` holds 100 MB and has a process below it hold 200 MB. With a channel it says when they are
// held and waits to be ended; without one it ends the process below it as pools do, by SIGTERM.
const [megabytes = 0, ...below] = process.argv.slice(2).map(Number);
const held = Buffer.alloc(megabytes * 1e6, 1);
const next = below.length === 0 ? undefined : fork(import.meta.filename, below.map(String));
if (next !== undefined) await once(next, 'message');
if (process.send === undefined) {
  next?.kill('SIGTERM');
  if (next !== undefined) await once(next, 'exit');
} else {
  process.on('disconnect', () => {
    // What is used to the end is not collected before.
    held.fill(0);
    process.exit();
  });
  process.send(held.length);
}
