import { z } from '@hono/zod-openapi';

/** An id as a caller may write it; opaque beyond its letters. */
export const idPattern = /^[A-Za-z0-9._-]{1,64}$/;

export const anId = z.string().regex(idPattern, 'An id has letters, digits, dots, dashes and underscores only.');
