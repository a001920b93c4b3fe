import type { ReactNode } from 'react';
import { Button, Code, Paragraph, Quiet } from './blocks.tsx';
import type { Common, Localized } from './props.ts';
import { wordsFor } from './words.ts';

export type CodeProps = Common & { code: string; minutes: number; continueUrl: string };

/** What all mails with a code share. None greets by name: the address may not be the one of who typed the name. */
export function CodeBody({
  code,
  minutes,
  continueUrl,
  brand,
  locale,
  children,
}: Localized<CodeProps> & { children: ReactNode }) {
  const words = wordsFor(locale).code;
  return (
    <>
      <Paragraph>{children}</Paragraph>
      <Code>{code}</Code>
      <Paragraph>{words.works(minutes)}</Paragraph>
      <Button to={continueUrl} brand={brand}>
        {words.enter}
      </Button>
      <Quiet>{words.secret(brand.siteName)}</Quiet>
    </>
  );
}
