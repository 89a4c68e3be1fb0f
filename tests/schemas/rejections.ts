import type { z } from 'astro/zod';
import { expect } from 'vitest';

/** What a schema says against a value, one line a problem: `path: reason`. */
export function rejections(schema: z.ZodType, value: unknown): string[] {
  const result = schema.safeParse(value);
  expect(result.success, `accepted: ${JSON.stringify(value)}`).toBe(false);
  return (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}
