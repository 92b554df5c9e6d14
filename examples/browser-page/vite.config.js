import { defineConfig } from 'vite'

/** The page's own policy lets nothing out; while developing, Vite has to tell it of changed files. */
const letViteReload = {
  name: 'let-vite-reload',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("default-src 'none'", "default-src 'none'; connect-src 'self'"),
}

export default defineConfig({
  // Works wherever the folder is put.
  base: './',
  build: { modulePreload: { polyfill: false } },
  plugins: [letViteReload],
})
