import './without-eval.js'
import { readFile, readPasted } from './read-document.js'
import { refusedFor } from './refusals.js'

// The program of the worker: all that knows reports. It answers each question with plain data.

/** Writes the findings as comments into the file that was read last. */
let comment

const answers = {
  file: ({ bytes, options }) => keep(readFile(bytes, options)),
  pasted: ({ text, options }) => keep(readPasted(text, options)),
  commented: ({ language }) => {
    const commented = comment(language)
    return commented.success ? { bytes: commented.data } : refusedFor(commented.issues)
  },
}

/** What was read without what only the reader needs. */
function keep({ comment: commentIt, findings, ...read }) {
  comment = commentIt
  return { ...read, canComment: commentIt !== undefined }
}

addEventListener('message', ({ data: { id, question, ...given } }) => {
  try {
    postMessage({ id, answer: answers[question](given) })
  } catch (error) {
    postMessage({ id, error: String(error) })
  }
})
