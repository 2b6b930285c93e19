import { hearLanguage } from '#app/_http/language.ts'
import { NotFound } from '#app/_site/NotFound.tsx'
import { titled } from '#app/_site/titled.ts'

export const generateMetadata = titled('Không tìm thấy trang')

const DevNotFound = async () => {
  await hearLanguage()
  return <NotFound />
}

export default DevNotFound
