/** The one function that mails need of it; react-dom brings no types of its own. */
declare module 'react-dom/server' {
  export function renderToStaticMarkup(node: import('react').ReactNode): string;
}
