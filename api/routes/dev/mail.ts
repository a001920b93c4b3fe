import type { Api, ApiDeps } from '../../types.ts';
export const mail = (app: Api, deps: ApiDeps) => { void deps; return app; };
