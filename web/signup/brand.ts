import { wearing } from '../../contract/accent.ts';

/** A site's own colour for buttons and links; the server writes the same into the first step. */
export function wear(color: string | undefined): void {
  for (const [name, value] of Object.entries(wearing(color)))
    document.documentElement.style.setProperty(name, value);
}
