import type { ReactNode } from 'react'
import { say, sayKnown } from '#components/language/say.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { Icon } from '#components/ui/Icon.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { Steps } from '#components/ui/Steps.tsx'
import type { ProgressMark } from '#lib/queries/application-progress.ts'
import { stepsAtKiosk } from './kiosk-path.ts'

type Props = {
  progress: readonly ProgressMark[]
  /** The service. */
  over: string
  title: string
  lead?: string | undefined
  children: ReactNode
}

/** The page around one step at the counter's screen: it leads back and on, and nowhere else. */
export const KioskFrame = ({ progress, over, title, lead, children }: Props) => {
  const steps = stepsAtKiosk(progress).map((mark) => ({ ...mark, title: sayKnown(mark.title) }))
  const back = steps[steps.findIndex(({ state }) => state === 'current') - 1]?.href
  return (
    <PageBody width="question">
      {back && (
        <a href={back} className="link -ml-1 inline-flex min-h-12 items-center gap-1.5 px-1">
          <Icon name="arrowLeft" />
          {say('Quay lại')}
        </a>
      )}
      <Steps steps={steps} />
      <PageHeading over={over} lead={lead}>
        {title}
      </PageHeading>
      {children}
    </PageBody>
  )
}
