import type { Parked } from '#app/_http/parked-form.ts'
import { FormHead } from '#app/_site/FormHead.tsx'
import { commandWords } from '#components/case/command-words.ts'
import { Disclosure } from '#components/ui/Disclosure.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import type { Command } from '#lib/domain/case/workflow.ts'
import type { CaseSheet } from '#lib/queries/case-sheet.ts'
import type { NextFile } from '#lib/queries/next-file.ts'
import { NextLink } from './NextLink.tsx'

type Props = {
  sheet: CaseSheet
  parked: Parked | null
  /** What the official has just done, if the history says so too. */
  done: Command | undefined
  next: NextFile | null
}

/** What stands over a file after something was done or tried. */
export const Arrival = ({ sheet, parked, done, next }: Props) => {
  const lost = parked ? textsOfFormsGone(parked, sheet) : []
  return (
    <>
      <FormHead parked={parked} />
      {lost.length > 0 && (
        <Disclosure summary="Xem lại nội dung vừa nhập" open>
          {lost.map((text) => (
            <p key={text} className="whitespace-pre-line">
              {text}
            </p>
          ))}
        </Disclosure>
      )}
      {done && (
        <div className="mb-6">
          <Notice kind="success" title={doneWords(done, sheet)} live>
            {next && (
              <p className="pt-1">
                <NextLink next={next} />
              </p>
            )}
          </Notice>
        </div>
      )}
    </>
  )
}

const doneWords = (done: Command, { dossierCode }: CaseSheet): string => {
  if (done === 'accept') return `Đã tiếp nhận. Mã hồ sơ: ${dossierCode}`
  const { did } = commandWords[done]
  return `${did.charAt(0).toUpperCase()}${did.slice(1)}.`
}

/** What was typed for a command that is no longer possible has no form to stand in, and must not be lost either. */
const textsOfFormsGone = ({ values }: Parked, { commands }: CaseSheet): readonly string[] =>
  commands.some((command) => command === values.command)
    ? []
    : Object.entries(values).flatMap(([control, text]) =>
        /\.(?:reason|opinion|ground)$/.test(control) && text.trim().length > 20 ? [text] : [],
      )
