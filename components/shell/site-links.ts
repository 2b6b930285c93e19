import type { PlainSentence } from '#lib/words/translate.ts'

export type NavLink = { readonly href: string; readonly label: PlainSentence }

/** The ways into the public house, in the order of how often people need them. */
export const siteLinks: readonly NavLink[] = [
  { href: '/thu-tuc', label: 'Thủ tục' },
  { href: '/tra-cuu', label: 'Tra cứu hồ sơ' },
  { href: '/thong-ke', label: 'Thống kê' },
  { href: '/huong-dan', label: 'Hướng dẫn' },
]

/** Is this link the page itself, or the part of the house that the page stands in? */
export const currentMark = (href: string, path: string | undefined): 'page' | 'true' | undefined => {
  if (path === undefined) return undefined
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
