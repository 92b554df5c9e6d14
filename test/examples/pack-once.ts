import type { TestProject } from 'vitest/node'
import { makeFolder, pack, removeFolder } from '../package/packed-package.js'

declare module 'vitest' {
  interface ProvidedContext {
    /** The path of the packed package. */
    tarball: string
  }
}

/** Packs what is built, once for all examples. */
export default function packOnce(project: TestProject): () => void {
  const folder = makeFolder()
  project.provide('tarball', pack(folder).path)
  return () => removeFolder(folder)
}
