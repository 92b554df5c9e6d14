import { describe, expect, it } from 'vitest'
import type { Report } from '../../../src/report/report.js'
import { outdatedTerms } from '../../../src/report/rules/outdated-terms.js'
import { least } from '../sample.js'

const check = (sections: object) => outdatedTerms.check({ ...least, ...sections } as Report, {})

describe('report/outdated-terms: what is outdated', () => {
  it.each([
    'Dịch vụ công trực tuyến mức độ 3',
    'DVC mức độ 3',
    'Kết quả cung cấp DVC mức độ 3',
    'Hồ sơ trực tuyến Mức Độ 3',
    'Hồ sơ trực tuyến mức độ 3, quý 4',
  ])('%s', (title) => {
    expect(check({ title })).toMatchObject({ outcome: 'failed', path: ['title'], actual: 'mức độ 3' })
  })

  it.each([
    ['no level', 'Báo cáo quý 3 năm 2024'],
    ['online services, and a number that is no level', 'Dịch vụ công trực tuyến quý 3'],
    ['a level of something else', 'Phổ cập giáo dục tiểu học mức độ 3'],
    ['a level of services that there never was', 'Dịch vụ công trực tuyến mức độ 30'],
    ['a name that only ends in these letters', 'Kho lưu trữ HDVC mức độ 4'],
    ['the proactive services of 2026', 'Dịch vụ công trực tuyến chủ động mức độ 4'],
  ])('not %s', (_, title) => {
    expect(check({ title })).toEqual({ outcome: 'passed' })
  })
})

describe('report/outdated-terms: where it looks', () => {
  const text = 'Dịch vụ công trực tuyến mức độ 4'

  it.each<[string, object, (string | number)[]]>([
    ['the title', { title: text }, ['title']],
    [
      'a row of the table of dossiers',
      { procedures: { table: { rows: [{ label: 'Tư pháp' }, { label: text }] } } },
      ['procedures', 'table', 'rows', 1, 'label'],
    ],
    [
      'the level of a row of online filing',
      {
        digitalGovernment: {
          onlineFiling: { rows: [{ serviceLevel: 'partial' }, { serviceLevel: 'level-4' }] },
        },
      },
      ['digitalGovernment', 'onlineFiling', 'rows', 1, 'serviceLevel'],
    ],
    [
      'a row inside another row',
      { procedures: { table: { rows: [{ label: 'A', rows: [{ label: 'I', rows: [{ label: text }] }] }] } } },
      ['procedures', 'table', 'rows', 0, 'rows', 0, 'rows', 0, 'label'],
    ],
    [
      'a row of digitization',
      { digitalGovernment: { digitization: { rows: [{ label: text }] } } },
      ['digitalGovernment', 'digitization', 'rows', 0, 'label'],
    ],
    ['what it is going to do', { outlook: [{ title: text }] }, ['outlook', 0, 'title']],
    ['a target', { targets: [{ indicator: 'Số hóa' }, { indicator: text }] }, ['targets', 1, 'indicator']],
    [
      'an achievement',
      { assessment: { achievements: [{ summary: text }] } },
      ['assessment', 'achievements', 0, 'summary'],
    ],
    [
      'a limitation',
      { assessment: { limitations: [{ summary: 'Nhân lực' }, { summary: text }] } },
      ['assessment', 'limitations', 1, 'summary'],
    ],
    ['a cause', { assessment: { causes: [{ summary: text }] } }, ['assessment', 'causes', 0, 'summary']],
    [
      'a statement',
      { statements: [{ kind: 'share', label: text, part: 258, whole: 260 }] },
      ['statements', 0, 'label'],
    ],
  ])('%s', (_, sections, path) => {
    expect(check(sections)).toEqual({
      outcome: 'failed',
      path,
      actual: 'mức độ 4',
      operands: [{ path, value: 'mức độ 4' }],
    })
  })

  it('names each term once, and all its places in the order of the report', () => {
    expect(
      check({
        title: 'Dịch vụ công mức độ 4',
        targets: [{ indicator: 'Hồ sơ trực tuyến mức độ 3' }, { indicator: 'DVC mức độ 4' }],
      }),
    ).toEqual({
      outcome: 'failed',
      path: ['title'],
      actual: 'mức độ 3, mức độ 4',
      operands: [
        { path: ['title'], value: 'mức độ 4' },
        { path: ['targets', 0, 'indicator'], value: 'mức độ 3' },
        { path: ['targets', 1, 'indicator'], value: 'mức độ 4' },
      ],
    })
  })

  it('looks in no other document, nor in what a portal carries along', () => {
    const elsewhere = { citations: [{ subject: text }], extensions: { note: text } }
    expect(check(elsewhere)).toEqual({ outcome: 'passed' })
  })

  it('takes names that are left blank, and sections without rows', () => {
    const blank = {
      procedures: { table: { rows: [{ label: null }, {}] } },
      digitalGovernment: { onlineFiling: { rows: [{ serviceLevel: null }, {}] } },
      targets: null,
      assessment: { limitations: null },
      statements: null,
    }
    expect(check(blank)).toEqual({ outcome: 'passed' })
    expect(check({ procedures: { table: {} }, digitalGovernment: { onlineFiling: null } })).toEqual({
      outcome: 'passed',
    })
  })
})
