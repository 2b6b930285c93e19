// Runs in threads of its own (workshop.ts), never in the thread that serves.
import { readFile } from 'node:fs/promises'
import { move, transferableSymbol, valueSymbol } from 'piscina'
import { heicPhotograph } from './heic.ts'
import { pdfFlaw } from './pdf-flaw.ts'

export const examine = async (path: string) => pdfFlaw(await readFile(path))

/** The pixels change hands, since a copy of them would take as much memory again. */
export const photograph = async (path: string) => {
  const found = await heicPhotograph(await readFile(path))
  if (typeof found === 'string') return found
  return move({ [transferableSymbol]: [found.data.buffer], [valueSymbol]: found })
}
