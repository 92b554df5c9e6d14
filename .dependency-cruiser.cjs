/**
 * The layers of src/, lowest first. A folder may import from the folders listed before its own row,
 * and from itself; everything else fails the build.
 */
const layers = [
  ['notation'],
  ['quantity'],
  ['calendar'],
  ['check'],
  ['table'],
  ['text'],
  ['office'],
  ['sql'],
  ['agency'],
  ['document'],
  ['dossier'],
  ['plan'],
  ['host'],
  ['appendix'],
  ['report'],
  ['prose'],
  ['series'],
  ['consolidation'],
  ['facts'],
  ['scorecard'],
]

const upward = layers.flatMap((row, level) =>
  row.map((folder) => ({
    name: `${folder}-imports-downward`,
    comment: `src/${folder} may import only from the layers below it`,
    severity: 'error',
    from: { path: `^src/${folder}/` },
    to: {
      path: '^src/',
      pathNot: `^src/(${[...layers.slice(0, level).flat(), folder].join('|')})/`,
    },
  })),
)

module.exports = {
  forbidden: [
    ...upward,
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-platform-in-the-library',
      comment: 'the library runs in browsers: only the command line may use Node',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli(/|\\.ts$)' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-declared-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        // The build puts it into the command.
        pathNot: 'node_modules/tinyglobby/',
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown', 'undetermined'],
        // zod is a peer of the package and installed as a dev dependency.
        dependencyTypesNot: ['npm-peer'],
      },
    },
    {
      name: 'no-unknown-folder',
      comment: 'a new folder of src/ is given its place in the layers above',
      severity: 'error',
      from: {
        path: '^src/[^/]+/',
        pathNot: `^src/(${layers.flat().join('|')}|cli)/`,
      },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      extensions: ['.ts', '.js'],
    },
  },
}
