import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { Scanner } from './index.ts'

/** A scan of the largest file takes clamd seconds; a dead one must not hold a worker for longer. Milliseconds. */
const patience = 120_000
/** Bytes of clamd's answer; it is one line. */
const longestAnswer = 4_096

/** clamd over `tcp://host:3310` or `unix:/run/clamav/clamd.ctl`, one connection for each file. */
export const clamdAt = (url: string, timeout = patience): Scanner => ({
  scan: async (content) => {
    const answer = await ask(url, timeout, Readable.from(inStream(content)))
    if (/^stream: OK$/.test(answer)) return 'clean'
    if (/^stream: .+ FOUND$/.test(answer)) return 'infected'
    throw new Error(`clamd did not scan: ${answer.slice(0, 200)}`)
  },
  answers: async () => {
    try {
      return (await ask(url, Math.min(timeout, 5_000), Readable.from([Buffer.from('zPING\0')]))) === 'PONG'
    } catch {
      return false
    }
  },
})

/** The command, then each chunk behind its length, then a length of nothing (man clamd, INSTREAM). */
async function* inStream(content: Readable): AsyncGenerator<Buffer> {
  yield Buffer.from('zINSTREAM\0')
  for await (const chunk of content as AsyncIterable<Buffer>) {
    if (chunk.length > 0) yield Buffer.concat([length(chunk.length), chunk])
  }
  yield length(0)
}

const length = (bytes: number): Buffer => {
  const prefix = Buffer.alloc(4)
  prefix.writeUInt32BE(bytes)
  return prefix
}

const ask = async (url: string, timeout: number, question: Readable): Promise<string> => {
  const socket = open(url)
  const deadline = setTimeout(() => socket.destroy(new Error('clamd does not answer')), timeout)
  try {
    await once(socket, 'connect')
    // clamd may answer and hang up before it has read everything: a file over its own limit. Its word counts then, so
    // only a file that breaks off ends the conversation from our side.
    question.once('error', (error) => socket.destroy(error))
    const sending = pipeline(question, socket, { end: false })
    const [heard, sent] = await Promise.allSettled([answerOf(socket), sending])
    if (heard.status === 'fulfilled' && heard.value !== '') return heard.value
    if (heard.status === 'rejected') throw heard.reason
    throw sent.status === 'rejected' ? sent.reason : new Error('clamd hung up')
  } finally {
    clearTimeout(deadline)
    question.destroy()
    socket.destroy()
  }
}

const open = (url: string): Socket => {
  const { protocol, hostname, port, pathname } = new URL(url)
  return protocol === 'unix:' ? connect(pathname) : connect(Number(port || 3310), hostname)
}

const answerOf = async (socket: Socket): Promise<string> => {
  let answer = ''
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString('utf8')
    if (answer.includes('\0') || answer.length > longestAnswer) break
  }
  return answer.split('\0', 1)[0]?.trim() ?? ''
}
