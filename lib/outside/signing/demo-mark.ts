/** Stands in every certificate of a demonstration, so that production recognises and refuses them. */
export const demoMark = 'BAN TRINH DIEN'
