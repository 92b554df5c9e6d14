import { type Dirent, readdir as readdirWithCallback } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute, join, resolve, sep } from 'node:path'
import type { Text } from '../notation/language.js'
import { whyUnread } from './read-file.js'

/** A file to read, or what stands in its way. */
export interface Input {
  readonly file: string
  /** Whether an argument is its name. */
  readonly isNamed?: true
  readonly reason?: Text
}

/** What is looked for in folders. */
const extensions = ['.json', '.ndjson', '.jsonl', '.txt', '.text', '.md', '.docx', '.xlsx', '.pdf'] as const

/**
 * The files that arguments name: files, folders with all that lies in them, and patterns such as `*.json`, which not every
 * shell expands. Files that are named stand as they are; what folders and patterns give is in the order of its names, each
 * file once, without hidden files and without the files and folders that `leftOut` has.
 */
export async function expandInputs(
  names: readonly string[],
  leftOut: readonly string[] = [],
): Promise<readonly Input[]> {
  const left = await Promise.all(leftOut.map(placeOf))
  const taken = new Set(left)
  const found: (() => Promise<readonly Input[]>)[] = []
  for (const name of names) {
    const expand = name === '-' ? undefined : await expansionOf(name)
    if (expand === undefined) taken.add(await placeOf(name))
    found.push(expand ?? (async () => [{ file: name, isNamed: true }]))
  }
  const inputs: Input[] = []
  for (const expand of found)
    for (const input of await expand()) {
      const place = await placeOf(input.file)
      if (!input.isNamed && left.some((each) => place.startsWith(each + sep))) continue
      if (input.isNamed || input.reason !== undefined || !taken.has(place)) inputs.push(input)
      taken.add(place)
    }
  return inputs
}

/** Where a file lies, by whatever links it is reached. */
function placeOf(file: string): Promise<string> {
  return realpath(file).catch(() => resolve(file))
}

/** What a folder or a pattern gives; nothing for the name of a file. A file whose name is a pattern is that file. */
async function expansionOf(name: string): Promise<(() => Promise<readonly Input[]>) | undefined> {
  try {
    return (await stat(name)).isDirectory() ? () => filesIn(name) : undefined
  } catch {
    const { isDynamicPattern } = await import('tinyglobby')
    const pattern = process.platform === 'win32' ? name.replaceAll('\\', '/') : name
    return isDynamicPattern(pattern) ? () => filesLike(pattern) : undefined
  }
}

async function filesIn(folder: string): Promise<readonly Input[]> {
  const inputs = await walk(folder, new Set())
  if (inputs.length > 0) return inputs
  const names = extensions.join(', ')
  return [
    {
      file: folder,
      reason: { vi: `không có báo cáo nào (${names})`, en: `has no reports (${names})` },
    },
  ]
}

/** The reports in a folder; `walked` are the folders that were looked through, so that a link may lead back. */
async function walk(folder: string, walked: Set<string>): Promise<readonly Input[]> {
  try {
    const place = await realpath(folder)
    if (walked.has(place)) return []
    walked.add(place)
    const inputs: Input[] = []
    const entries = await readdir(folder, { withFileTypes: true })
    for (const entry of entries.sort((one, other) => inOrder(one.name, other.name))) {
      if (isHidden(entry.name)) continue
      const file = join(folder, entry.name)
      const kind = await kindOfEntry(entry, file)
      if (kind === 'folder') inputs.push(...(await walk(file, walked)))
      else if (kind === 'file' && extensions.some((each) => file.toLowerCase().endsWith(each)))
        inputs.push({ file })
    }
    return inputs
  } catch (error) {
    return [{ file: folder, reason: whyUnread(error) }]
  }
}

/** What an entry of a folder is, or leads to; a link that leads nowhere is said when it is read. */
async function kindOfEntry(entry: Dirent, file: string): Promise<'file' | 'folder' | undefined> {
  const target = entry.isSymbolicLink() ? await stat(file).catch(() => undefined) : entry
  if (target?.isDirectory()) return 'folder'
  return target === undefined || target.isFile() ? 'file' : undefined
}

async function filesLike(pattern: string): Promise<readonly Input[]> {
  const { glob } = await import('tinyglobby')
  const unread: Input[] = []
  const files = await glob(pattern, {
    absolute: isAbsolute(pattern),
    expandDirectories: false,
    onlyFiles: false,
    fs: { readdir: noting(unread) },
  })
  const inputs: Input[] = []
  // Of a file that links lead to as well, the shortest way is taken.
  const places = new Map<string, string>()
  for (const file of files.sort((one, other) => other.length - one.length || inOrder(other, one)))
    places.set(await placeOf(file), file)
  for (const file of [...places.values()].sort(inOrder)) {
    if (isHidden(basename(file))) continue
    const isFolder = await stat(file).then(
      (found) => found.isDirectory(),
      () => false,
    )
    if (!isFolder) inputs.push({ file })
    else if (!pattern.includes('**')) inputs.push(...(await walk(file, new Set())))
  }
  if (inputs.length + unread.length > 0) return [...inputs, ...unread]
  return [{ file: pattern, reason: { vi: 'không khớp với tệp nào', en: 'matches no file' } }]
}

/** Reads folders and notes those that are there and cannot be read, which a search for files passes over. */
function noting(unread: Input[]): typeof readdirWithCallback {
  const read = (folder: string, options: object, done: (error: Error | null, entries: Dirent[]) => void) =>
    readdirWithCallback(folder, { ...options, withFileTypes: true }, (error, entries) => {
      if (error !== null && error.code !== 'ENOENT' && error.code !== 'ENOTDIR')
        unread.push({ file: folder, reason: whyUnread(error) })
      done(error, entries)
    })
  return read as typeof readdirWithCallback
}

/** Hidden files, what Word keeps beside an open document, and packages. */
function isHidden(name: string): boolean {
  return name.startsWith('.') || name.startsWith('~$') || name === 'node_modules'
}

/** By code units: the same order on every machine. */
function inOrder(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
