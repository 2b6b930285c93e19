import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)

export type PdfSig = {
  /** Whether both signatures hold, lead to our authority, and the last one covers the whole file. */
  readonly isValid: (pdf: Buffer) => Promise<boolean>
  readonly close: () => Promise<void>
}

/**
 * Poppler's own check of signatures (`pdfsig`, package poppler-utils), told to trust our authority (`certutil`, package
 * libnss3-tools); null where they are not installed. A second opinion by people who know nothing of us.
 */
export const pdfSig = async (folder: string, roots: readonly Uint8Array[]): Promise<PdfSig | null> => {
  const isThere = (command: string) =>
    run('which', [command]).then(
      () => true,
      () => false,
    )
  if (!(await isThere('pdfsig')) || !(await isThere('certutil'))) return null
  const trust = await mkdtemp(join(folder, 'trust-'))
  await run('certutil', ['-N', '-d', `sql:${trust}`, '--empty-password'])
  for (const [index, root] of roots.entries()) {
    const file = join(trust, `root-${index}.der`)
    await writeFile(file, root)
    await run('certutil', ['-A', '-d', `sql:${trust}`, '-n', `root ${index}`, '-t', 'CT,C,C', '-i', file])
  }
  const pdfFile = join(trust, 'looked-at.pdf')
  return {
    isValid: async (pdf) => {
      await writeFile(pdfFile, pdf)
      const { stdout } = await run('pdfsig', ['-nssdir', `sql:${trust}`, pdfFile]).catch((error) => ({
        stdout: String(error.stdout ?? ''),
      }))
      const count = (words: string) => stdout.split(words).length - 1
      return (
        count('Signature Validation: Signature is Valid.') === 2 &&
        count('Certificate Validation: Certificate is Trusted.') === 2 &&
        count('- Total document signed') === 1
      )
    },
    close: () => rm(trust, { recursive: true, force: true }),
  }
}
