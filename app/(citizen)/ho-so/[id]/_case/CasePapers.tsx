import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** The declaration and the slips that the file has been given so far, to print or to keep. */
export const CasePapers = ({ file }: { file: MyCase }) => (
  <ul data-screen-only="" className="mt-2 flex flex-wrap gap-3">
    {slipsOf(file).map(({ path, words }) => (
      <li key={path}>
        <ButtonLink href={`/ho-so/${file.id}/${path}`} look="secondary" icon="download">
          {words} (PDF)
        </ButtonLink>
      </li>
    ))}
  </ul>
)

const slipsOf = ({ acceptedOn, fee, history, status }: MyCase) => {
  const wasAsked = history.some((entry) => entry.command === 'requestSupplement')
  const isRefused = status === 'refused' || status === 'notAccepted'
  return [
    { path: 'to-khai.pdf', words: 'Tờ khai' },
    ...(acceptedOn === null ? [] : [{ path: 'giay-tiep-nhan.pdf', words: 'Giấy tiếp nhận và hẹn trả' }]),
    ...(wasAsked ? [{ path: 'phieu-bo-sung.pdf', words: 'Phiếu yêu cầu bổ sung' }] : []),
    ...(isRefused ? [{ path: 'phieu-tu-choi.pdf', words: 'Phiếu từ chối' }] : []),
    ...(fee.receipt ? [{ path: 'bien-lai.pdf', words: 'Biên lai' }] : []),
  ]
}
