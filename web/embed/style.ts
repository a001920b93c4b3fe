/** The look of LOOK.md, in the shadow of the page around; `--gatehouse-accent` and `--gatehouse-on-accent` change the button. */
export const style = `
* { box-sizing: border-box; }
:host { display: block; font: 15px/1.5 system-ui, sans-serif; color: light-dark(#1b1f1d, #e8ecea); }
form { display: grid; gap: 12px; max-width: 480px; margin: 0; }
p { margin: 0; }
label { display: grid; gap: 4px; font-weight: 600; }
input { min-height: 44px; padding: 8px 12px; font: inherit; font-weight: 400; color: inherit;
  background: light-dark(#ffffff, #1a201d); border: 1px solid light-dark(#8a8f8b, #6f7873); border-radius: 8px; }
input[name='code'] { font-size: 24px; letter-spacing: 0.2em; font-variant-numeric: tabular-nums; }
button, a { min-height: 44px; padding: 8px 20px; font: inherit; font-weight: 600; border: 0; border-radius: 8px; cursor: pointer;
  justify-self: start; display: inline-flex; align-items: center; text-decoration: none;
  background: var(--gatehouse-accent, light-dark(#1f5e4b, #7ccdb0)); color: var(--gatehouse-on-accent, light-dark(#ffffff, #10201a)); }
button.quiet { background: none; padding: 0; min-height: 24px; font-weight: 400; text-decoration: underline; color: inherit; }
:focus-visible { outline: 2px solid currentColor; outline-offset: 2px; }
[role='alert'] { color: light-dark(#a32a22, #f0918a); }
[role='alert']:empty, [role='status']:empty { display: none; }
.trap { position: absolute; left: -9999px; }
`;
