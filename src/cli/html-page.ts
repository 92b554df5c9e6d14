import type { Language } from '../notation/language.js'
import { escapeHtml } from '../table/markup.js'
import { escapeControls } from './words.js'

/** Markup that may be put into a page as it is. */
export class Markup {
  constructor(readonly source: string) {}
}

/** What an element holds: markup, or texts that are shown as they are. */
export type Content = Markup | string | undefined | readonly Content[]

/** A text of which nothing is an element, an attribute or a control character. */
function escaped(text: string): string {
  return escapeHtml(escapeControls(text.replace(/\s/g, ' ')))
}

function sourceOf(content: Content): string {
  if (content === undefined) return ''
  if (content instanceof Markup) return content.source
  return typeof content === 'string' ? escaped(content) : content.map(sourceOf).join('')
}

/** An element with its attributes and what it holds. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...content: readonly Content[]
): Markup {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
  return new Markup(`<${name}${written.join('')}>${sourceOf(content)}</${name}>`)
}

/** A page that loads nothing and runs nothing; `maker` tells pages of one kind from others. */
export function page(language: Language, title: string, content: Content, maker = 'cchc'): string {
  const head = [
    new Markup('<meta charset="utf-8">'),
    new Markup('<meta name="viewport" content="width=device-width, initial-scale=1">'),
    new Markup(
      `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    ),
    new Markup(`<meta name="generator" content="${maker}">`),
    new Markup('<meta name="color-scheme" content="light dark">'),
    element('title', {}, title),
    new Markup(`<style>${style}</style>`),
  ]
  const html = element('html', { lang: language }, element('head', {}, head), element('body', {}, content))
  return `<!doctype html>\n${html.source}\n`
}

const style = `
:root{--paper:#fff;--ink:#1c2024;--pale:#5b6570;--line:#dfe3e8;--card:#f7f8fa;--error:#b3261e;--warning:#9a6a00;--info:#3b6ea5;--good:#2e7d4f;--mark:#ffe9a8}
@media (prefers-color-scheme:dark){:root{--paper:#14171a;--ink:#e7eaee;--pale:#9ba6b2;--line:#2f363d;--card:#1c2126;--error:#ff8a80;--warning:#f2c14e;--info:#8ab8ea;--good:#7fcf9d;--mark:#5c4a12}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:60rem;padding:1.5rem 1.25rem 4rem;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
h1{font-size:1.6rem;line-height:1.25;margin:.5rem 0 1.25rem}
h2{font-size:1.2rem;line-height:1.3;margin:2.5rem 0 .75rem}
h3{font-size:1rem;margin:1.5rem 0 .5rem}
p{margin:.35rem 0}
a{color:inherit;text-decoration-color:var(--line);text-underline-offset:.2em}
code{font:.85em ui-monospace,SFMono-Regular,Consolas,monospace;color:var(--pale)}
.quiet,.files,.count,cite{color:var(--pale)}
.quiet,.count{font-size:.9rem}
ul{padding-left:1.2rem}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:0}
.tile{display:flex;flex-direction:column;border:1px solid var(--line);border-radius:.5rem;padding:.6rem .8rem}
.tile dd{margin:0;font-size:1.7rem;line-height:1.2;font-variant-numeric:tabular-nums}
.tile dt{color:var(--pale);font-size:.85rem}
.withErrors dd{color:var(--error)}.withWarnings dd{color:var(--warning)}.clean dd{color:var(--good)}
.units,.rates,.periods{list-style:none;padding:0;margin:0}
.units li,.rates li,.periods li{display:grid;grid-template-columns:minmax(0,2fr) minmax(0,2fr) minmax(0,1.4fr);gap:.25rem 1rem;align-items:center;padding:.4rem 0;border-bottom:1px solid var(--line)}
svg{display:block;width:100%}
svg.bar{height:.7rem}svg.line{height:2rem}
.error{--tone:var(--error)}.warning{--tone:var(--warning)}.info{--tone:var(--info)}.waived{--tone:var(--line)}
rect.error,rect.warning,rect.info{fill:var(--tone)}
rect.track{fill:var(--line)}rect.value,rect.unknown{fill:var(--info)}rect.met{fill:var(--good)}rect.missed{fill:var(--error)}rect.target{fill:var(--ink)}
polyline{fill:none;stroke:var(--info);stroke-width:2;vector-effect:non-scaling-stroke}
.number{font-variant-numeric:tabular-nums}
.metText{color:var(--good)}.missedText{color:var(--error)}
table{border-collapse:collapse;width:100%}
td,th{text-align:left;vertical-align:top;padding:.35rem .75rem .35rem 0;border-bottom:1px solid var(--line);font-weight:400}
th{color:var(--pale);font-size:.85rem}
th[scope=row]{color:inherit;font-size:inherit}
td.count,td.number,th.number{text-align:right;padding-right:0;white-space:nowrap}
article{border:1px solid var(--line);border-left:.3rem solid var(--tone);border-radius:.4rem;background:var(--card);padding:.75rem 1rem;margin:.75rem 0;break-inside:avoid}
article.waived{opacity:.75}
.tag{color:var(--tone);margin-right:.25rem}
.waived .tag{color:var(--pale)}
em{color:var(--pale);font-style:normal}
blockquote{margin:.5rem 0;padding-left:.75rem;border-left:2px solid var(--line)}
cite{font-style:normal;font-size:.8rem;white-space:nowrap}
mark{background:var(--mark);color:inherit;border-radius:.15rem;padding:0 .1rem}
.facts{display:flex;flex-wrap:wrap;gap:.35rem 1.5rem;margin:.5rem 0 0;font-size:.9rem}
.facts dt{color:var(--pale);font-size:.8rem}
.facts dd{margin:0}
.actual dd,.expected dd,.difference dd{font-weight:600;font-variant-numeric:tabular-nums}
@media (max-width:34rem){body{padding:1rem 1rem 3rem}h1{font-size:1.35rem}.tiles{grid-template-columns:1fr 1fr}.units li,.rates li,.periods li{grid-template-columns:1fr auto}.units svg,.rates svg,.periods svg{grid-column:1/-1;grid-row:2}}
@media print{@page{size:A4;margin:15mm}:root{--paper:#fff;--ink:#000;--pale:#444;--line:#ccc;--card:#fff;--error:#b3261e;--warning:#7a5400;--info:#2c5a8c;--good:#216b3e;--mark:#ffe9a8}body{max-width:none;padding:0;font-size:10.5pt}*{print-color-adjust:exact;-webkit-print-color-adjust:exact}h2,h3{break-after:avoid}li,tr,.tile{break-inside:avoid}a{text-decoration:none}}
`.trim()
