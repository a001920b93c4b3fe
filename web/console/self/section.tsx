import type { ReactNode } from 'react';
import { useTranslate } from 'react-admin';
import { Section as Titled } from '../settings/parts/section.tsx';

/** One subject of the account. */
export function Section({ name, children }: { name: string; children: ReactNode }) {
  const translate = useTranslate();
  const word = (key: string) => translate(`gatehouse.self.${name}.${key}`);
  return (
    <Titled title={word('title')} hint={word('hint')}>
      {children}
    </Titled>
  );
}
