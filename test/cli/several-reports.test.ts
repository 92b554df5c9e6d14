import { afterAll, describe, expect, it } from 'vitest'
import { type FileResult, runCli, temporaryFolder } from './run-cli.js'

const folder = temporaryFolder()
afterAll(folder.remove)

const report = (name: string, level: string, ordinal: number, procedures: object, kind = 'quarter') =>
  JSON.stringify({
    title: 'Báo cáo',
    agency: { name, level, parent: 'UBND tỉnh Bình Minh' },
    period: { kind, year: 2026, ordinal },
    procedures,
  })
const received = (number: number) => ({ feedback: { received: number } })

interface Result extends FileResult {
  readonly reports?: readonly Readonly<Record<string, unknown>>[]
  readonly consolidation?: Readonly<Record<string, unknown>>
}

async function asJson(...args: string[]) {
  const run = await runCli([...args, '--format', 'json'])
  const { results }: { results: readonly Result[] } = JSON.parse(run.stdout)
  return { ...run, results }
}

describe('cchc series', () => {
  const months = folder.write(
    'months.ndjson',
    [
      report('UBND xã A', 'commune', 3, { dossiers: { inProgress: { total: 12 } } }, 'month'),
      report('UBND xã A', 'commune', 4, { dossiers: { received: { carriedOver: 11 } } }, 'month'),
    ].join('\n'),
  )

  it('holds reports against each other in time, and says in which a finding stands', async () => {
    const { status, results } = await asJson('series', months)
    expect(status).toBe(1)
    expect(results).toMatchObject([
      {
        ok: false,
        reports: [
          { file: months, line: 1, period: { ordinal: 3 } },
          { file: months, line: 2 },
        ],
        findings: [
          {
            rule: 'dossier/continuity',
            pointer: '/1/procedures/dossiers/received/carriedOver',
            in: { file: months, line: 2, pointer: '/procedures/dossiers/received/carriedOver' },
          },
        ],
      },
    ])
  })

  it('shows the words of a report that is a text', async () => {
    const text = folder.write(
      'thang-4.txt',
      `BÁO CÁO
Kết quả công tác cải cách hành chính tháng 4 năm 2026

UBND xã A báo cáo kết quả như sau:
Tiếp nhận 31 hồ sơ (trong kỳ 20, kỳ trước chuyển sang 11); đã giải quyết 31 hồ sơ.
`,
    )
    const march = folder.write(
      'thang-3.json',
      report('UBND xã A', 'commune', 3, { dossiers: { inProgress: { total: 12 } } }, 'month'),
    )
    for (const format of ['text', 'markdown']) {
      const { status, stdout } = await runCli(['series', march, text, '--format', format])
      expect(status).toBe(1)
      expect(stdout).toContain('5:55')
      expect(stdout).toContain('dossier/continuity')
    }
  })

  it('goes on without what cannot be read', async () => {
    const { status, results } = await asJson('series', months, `${folder.path}/none.json`)
    expect(status).toBe(2)
    expect(results.map(({ file }) => file)).toEqual([`${folder.path}/none.json`, months])
    expect((await runCli(['series', `${folder.path}/none.json`])).status).toBe(2)
  })
})

describe('cchc consolidate', () => {
  const communes = ['A', 'B'].map((name, index) =>
    folder.write(`${name}.json`, report(`UBND xã ${name}`, 'commune', 1, received(index + 1))),
  )
  const units = ['A', 'B', 'C'].map((name) => ({ name: `UBND xã ${name}`, level: 'commune' }))
  const hierarchy = folder.write(
    'hierarchy.json',
    JSON.stringify({ agency: { name: 'UBND tỉnh Bình Minh', level: 'province' }, units }),
  )

  it('adds up reports of one period, for the agency above them', async () => {
    const { status, results } = await asJson('consolidate', ...communes)
    expect(status).toBe(0)
    expect(results).toMatchObject([
      {
        findings: [],
        consolidation: {
          report: {
            agency: { name: 'UBND tỉnh Bình Minh', level: 'province' },
            period: { kind: 'quarter', year: 2026, ordinal: 1 },
            procedures: { feedback: { received: 3 } },
          },
        },
      },
    ])
  })

  it('names the units without a report', async () => {
    const { results } = await asJson('consolidate', ...communes, '--hierarchy', hierarchy)
    expect(results[0]?.findings).toMatchObject([{ rule: 'consolidation/unit', pointer: '/units/2' }])
    expect(results[0]?.findings[0]).not.toHaveProperty('in')
  })

  it('holds the report of the superior against those of its units', async () => {
    const province = folder.write('province.json', report('UBND tỉnh Bình Minh', 'province', 1, received(2)))
    const { status, results } = await asJson('consolidate', ...communes, province)
    expect(status).toBe(1)
    expect(results[0]?.findings).toMatchObject([
      { rule: 'consolidation/sum', in: { file: province, pointer: '/procedures/feedback/received' } },
    ])
  })

  it('names reports of another period, and where they are', async () => {
    const other = folder.write('other.json', report('UBND xã B', 'commune', 2, received(5)))
    const { results } = await asJson('consolidate', other, ...communes, '--hierarchy', hierarchy)
    expect(results[0]?.findings).toMatchObject([
      { pointer: '/units/2' },
      { pointer: '/reports/0', in: { file: other, pointer: '' } },
    ])
  })

  it('needs a hierarchy that can be read', async () => {
    const broken = folder.write('broken.json', '{"agency":{"name":"A","level":"province"},"units":[]}')
    const { status, stderr } = await runCli(['consolidate', ...communes, '--hierarchy', broken])
    expect(status).toBe(2)
    expect(stderr).toContain(`${broken}: /units: `)
  })
})
