import type { ReactNode } from 'react'
import { carry } from '#components/language/carry.ts'
import { say } from '#components/language/say.ts'
import { Button } from '#components/ui/Button.tsx'
import { EmblemLine } from '#components/ui/EmblemLine.tsx'
import { Logo } from '#components/ui/Logo.tsx'
import { SkipLink } from '#components/ui/SkipLink.tsx'
import { Band } from './Band.tsx'
import { IdleWatch } from './IdleWatch.tsx'
import { idleSentences } from './idle-sentences.ts'
import { type OtherLanguage, OtherLanguageLink } from './OtherLanguageLink.tsx'
import type { SignOutForm } from './SignOut.tsx'

type Props = {
  band?: string | undefined
  otherLanguage: OtherLanguage
  /** What closes the screen; absent while nobody uses it. */
  end?: SignOutForm | undefined
  children: ReactNode
}

const endForm = 'dong-man-hinh'

/** A screen at the counter: the public house without any of its doors, large, and one way out. */
export const KioskShell = ({ band, otherLanguage, end, children }: Props) => (
  <div data-density="kiosk" className="flex min-h-dvh flex-col">
    <SkipLink />
    {band && <Band>{band}</Band>}
    <header>
      <EmblemLine aside={<OtherLanguageLink to={otherLanguage} />}>{say('Khai hồ sơ tại quầy')}</EmblemLine>
      <div className="gold-rule">
        <div className="mx-auto flex max-w-page flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 sm:px-6">
          <p className="flex items-center gap-3 font-semibold font-serif text-xl leading-none">
            <Logo className="h-12 w-12" />
            <span lang="vi">
              Một Cửa <span className="text-lacquer">Tư Pháp</span>
            </span>
          </p>
          {end && (
            <form method="post" action={end.action} id={endForm}>
              <input type="hidden" name="_token" value={end.token} />
              <Button look="secondary" icon="cross">
                {say('Xong, xóa màn hình')}
              </Button>
            </form>
          )}
        </div>
      </div>
    </header>
    <main id="noi-dung" tabIndex={-1} className="flex-1 pb-24 outline-none">
      {children}
    </main>
    {end && (
      <>
        <IdleWatch form={endForm} keepAlive="/quay/con" words={carry(idleSentences)} />
        {/* Without a script nobody can be asked: the page goes once the server has closed the screen by itself. */}
        <noscript>
          <meta httpEquiv="refresh" content="480;url=/quay" />
        </noscript>
      </>
    )}
  </div>
)
