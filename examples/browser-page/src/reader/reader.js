import './without-eval.js'
import { readFile, readPasted } from './read-document.js'

// The program of the worker: all that knows reports. It answers each question with plain data.

/** The document that was read last, with what it takes to write comments into its file. */
let last

const answers = {
  file: async ({ bytes, options }) => keep(readFile(bytes, options)),
  pasted: async ({ text, options }) => keep(readPasted(text, options)),
  commented: async ({ language }) => last?.comment?.(language),
}

function keep({ comment, ...read }) {
  last = { comment }
  return { ...read, canComment: comment !== undefined }
}

addEventListener('message', async ({ data: { id, question, ...given } }) => {
  try {
    postMessage({ id, answer: await answers[question](given) })
  } catch (error) {
    postMessage({ id, error: String(error) })
  }
})
