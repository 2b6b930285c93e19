import type { ReactNode } from 'react'
import { currentFormToken } from '#app/_http/form-token.ts'
import { keptSentences } from '#components/form/form-sentences.ts'
import type { Keeping } from '#components/form/kept-answers.ts'
import { SendKept } from '#components/form/SendKept.tsx'
import { carry } from '#components/language/carry.ts'
import { say, sayKnown } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Steps } from '#components/ui/Steps.tsx'
import type { DraftTerm } from '#lib/domain/procedure/draft-days.ts'
import type { ProgressMark } from '#lib/queries/application-progress.ts'
import { KeptUntil } from './KeptUntil.tsx'

type Props = {
  /** None while only certain points are mended. */
  progress: readonly ProgressMark[]
  back: string
  /** The service. */
  over: string
  title: string
  lead?: string | undefined
  /** What happened to what was sent last. */
  notice?: string | undefined
  /** What an official asked to have mended. */
  supplement: string | null
  /** Until when the draft is kept; null for one that was submitted before. */
  keptUntil?: DraftTerm | null
  /** What this device could not deliver on earlier visits is sent from here; `except` the step that sends its own. */
  keeping?: (Keeping & { readonly except?: string }) | undefined
  children: ReactNode
}

/** The page around one step of an application. */
export const DraftFrame = async (props: Props) => {
  const { progress, back, over, title, lead, notice, supplement, keptUntil, keeping, children } = props
  return (
    <PageBody width="question">
      <a href={back} className="link -ml-1 inline-flex min-h-11 items-center gap-1.5 px-1 text-sm">
        <Icon name="arrowLeft" />
        {say('Quay lại')}
      </a>
      {progress.length > 0 && (
        <Steps steps={progress.map((mark) => ({ ...mark, title: sayKnown(mark.title) }))} />
      )}
      <PageHeading over={over} lead={lead}>
        {title}
      </PageHeading>
      <div className="mb-6 space-y-4 empty:hidden">
        {notice && <Notice kind="warning" title={notice} live />}
        {supplement !== null && (
          <Notice kind="warning" title={say('Cần sửa hoặc nộp thêm')}>
            <p lang="vi" className="whitespace-pre-line">
              {supplement}
            </p>
          </Notice>
        )}
        {keeping && <SendKept {...keeping} token={await currentFormToken()} words={carry(keptSentences)} />}
      </div>
      {children}
      {keptUntil && <KeptUntil term={keptUntil} />}
    </PageBody>
  )
}
