import program from './reader/reader.js?program'

// The worker is started from a blob: so it is bound by the policy of this page, which has no connection.
const policy = globalThis.trustedTypes?.createPolicy('reader', { createScriptURL: (address) => address })
const address = URL.createObjectURL(new Blob([program], { type: 'text/javascript' }))
const reader = new Worker(policy?.createScriptURL(address) ?? address)

const waiting = new Map()
let asked = 0

reader.addEventListener('message', ({ data: { id, answer, error } }) => {
  const { resolve, reject } = waiting.get(id)
  waiting.delete(id)
  if (error === undefined) resolve(answer)
  else reject(new Error(error))
})

/** Asks the reader, which works beside the page: `file`, `pasted`, `commented`. */
export function askReader(question, given) {
  const id = asked++
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject })
    reader.postMessage({ id, question, ...given })
  })
}
