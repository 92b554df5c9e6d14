import { styleText } from 'node:util'
import { escapeControls } from './escape-controls.js'

const formats = {
  error: ['bold', 'red'],
  warning: ['bold', 'yellow'],
  info: ['cyan'],
  strong: ['bold'],
  quiet: ['dim'],
} as const

/** Gives a text a role: in color on a terminal, without elsewhere. Its control characters are escaped. */
export type Style = (role: keyof typeof formats, text: string) => string

/** The style for a stream: colors only on a terminal that has them (`NO_COLOR` and `FORCE_COLOR` are heard). */
export function styleFor(stream: NodeJS.WriteStream): Style {
  const colored = stream.isTTY === true && stream.hasColors()
  return (role, text) => {
    const safe = escapeControls(text)
    return colored ? styleText([...formats[role]], safe) : safe
  }
}
