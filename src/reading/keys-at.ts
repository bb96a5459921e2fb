import { z } from 'zod';

/** The keys that a schema knows at a path of values; none where it takes any, or no map at all. */
export function keysAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [key, ...rest] = path;
  return unwrap(schema).flatMap((one) => {
    if (one instanceof z.ZodObject) {
      if (key === undefined) return Object.keys(one.shape);
      const field = (one.shape as Record<PropertyKey, z.core.$ZodType>)[key];
      return field === undefined ? [] : keysAt(field, rest);
    }
    if (key === undefined) return [];
    if (one instanceof z.ZodArray) return keysAt(one.element, rest);
    return one instanceof z.ZodRecord ? keysAt(one.valueType, rest) : [];
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
