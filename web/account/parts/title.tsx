import { useEffect, useRef } from 'react';

type Props = { children: string; lead?: string; takesFocus?: boolean };

/** What the page is for, in the tab as well; takes the focus where it takes the place of another. */
export function Title({ children, lead, takesFocus = false }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = children;
  }, [children]);
  useEffect(() => {
    if (takesFocus) heading.current?.focus();
  }, [takesFocus]);
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {children}
      </h1>
      {lead && <p className="quiet">{lead}</p>}
    </>
  );
}
