import { X509Certificate } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { demoMark } from './demo-mark.ts'
import type { KeyRing } from './pades.ts'

export type KeyFiles = { readonly folder: string; readonly password: string; readonly rootsFile: string }

/**
 * The keys of production: `nguoi/<account id>.p12` for those who sign, `co-quan/<unit code>.p12` for the seals, as an
 * authority licensed under NĐ 23/2025/NĐ-CP issued them, all under one password; and the certificates (PEM) of the
 * authorities that are trusted.
 *
 * @throws where a certificate of a demonstration is among them
 */
export const keyFiles = ({ folder, password, rootsFile }: KeyFiles): KeyRing => ({
  isDemo: false,
  password: async () => password,
  ofPerson: ({ accountId }) => readFile(join(folder, 'nguoi', `${accountId}.p12`)),
  ofUnit: ({ code }) => readFile(join(folder, 'co-quan', `${code}.p12`)),
  roots: async () => {
    const pem = await readFile(rootsFile, 'utf8')
    const found = pem.match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g) ?? []
    return found.map((one) => {
      const certificate = new X509Certificate(one)
      if (certificate.subject.includes(demoMark))
        throw new Error(`${rootsFile} holds the authority of a demonstration`)
      return new Uint8Array(certificate.raw)
    })
  },
})
