import { once } from 'node:events'
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net'

/** What every virus scanner takes for a virus and nobody needs to fear (EICAR), in two parts, so that this is none. */
export const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')

/** As clamd's own, by default. Bytes. */
const streamMaxLength = 26_214_400

/**
 * A scanner that speaks clamd's protocol as its manual describes it: a command with its terminator, chunks behind their
 * lengths, a length of nothing; one answer, then it hangs up. It finds EICAR. It can be away, silent, or rude.
 */
export const clamdServer = async (path?: string) => {
  let mood: 'well' | 'silent' | 'rude' = 'well'
  const scanned: number[] = []
  const serve = async (socket: Socket): Promise<void> => {
    socket.on('error', () => undefined)
    if (mood === 'rude') return void socket.destroy()
    const read = reader(socket)
    const command = await read.until(0)
    if (mood === 'silent') return
    const reply =
      command === 'zPING' ? 'PONG' : command === 'zINSTREAM' ? await scan(read, scanned) : 'UNKNOWN COMMAND'
    socket.end(`${reply}\0`)
    await read.rest()
  }
  const open = async (at: number | string): Promise<Server> => {
    const server = createServer((socket) => void serve(socket).catch(() => socket.destroy()))
    if (typeof at === 'string') server.listen(at)
    else server.listen(at, '127.0.0.1')
    await once(server, 'listening')
    return server
  }
  let server = await open(path ?? 0)
  const place = path ?? (server.address() as AddressInfo).port
  const away = async () => {
    server.close()
    await once(server, 'close')
  }
  return {
    url: path ? `unix:${path}` : `tcp://127.0.0.1:${place}`,
    scanned,
    behave: (next: typeof mood) => {
      mood = next
    },
    away,
    back: async () => {
      server = await open(place)
    },
  }
}

type Reader = ReturnType<typeof reader>

const scan = async (read: Reader, scanned: number[]): Promise<string> => {
  const chunks: Buffer[] = []
  let size = 0
  for (;;) {
    const length = (await read.bytes(4)).readUInt32BE()
    if (length === 0) break
    size += length
    if (size > streamMaxLength) return 'INSTREAM size limit exceeded. ERROR'
    chunks.push(await read.bytes(length))
  }
  scanned.push(size)
  return Buffer.concat(chunks).includes(eicar) ? 'stream: Eicar-Test-Signature FOUND' : 'stream: OK'
}

/** Reads a socket piece by piece, as much at a time as is asked for. */
const reader = (socket: Socket) => {
  const chunks = socket.iterator({ destroyOnReturn: false })
  let held: Buffer[] = []
  let size = 0
  const bytes = async (count: number): Promise<Buffer> => {
    while (size < count) {
      const next = await chunks.next()
      if (next.done) throw new Error('the client hung up')
      held.push(next.value)
      size += next.value.length
    }
    const all = Buffer.concat(held)
    held = [all.subarray(count)]
    size -= count
    return all.subarray(0, count)
  }
  const until = async (end: number): Promise<string> => {
    let text = ''
    for (let byte = await bytes(1); byte[0] !== end; byte = await bytes(1)) text += byte.toString('latin1')
    return text
  }
  /** What was on its way when the answer was given. */
  const rest = async (): Promise<void> => {
    while (!(await chunks.next()).done);
  }
  return { bytes, until, rest }
}
