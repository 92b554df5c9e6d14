import { expect, it } from 'vitest'
import { sectionModels } from '../../../../src/report/section-models.js'
import { sectionModelOf } from '../../../../src/report/series/rules/section-model-of.js'

it('finds every section by its path', () => {
  expect(sectionModels.map(({ path }) => sectionModelOf(path.join('.')))).toEqual(sectionModels)
  expect(sectionModelOf('direction.plan').title.en).toBe('Progress of the plan')
})

it.each(['', 'procedures', 'procedures.dossier', 'procedures.table.rows.0'])(
  'knows no section at "%s"',
  (path) => {
    expect(() => sectionModelOf(path)).toThrow(RangeError)
  },
)
