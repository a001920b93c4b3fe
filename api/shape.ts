import type { Hono } from 'hono';
import type { OpenAPIHono } from '@hono/zod-openapi';
import type { Routes } from './routes/index.ts';
import type { ApiEnv } from './types.ts';

type SchemaOf<Added> = Added extends OpenAPIHono<ApiEnv, infer Schema> ? Schema : never;

type Together<Union> = (Union extends unknown ? (each: Union) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** All routes as one type, for `hc` of Hono. */
export type ApiShape = Hono<ApiEnv, Together<SchemaOf<Routes>> & {}, '/'>;
