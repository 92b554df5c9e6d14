import { readFileSync } from 'node:fs'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import * as agency from '../../src/agency/index.js'
import * as appendix from '../../src/appendix/index.js'
import * as calendar from '../../src/calendar/index.js'
import * as check from '../../src/check/index.js'
import * as config from '../../src/cli/config-schema.js'
import * as document from '../../src/document/index.js'
import * as dossier from '../../src/dossier/index.js'
import { countedUnits } from '../../src/notation/parse-count.js'
import * as plan from '../../src/plan/index.js'
import * as quantity from '../../src/quantity/index.js'
import * as report from '../../src/report/index.js'
import * as scorecard from '../../src/scorecard/index.js'
import type { JsonSchema } from '../report/arbitrary-of.js'

const scripts = new URL('../../scripts/', import.meta.url)
const generator: {
  readonly jsonSchemas: (models: object) => Readonly<Record<string, JsonSchema & { readonly $id: string }>>
  readonly leftToReaders: Readonly<Record<string, string>>
} = await import(new URL('json-schemas.mjs', scripts).href)
const texts: {
  readonly textPatternsOf: (units: readonly string[]) => Readonly<Record<string, string>>
  readonly notNormalized: RegExp
  readonly ordinalPattern: (limit: number) => string
} = await import(new URL('text-patterns.mjs', scripts).href)

export const { jsonSchemas, leftToReaders } = generator
export const { notNormalized, ordinalPattern } = texts
export const textPatterns = texts.textPatternsOf(countedUnits)

/** What the schemas are made of, in these sources. */
export const models = {
  ...quantity,
  ...calendar,
  ...check,
  ...agency,
  ...document,
  ...dossier,
  ...plan,
  ...appendix,
  ...report,
  countedUnits,
  ...scorecard,
  ...config,
}

/** The schemas by name. */
export const schemas = jsonSchemas(models)

const validators = new Map<string, ValidateFunction>()

/** A program that validates by a schema. The pattern of a date says all that its format says. */
export function validatorOf(name: string): ValidateFunction {
  const known = validators.get(name)
  if (known !== undefined) return known
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: true,
    allowUnionTypes: true,
    formats: { date: true },
  })
  const validate = ajv.compile(schemas[name] ?? {})
  validators.set(name, validate)
  return validate
}

const names = [
  'binh-duong-2024-7-months',
  'dieu-tri-2024-9-months',
  'dinh-ca-2024-q1',
  'duc-pho-2024-5-months',
] as const

/** The real reports by name. */
export const realReports: readonly (readonly [string, unknown])[] = names.map((name) => [
  name,
  JSON.parse(readFileSync(`examples/reports/${name}.json`, 'utf8')),
])
