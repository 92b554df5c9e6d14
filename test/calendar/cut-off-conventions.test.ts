import { describe, expect, it } from 'vitest'
import { cutOffConventions } from '../../src/calendar/index.js'

describe('cutOffConventions', () => {
  const { decree, calendar, khanhHoa } = cutOffConventions

  it('name the provision of each kind, and say what was not read', () => {
    expect(decree.provisions.month).toEqual({
      document: 'Nghị định 09/2019/NĐ-CP',
      article: '12',
      clause: '1',
      confirmed: false,
    })
    expect(decree.provisions.year?.confirmed).toBe(true)
    expect(decree.provisions['nine-months']).toBeUndefined()
    expect(khanhHoa.provisions['nine-months']).toMatchObject({ article: '4', confirmed: true })
    expect(calendar.provisions).toEqual({})
  })

  it('have different ids and a title in both languages', () => {
    const all = Object.values(cutOffConventions)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
    for (const { title } of all) expect([title.vi, title.en]).not.toContain('')
  })
})
