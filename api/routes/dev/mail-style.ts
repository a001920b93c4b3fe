/** LOOK.md's tokens, for a page that has no build step. */
export const style = `
:root { color-scheme: light dark; --page: #F7F6F3; --surface: #FFFFFF; --text: #1B1F1D; --quiet: #59605C;
  --line: #DEDCD5; --accent: #1F5E4B; --on-accent: #FFFFFF; }
@media (prefers-color-scheme: dark) { :root { --page: #121614; --surface: #1A201D; --text: #E8ECEA; --quiet: #A3ABA6;
  --line: #2E3632; --accent: #7CCDB0; --on-accent: #10201A; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--page); color: var(--text); font: 15px/1.5 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; gap: 12px 32px; align-items: center; padding: 16px 24px; }
h1 { margin: 0; font-size: 24px; }
h2 { margin: 0 0 4px; font-size: 18px; overflow-wrap: anywhere; }
form { display: flex; gap: 8px; align-items: center; }
input, button { font: inherit; padding: 6px 12px; border: 1px solid var(--quiet); border-radius: 8px;
  background: var(--surface); color: inherit; }
button { background: var(--accent); border-color: var(--accent); color: var(--on-accent); cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
main { display: grid; grid-template-columns: minmax(240px, 340px) minmax(0, 1fr); gap: 24px; padding: 0 24px 24px; }
ol { list-style: none; margin: 0; padding: 0; border: 1px solid var(--line); border-radius: 8px; overflow: hidden; }
li + li { border-top: 1px solid var(--line); }
a { display: grid; padding: 8px 12px; background: var(--surface); color: inherit; text-decoration: none;
  font-size: 13px; overflow-wrap: anywhere; }
a[aria-current] { box-shadow: inset 4px 0 var(--accent); }
a:hover strong { text-decoration: underline; }
p.quiet { margin: 0 0 16px; padding: 0; } header + p.quiet { padding: 0 24px; }
.quiet { color: var(--quiet); font-size: 13px; }
iframe { width: 100%; height: 70vh; border: 1px solid var(--line); border-radius: 8px; background: #FFFFFF; }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font-size: 13px; }
@media (max-width: 720px) { main { grid-template-columns: minmax(0, 1fr); padding: 0 12px 12px; } header { padding: 12px; } }
`;
