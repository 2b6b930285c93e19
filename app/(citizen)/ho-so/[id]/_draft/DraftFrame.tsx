import type { ReactNode } from 'react'
import { say, sayKnown } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Steps } from '#components/ui/Steps.tsx'
import type { ProgressMark } from '#lib/queries/application-progress.ts'

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
  children: ReactNode
}

/** The page around one step of an application. */
export const DraftFrame = (props: Props) => {
  const { progress, back, over, title, lead, notice, supplement, children } = props
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
      </div>
      {children}
    </PageBody>
  )
}
