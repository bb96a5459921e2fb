import type { BodyPicture, BodyScope } from './scope.ts';

/** @throws Error where no picture was given under this name. */
export function findPicture(
  name: string,
  { brief, pictures }: Pick<BodyScope, 'brief' | 'pictures'>,
): BodyPicture {
  const picture = pictures[name];
  if (picture === undefined) throw new Error(`No picture was given for ${name} of ${brief.path}.`);
  return picture;
}
