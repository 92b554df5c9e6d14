// Writes docs/what-is-compared.md, in both languages, from the declarations: where each figure of a report may stand, and
// what holds it. `npm run catalogue` writes it beside the rules; a test refuses a stale page.
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { appendixModel, appendixTemplate2024 } from '../dist/esm/appendix/index.js'
import { packageRules } from '../dist/esm/index.js'
import {
  remarkSchema,
  sectionModels,
  sectionSchemas,
  statementSchema,
  targetSchema,
} from '../dist/esm/report/index.js'
import { sameFigures } from '../dist/esm/report/same-figures.js'
import { subsets } from '../dist/esm/report/subsets.js'
import { figuresElsewhere, relationsOfKey } from './figures-elsewhere.mjs'

const form = appendixModel(appendixTemplate2024)

/** The map as Markdown. */
export function figureMap() {
  const places = placesByFigure()
  return [
    '# Số liệu nào được đối chiếu với số liệu nào · What is compared with what',
    '',
    'Sinh từ khai báo bằng `npm run catalogue`; không sửa tay. Mỗi số liệu: có thể ghi ở những chỗ nào (`report/same-figure`),',
    'và hệ thức, quy tắc nào ràng buộc nó. “~” là hệ thức thường đúng nhưng phạm vi có thể khác: sai thì chỉ cảnh báo. “…” là',
    'những loại có trong thực tế nhưng không có số liệu riêng: phần còn lại chỉ là thông tin.',
    '',
    'Generated from the declarations by `npm run catalogue`; do not edit. Of each figure: where it may stand',
    '(`report/same-figure`), and which relations and rules hold it. “~” marks a relation that is usual, whose scope may differ:',
    'only a warning. “…” stands for classes that the field has and no figure names: what they leave is information.',
    '',
    ...sectionModels.flatMap((model) => sectionTable(model, places)),
    ...appendixTable(),
    ...figuresElsewhere.flatMap(elsewhereTable),
    ...otherPlaces,
  ].join('\n')
}

/** Where else each figure stands, by its dotted path from the report's root. */
export function placesByFigure() {
  const places = new Map()
  for (const { places: same } of sameFigures(form).list) {
    const [first, ...others] = same
    places.set(
      first.path.join('.'),
      others.map(({ path, strength, levels }) => mark(strength === 'usual', `\`${path.join('.')}\``, levels)),
    )
  }
  return places
}

function sectionTable(model, places) {
  const base = model.path.join('.')
  const prefix = model.layout === 'table' ? `${base}.total` : base
  const rows = [...model.keys, ...model.rateKeys].map((key) => {
    const { label } = model.indicators[key] ?? model.rates[key]
    const elsewhere = places.get(`${prefix}.${key}`) ?? []
    const held = [
      ...relationsOf(model, key, (kind, id) => ruleOfSection(model, kind, id)),
      ...subsetsOf(`${prefix}.${key}`),
      ...(model.layout === 'table' ? [tableRule(base)] : []),
    ]
    return [`\`${key}\` ${both(label)}`, elsewhere.join(', '), held.join('; ')]
  })
  return [`## \`${base}\` ${both(model.title)}`, '', ...table(rows)]
}

function appendixTable() {
  const { figures, template } = form
  const rows = template.indicators
    .filter(({ kind }) => kind !== 'heading' && kind !== 'choice')
    .map(({ key, kind, label, inReport = [], exclusiveParts, carries, levels }) => {
      const body = inReport.filter(({ strength }) => strength !== undefined)
      const held = relationsOf(
        figures,
        key,
        (relation) => `appendix/${relation === 'sum' ? 'total' : relation}`,
      )
      if (exclusiveParts !== undefined) {
        const together = exclusiveParts.join(' + ')
        held.push(
          kind === 'rate'
            ? `\`${together} ≤ 100\` (appendix/exclusive-rates)`
            : mark(true, `\`${together} ≤ ${key}\` (appendix/total)`),
        )
      }
      if (carries !== undefined)
        held.push(`\`${key} ± ${[...carries.more, ...carries.less].join(', ')}\` (appendix/stock-carry)`)
      return [
        mark(false, `\`${key}\` ${both(label)}`, levels),
        body.map((each) => mark(each.strength === 'usual', `\`${each.figure}\``, each.levels)).join(', '),
        held.join('; '),
      ]
    })
  return [`## Phụ lục · Appendix \`${template.id}\``, '', ...table(rows)]
}

/** The keys of a statement, target, remark or ranking by their schema, and what holds each. */
function elsewhereTable(place) {
  const { shape } = schemaOf(place)
  const rows = Object.entries(shape).flatMap(([key, schema]) => {
    const held = relationsOfKey(place, key)
    return held.length === 0 ? [] : [[`\`${key}\` ${schema.meta().title}`, '', held.join('; ')]]
  })
  const name = place.kind === undefined ? place.place : `${place.place}, ${place.kind}`
  return [`## \`${name}\``, '', ...table(rows)]
}

function schemaOf({ place, kind }) {
  if (place === 'statements') return statementSchema.options.find(({ shape }) => shape.kind.value === kind)
  return { targets: targetSchema, assessment: remarkSchema, ranking: rowOf(sectionSchemas.ranking) }[place]
}

/** The schema of a row, inside those of a list that may be left out. */
function rowOf(schema) {
  return 'shape' in schema ? schema : rowOf(schema.element ?? schema.unwrap())
}

/** What holds a figure or rate of a model. */
function relationsOf(model, key, ruleOf) {
  const sums = model.sums
    .filter(({ whole, parts, mayInclude = [] }) => [whole, ...parts, ...mayInclude].includes(key))
    .map((sum) => {
      const terms = [...sum.parts, ...(sum.mayInclude ?? []).map((each) => `(${each})`)].join(' + ')
      const rest = sum.classes === 'some' || sum.classes === 'few' ? ' + …' : ''
      return mark(sum.severity, `\`${sum.whole} = ${terms}${rest}\` (${ruleOf('sum', sum.id)})`)
    })
  const parts = model.parts
    .filter(({ part, less, whole }) => [part, less, whole].includes(key))
    .map(({ part, less, whole, severity }) => {
      const stated = less === undefined ? part : `${part} - ${less}`
      return mark(severity, `\`${stated} ≤ ${whole}\` (${ruleOf('part-above-whole')})`)
    })
  const rates = Object.entries(model.rates)
    .filter(
      ([rate, { base }]) => base && [rate, ...countedIn(base.numerator), base.denominator].includes(key),
    )
    .map(([rate, { base }]) => {
      const [plus, less] = [countedPlus(base.numerator), base.numerator.less ?? []]
      const numerator = [plus.join(' + '), ...less].join(' - ')
      const term = plus.length + less.length > 1 ? `(${numerator})` : numerator
      return `\`${rate} = ${term} / ${base.denominator}\` (${ruleOf('rate')})`
    })
  return [...sums, ...parts, ...rates]
}

function countedPlus(counted) {
  return typeof counted === 'string' ? [counted] : counted.plus
}

function countedIn(counted) {
  return typeof counted === 'string' ? [counted] : [...counted.plus, ...(counted.less ?? [])]
}

function subsetsOf(figure) {
  return subsets
    .filter(({ part, whole, mayExceedBy }) => [part, whole, mayExceedBy].includes(figure))
    .map(({ part, whole, mayExceedBy }) =>
      mark(true, `\`${part} ≤ ${whole}${mayExceedBy ? ` + ${mayExceedBy}` : ''}\` (report/subset)`),
    )
}

/** Tallies and plans have a rule for each sum, sections one for all. */
function ruleOfSection({ path, hasOwnRules }, kind, id) {
  const folder = path.includes('dossiers') || path.at(-1) === 'table' ? 'dossier' : path.at(-1)
  const own = [`${folder}/${id ?? kind}`, `plan/${id ?? kind}`, `plan/completion-${kind}`]
  return (hasOwnRules ? own.find((rule) => packageRules.has(rule)) : undefined) ?? `section/${kind}`
}

function tableRule(base) {
  const rule = { 'procedures.table': 'dossier/table-total', 'procedures.satisfaction': 'satisfaction/total' }[
    base
  ]
  return `Σ (${rule ?? 'section/table-total'})`
}

const otherPlaces = [
  '## Chỗ khác · Elsewhere',
  '',
  '- các kỳ · periods: series/change, series/cumulative, series/sum-of-periods, series/year-on-year, dossier/continuity, feedback/continuity, plan/shrinking, plan/assigned-shrinking, appendix/cumulative, appendix/stock-carry, appendix/jump',
  '- các đơn vị · units: consolidation/unit, consolidation/sum',
  '',
]

function mark(isUsual, text, levels) {
  return `${isUsual ? '~' : ''}${text}${levels ? ` [${levels.join(', ')}]` : ''}`
}

function table(rows) {
  const head = ['Số liệu · Figure', 'Ghi ở chỗ khác · Also at', 'Hệ thức · Relations']
  const line = (cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

function both({ vi, en }) {
  return `${vi} · ${en}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('../docs/what-is-compared.md', import.meta.url), figureMap())
}
