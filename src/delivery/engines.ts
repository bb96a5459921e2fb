import { connectButtondown } from './buttondown.ts';
import type { Connect } from './context.ts';
import { connectListmonk } from './listmonk.ts';

/** The engines that take drafts, by the names of the command line. A further one is a line here. */
export const engines: Readonly<Record<string, Connect>> = {
  buttondown: connectButtondown,
  listmonk: connectListmonk,
};
