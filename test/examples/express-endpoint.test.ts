import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../package/packed-package.js'
import { copyExample, type ExampleCopy } from './example-copy.js'
import { slippingReport } from './slipping-report.js'

let example: ExampleCopy
let server: Awaited<ReturnType<ExampleCopy['serve']>>

beforeAll(async () => {
  example = copyExample('express-endpoint')
  server = await example.serve('node', ['server.js'], { PORT: '0' })
})
afterAll(async () => {
  await server?.stop()
  example?.remove()
})

interface Answer {
  readonly status: number
  readonly language: string | null
  readonly type: string | null
  readonly body: {
    readonly ok?: boolean
    readonly title?: string
    readonly findings?: readonly {
      readonly severity: string
      readonly pointer: string
      readonly rule: string
      readonly message: string
    }[]
    readonly issues?: readonly { readonly pointer: string; readonly code: string; readonly message: string }[]
  }
}

async function post(body: string, headers: Record<string, string> = {}): Promise<Answer> {
  const response = await fetch(`${server.url}/reports`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  })
  return {
    status: response.status,
    language: response.headers.get('Content-Language'),
    type: response.headers.get('Content-Type'),
    body: (await response.json()) as Answer['body'],
  }
}

const folder = join(root, 'examples/reports')
const smallReport = {
  title: 'Báo cáo',
  agency: { name: 'UBND xã Bình An', level: 'commune' },
  period: { kind: 'year', year: 2024 },
}

describe('the reports of the repository', () => {
  const names = readdirSync(folder).filter((name) => /(?<!\.findings)\.json$/.test(name))

  it.each(names)('%s is answered with 422 if it has an error, else with 200', async (name) => {
    const { status, body } = await post(readFileSync(join(folder, name), 'utf8'))
    const hasError = body.findings?.some(({ severity }) => severity === 'error')
    expect({ status, ok: body.ok }).toEqual({ status: hasError ? 422 : 200, ok: !hasError })
  })
})

describe('findings', () => {
  it('are sentences in Vietnamese, with pointers', async () => {
    const { status, language, body } = await post(JSON.stringify(slippingReport))
    expect({ status, language, ok: body.ok }).toEqual({ status: 422, language: 'vi', ok: false })
    expect(body.findings?.map(({ severity, pointer, rule }) => [severity, pointer, rule])).toEqual([
      ['warning', '/procedures/dossiers/rates/online', 'dossier/rate'],
      ['error', '/statements/0/whole', 'statement/sum'],
    ])
    expect(body.findings?.[1]?.message).toContain('ghi 1.968, nhưng 143 + 1.830 = 1.973 (lệch -5)')
  })

  it('are in English for a client that asks for it', async () => {
    const { language, body } = await post(JSON.stringify(slippingReport), {
      'Accept-Language': 'en-GB,en;q=0.9,vi;q=0.5',
    })
    expect(language).toBe('en')
    expect(body.findings?.[1]?.message).toContain('143 + 1,830 = 1,973')
  })

  it('are no reason to refuse while none is an error', async () => {
    const { status, body } = await post(JSON.stringify({ ...slippingReport, statements: [] }))
    expect({ status, ok: body.ok, findings: body.findings?.length }).toEqual({
      status: 200,
      ok: true,
      findings: 1,
    })
  })
})

describe('what is no report', () => {
  it('comes back as issues with pointers', async () => {
    const tally = { received: { total: '1.5' }, 'a/b': 1 }
    const { status, type, body } = await post(
      JSON.stringify({ ...smallReport, title: undefined, procedures: { dossiers: tally } }),
    )
    expect(status).toBe(422)
    expect(type).toMatch('application/problem+json')
    expect(body.issues).toEqual([
      { pointer: '/title', code: 'missing', message: 'thiếu giá trị bắt buộc' },
      { pointer: '/procedures/dossiers/received/total', code: 'unreadable', message: expect.any(String) },
      { pointer: '/procedures/dossiers/a~1b', code: 'unknown-key', message: expect.any(String) },
    ])
  })

  it.each([
    ['an empty list', '[]'],
    ['a list in a list in a list', `${'['.repeat(10_000)}${']'.repeat(10_000)}`],
    ['a key that would change prototypes', JSON.stringify(smallReport).replace('{', '{"__proto__":{"a":1},')],
  ])('is refused: %s', async (_, body) => {
    const { status, body: answer } = await post(body)
    expect(status).toBe(422)
    expect(answer.issues).toHaveLength(1)
  })
})

describe('what is no JSON', () => {
  it.each([
    ['text', 'Báo cáo quý I', 400, 'Nội dung gửi lên không phải JSON'],
    ['half of a report', JSON.stringify(smallReport).slice(0, 40), 400, 'Nội dung gửi lên không phải JSON'],
    [
      'too much',
      JSON.stringify({ ...smallReport, place: 'x'.repeat(1 << 20) }),
      413,
      'Nội dung gửi lên lớn hơn 1 MB',
    ],
  ])('is refused: %s', async (_, body, status, title) => {
    expect(await post(body)).toMatchObject({
      status,
      type: expect.stringMatching('problem'),
      body: { title },
    })
  })

  it('is refused: nothing', async () => {
    const { status } = await fetch(`${server.url}/reports`, { method: 'POST' })
    expect(status).toBe(415)
  })

  it.each([
    ['another type', { 'Content-Type': 'text/plain' }],
    ['another charset', { 'Content-Type': 'application/json; charset=x-unknown' }],
    ['another encoding', { 'Content-Encoding': 'x-unknown' }],
  ])('is refused: %s', async (_, headers) => {
    const { status, body } = await post(JSON.stringify(smallReport), { ...headers, 'Accept-Language': 'en' })
    expect({ status, title: body.title }).toEqual({ status: 415, title: 'Only application/json is taken' })
  })
})
