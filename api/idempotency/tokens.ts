import { applicantToken } from '../../contract/derive/token.ts';

const withSignature = /apt_(reg_\w+)\.(\w+)\.[\w-]+/g;
const withoutSignature = /apt_(reg_\w+)\.(\w+)\.(?![\w-])/g;

/** An answer is kept without what makes its token worth something … */
export const hideTokens = (body: string): string => body.replace(withSignature, 'apt_$1.$2.');

/** … and gets it again from the same parts. */
export const showTokens = (body: string, secret: Uint8Array): string =>
  body.replace(withoutSignature, (_, id: string, issued: string) =>
    applicantToken(secret, id, Number.parseInt(issued, 36) * 1000),
  );
