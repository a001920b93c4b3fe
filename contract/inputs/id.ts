import { z } from '@hono/zod-openapi';

/** An id as a caller may choose it; opaque beyond its letters. */
export const idPattern = /^[A-Za-z0-9._-]{1,64}$/;

/** An id as one of ours can look; those of messages are long. */
export const knownIdPattern = /^[A-Za-z0-9._-]{1,200}$/;

export const anId = z
  .string()
  .regex(idPattern, 'An id has letters, digits, dots, dashes and underscores only.');
