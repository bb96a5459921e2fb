import { z } from 'zod';

/** The keys that a schema knows at a path of values; none where it takes any, or no map at all. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  return schemasAt(schema, path)
    .flatMap(unwrap)
    .flatMap((one) => (one instanceof z.ZodObject ? Object.keys(one.shape) : []));
}

/** Whether a schema takes a value at a path of values. */
export function takesAt(
  schema: z.core.$ZodType,
  path: readonly PropertyKey[],
  value: unknown,
): boolean {
  return schemasAt(schema, path).some((one) => z.safeParse(one, value).success);
}

/** What a schema says of the values at a path; of a union what every branch says. */
function schemasAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): z.core.$ZodType[] {
  const [key, ...rest] = path;
  if (key === undefined) return [schema];
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      const field = (one.shape as Record<PropertyKey, z.core.$ZodType>)[key];
      return field === undefined ? [] : schemasAt(field, rest);
    }
    if (one instanceof z.ZodArray) return schemasAt(one.element, rest);
    return one instanceof z.ZodRecord ? schemasAt(one.valueType, rest) : [];
  });
}

/** What a schema takes, without defaults and transformations around it; of a union every branch. */
function unwrap(schema: z.core.$ZodType): z.core.$ZodType[] {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap());
  }
  if (schema instanceof z.ZodPipe) return unwrap(schema.in);
  return schema instanceof z.ZodUnion ? schema.options.flatMap(unwrap) : [schema];
}
