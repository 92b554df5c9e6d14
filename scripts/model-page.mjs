// Writes docs/model.md and docs/model.vi.md from the declarations: each key of what the package reads, with its Vietnamese
// term, its meaning, what may stand there, where else a figure of it stands, and an example out of the real reports.
// `npm run catalogue` writes them beside the rules; a test refuses a stale page.
import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { appendixTemplate2024 } from '../dist/esm/appendix/index.js'
import { placesByFigure } from './figure-map.mjs'

const root = new URL('../', import.meta.url)

/** What is described: a schema of `dist/schemas`, and the type that a program has of it. */
const documents = [
  { name: 'report', file: 'src/report/report.ts', type: 'Report' },
  { name: 'dossier', file: 'src/dossier/dossier.ts', type: 'Dossier' },
  { name: 'waivers', file: 'src/check/waiver.ts', type: 'Waiver' },
]

/** What may stand where a figure or a day does, by the name of its definition; the English words are those of the schema. */
const values = {
  count: 'Số nguyên từ 0, cách viết Việt Nam ("1.492", "gần 2.840") hoặc khoảng.',
  exactCount: 'Số nguyên từ 0, hoặc cách viết Việt Nam: "1.492".',
  figure: 'Số từ 0, cách viết Việt Nam ("86,59", "gần 27.000", "1,2 triệu") hoặc khoảng.',
  requiredFigure: 'Số từ 0, cách viết Việt Nam ("86,59", "7.611 tỷ đồng") hoặc khoảng.',
  amountInUnit: 'Số từ 0 theo đơn vị tính của dòng, cách viết Việt Nam ("86,59", "gần 196") hoặc khoảng.',
  money: 'Số tiền bằng đồng, cách viết Việt Nam kèm đơn vị ("gần 196 triệu đồng") hoặc khoảng.',
  measure: 'Số từ 0, hoặc cách viết Việt Nam: "99,9%". Giữ số chữ số thập phân đã ghi.',
  approximateMeasure: 'Số từ 0, cách viết Việt Nam ("99,9%", "từ 95% trở lên") hoặc khoảng.',
  percentage: 'Tỷ lệ phần trăm như đã in: "99,30%", 99.3. Giữ số chữ số thập phân đã ghi.',
  publishedRate: 'Tỷ lệ phần trăm như đã in, hoặc ước chừng: "99,30%", "gần 90%", hoặc khoảng.',
  isoDate: 'Ngày từ 1900-01-01 đến 2199-12-31, viết năm-tháng-ngày.',
  dateOrInstant: 'Ngày, hoặc thời điểm kèm múi giờ (ISO 8601), tính theo ngày ở Việt Nam.',
}

const words = {
  vi: {
    title: 'Mô hình dữ liệu',
    intro: [
      'Sinh từ khai báo bằng `npm run catalogue`; không sửa tay. Mỗi khóa JSON: thuật ngữ, giá trị nhận, số liệu còn ghi ở chỗ',
      'nào (mã của phụ lục, phần khác), và ví dụ lấy từ báo cáo thật. Khóa vắng mặt hoặc `null` là **chưa báo cáo**, không phải 0.',
      'Quan hệ giữa các số liệu: [đối chiếu](what-is-compared.md). Bản tiếng Anh kèm nghĩa của từng khóa: [model.md](model.md).',
    ],
    columns: ['Khóa', 'Thuật ngữ', 'Giá trị', 'Cũng ghi ở', 'Ví dụ'],
    values: 'Các loại giá trị',
    valueColumns: ['Loại', 'Nhận'],
    documents: { report: 'Báo cáo', dossier: 'Hồ sơ', waivers: 'Miễn trừ (danh sách)' },
    required: 'bắt buộc',
    text: 'chữ',
    integer: 'số nguyên',
    number: 'số',
    boolean: '`true`, `false`',
    list: 'danh sách',
    any: 'tùy ý',
    codes: 'theo mã của biểu mẫu',
    form: 'Phụ lục',
    formColumns: ['Mã', 'Chỉ tiêu', 'Đơn vị tính', 'Qua các kỳ'],
  },
  en: {
    title: 'The model',
    intro: [
      'Generated from the declarations by `npm run catalogue`; do not edit. Of each JSON key: the Vietnamese term, what it means,',
      'what may stand there, where else the figure stands (codes of the appendix, other sections), and an example out of a real',
      'report. A key that is absent or `null` is **not reported**, never 0. How figures hold each other:',
      '[what is compared](what-is-compared.md). In Vietnamese: [model.vi.md](model.vi.md).',
    ],
    columns: ['Key', 'Term', 'Meaning', 'Value', 'Also at', 'Example'],
    values: 'Kinds of values',
    valueColumns: ['Kind', 'Takes'],
    documents: { report: 'Report', dossier: 'Dossier', waivers: 'Waivers (a list)' },
    required: 'required',
    text: 'text',
    integer: 'integer',
    number: 'number',
    boolean: '`true`, `false`',
    list: 'list of',
    any: 'anything',
    codes: 'by the codes of the form',
    form: 'Appendix',
    formColumns: ['Code', 'Indicator', 'Unit', 'Over time'],
  },
}

const examples = [
  'dinh-ca-2024-q1',
  'binh-duong-2024-7-months',
  'duc-pho-2024-5-months',
  'dieu-tri-2024-9-months',
].map((name) => JSON.parse(readFileSync(new URL(`examples/reports/${name}.json`, root), 'utf8')))
const places = placesByFigure()
const { checker, typeOf } = declarations()

/**
 * The page as Markdown.
 *
 * @param language `vi` or `en`; the Vietnamese page leaves out what the doc comments say, which is English
 */
export function modelPage(language) {
  const say = words[language]
  const leaves = new Map()
  const known = new Set()
  const sections = documents.flatMap(({ name, file, type }) => {
    const schema = JSON.parse(readFileSync(new URL(`dist/schemas/${name}.json`, root), 'utf8'))
    return describe(schema, typeOf(file, type), { name, title: say.documents[name] })
  })
  return [
    `# ${say.title}`,
    '',
    ...say.intro,
    '',
    ...[
      ...sections.map(({ name, title }) => `- [${title} · \`${name}\`](#${name})`),
      `- [${say.values}](#values)`,
    ],
    '',
    ...sections.flatMap(({ name, title, rows }) => [
      `<a id="${name}"></a>`,
      '',
      `## ${title} · \`${name}\``,
      '',
      ...table(say.columns, rows),
    ]),
    ...formTable(),
    '<a id="values"></a>',
    '',
    `## ${say.values}`,
    '',
    ...table(
      say.valueColumns,
      [...leaves].map(([name, text]) => [`<a id="${name}"></a>\`${name}\``, text]),
    ),
  ].join('\n')

  /** The objects of a schema, each with a row for each of its keys; one that several hold comes once. */
  function describe(schema, documentType, document) {
    const found = []
    const waiting = [
      { ...document, node: schema, type: documentType, at: document.name === 'report' ? [] : undefined },
    ]
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const { name, title, node, type, at } = next
      const rows = []
      const below = []
      walk(node.type === 'array' ? node.items : node, type, [], at)
      found.push({ name, title, rows })
      waiting.unshift(...below)

      function walk(object, owner, above, place) {
        const { properties, required } = keysOf(resolve(object).node)
        for (const [key, property] of Object.entries(properties)) {
          const path = [...above, key]
          const held = place && [...place, key]
          const symbol = objectsOf(owner)
            .map((each) => checker.getPropertyOfType(each, key))
            .find(Boolean)
          const valueType = symbol && checker.getNonNullableType(checker.getTypeOfSymbol(symbol))
          const { inside, text: taken, list } = takenAt(property)
          const dotted = path.join('.')
          const isOwnList =
            list && inside !== undefined && inside.name === undefined && inside.node.title !== title
          const text = isOwnList ? `${say.list} [${name}.${dotted}[]](#${name}.${dotted}[])` : taken
          const term = property.title ?? resolve(property).node.title ?? inside?.node.title ?? ''
          const isRequired = required.includes(key)
          rows.push(
            row(`<a id="${name}.${dotted}"></a>\`${dotted}\``, {
              term,
              meaning: symbol ? ts.displayPartsToString(symbol.getDocumentationComment(checker)) : '',
              value: [text, ...(isRequired ? [`**${say.required}**`] : [])].join('; '),
              also: held ? (places.get(held.join('.')) ?? []).join(', ') : '',
              example: held ? exampleAt(held) : '',
            }),
          )
          // Rows of rows have the keys of the rows that hold them.
          if (inside === undefined || (list && inside.node.title === title)) continue
          const under = list ? elementOf(valueType) : valueType
          const at = held && (list ? [...held, '[]'] : held)
          if (inside.name === undefined && !list) walk(inside.node, under, path, at)
          else {
            const given = inside.name ?? `${name}.${dotted}[]`
            if (known.has(given)) continue
            known.add(given)
            below.push({
              name: given,
              title: inside.node.title ?? term,
              node: inside.node,
              type: under,
              at,
            })
          }
        }
      }
    }
    return found

    /** The keys of an object; of one that has kinds those of all kinds, with which of them they go. */
    function keysOf(node) {
      const kinds = (node.anyOf ?? node.oneOf ?? []).map((each) => resolve(each).node)
      if (node.properties !== undefined || kinds.length === 0)
        return { properties: node.properties ?? {}, required: node.required ?? [] }
      const properties = {}
      for (const kind of kinds)
        for (const [key, property] of Object.entries(kind.properties ?? {})) {
          const options = properties[key]?.enum ?? []
          const isKind = property.const !== undefined
          properties[key] = isKind
            ? { title: kind.title, enum: [...options, property.const] }
            : (properties[key] ?? property)
        }
      const required = Object.keys(properties).filter((key) =>
        kinds.every((kind) => kind.required?.includes(key)),
      )
      return { properties, required }
    }

    /** A schema without what lets it be left out, and the name under which it stands. */
    function resolve(node, name) {
      if (node.$ref !== undefined) {
        const given = node.$ref.replace('#/$defs/', '')
        return resolve(schema.$defs[given], given)
      }
      const options = (node.anyOf ?? node.oneOf)?.filter(({ type }) => type !== 'null')
      return options?.length === 1 && node.description === undefined
        ? resolve(options[0], name)
        : { node, name }
    }

    /** What may stand at a key, in words, and the object that stands there. */
    function takenAt(given) {
      const { node, name } = resolve(given)
      if (values[name] !== undefined) {
        leaves.set(name, language === 'vi' ? values[name] : node.description)
        return { text: `[${name}](#${name})` }
      }
      if (node.enum !== undefined || node.const !== undefined)
        return { text: (node.enum ?? [node.const]).map((each) => `\`${each}\``).join(', ') }
      if (node.type === 'array') {
        const { inside, text } = takenAt(node.items)
        return {
          text: `${say.list} ${text}`,
          inside: inside && { ...inside, name: inside.name ?? name },
          list: true,
        }
      }
      const options = node.anyOf ?? node.oneOf
      const objects = (options ?? [node]).map((each) => resolve(each)).filter((each) => each.node.properties)
      const [inside] = objects.length > 1 ? [{ node, name }] : objects
      if (objects[0]?.node.properties?.values !== undefined) return { text: `[${say.codes}](#appendix)` }
      if (inside !== undefined) {
        const named = inside.name ?? name
        return {
          text: named === undefined ? '{ … }' : `[${named}](#${named})`,
          inside: { ...inside, name: named },
        }
      }
      if (options !== undefined)
        return { text: [...new Set(options.map((each) => takenAt(each).text))].join(', ') }
      const type = [node.type].flat().find((each) => each !== 'null')
      return {
        text:
          { string: say.text, integer: say.integer, number: say.number, boolean: say.boolean }[type] ??
          say.any,
      }
    }
  }

  function elementOf(type) {
    const list = objectsOf(type).find((each) => checker.isArrayType(each))
    return list && checker.getIndexTypeOfType(list, ts.IndexKind.Number)
  }

  function objectsOf(type) {
    const types = type === undefined ? [] : type.isUnion() ? type.types : [type]
    return types.filter((each) => each.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection))
  }

  function row(key, { term, meaning, value, also, example }) {
    return language === 'vi' ? [key, term, value, also, example] : [key, term, meaning, value, also, example]
  }

  function formTable() {
    const rows = appendixTemplate2024.indicators.map(({ key, label, unit, overTime }) => [
      `<a id="appendix.${key}"></a>\`${key}\``,
      language === 'vi' ? label.vi : `${label.vi} · ${label.en}`,
      unit?.[language] ?? unit?.vi ?? '',
      overTime ?? '',
    ])
    return [
      '<a id="appendix"></a>',
      '',
      `## ${say.form} \`${appendixTemplate2024.id}\``,
      '',
      ...table(say.formColumns, rows),
    ]
  }
}

/** The declarations of the sources, as an editor knows them. */
function declarations() {
  const { config } = ts.readConfigFile(fileURLToPath(new URL('tsconfig.build.json', root)), ts.sys.readFile)
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, fileURLToPath(root))
  const program = ts.createProgram(fileNames, { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  return {
    checker,
    typeOf(file, name) {
      const source = program.getSourceFile(fileURLToPath(new URL(file, root)))
      const symbol = checker
        .getExportsOfModule(checker.getSymbolAtLocation(source))
        .find((each) => each.name === name)
      return checker.getDeclaredTypeOfSymbol(symbol)
    },
  }
}

/** The first value at a place in one of the real reports. */
function exampleAt(path) {
  const values = examples.flatMap((report) => valuesAt(report, path)).filter((value) => value != null)
  const value = values.find((each) => typeof each !== 'object')
  const text = value === undefined ? '' : JSON.stringify(value)
  return text === '' || text.length > 60 ? '' : `\`${text}\``
}

function valuesAt(value, [key, ...rest]) {
  if (key === undefined) return [value]
  if (key === '[]') return Array.isArray(value) ? value.flatMap((each) => valuesAt(each, rest)) : []
  return value != null && Object.hasOwn(value, key) ? valuesAt(value[key], rest) : []
}

function table(head, rows) {
  const line = (cells) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line), '']
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await writeFile(new URL('docs/model.md', root), modelPage('en'))
  await writeFile(new URL('docs/model.vi.md', root), modelPage('vi'))
}
