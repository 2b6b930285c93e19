import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import type { MyCase } from '#lib/queries/my-case.ts'

/** What the person was asked to mend, point by point, and the way to do it. */
export const SupplementAsked = ({ file }: { file: MyCase }) => {
  const asked = file.history.findLast((entry) => entry.command === 'requestSupplement')
  const isItemByItem = file.toMend.length > 0
  return (
    <Card title="Cần sửa hoặc nộp thêm" official>
      {isItemByItem ? (
        <ul className="max-w-reading list-disc space-y-1 pl-6">
          {file.toMend.map(({ label, words }) => (
            <li key={`${label} ${words}`} className="whitespace-pre-line">
              {label && <strong className="font-semibold">{label}: </strong>}
              {words}
            </li>
          ))}
        </ul>
      ) : (
        <p className="max-w-reading whitespace-pre-line">{asked?.text}</p>
      )}
      {asked?.ground && <p className="mt-3">Vì sao yêu cầu thêm: {asked.ground}.</p>}
      {file.mendBy && (
        <p className="mt-3 font-semibold">
          Gửi trước hết ngày <Dateline day={file.mendBy} />.
        </p>
      )}
      <p className="mt-3 text-ink-soft">
        {asked?.by ?? file.unit.name} yêu cầu
        {asked && (
          <>
            {' '}
            lúc <Moment at={asked.at} />
          </>
        )}
        . Chỉ sửa những điểm trên rồi gửi lại một lần.{' '}
        {file.acceptedOn === null
          ? 'Hồ sơ được xem lại ngay sau khi gửi.'
          : 'Thời hạn giải quyết không tính trong lúc chờ.'}
      </p>
      <div className="mt-5">
        <ButtonLink href={`/ho-so/${file.id}/${isItemByItem ? 'bo-sung' : 'kiem-tra'}`} wide onward>
          Sửa và bổ sung
        </ButtonLink>
      </div>
    </Card>
  )
}
