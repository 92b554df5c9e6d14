import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { appendixTemplate2024 } from '../../src/appendix/appendix-template-2024.js'
import { compareTemplates } from '../../src/appendix/compare-templates.js'
import { InvalidTemplateError } from '../../src/appendix/define-template.js'
import { extendTemplate } from '../../src/appendix/extend-template.js'
import type { Indicator } from '../../src/appendix/indicator.js'
import type { AppendixTemplate } from '../../src/appendix/template.js'
import { randomAppendix } from './rules/random-appendix.js'

const facts = {
  id: 'my-province-2024',
  title: { vi: 'Phụ lục của tỉnh', en: 'Appendix of the province' },
  source: { document: 'Công văn của Sở Nội vụ', confirmed: true },
} as const

const heading = (key: string): Indicator => ({ key, kind: 'heading', label: { vi: key, en: key } })

const base: AppendixTemplate = appendixTemplate2024
const keysOf = ({ indicators }: AppendixTemplate) => indicators.map(({ key }) => key)

describe('extendTemplate and compareTemplates', () => {
  it('see nothing where nothing is changed, and leave the base as it is', () => {
    const before = JSON.stringify(base)
    const nothing = { added: [], dropped: [], changed: [], moved: [] }
    expect(compareTemplates(base, base)).toEqual(nothing)
    const same = extendTemplate(base, facts)
    expect(compareTemplates(base, same)).toEqual(nothing)
    expect(same).toMatchObject(facts)
    expect(JSON.stringify(base)).toBe(before)
  })

  it('add after a row, also one that was added, rename and drop', () => {
    const label = { vi: 'Khảo sát sự hài lòng', en: 'Survey' }
    const ours = extendTemplate(base, {
      ...facts,
      add: [
        { after: '1.5', indicator: heading('1.6') },
        { after: '1.6', indicator: heading('1.7') },
      ],
      rename: { '1.4': label },
      drop: ['7.4'],
    })
    const keys = keysOf(ours)
    expect(keys.slice(keys.indexOf('1.5'), keys.indexOf('1.5') + 3)).toEqual(['1.5', '1.6', '1.7'])
    expect(ours.indicators.find(({ key }) => key === '1.4')?.label).toEqual(label)
    expect(compareTemplates(base, ours)).toEqual({
      added: ['1.6', '1.7'],
      dropped: ['7.4'],
      changed: [{ key: '1.4', properties: ['label'] }],
      moved: [],
    })
    expect(compareTemplates(ours, base)).toMatchObject({ added: ['7.4'], dropped: ['1.6', '1.7'], moved: [] })
  })

  it('refuse what cannot be used', () => {
    const extend = (extension: object) => () => extendTemplate(base, { ...facts, ...extension })
    expect(extend({ add: [{ after: '9.9', indicator: heading('1.6') }] })).toThrow(InvalidTemplateError)
    expect(extend({ add: [{ after: '1.5', indicator: heading('1.4') }] })).toThrow(InvalidTemplateError)
    expect(extend({ rename: { '9.9': facts.title } })).toThrow(InvalidTemplateError)
    expect(extend({ drop: ['9.9'] })).toThrow(InvalidTemplateError)
    expect(extend({ drop: ['3.4.2.resolved'] })).toThrow(InvalidTemplateError)
  })

  it('name every row that a change looks for in vain', () => {
    const extend = () =>
      extendTemplate(base, {
        ...facts,
        add: [
          { after: '9.8', indicator: heading('1.6') },
          { after: '1.5', indicator: heading('1.7') },
          { after: '9.7', indicator: heading('1.8') },
        ],
        rename: { '9.9': facts.title, '1.4': facts.title },
        drop: ['9.6', '7.4'],
      })
    let faults: readonly string[] = []
    try {
      extend()
    } catch (error) {
      if (error instanceof InvalidTemplateError) faults = error.faults.map(({ en }) => en)
    }
    // A row to rename or to drop with the form it is not in, one to add with the row it should follow.
    expect(faults).toEqual([
      expect.stringMatching(/^9\.9: .*cchc-2024/),
      expect.stringMatching(/^9\.6: .*cchc-2024/),
      expect.stringMatching(/^1\.6: .*9\.8/),
      expect.stringMatching(/^1\.8: .*9\.7/),
    ])
  })

  it('agree on what was changed, whatever it was', () => {
    fc.assert(
      fc.property(
        randomAppendix,
        fc.array(fc.nat(), { maxLength: 4 }),
        fc.nat(),
        ({ template }, places, place) => {
          const before = JSON.stringify(template)
          const keys = keysOf(template)
          const rows = places.map((after, number) => ({
            after: keys[after % keys.length] ?? '',
            indicator: heading(`new.${number}`),
          }))
          const renamed = keys[place % keys.length] ?? ''
          const ours = extendTemplate(template, { ...facts, add: rows, rename: { [renamed]: facts.title } })
          const { added, ...rest } = compareTemplates(template, ours)
          expect([...added].sort()).toEqual(rows.map(({ indicator }) => indicator.key))
          expect(rest).toEqual({
            dropped: [],
            changed: [{ key: renamed, properties: ['label'] }],
            moved: [],
          })
          expect(compareTemplates(ours, template).dropped).toEqual(added)
          expect(JSON.stringify(template)).toBe(before)
        },
      ),
    )
  })
})

describe('FX9: extendTemplate', () => {
  it('replaces a row that is dropped and added anew', () => {
    const ours = extendTemplate(base, {
      ...facts,
      drop: ['7.4'],
      add: [{ after: '7.4', indicator: { ...heading('7.4'), label: { vi: 'Mới', en: 'New' } } }],
    })
    expect(keysOf(ours)).toEqual(keysOf(base))
    expect(ours.indicators.find(({ key }) => key === '7.4')?.label.en).toBe('New')
  })

  it('lets a row follow the new one of its key, wherever that stands', () => {
    const [first, second] = ['7.2', '7.4'].map((after) =>
      extendTemplate(base, {
        ...facts,
        drop: ['7.4'],
        add: [
          { after, indicator: heading('7.4') },
          { after: '7.4', indicator: { ...heading('7.4.own'), under: '7.4' } },
        ],
      }).indicators.map(({ key }): string => key),
    )
    expect(first?.slice(first.indexOf('7.4')).at(1)).toBe('7.4.own')
    expect(second?.slice(second.indexOf('7.4')).at(1)).toBe('7.4.own')
  })

  it('takes only what is said of a row itself, whatever its key is called', () => {
    const after = { after: '7.4', indicator: heading('constructor') }
    const once = extendTemplate(base, { ...facts, add: [after] })
    const again = extendTemplate(once, { ...facts, id: 'again' })
    expect(again.indicators.find(({ key }) => key === 'constructor')?.label).toEqual(
      heading('constructor').label,
    )
  })

  it.each([
    [{ add: [heading('9.9')] }, 'extension/add/0'],
    [{ add: 'x' }, 'extension/add'],
    [{ drop: '7.4' }, 'extension/drop'],
    [{ remove: ['7.4'] }, 'extension/remove'],
    [{ change: ['7.4'] }, 'extension/change'],
  ])('refuses %j, and names the place', (extension, place) => {
    expect(() => extendTemplate(base, { ...facts, ...extension } as never)).toThrow(TypeError)
    expect(() => extendTemplate(base, { ...facts, ...extension } as never)).toThrow(place)
  })

  it('changes the unit, level and formula of a row, and takes one away', () => {
    const unit = { vi: 'Cuộc', en: 'Meetings' }
    const row = base.indicators.find(({ key }) => key === '1.1.planned')
    const ours = extendTemplate(base, {
      ...facts,
      change: { '1.1.planned': { unit, levels: ['province'] }, '1.1': { formula: undefined } },
    })
    expect(ours.indicators.find(({ key }) => key === '1.1.planned')).toEqual({
      ...row,
      unit,
      levels: ['province'],
    })
    expect(ours.indicators.find(({ key }) => key === '1.1')).not.toHaveProperty('formula')
    expect(base.indicators.find(({ key }) => key === '1.1')).toHaveProperty('formula')
  })

  it('names a changed row that the base does not have', () => {
    expect(() => extendTemplate(base, { ...facts, change: { '99': { note: null } as never } })).toThrow(
      InvalidTemplateError,
    )
  })
})
