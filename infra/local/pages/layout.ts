import { html, raw } from "hono/html";
import type { HtmlEscapedString } from "hono/utils/html";

type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

const style = raw(`
  body { font: 18px/1.5 system-ui, sans-serif; color: #1b1d21; background: #fff; margin: 0; }
  main { max-width: 64rem; margin: 0 auto; padding: 32px 16px 64px; }
  nav { background: #e3eff0; } nav div { max-width: 64rem; margin: 0 auto; padding: 8px 16px; display: flex; gap: 24px; flex-wrap: wrap; align-items: center; }
  nav strong { color: #0d4f5c; } a { color: #0d4f5c; display: inline-block; padding: 8px 0; } h1 { font-size: 31px; line-height: 1.2; margin: 0 0 8px; } h2 { font-size: 22px; margin: 40px 0 8px; }
  p { max-width: 70ch; } ul.cast { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fill, minmax(15rem, 1fr)); gap: 8px; }
  button { font: inherit; min-height: 44px; padding: 8px 16px; border: 1px solid #0d4f5c; border-radius: 4px; background: #fff; color: #0d4f5c; cursor: pointer; text-align: left; width: 100%; }
  button.main { background: #0d4f5c; color: #fff; width: auto; } button:hover { background: #e3eff0; } button.main:hover { background: #083a44; }
  :focus-visible { outline: 3px solid #0d4f5c; outline-offset: 3px; box-shadow: 0 0 0 3px #fff; } small { color: #4a4f55; display: block; }
  article { border-top: 1px solid #d5d8d3; padding: 16px 0; } pre { white-space: pre-wrap; font: inherit; max-width: 70ch; margin: 8px 0 0; overflow-wrap: anywhere; }
  label { display: block; font-weight: 600; } input { font: inherit; min-height: 44px; padding: 4px 12px; border: 1px solid #6b7075; border-radius: 4px; margin: 4px 0 12px; max-width: 100%; }
  @media (prefers-color-scheme: dark) { body { color: #eceeea; background: #15181a; } nav { background: #16292d; } nav strong, a { color: #8fd0dc; } button { background: #15181a; color: #8fd0dc; border-color: #8fd0dc; } button.main { background: #8fd0dc; color: #0b1f24; } button:hover, button.main:hover { background: #16292d; color: #fff; } small { color: #b4b9b4; } input { background: #15181a; color: inherit; } article { border-color: #3a3f42; } :focus-visible { outline-color: #8fd0dc; box-shadow: 0 0 0 3px #15181a; } }
`);

/** The pages of the local start: for whoever tries the product on this machine, and for nobody else. */
export const layout = (title: string, body: Html): Html => html`<!doctype html>
<html lang="nl">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${title} – Sectorspiegel op deze computer</title>
    <link rel="icon" href="data:," />
    <style>${style}</style>
  </head>
  <body>
    <nav aria-label="Proefomgeving"><div>
      <strong>Sectorspiegel op deze computer</strong>
      <a href="/start">Aanmelden als …</a><a href="/start/post">Postvak</a><a href="/start/klok">Klok</a>
    </div></nav>
    <main>${body}</main>
  </body>
</html>`;
