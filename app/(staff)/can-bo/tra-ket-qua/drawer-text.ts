import type { DrawerNow } from '#lib/queries/drawer.ts'

/** How many results lie in the drawer, and how long, in one sentence. */
export const drawerText = ({ results, longestDays, medianDays, tooLong }: DrawerNow): string => {
  if (results === 0 || longestDays === null || medianDays === null) return 'Trong ngăn không có kết quả nào.'
  const late = tooLong > 0 ? ` ${tooLong} kết quả nằm quá 10 ngày.` : ''
  return `Trong ngăn có ${results} kết quả: lâu nhất ${longestDays} ngày, một nửa không quá ${medianDays} ngày.${late}`
}
