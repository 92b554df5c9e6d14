import { dirname, resolve } from 'node:path'
import { build, defineConfig } from 'vite'
import { inOneFile } from './in-one-file.js'

/** `import program from './reader.js?program'`: a whole program as a text, for a worker that starts from it. */
const asProgram = {
  name: 'as-program',
  enforce: 'pre',
  resolveId: (id, importer) => (id.endsWith('?program') ? resolve(dirname(importer), id) : undefined),
  async load(id) {
    if (!id.endsWith('?program')) return undefined
    const input = id.slice(0, -'?program'.length)
    const { output } = await build({
      configFile: false,
      logLevel: 'warn',
      publicDir: false,
      build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
    })
    return `export default ${JSON.stringify(output[0].code)}`
  },
}

/** The page's own policy lets nothing out; while developing, Vite has to tell it of changed files. */
const letViteReload = {
  name: 'let-vite-reload',
  apply: 'serve',
  transformIndexHtml: (html) => html.replace("default-src 'none'", "default-src 'none'; connect-src 'self'"),
}

export default defineConfig(({ mode }) => ({
  // Works wherever the folder is put.
  base: './',
  publicDir: mode === 'single' ? false : 'public',
  build: { modulePreload: { polyfill: false }, emptyOutDir: mode !== 'single', chunkSizeWarningLimit: 2000 },
  plugins: [asProgram, letViteReload, ...(mode === 'single' ? [inOneFile] : [])],
}))
