import type { Guide } from '#lib/guides/guide.ts'

export const guidePath = ({ slug }: Pick<Guide, 'slug'>): string => `/huong-dan/${slug}`
