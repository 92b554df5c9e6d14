/**
 * Lays out a new rule: `npm run new-rule -- dossier/none-late --title-vi "…" --title-en "…"`.
 *
 * The rule compiles and is registered, and the tests refuse it until its author has written what it says, what it rests
 * on, what it checks and its samples: nothing of it can pass for a rule before.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import ts from 'typescript'

const root = fileURLToPath(new URL('..', import.meta.url))

const help = `Usage: npm run new-rule -- FOLDER/NAME --title-vi TEXT --title-en TEXT [options]

Writes src/FOLDER/rules/NAME.ts and adds the rule to a list of src/FOLDER/rules/index.ts.

  --title-vi TEXT                 what the rule demands, in Vietnamese
  --title-en TEXT                 the same in English
  --severity error|warning|info   what a finding is (default: error)
  --folder FOLDER                 folder of src/, where it is not the first part of the id
  --list NAME                     list of rules to add it to (default: the first of the folder)
  -h, --help                      print this help

Example: npm run new-rule -- dossier/none-late --title-vi "Không có hồ sơ quá hạn" --title-en "No dossier is late"
`

const severities = ['error', 'warning', 'info']

/** What the person who calls can mend: printed in one line, without a trace. */
class Refusal extends Error {}

/** Reads and judges the command line. */
function readOptions() {
  const { values, positionals } = parse()
  if (values.help) return undefined
  const [id, ...rest] = positionals
  if (id === undefined || rest.length > 0) throw new Refusal('give one id: dossier/none-late')
  // As `verifyRule` has it, and a name that an identifier can begin with.
  if (!/^[a-z]+(?:-[a-z]+)*\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) {
    throw new Refusal(`not an id: ${id}; it is a folder and a name in lower case, as in dossier/none-late`)
  }
  const { 'title-vi': vi, 'title-en': en, severity } = values
  for (const [option, title] of Object.entries({ 'title-vi': vi, 'title-en': en })) {
    if (!title?.trim()) throw new Refusal(`--${option} is missing: every rule has both titles`)
    if (/[\p{Cc}\p{Zl}\p{Zp}]/u.test(title)) throw new Refusal(`--${option} is not one line of text`)
  }
  if (!severities.includes(severity)) throw new Refusal(`--severity must be one of: ${severities.join(', ')}`)
  const [prefix, name] = id.split('/')
  return {
    id,
    name,
    folder: values.folder ?? prefix,
    list: values.list,
    title: { vi: vi.trim(), en: en.trim() },
    severity,
  }
}

function parse() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        'title-vi': { type: 'string' },
        'title-en': { type: 'string' },
        severity: { type: 'string', default: 'error' },
        folder: { type: 'string' },
        list: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new Refusal(error.message)
  }
}

/** Refuses a folder without rules, and a rule that there is already. */
function refuseTaken({ id, name, folder }) {
  const folders = readdirSync(join(root, 'src')).filter((each) =>
    existsSync(join(root, 'src', each, 'rules')),
  )
  if (!folders.includes(folder)) {
    throw new Refusal(`src/${folder}/rules does not exist; --folder must be one of: ${folders.join(', ')}`)
  }
  const file = `src/${folder}/rules/${name}.ts`
  if (existsSync(join(root, file))) throw new Refusal(`${file} exists`)
  const taken = folders
    .flatMap((each) =>
      readdirSync(join(root, 'src', each, 'rules')).map((entry) => `src/${each}/rules/${entry}`),
    )
    .find((each) => each.endsWith('.ts') && readFileSync(join(root, each), 'utf8').includes(`id: '${id}'`))
  if (taken !== undefined) throw new Refusal(`the id ${id} is taken by ${taken}`)
  // Ids that are put together appear in the catalogue only.
  if (readFileSync(join(root, 'docs/rules.md'), 'utf8').includes(`\n## ${id}\n`)) {
    throw new Refusal(`the id ${id} is taken: see docs/rules.md`)
  }
  return file
}

/**
 * The lists of rules in a folder's index: name, subject, where the subject's type comes from, and where to insert.
 * Only a plain list of names can be added to safely.
 */
function listsOf(index) {
  const imports = index.statements.filter(ts.isImportDeclaration)
  const sourceOf = (type) =>
    imports.find(({ importClause }) =>
      importClause?.namedBindings?.elements?.some(({ name }) => name.text === type),
    )?.moduleSpecifier.text
  return index.statements.filter(ts.isVariableStatement).flatMap(({ declarationList }) =>
    declarationList.declarations.flatMap(({ name, type, initializer }) => {
      const [, subject] = /^readonly Rule<(.+)>\[\]$/.exec(type?.getText(index) ?? '') ?? []
      if (subject === undefined || !initializer || !ts.isArrayLiteralExpression(initializer)) return []
      if (!initializer.elements.every(ts.isIdentifier) || initializer.elements.length === 0) return []
      const typeNames = subject.match(/\w+/g).filter((each) => each !== 'readonly')
      const typeImports = typeNames.map((each) => ({ name: each, from: sourceOf(each) }))
      if (typeImports.some(({ from }) => from === undefined)) return []
      return [{ name: name.getText(index), subject, typeImports, end: initializer.elements.end }]
    }),
  )
}

/** The list that the rule goes to, or nothing where the folder's rules are not in lists. */
function chooseList({ folder, list }) {
  const path = `src/${folder}/rules/index.ts`
  if (!existsSync(join(root, path))) {
    if (list !== undefined) throw new Refusal(`there is no list ${list}: ${path} does not exist`)
    return undefined
  }
  const text = readFileSync(join(root, path), 'utf8')
  const index = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lists = listsOf(index)
  const chosen = list === undefined ? lists[0] : lists.find(({ name }) => name === list)
  if (chosen !== undefined) {
    const lastImport = index.statements.filter(ts.isImportDeclaration).at(-1)
    return { ...chosen, path, text, imported: lastImport?.end ?? 0 }
  }
  if (list === undefined) return undefined
  throw new Refusal(`${path} has no list ${list}; there are: ${lists.map(({ name }) => name).join(', ')}`)
}

/** What the rules of a folder without lists judge: the type of its noun, `Report` of src/report/report.ts. */
function nounOf(folder) {
  const type = pascal(folder)
  const path = join(root, 'src', folder, `${folder}.ts`)
  const declared = new RegExp(`^export (?:interface|type) ${type}\\b`, 'm')
  if (existsSync(path) && declared.test(readFileSync(path, 'utf8'))) {
    return { subject: type, typeImports: [{ name: type, from: `../${folder}.js` }] }
  }
  throw new Refusal(`cannot tell what the rules of src/${folder} judge: write this one beside its likes`)
}

function pascal(name) {
  return name.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())
}

/** One word alone may be a keyword: it takes the folder's name in front. */
function identifierOf({ id, name }) {
  const words = name.includes('-') ? name : id.replace('/', '-')
  const [first, rest] = [pascal(words).charAt(0), pascal(words).slice(1)]
  return first.toLowerCase() + rest
}

function sourceOfRule({ id, severity, title }, identifier, { subject, typeImports }) {
  const text = JSON.stringify
  const types = typeImports.map(({ name, from }) => `import type { ${name} } from '${from}'`)
  return `import { notEvaluated, type Rule } from '../../check/rule.js'
${types.join('\n')}

/** ${title.en.replaceAll('*/', '* /')}. */
export const ${identifier}: Rule<${subject}> = {
  id: '${id}',
  severity: '${severity}',
  title: { vi: ${text(title.vi)}, en: ${text(title.en)} },
  message: { vi: '', en: '' },
  basis: [],
  check: () => notEvaluated(),
  samples: { passing: [], failing: [] },
}
`
}

/** The index with the rule imported and at the end of its list. */
function withRule({ text, imported, end }, identifier, name) {
  const line = `\nimport { ${identifier} } from './${name}.js'`
  const listed = `${text.slice(0, end).replace(/,\s*$/, '')}, ${identifier}${text.slice(end)}`
  return listed.slice(0, imported) + line + listed.slice(imported)
}

/** Puts imports in order and lines in form; without Biome the files are right all the same. */
function format(files) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const { status } = spawnSync(process.execPath, [biome, 'check', '--write', ...files], { cwd: root })
  if (status !== 0) process.stderr.write('npm run format has more to say\n')
}

function run() {
  const options = readOptions()
  if (options === undefined) return process.stdout.write(help)
  const file = refuseTaken(options)
  const list = chooseList(options)
  const identifier = identifierOf(options)
  writeFileSync(join(root, file), sourceOfRule(options, identifier, list ?? nounOf(options.folder)))
  const written = [file]
  if (list !== undefined) {
    writeFileSync(join(root, list.path), withRule(list, identifier, options.name))
    written.push(list.path)
  }
  format(written)
  process.stdout.write(`${file}: written.
${list === undefined ? notRegistered(options.folder, identifier) : registered(list)}
Write, in this order: two failing samples and a passing one, check, the messages, the basis. Then:

  npx vitest run test/${options.folder}/rules
  npm run catalogue
`)
}

function registered({ path, name, subject }) {
  return `${path}: added to ${name}, whose rules judge ${subject}.

It does nothing yet, and the tests refuse it: it has no message, no basis and no samples, and evaluates nothing.`
}

function notRegistered(folder, identifier) {
  const ruleset = `src/${folder}/rules/ruleset.ts`
  const place = existsSync(join(root, ruleset))
    ? `in ${ruleset}`
    : 'where the rules of this folder are put together'
  return `Not registered: src/${folder}/rules has no list of rules to add it to. Import ${identifier}
${place}, and add it to the scope of what it judges; until then no test sees it.

It does nothing yet: it has no message, no basis and no samples, and evaluates nothing.`
}

try {
  run()
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  process.stderr.write(`new-rule: ${error.message}\nnpm run new-rule -- --help\n`)
  process.exitCode = 2
}
