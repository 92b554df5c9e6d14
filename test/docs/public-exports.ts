import { existsSync, readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import ts from 'typescript'

/** The faces of the package, by the name under which each is imported. */
export const faces: Readonly<Record<string, string>> = {
  cchc: join(process.cwd(), 'src/index.ts'),
  ...Object.fromEntries(
    readdirSync('src')
      .map((folder) => [`cchc/${folder}`, join(process.cwd(), 'src', folder, 'index.ts')] as const)
      .filter(([, file]) => existsSync(file)),
  ),
  'cchc/sql': join(process.cwd(), 'src/dossier/sql/index.ts'),
}

/** The options under which the sources compile. */
export const compilerOptions: ts.CompilerOptions = ts.parseJsonConfigFileContent(
  ts.readConfigFile('tsconfig.json', ts.sys.readFile).config,
  ts.sys,
  process.cwd(),
).options

/** The sources, as the TypeScript compiler sees them. */
export const program: ts.Program = ts.createProgram(Object.values(faces), compilerOptions)

export const checker: ts.TypeChecker = program.getTypeChecker()

/** Something that a face exports. */
export interface PublicExport {
  readonly name: string
  /** The source file and the name. */
  readonly where: string
  readonly symbol: ts.Symbol
  /** What its doc comment says before the first tag. */
  readonly summary: string
  /** Whether it is there at run time: a function, a class, a schema or data. */
  readonly isValue: boolean
}

const sourcesFolder = `${dirname(faces.cchc ?? '')}/`

/** The source files of the package. */
export const sources: readonly ts.SourceFile[] = program
  .getSourceFiles()
  .filter(({ fileName }) => fileName.startsWith(sourcesFolder))

export function sourceOf(node: ts.Node): string {
  return relative(process.cwd(), node.getSourceFile().fileName)
}

function exportsOf(file: string): readonly ts.Symbol[] {
  const source = program.getSourceFile(file)
  const module = source && checker.getSymbolAtLocation(source)
  return module === undefined ? [] : checker.getExportsOfModule(module)
}

/** What the faces export, each once. */
export function publicExports(): readonly PublicExport[] {
  const symbols = Object.values(faces)
    .flatMap(exportsOf)
    .map((symbol) => (symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol))
  return [...new Set(symbols)].map((symbol) => {
    const [declaration] = symbol.declarations ?? []
    return {
      name: symbol.name,
      where: `${declaration ? sourceOf(declaration) : ''}: ${symbol.name}`,
      symbol,
      summary: ts.displayPartsToString(symbol.getDocumentationComment(checker)),
      isValue: (symbol.flags & ts.SymbolFlags.Value) !== 0,
    }
  })
}
