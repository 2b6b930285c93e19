import { say } from '#components/language/say.ts'
import { EmblemLine } from '#components/ui/EmblemLine.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Logo } from '#components/ui/Logo.tsx'
import { type Account, AccountLinks, SignInLink } from './AccountLinks.tsx'
import { AccountMenu } from './AccountMenu.tsx'
import { type OtherLanguage, OtherLanguageLink } from './OtherLanguageLink.tsx'
import { currentMark, siteLinks } from './site-links.ts'

type Props = {
  /** The body whose door this is. */
  authority: string
  account?: Account | undefined
  /** The path of the page, so that the navigation can say where one is. */
  path?: string | undefined
  otherLanguage?: OtherLanguage | undefined
}

export const SiteHeader = ({ authority, account, path, otherLanguage }: Props) => (
  <header data-screen-only>
    <EmblemLine
      aside={
        <>
          <span className="hidden md:inline">{authority}</span>
          {otherLanguage && <OtherLanguageLink to={otherLanguage} />}
        </>
      }
    >
      {say('Cổng dịch vụ công ngành Tư pháp')}
    </EmblemLine>
    <div className="gold-rule">
      <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-2 px-4 py-2 sm:px-6">
        <a href="/" className="flex min-h-11 items-center gap-2 rounded-control sm:gap-3">
          <Logo className="h-9 w-9 sm:h-11 sm:w-11" />
          <span
            lang="vi"
            className="font-semibold font-serif whitespace-nowrap text-base leading-none sm:text-xl"
          >
            Một Cửa <span className="text-lacquer">Tư Pháp</span>
          </span>
        </a>
        <nav aria-label={say('Chính')} className="hidden lg:block">
          <Links path={path} className="flex" />
        </nav>
        <div className="hidden lg:block">
          <AccountMenu account={account} />
        </div>
        {/* Without a script the menu folds by itself: it is a details element. */}
        <details className="group lg:hidden">
          <summary className="flex min-h-11 list-none items-center gap-1.5 rounded-control px-1 font-semibold text-leaf text-sm sm:px-2 sm:text-base [&::-webkit-details-marker]:hidden">
            <Icon name="menu" className="group-open:hidden" />
            <Icon name="cross" className="hidden group-open:block" />
            {say('Mục lục')}
          </summary>
          <div className="absolute inset-x-0 z-20 mt-2 border-gold border-y bg-sheet px-4 py-2 shadow-lift">
            <nav aria-label={say('Mục lục')}>
              <Links path={path} className="flex flex-col divide-y divide-rule" />
            </nav>
            <div className="border-gold border-t pt-1">
              {account ? (
                <>
                  <p lang="vi" className="px-3 pt-2 text-ink-soft text-sm">
                    {account.name}
                  </p>
                  <AccountLinks account={account} />
                </>
              ) : (
                <SignInLink />
              )}
            </div>
          </div>
        </details>
      </div>
    </div>
  </header>
)

const Links = ({ path, className }: { path: string | undefined; className: string }) => (
  <ul className={className}>
    {siteLinks.map(({ href, label }) => (
      <li key={href}>
        <a
          href={href}
          aria-current={currentMark(href, path)}
          className="flex min-h-11 items-center rounded-control px-3 hover:bg-shade aria-[current]:font-semibold aria-[current]:text-leaf-deep aria-[current]:underline aria-[current]:decoration-2 aria-[current]:decoration-gold aria-[current]:underline-offset-8"
        >
          {say(label)}
        </a>
      </li>
    ))}
  </ul>
)
