import { dark, light, type Palette } from "#shared/charts/palette.ts";

const colours = ({ roles }: Palette): string =>
  `--ink:${roles.ink};--paper:${roles.paper};--line:${roles.line};--brand:${roles.brand};--brand-deep:${roles["brand-deep"]}`;

/** The whole style of the pages about problems: one small sheet that needs nothing else, for when nothing else works. */
export const problemStyle = `:root{color-scheme:light dark;${colours(light)}}
@media screen and (prefers-color-scheme:dark){:root{${colours(dark)}}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:1.125rem/1.5 system-ui,-apple-system,"Segoe UI",Roboto,Arial,sans-serif;overflow-wrap:break-word}
header,main{max-width:46rem;margin:0 auto;padding:1rem 1.5rem}
header{display:flex;justify-content:space-between;align-items:center;gap:1rem;border-bottom:1px solid var(--line)}
header b{font-size:1.25rem;color:var(--brand)}
main{padding-top:3rem;padding-bottom:4rem}
h1{font-size:clamp(1.9375rem,1.5rem + 2vw,2.4375rem);line-height:1.2;letter-spacing:-.01em;margin:0 0 2rem;text-wrap:balance;hyphens:auto}
h2{font-size:1.25rem;line-height:1.35;margin:2rem 0 .25rem}
p{margin:0;max-width:42rem}
a{color:var(--brand);text-underline-offset:.18em;display:inline-flex;align-items:center;min-height:2.75rem}
a:hover{color:var(--brand-deep);text-decoration-thickness:2px}
a:focus-visible{outline:3px solid var(--brand);outline-offset:2px;border-radius:3px}
main>p:last-child{margin-top:2rem}
@media print{header a{display:none}}
`;
