import { createHash } from 'node:crypto'

/**
 * Puts the program and the style into the page itself, for use without a network: its policy then names them by their
 * hashes, and nothing else may run.
 */
export const inOneFile = {
  name: 'in-one-file',
  apply: 'build',
  enforce: 'post',
  generateBundle(_, bundle) {
    const parts = Object.values(bundle)
    const page = parts.find(({ fileName }) => fileName.endsWith('.html'))
    const script = parts
      .find(({ isEntry }) => isEntry)
      .code.replaceAll('</script', '<\\/script')
      .trim()
    const style = String(parts.find(({ fileName }) => fileName.endsWith('.css')).source).trim()
    // Of an inline module only what stands between its tags is hashed.
    page.source = String(page.source)
      .replace(/\s*<link rel="icon"[^>]*>/, '')
      .replace(/\s*<script type="module"[^>]*><\/script>/, '')
      .replace(/<link rel="stylesheet"[^>]*>/, () => `<style>${style}</style>`)
      .replace('</body>', () => `<script type="module">${script}</script>\n  </body>`)
      .replace("script-src 'self'", `script-src '${hashOf(script)}'`)
      .replace("style-src 'self'", `style-src '${hashOf(style)}'`)
      .replace(" img-src 'self';", '')
    for (const { fileName } of parts) if (fileName !== page.fileName) delete bundle[fileName]
    page.fileName = 'one-file.html'
  },
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
