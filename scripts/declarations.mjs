/**
 * Checks src/ as a library, without the types of Node, and writes its declarations into the first folder named. Those who
 * require the package find in the second folder one file for each face, which names what the first declares: TypeScript
 * lets CommonJS take types from a module, and the package holds each declaration once.
 *
 * TypeScript leaves out comments when it writes down a type that it inferred: those of the keys of zod's shapes, and those
 * of a section's entries where another section holds it. This puts them back, so that an editor shows them on the fields
 * of what schemas parse and take.
 *
 *   node scripts/declarations.mjs dist/esm dist/cjs
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ts from 'typescript'

const { options, fileNames } = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.build.json', ts.sys.readFile).config,
  ts.sys,
  process.cwd(),
)
const program = ts.createProgram(fileNames, options)
const checker = program.getTypeChecker()

const faults = ts.getPreEmitDiagnostics(program)
if (faults.length > 0) {
  process.stderr.write(ts.formatDiagnostics(faults, ts.createCompilerHost(options)))
  process.exit(1)
}

/** The comments to insert in a declaration file, by position. */
function commentsFor(declarations, source) {
  const comments = new Map()
  const declared = new Map(
    source.statements
      .flatMap((statement) =>
        ts.isVariableStatement(statement) ? statement.declarationList.declarations : [statement],
      )
      .map((node) => [node.name?.text, node]),
  )

  function walk(node, type) {
    if (node === undefined || type === undefined) return
    if (ts.isParenthesizedTypeNode(node) || ts.isTypeOperatorNode(node)) return walk(node.type, type)
    if (ts.isTypeLiteralNode(node)) {
      for (const member of node.members) {
        const property = ts.isPropertySignature(member) && type.getProperty(member.name.text)
        if (!property) continue
        const text = ts.displayPartsToString(property.getDocumentationComment(checker))
        if (text !== '' && ts.getJSDocCommentsAndTags(member).length === 0)
          comments.set(member.getStart(), text)
        walk(member.type, checker.getTypeOfSymbol(property))
      }
      return
    }
    const nodes =
      ts.isTypeReferenceNode(node) || ts.isImportTypeNode(node)
        ? node.typeArguments
        : ts.isTupleTypeNode(node)
          ? node.elements
          : ts.isArrayTypeNode(node)
            ? [node.elementType]
            : undefined
    const types = type.aliasTypeArguments ?? (type.target && checker.getTypeArguments(type))
    for (const [index, each] of (nodes ?? []).entries()) walk(each, types?.[index])
  }

  for (const statement of declarations.statements) {
    if (ts.isVariableStatement(statement))
      for (const { name, type } of statement.declarationList.declarations) {
        const node = declared.get(name.text)
        walk(type, node && checker.getTypeAtLocation(node))
      }
    if (ts.isFunctionDeclaration(statement)) {
      const node = declared.get(statement.name.text)
      const [signature] = node ? checker.getTypeAtLocation(node).getCallSignatures() : []
      walk(statement.type, signature?.getReturnType())
    }
  }
  return comments
}

/** The declarations of a source with the comments put in. */
function documented(name, text, source) {
  const declarations = ts.createSourceFile(name, text, ts.ScriptTarget.ES2022, true)
  const comments = [...commentsFor(declarations, source)].sort(([a], [b]) => b - a)
  return comments.reduce((code, [position, comment]) => {
    const indent = /[ \t]*$/.exec(code.slice(0, position))[0]
    const lines = comment.split('\n')
    const block =
      lines.length === 1
        ? `/** ${comment} */`
        : ['/**', ...lines.map((line) => ` * ${line}`), ' */'].join(`\n${indent}`)
    return `${code.slice(0, position)}${block}\n${indent}${code.slice(position)}`
  }, text)
}

/** A comment as it stands above a declaration, or nothing where there is nothing to say. */
function comment(symbol) {
  const tags = symbol
    .getJsDocTags(checker)
    .map(({ name, text }) => `@${name} ${ts.displayPartsToString(text)}`.trimEnd())
  const lines = [ts.displayPartsToString(symbol.getDocumentationComment(checker)), ...tags]
    .join('\n')
    .trim()
    .split('\n')
  return lines[0] === '' ? '' : `/**\n${lines.map((line) => ` * ${line}`.trimEnd()).join('\n')}\n */\n`
}

/** What a face says to those who require it: the same types, and constants of the types of its values. */
function requiredFace(source, module) {
  const types = []
  const values = []
  for (const exported of checker.getExportsOfModule(checker.getSymbolAtLocation(source))) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const isValue = (symbol.flags & ts.SymbolFlags.Value) !== 0
    const isType = (symbol.flags & ts.SymbolFlags.Type) !== 0
    const { name } = exported
    if (isType && !isValue) types.push(name)
    else values.push(`${comment(symbol)}export declare const ${name}: typeof face.${name};\n`)
    if (isType && isValue) values.push(`export type ${name} = face.${name};\n`)
  }
  const from = `from '${module}' with { 'resolution-mode': 'import' };\n`
  return [
    `import type * as face ${from}`,
    ...(types.length > 0 ? [`export type { ${types.sort().join(', ')} } ${from}`] : []),
    ...values,
  ].join('')
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
}

const [folder, required] = process.argv.slice(2)
program.emit(undefined, (name, text, _mark, _failed, [source]) => {
  const file = relative('src', name)
  write(join(folder, file), documented(name, text, source))
  if (required === undefined || !/^(?:[^/]+\/|dossier\/sql\/)?index\.d\.ts$/.test(file.split(sep).join('/')))
    return
  const face = join(required, file)
  const module = relative(dirname(face), join(folder, file.replace(/\.d\.ts$/, '.js')))
  write(face, requiredFace(source, module.split(sep).join('/')))
})
