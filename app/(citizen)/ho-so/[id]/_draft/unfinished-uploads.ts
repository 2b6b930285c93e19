import type { PreviousUpload, UrlStorage } from 'tus-js-client'

/** In hexadecimal. */
export const digestOf = async (bytes: BufferSource): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('')

const prefixFor = (to: string, paper: string): string => `mctp-upload:${to}:${paper}:`

/**
 * Uploads that were begun in this browser, by digest and address alone: whoever looks through the browser's storage
 * learns neither names nor contents of files.
 */
export const unfinishedUploads = (to: string, paper: string): UrlStorage => {
  const prefix = prefixFor(to, paper)
  return {
    findAllUploads: async () => keysWith(prefix).flatMap(remembered),
    findUploadsByFingerprint: async (fingerprint) => remembered(`${prefix}${fingerprint}`),
    removeUpload: async (key) => localStorage.removeItem(key),
    addUpload: async (fingerprint, { size, creationTime, uploadUrl }) => {
      const key = `${prefix}${fingerprint}`
      localStorage.setItem(key, JSON.stringify({ size, creationTime, uploadUrl }))
      return key
    },
  }
}

/** How many uploads of a paper wait to be gone on with; those of which the server has forgotten are not counted. */
export const countUnfinished = (to: string, paper: string): number =>
  keysWith(prefixFor(to, paper)).flatMap(remembered).length

/** The server forgets uploads after a day. Milliseconds. */
const lifetime = 24 * 3600 * 1000

const keysWith = (prefix: string): string[] =>
  Object.keys(localStorage).filter((key) => key.startsWith(prefix))

const remembered = (key: string): PreviousUpload[] => {
  try {
    const { size, creationTime, uploadUrl } = JSON.parse(localStorage.getItem(key) ?? '')
    if (Date.now() - Date.parse(creationTime) < lifetime) {
      return [{ size, creationTime, uploadUrl, metadata: {}, parallelUploadUrls: null, urlStorageKey: key }]
    }
  } catch {
    // Not ours, or half written.
  }
  localStorage.removeItem(key)
  return []
}
