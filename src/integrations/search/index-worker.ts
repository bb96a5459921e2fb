import type { BuildInputs } from '../../build-inputs.ts';
import { indexPublication } from './index-publication.ts';
import type { IndexFile } from './stable-files.ts';

/** Makes the search index in the process that `index-process.ts` starts. */
export default async function makeIndex(inputs: BuildInputs): Promise<readonly IndexFile[]> {
  // Where Pagefind is killed, its answer is waited for without end. Nothing but the channel to the build would keep
  // this process alive then: without it, it ends, and the build hears of that.
  process.channel?.unref();
  try {
    return await indexPublication(inputs);
  } finally {
    process.channel?.ref();
  }
}

// The pool ends its processes by this signal, and what a signal ends does not keep what it has compiled for the next one.
process.once('SIGTERM', () => process.exit());
