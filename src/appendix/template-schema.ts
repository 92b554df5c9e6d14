import * as z from 'zod'
import { levels } from '../agency/level.js'
import { isoDateSchema } from '../calendar/day-schemas.js'
import type { OverTime } from '../check/indicator.js'
import { type Unit, units } from '../quantity/units.js'
import type { AppendixTemplate } from './template.js'

const word = /* @__PURE__ */ z.string().trim().min(1)
const text = /* @__PURE__ */ z.strictObject({ vi: word, en: word })
const overTime = /* @__PURE__ */ z.enum([
  'flow',
  'opening-stock',
  'closing-stock',
  'cumulative',
  'derived',
] satisfies readonly OverTime[])
const levelList = /* @__PURE__ */ z.array(z.enum(levels.map(({ level }) => level)))

const strength = /* @__PURE__ */ z.literal('usual').optional()
const sum = /* @__PURE__ */ z.strictObject({ kind: z.literal('sum'), parts: z.array(word), strength })
const difference = /* @__PURE__ */ z.strictObject({ kind: z.literal('difference'), from: word, less: word })
const ratio = /* @__PURE__ */ z.strictObject({
  kind: z.literal('ratio'),
  numerator: z.union([word, difference]),
  denominator: word,
  strength,
})

const inReport = /* @__PURE__ */ z.strictObject({
  figure: word,
  strength: z.enum(['same', 'usual']).optional(),
  levels: levelList.optional(),
  oftenLeftOut: z.array(word).optional(),
})

function row<Kind extends string, Shape extends z.core.$ZodShape>(kind: Kind, shape: Shape) {
  return z.strictObject({
    kind: z.literal(kind),
    key: word,
    label: text,
    under: word.optional(),
    levels: levelList.optional(),
    inReport: z.array(inReport).optional(),
    ...shape,
  })
}

const number = {
  unit: /* @__PURE__ */ z.union([z.enum(Object.keys(units) as [Unit, ...Unit[]]), text]),
  overTime,
  additive: /* @__PURE__ */ z.literal(false).optional(),
  formula: /* @__PURE__ */ z.discriminatedUnion('kind', [sum, difference]).optional(),
  partOf: /* @__PURE__ */ word.optional(),
  partStrength: strength,
  exclusiveParts: /* @__PURE__ */ z.array(word).optional(),
  carries: /* @__PURE__ */ z.strictObject({ more: z.array(word), less: z.array(word) }).optional(),
}

const indicator = /* @__PURE__ */ z.discriminatedUnion('kind', [
  row('heading', {}),
  row('count', number),
  row('amount', number),
  row('rate', { overTime, formula: ratio.optional(), exclusiveParts: z.array(word).optional() }),
  row('choice', { choices: z.array(z.strictObject({ code: z.int().min(0), label: text })) }),
])

/**
 * Schema of a form of the appendix in JSON (mẫu phụ lục), as `JSON.stringify` writes a template. Whether its rows fit
 * together is what `defineTemplate` asks. @internal
 */
export const appendixTemplateSchema = /* @__PURE__ */ z
  .strictObject({
    id: word,
    title: text,
    from: isoDateSchema.optional(),
    to: isoDateSchema.optional(),
    source: z.strictObject({ document: word, confirmed: z.boolean() }),
    indicators: z.array(indicator),
  })
  .transform((template) => template as AppendixTemplate)
