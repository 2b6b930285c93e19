import { englishOf } from '#lib/words/translate.ts'
import { spoken } from './say.ts'

/** Words that may have English; those that have none stay Vietnamese and say so to whoever reads them aloud. */
export const Known = ({ children }: { children: string }) => {
  if (spoken() === 'vi') return children
  return englishOf(children) ?? <span lang="vi">{children}</span>
}
