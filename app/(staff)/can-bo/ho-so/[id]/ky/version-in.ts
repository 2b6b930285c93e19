/** A version as a form sends it back; -1, which nothing has, for anything else. */
export const versionIn = (text = ''): number => (/^\d{1,9}$/.test(text) ? Number(text) : -1)
