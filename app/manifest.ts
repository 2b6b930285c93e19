import type { MetadataRoute } from 'next'

/** What a telephone shows when the portal is put on its home screen. */
const manifest = (): MetadataRoute.Manifest => ({
  name: 'Một Cửa Tư Pháp',
  short_name: 'Một Cửa',
  description: 'Làm thủ tục tư pháp trực tuyến, theo dõi và nhận kết quả.',
  lang: 'vi',
  start_url: '/',
  display: 'browser',
  background_color: '#faf5ea',
  theme_color: '#6f1216',
  icons: [{ src: '/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
})

export default manifest
