import type { Api } from './types.ts';
export function describeApi(app: Api): void { void app; }
