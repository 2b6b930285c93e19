import { NotFound } from '#app/_site/NotFound.tsx'
import { titled } from '#app/_site/titled.ts'

export const generateMetadata = titled('Không tìm thấy trang')

export default NotFound
