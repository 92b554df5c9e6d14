/**
 * Checks src/ as a library, without the types of Node, and writes its declarations into the folders named: they are the
 * same for modules and for CommonJS. TypeScript leaves out the comments of schema keys, since zod passes shapes through a
 * mapped type; this puts them back, so that an editor shows them on the fields of what schemas parse.
 *
 *   node scripts/declarations.mjs dist/esm dist/cjs
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
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
  const module = checker.getSymbolAtLocation(source)
  if (module === undefined) return comments
  const symbols = new Map(checker.getExportsOfModule(module).map((symbol) => [symbol.name, symbol]))

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
    const nodes = ts.isTypeReferenceNode(node)
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
        const symbol = symbols.get(name.text)
        walk(type, symbol && checker.getTypeOfSymbol(symbol))
      }
    if (ts.isFunctionDeclaration(statement)) {
      const symbol = symbols.get(statement.name.text)
      const [signature] = symbol ? checker.getTypeOfSymbol(symbol).getCallSignatures() : []
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

program.emit(undefined, (name, text, _mark, _failed, [source]) => {
  const declarations = documented(name, text, source)
  for (const folder of process.argv.slice(2)) {
    const file = join(folder, relative('src', name))
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, declarations)
  }
})
