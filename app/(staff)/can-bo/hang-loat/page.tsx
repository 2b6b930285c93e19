import type { Metadata } from 'next'
import { currentFormToken } from '#app/_http/form-token.ts'
import { parkedFor } from '#app/_http/parked-form.ts'
import { ownPath } from '#app/_http/responses.ts'
import { theWorld } from '#app/_http/the-world.ts'
import { commandWords } from '#components/case/command-words.ts'
import { PageBody } from '#components/shell/PageBody.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { EmptyState } from '#components/ui/EmptyState.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { PageHeading } from '#components/ui/PageHeading.tsx'
import { isTickedCommand } from '#lib/domain/case/bulk.ts'
import { filesNamed } from '#lib/queries/files-named.ts'
import { currentStaff } from '../../_frame/current-staff.ts'
import { Outcomes } from './Outcomes.tsx'
import { SendAgain } from './SendAgain.tsx'
import { outcomeOf, tickedIn } from './ticked.ts'

export const metadata: Metadata = { title: 'Kết quả làm hàng loạt' }

const path = '/can-bo/hang-loat'

/** How it went with each of many files. It stays here until the next time. */
const BulkPage = async () => {
  const actor = await currentStaff(path)
  const parked = await parkedFor(path)
  const command = parked?.values.command
  if (!parked || !isTickedCommand(command)) {
    return (
      <PageBody width="desk">
        <PageHeading>Kết quả làm hàng loạt</PageHeading>
        <EmptyState title="Chưa có gì ở đây">
          Chọn nhiều hồ sơ trong một hàng chờ rồi làm một lần; kết quả từng hồ sơ sẽ hiện ở đây.
        </EmptyState>
      </PageBody>
    )
  }
  const ids = tickedIn(parked.values).map(({ caseId }) => caseId)
  const files = await filesNamed(actor, ids, theWorld())
  const lines = files.flatMap((file) => {
    const outcome = outcomeOf(file.id, parked.problems)
    return outcome ? [{ ...file, ...outcome }] : []
  })
  const done = lines.filter(({ kind }) => kind === 'done').length
  const back = ownPath(parked.values.from, '/can-bo')
  return (
    <PageBody width="desk">
      <PageHeading over={commandWords[command].action}>Kết quả làm hàng loạt</PageHeading>
      {lines.length === 0 ? (
        <SendAgain values={parked.values} notice={parked.notice} token={await currentFormToken()} />
      ) : (
        <>
          <div className="mb-6">
            <Notice
              kind={done === lines.length ? 'success' : 'warning'}
              title={`Xong ${done} trên ${lines.length} hồ sơ.`}
              live
            />
          </div>
          <Outcomes lines={lines} />
        </>
      )}
      <p className="mt-6">
        <ButtonLink href={back} look="secondary">
          Về hàng chờ
        </ButtonLink>
      </p>
    </PageBody>
  )
}

export default BulkPage
