// Writes dist/schemas/*.json, the models as JSON Schema (draft 2020-12) for programs in other languages. Run by the
// build; nothing of it is kept in the repository, so that nothing can be stale.
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import * as z from 'zod'
import { ordinalPattern, textPatternsOf } from './text-patterns.mjs'

/** What JSON Schema cannot say of our models: the schemas accept it, the library refuses it. All there is. */
export const leftToReaders = {
  'too-large':
    'a text of more than 15 digits, or of thousands, millions or billions, beyond 2^53 - 1 or 20 characters',
  'too-precise': 'a JSON number with more than 6 decimals (a percentage: 12)',
  'not-normalized':
    'a text with invisible characters, combining marks or look-alike letters that cannot be read without',
  empty: 'bounds of which none is reported',
  'reversed-range': 'bounds of which the lower exceeds the upper',
  'outside-years': 'an instant whose day in Viet Nam lies outside the years 1900 to 2199',
  'unknown-figure': 'a target or change of a figure that no report has',
  reversed: 'an end before its start',
  'repeated-task': 'two tasks with one id',
  'ended-before-started': 'a task completed or cancelled before it began',
  'outcome-before-reception': 'an outcome before reception',
  'pause-before-reception': 'a pause before reception',
  'pause-after-outcome': 'a pause after the outcome',
  'pauses-overlap': 'pauses that overlap',
}

/**
 * The JSON Schemas by the names of their files.
 *
 * @param library what the faces of the package export
 */
export function jsonSchemas(library) {
  const { appendixSchema, appendixTemplate2024 } = library
  const documents = {
    report: library.reportSchema,
    dossier: library.dossierSchema,
    'plan-progress': library.planProgressSchema,
    task: library.taskSchema,
    appendix: appendixSchema(appendixTemplate2024),
    waivers: library.waiversSchema,
    scorecard: library.scorecardSchema,
    findings: library.findingsSchema,
    'check-results': checkResultsSchema(library),
    config: library.configSchema,
    hierarchy: library.hierarchySchema,
  }
  return Object.fromEntries(
    Object.entries(documents).map(([name, schema]) => [name, jsonSchema(name, schema, library)]),
  )
}

/** What `cchc check --format json` prints. */
function checkResultsSchema({ findingSchema }) {
  const { rule, severity, path, actual, expected, difference, cause, basis, waived } = findingSchema.shape
  const { operands, operandCount, label, data } = findingSchema.shape
  const pointer = z.string().meta({ title: 'Vị trí (JSON Pointer)' })
  const message = z.string().meta({ title: 'Nội dung' })
  const counts = { passed: z.int(), failed: z.int(), notEvaluated: z.int(), waived: z.int() }
  const place = z.looseObject({ line: z.int(), column: z.int() })
  const finding = z.strictObject({
    rule,
    severity,
    path,
    pointer,
    label,
    expected: expected.unwrap(),
    actual: actual.unwrap(),
    difference: difference.unwrap().nullable(),
    cause: cause.unwrap().nullable(),
    data,
    operands,
    operandCount,
    basis,
    message,
    waived,
    in: z
      .strictObject({ file: z.string(), index: z.int().optional(), line: z.int().optional(), pointer })
      .optional()
      .meta({ title: 'Báo cáo có phát hiện, khi đối chiếu nhiều báo cáo' }),
    places: z.array(place).optional().meta({ title: 'Chỗ trong văn bản' }),
  })
  const issue = z
    .looseObject({ path, pointer, code: z.string(), message })
    .meta({ title: 'Dữ liệu không đọc được' })
  const result = z.strictObject({
    file: z.string().meta({ title: 'Tệp' }),
    index: z.int().optional().meta({ title: 'Thứ tự của báo cáo trong danh sách, từ 0' }),
    line: z.int().optional().meta({ title: 'Dòng của báo cáo trong tệp, từ 1' }),
    ok: z.boolean().meta({ title: 'Đạt' }),
    findings: z.array(finding).meta({ title: 'Các phát hiện' }),
    rules: z.record(z.string(), z.strictObject(counts)).meta({ title: 'Kết quả theo quy tắc' }),
    unjudgedRates: z
      .array(z.looseObject({ rule: z.string(), path, pointer }))
      .optional()
      .meta({ title: 'Tỷ lệ chưa kiểm tra được' }),
    issues: z.array(issue).optional(),
    remarks: z.array(issue).optional().meta({ title: 'Phần của tệp không được đọc' }),
    ruleErrors: z.array(z.strictObject({ rule, path, message: z.string() })).optional(),
    reading: z
      .strictObject({ read: z.int(), figures: z.int(), unread: z.array(place) })
      .optional()
      .meta({ title: 'Đã đọc được bao nhiêu số liệu của văn bản' }),
    scores: z
      .looseObject({ scorecard: z.string(), criteria: z.array(z.looseObject({ code: z.string() })) })
      .optional()
      .meta({ title: 'Điểm theo bộ tiêu chí' }),
    reports: z
      .array(
        z.strictObject({
          file: z.string(),
          index: z.int().optional(),
          line: z.int().optional(),
          agency: z.looseObject({ name: z.string() }),
          period: z.looseObject({ kind: z.string() }),
        }),
      )
      .optional()
      .meta({ title: 'Các báo cáo được đối chiếu (series, consolidate)' }),
    consolidation: z
      .looseObject({ report: z.looseObject({}), figures: z.array(z.looseObject({})) })
      .optional()
      .meta({ title: 'Báo cáo tổng hợp (consolidate)' }),
  })
  const totals = z.strictObject({ error: z.int(), warning: z.int(), info: z.int() })
  const summary = z
    .strictObject({
      reports: z.int().meta({ title: 'Số báo cáo, kể cả tệp không đọc được' }),
      clean: z.int().meta({ title: 'Không có lỗi, cảnh báo' }),
      withErrors: z.int().meta({ title: 'Có lỗi' }),
      withWarnings: z.int().meta({ title: 'Chỉ có cảnh báo' }),
      refused: z.array(z.string()).meta({ title: 'Không đọc được' }),
      rules: z.record(z.string(), totals).meta({ title: 'Số phát hiện theo quy tắc' }),
    })
    .optional()
    .meta({ title: 'Tổng hợp, khi có nhiều báo cáo' })
  return z.strictObject({ results: z.array(result), summary }).meta({ title: 'Kết quả kiểm tra' })
}

function jsonSchema(name, root, library) {
  const names = namesOf(library)
  names.delete(root)
  const leaves = leavesOf(library)
  const refinements = refinementsOf(library)
  const covered = []
  const refined = []

  const { $schema, ...schema } = z.toJSONSchema(root, {
    io: 'input',
    target: 'draft-2020-12',
    metadata: {
      get: (each) => {
        const id = names.get(each)
        return id === undefined ? z.globalRegistry.get(each) : { ...z.globalRegistry.get(each), id }
      },
    },
    override({ zodSchema, jsonSchema: json, path }) {
      const { def, parent } = zodSchema._zod
      const checks = (def.checks ?? []).map((check) => check._zod.def.check)
      if (checks.includes('custom') || (def.type === 'pipe' && def.in.def.type === 'string'))
        refined.push(path)

      const leaf = leaves.get(zodSchema)
      if (leaf !== undefined) {
        for (const key of Object.keys(json)) if (key !== 'title' && key !== 'id') delete json[key]
        Object.assign(json, leaf)
        covered.push({ path, inside: true })
      } else if (leaves.has(parent) && json.$ref !== undefined) {
        // The same leaf under another title.
        for (const key of Object.keys(json)) if (key !== 'title' && key !== '$ref') delete json[key]
        covered.push({ path, inside: true })
      }
      const refinement = refinements.get(zodSchema)
      if (refinement !== undefined) {
        Object.assign(json, refinement)
        covered.push({ path, inside: false })
      }
      if (def.type === 'string' && checks.includes('overwrite') && json.minLength === 1) json.pattern = '\\S'
      // zod drops this key of a record without a word; `safeParseReport` and the command refuse it, and so do we.
      if (def.type === 'record' || (def.catchall !== undefined && def.catchall.def.type !== 'never'))
        json.propertyNames = { not: { const: '__proto__' } }
    },
  })
  const forgotten = refined.filter(
    (path) =>
      !covered.some(({ path: place, inside }) =>
        inside ? place.every((key, index) => key === path[index]) : String(place) === String(path),
      ),
  )
  if (forgotten.length > 0)
    throw new Error(
      `${name}: a refinement without its JSON Schema at ${forgotten.map((path) => `/${path.join('/')}`)}`,
    )
  return { $schema, $id: `urn:cchc:schema:${name}`, ...schema }
}

/**
 * The schemas that are definitions of their own: by what they are exported as, `tallySchema` is `tally`; sections by
 * their keys; the rows of `digitization` are `digitizationRow`.
 */
function namesOf(library) {
  const names = new Map()
  const name = (schema, given) => names.get(schema) ?? names.set(schema, given).get(schema)
  for (const [exported, value] of Object.entries(library))
    if (exported.endsWith('Schema') && value instanceof z.ZodType)
      name(value, exported.replace(/Schema$/, ''))
  name(valueSchemaOf(library, 'amount'), 'amountInUnit')
  name(valueSchemaOf(library, 'choice'), 'exactCount')

  const { sectionSchemas, sectionModels } = library
  const shapes = sectionModels.map(({ path }) =>
    path.slice(0, -1).reduce((shape, key) => rowOf(bare(shape[key])).shape, sectionSchemas),
  )
  for (const shape of [sectionSchemas, ...shapes])
    for (const [key, field] of Object.entries(shape)) {
      const section = bare(field)
      if (section instanceof z.ZodArray) name(section.element, `${key}Row`)
      if (!(section instanceof z.ZodObject)) continue
      const named = name(section, key)
      if (section.shape.rows) name(bare(section.shape.rows).element, `${named.replace(/Table$/, '')}Row`)
    }
  return names
}

/** What a list is of; anything else as it is. */
function rowOf(schema) {
  return schema instanceof z.ZodArray ? bare(schema.element) : schema
}

/** A schema without what lets it be left out. */
function bare(schema) {
  return schema instanceof z.ZodOptional || schema instanceof z.ZodNullable ? bare(schema.unwrap()) : schema
}

/** The schema of the rows of a kind: amounts in the unit of their row, codes of answers, which are never approximate. */
function valueSchemaOf({ appendixSchema, appendixTemplate2024 }, ofKind) {
  const { key } = appendixTemplate2024.indicators.find(({ kind }) => kind === ofKind)
  return appendixSchema(appendixTemplate2024).shape.values.in.shape[key].unwrap().unwrap()
}

/** The bounds of a row that is not known. */
function otherBoundsOf({ appendixSchema, appendixTemplate2024 }) {
  return appendixSchema(appendixTemplate2024).shape.values.in.def.catchall.unwrap().options.at(-1)
}

/** The schemas that read texts, as JSON Schema. */
function leavesOf(library) {
  const safe = Number.MAX_SAFE_INTEGER
  const textPatterns = textPatternsOf(library.countedUnits)
  const text = (name, ...reasons) => ({
    type: 'string',
    pattern: textPatterns[name],
    ...commentOn(...reasons),
  })
  const number = (maximum) => ({ type: 'number', minimum: 0, ...maximum, ...commentOn('too-precise') })
  const bounds = (end) => ({
    type: 'object',
    properties: {
      atLeast: end,
      atMost: end,
      soft: { description: 'The bounds that a word only suggests.', enum: ['atLeast', 'atMost', 'both'] },
      words: { description: 'The words as published.', type: 'string' },
    },
    additionalProperties: false,
    minProperties: 1,
    ...commentOn('empty', 'reversed-range'),
  })
  const integer = { type: 'integer', minimum: 0, maximum: safe }
  const signedNumber = { type: 'number', minimum: -safe, maximum: safe, ...commentOn('too-precise') }
  const signedDecimal = { type: 'string', pattern: '^-?(?:0|[1-9][0-9]{0,8})(?:\\.[0-9]{1,12})?$' }
  const worded = (name) => text(name, 'too-large', 'reversed-range', 'not-normalized')
  const exactCount = { anyOf: [integer, text('exactCount', 'too-large', 'not-normalized')] }
  const exactFigure = {
    anyOf: [number({ maximum: safe }), text('exactFigure', 'too-large', 'not-normalized')],
  }
  const percentage = {
    anyOf: [number({ exclusiveMaximum: 1e9 }), text('percentage', 'too-large', 'not-normalized')],
  }
  const measure = {
    anyOf: [number({ exclusiveMaximum: 1e15 }), text('measure', 'too-large', 'not-normalized')],
  }
  return new Map([
    [
      library.countSchema,
      {
        description: 'An integer from 0, Vietnamese notation ("1.492", "gần 2.840"), or bounds.',
        anyOf: [integer, worded('count'), bounds(exactCount)],
      },
    ],
    [
      valueSchemaOf(library, 'choice'),
      { description: 'An integer from 0, or Vietnamese notation: "1.492".', ...exactCount },
    ],
    [
      library.figureSchema,
      {
        description: 'A number from 0, Vietnamese notation ("86,59", "gần 27.000", "1,2 triệu"), or bounds.',
        anyOf: [number({ maximum: safe }), worded('figure'), bounds(exactFigure)],
      },
    ],
    [
      library.requiredFigureSchema,
      {
        description:
          'A number from 0, Vietnamese notation ("86,59", "gần 27.000", "7.611 tỷ đồng"), or bounds.',
        anyOf: [number({ maximum: safe }), worded('requiredFigure'), bounds(exactFigure)],
      },
    ],
    [
      library.signedFigureSchema,
      {
        description: 'A number of either sign, Vietnamese notation ("-0,07", "giảm 0,07 điểm"), or bounds.',
        anyOf: [signedNumber, worded('signedFigure'), bounds(exactFigure), bounds(signedNumber)],
      },
    ],
    [
      library.signedRateSchema,
      {
        description: 'A growth in percent as printed: "12.3", "-12,30%", "giảm gần 5%", or bounds.',
        anyOf: [signedNumber, worded('signedRate'), bounds(signedDecimal)],
      },
    ],
    [
      library.changedFigureSchema,
      {
        description: 'A number from 0, Vietnamese notation ("1.492", "99,30%"), or bounds.',
        anyOf: [
          number({ maximum: safe }),
          worded('changedFigure'),
          bounds(exactFigure),
          bounds(text('percentSign', 'too-large', 'not-normalized')),
        ],
      },
    ],
    [
      valueSchemaOf(library, 'amount'),
      {
        description:
          'A number from 0 in the unit of its row, Vietnamese notation ("86,59", "gần 196"), or bounds.',
        anyOf: [number({ maximum: safe }), worded('amountInUnit'), bounds(exactFigure)],
      },
    ],
    [otherBoundsOf(library), { anyOf: [bounds(exactFigure), bounds(percentage)] }],
    [
      library.moneySchema,
      {
        description:
          'An amount in đồng, Vietnamese notation with its unit ("gần 196 triệu đồng"), or bounds.',
        anyOf: [integer, worded('money'), bounds(exactCount)],
      },
    ],
    [
      library.measureSchema,
      {
        description: 'A number from 0, or Vietnamese notation: "99,9%". The decimals of a text are kept.',
        ...measure,
      },
    ],
    [
      library.approximateMeasureSchema,
      {
        description: 'A number from 0, Vietnamese notation ("99,9%", "từ 95% trở lên"), or bounds.',
        anyOf: [number({ exclusiveMaximum: 1e15 }), worded('approximateMeasure'), bounds(measure)],
      },
    ],
    [
      library.percentageSchema,
      {
        description:
          'A percentage from 0 as printed: "99.30", "99,30%", 99.3. The decimals of a text are kept.',
        ...percentage,
      },
    ],
    [
      library.publishedRateSchema,
      {
        description: 'A percentage as printed, or an approximate one: "99,30%", "gần 90%", or bounds.',
        anyOf: [number({ exclusiveMaximum: 1e9 }), worded('publishedRate'), bounds(percentage)],
      },
    ],
    [
      library.isoDateSchema,
      {
        description: 'A day from 1900-01-01 to 2199-12-31.',
        type: 'string',
        format: 'date',
        pattern: textPatterns.isoDate,
      },
    ],
    [
      library.dateOrInstantSchema,
      {
        description: 'A day, or an instant with its offset (ISO 8601), which becomes its day in Viet Nam.',
        ...text('dateOrInstant', 'outside-years', 'not-normalized'),
      },
    ],
    [
      bare(library.periodSchema.in.shape.year),
      { anyOf: [{ type: 'integer', minimum: 1900, maximum: 2199 }, text('year', 'not-normalized')] },
    ],
    [bare(library.periodSchema.in.shape.ordinal), ordinalUpTo(mostOrdinal)],
    [library.waiverSchema.shape.path, { type: 'string', pattern: '^(?:/[\\s\\S]*)?$' }],
  ])
}

/** The number of the last week of a year. */
const mostOrdinal = 53

/** Which week, month, quarter or half, at most `limit`. */
function ordinalUpTo(limit) {
  const written = { type: 'string', pattern: ordinalPattern(limit), ...commentOn('not-normalized') }
  return { anyOf: [{ type: 'integer', minimum: 1, maximum: limit }, written] }
}

/** What else a model demands, where JSON Schema can say it, and what it cannot. */
function refinementsOf({
  periodSchema,
  periodKinds,
  taskSchema,
  tasksSchema,
  dossierSchema,
  reportSchema,
  targetSchema,
  appendixTemplate2024,
  appendixTemplate2025,
}) {
  const [, otherAppendix] = reportSchema.shape.appendix.unwrap().unwrap().options
  const absent = (...keys) => ({ properties: Object.fromEntries(keys.map((key) => [key, { type: 'null' }])) })
  const given = (...keys) => ({
    required: keys,
    properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
  })
  const where = (key, values, then) => ({
    if: { required: [key], properties: { [key]: { enum: values } } },
    then,
  })
  const highestOrdinal = (kind) =>
    Array.from({ length: mostOrdinal }, (_, index) => mostOrdinal - index).find(
      (ordinal) => periodSchema.safeParse({ kind, ordinal }).success,
    ) ?? 0
  const limits = [...new Set(periodKinds.map(highestOrdinal))].filter((limit) => limit < mostOrdinal)
  const ordinals = limits.map((limit) =>
    where(
      'kind',
      periodKinds.filter((kind) => highestOrdinal(kind) === limit),
      limit === 0
        ? absent('ordinal')
        : { properties: { ordinal: { anyOf: [...ordinalUpTo(limit).anyOf, { type: 'null' }] } } },
    ),
  )
  const notOpen = { properties: { openEnd: { enum: [false, null] } } }
  /** A period whose custom kind states `ends`, or neither of its days. */
  const period = (...ends) => ({
    allOf: [
      ...ordinals,
      where('kind', ['custom'], { anyOf: [given(...ends), { allOf: [absent('from', 'to'), notOpen] }] }),
      where(
        'kind',
        periodKinds.filter((kind) => kind !== 'custom'),
        notOpen,
      ),
    ],
    ...commentOn('reversed'),
  })
  return new Map([
    [
      reportSchema,
      {
        // A period to the present ends on the day of the report.
        if: {
          properties: {
            period: {
              type: 'object',
              ...given('from'),
              properties: { kind: { const: 'custom' }, from: { type: 'string' }, to: { type: 'null' } },
            },
          },
        },
        // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
        then: given('issuedOn'),
        ...commentOn('reversed'),
      },
    ],
    [otherAppendix.shape.template, { not: { enum: [appendixTemplate2024.id, appendixTemplate2025.id] } }],
    [bare(targetSchema.shape.figure), commentOn('unknown-figure')],
    [periodSchema, period('from', 'to')],
    [reportSchema.shape.period, period('from')],
    [
      taskSchema,
      {
        allOf: [
          { not: given('completedOn', 'cancelledOn') },
          where('status', ['not-started'], absent('startedOn', 'completedOn', 'cancelledOn')),
          where('status', ['in-progress'], absent('completedOn', 'cancelledOn')),
          where('status', ['completed'], absent('cancelledOn')),
          where('status', ['cancelled'], absent('completedOn')),
        ],
        ...commentOn('ended-before-started'),
      },
    ],
    [tasksSchema, commentOn('repeated-task')],
    [
      dossierSchema,
      commentOn(
        'outcome-before-reception',
        'pause-before-reception',
        'pause-after-outcome',
        'reversed',
        'pauses-overlap',
      ),
    ],
  ])
}

function commentOn(...reasons) {
  return {
    $comment: `Refused when read: ${reasons.map((reason) => `${reason} (${leftToReaders[reason]})`).join('; ')}.`,
  }
}

/** As JSON in which every character can be seen. */
function print(schema) {
  const unseen = /(?![ -])[\p{Z}\p{Cf}\p{Mn}\p{Pd}\u2212]/gu
  const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  return `${JSON.stringify(schema).replace(unseen, escaped)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = new URL('../dist/', import.meta.url)
  const faces = [
    'quantity',
    'calendar',
    'check',
    'agency',
    'document',
    'dossier',
    'plan',
    'appendix',
    'report',
    'scorecard',
  ]
  const library = {
    ...(await import(new URL('esm/notation/parse-count.js', dist))),
    ...(await import(new URL('esm/cli/config-schema.js', dist))),
  }
  for (const face of faces) Object.assign(library, await import(new URL(`esm/${face}/index.js`, dist)))
  await mkdir(new URL('schemas/', dist), { recursive: true })
  for (const [name, schema] of Object.entries(jsonSchemas(library)))
    await writeFile(new URL(`schemas/${name}.json`, dist), print(schema))
}
