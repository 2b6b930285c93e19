import { say } from '#components/language/say.ts'
import { Lotus } from '#components/ui/Lotus.tsx'
import type { PlainSentence } from '#lib/words/translate.ts'
import type { NavLink } from './site-links.ts'

const columns: readonly { readonly title: PlainSentence; readonly links: readonly NavLink[] }[] = [
  {
    title: 'Làm thủ tục',
    links: [
      { href: '/thu-tuc', label: 'Danh mục thủ tục' },
      { href: '/ho-so', label: 'Hồ sơ của tôi' },
      { href: '/tra-cuu', label: 'Tra cứu bằng mã hồ sơ' },
      { href: '/xac-thuc', label: 'Xác thực văn bản' },
    ],
  },
  {
    title: 'Công khai',
    links: [
      { href: '/thong-ke', label: 'Thống kê giải quyết' },
      { href: '/du-lieu-mo', label: 'Dữ liệu mở' },
    ],
  },
  {
    title: 'Trợ giúp',
    links: [
      { href: '/huong-dan', label: 'Hướng dẫn từng bước' },
      { href: '/dang-nhap', label: 'Đăng nhập' },
    ],
  },
]

/** Black lacquer under a line of gold, a lotus growing out of it. */
export const SiteFooter = ({ authority }: { authority: string }) => (
  <footer data-screen-only data-ground="night" className="relative mt-auto bg-night text-night-soft">
    <svg
      aria-hidden="true"
      viewBox="0 0 160 40"
      className="absolute right-6 bottom-full h-12 w-auto sm:right-16 sm:h-16"
    >
      <ellipse cx="36" cy="37" rx="32" ry="7" fill="var(--color-leaf)" />
      <ellipse cx="124" cy="38" rx="26" ry="5" fill="var(--color-leaf-deep)" />
      <Lotus x={82} y={39} scale={1} />
    </svg>
    <div className="border-gold-bright border-t">
      <div className="mx-auto grid max-w-page gap-x-8 gap-y-6 px-4 py-10 sm:grid-cols-3 sm:px-6 lg:grid-cols-[2fr_1fr_1fr_1fr]">
        <div className="sm:col-span-3 lg:col-span-1">
          <p lang="vi" className="font-semibold font-serif text-paper text-xl">
            Một Cửa Tư Pháp
          </p>
          <p className="mt-2 max-w-question text-sm">
            {authority}.{' '}
            {say(
              'Một cửa, mở, và có ánh sáng bên trong: mọi thủ tục tư pháp bắt đầu và trả kết quả tại đây.',
            )}
          </p>
        </div>
        {columns.map(({ title, links }) => (
          <nav key={title} aria-label={say(title)}>
            <p className="mb-1 font-semibold text-gold-bright text-sm">{say(title)}</p>
            <ul>
              {links.map(({ href, label }) => (
                <li key={href}>
                  <a
                    href={href}
                    className="inline-flex min-h-11 items-center underline decoration-night-soft/40 underline-offset-4 hover:text-paper hover:decoration-gold-bright"
                  >
                    {say(label)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
    </div>
  </footer>
)
