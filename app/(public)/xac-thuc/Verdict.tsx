import { say } from '#components/language/say.ts'
import { Vietnamese } from '#components/language/Vietnamese.tsx'
import { Card } from '#components/ui/Card.tsx'
import { Dateline, Moment } from '#components/ui/Dateline.tsx'
import { Notice, type NoticeKind } from '#components/ui/Notice.tsx'
import { SummaryList } from '#components/ui/SummaryList.tsx'
import { formatVerificationCode } from '#lib/domain/result/verification-code.ts'
import type { FileVerdict, ResultState, Verified } from '#lib/queries/verify-result.ts'
import type { Stamp } from './file-note.ts'

/** Whether a paper holds, in a word, a sign and a colour; and what it is, without anybody's name. */
export const Verdict = ({ result }: { result: Verified }) => {
  const { kind, title, meaning } = stateWords(result.state)
  return (
    <div className="space-y-5">
      <Notice kind={kind} title={title} live>
        <p>{meaning}</p>
        {result.replacedBy && <p>{say('Văn bản thay thế có số {number}.', { number: result.replacedBy })}</p>}
      </Notice>
      <Card title={say('Văn bản')} official>
        <SummaryList
          rows={[
            { label: say('Loại'), value: <Vietnamese>{result.kind}</Vietnamese> },
            { label: say('Số văn bản'), value: result.number },
            { label: say('Cơ quan ban hành'), value: <Vietnamese>{result.unit}</Vietnamese> },
            { label: say('Ngày ký'), value: <Dateline day={result.signedOn} /> },
            ...(result.endedOn
              ? [{ label: say('Hết giá trị'), value: <Dateline day={result.endedOn} /> }]
              : []),
            {
              label: say('Mã xác thực'),
              value: <span className="tabular-nums">{formatVerificationCode(result.code)}</span>,
            },
          ]}
        />
        <p className="mt-4 text-ink-soft text-sm">
          {say('So loại, số, ngày và cơ quan với văn bản đang cầm. Trang này không hiện họ tên và nội dung.')}
        </p>
      </Card>
    </div>
  )
}

const stateWords = (
  state: ResultState,
): { readonly kind: NoticeKind; readonly title: string; readonly meaning: string } => {
  switch (state) {
    case 'valid':
      return {
        kind: 'success',
        title: say('Còn giá trị'),
        meaning: say('Cơ quan này đã ban hành văn bản có mã này và chưa thay thế hay thu hồi.'),
      }
    case 'recalled':
      return {
        kind: 'warning',
        title: say('Đang được sửa'),
        meaning: say('Văn bản có sai sót và đã được lấy lại để sửa. Không dùng bản này; chờ bản thay thế.'),
      }
    case 'replaced':
      return {
        kind: 'warning',
        title: say('Đã được thay thế'),
        meaning: say('Cơ quan đã ban hành văn bản khác thay cho văn bản này. Không dùng bản này nữa.'),
      }
    case 'revoked':
      return {
        kind: 'error',
        title: say('Đã bị thu hồi'),
        meaning: say('Cơ quan đã thu hồi văn bản này. Văn bản không còn giá trị.'),
      }
  }
}

/** What was found out about a file. */
export const FileNote = ({
  verdict,
  stamp,
}: {
  verdict: FileVerdict['kind'] | 'altered' | 'appended'
  stamp?: Stamp | undefined
}) => {
  switch (verdict) {
    case 'issued':
      return (
        <Notice kind="success" title={say('Tệp đúng là bản đã ban hành')} live>
          <p>
            {say('Giống từng byte với bản cơ quan lưu; chữ ký số của người ký và của cơ quan đều hợp lệ.')}
          </p>
          {stamp && (
            <p>
              {say('Chữ ký có dấu thời gian của')} <Vietnamese>{stamp.stampedBy}</Vietnamese>:{' '}
              <Moment at={stamp.stampedAt} />.
            </p>
          )}
        </Notice>
      )
    case 'changed':
    case 'altered':
      return (
        <Notice kind="error" title={say('Tệp đã bị sửa sau khi ký')} live>
          <p>{say('Tệp có chữ ký của cơ quan nhưng nội dung không còn như lúc ký. Không dùng tệp này.')}</p>
        </Notice>
      )
    case 'appended':
      return (
        <Notice kind="error" title={say('Tệp đã bị thêm nội dung sau khi ký')} live>
          <p>
            {say(
              'Chữ ký vẫn đúng với phần đã ký, nhưng phía sau có thêm nội dung không ai ký. Không dùng tệp này.',
            )}
          </p>
        </Notice>
      )
    case 'notOurs':
      return (
        <Notice kind="warning" title={say('Không phải văn bản ký số của hệ thống này')} live>
          <p>
            {say(
              'Tệp không có chữ ký số dẫn đến cơ quan ở đây. Bản chụp, bản quét, bản in lại đều như vậy: hãy dùng mã xác thực in trên văn bản.',
            )}
          </p>
        </Notice>
      )
    case 'notPdf':
      return (
        <Notice kind="warning" title={say('Tệp không phải PDF')} live>
          <p>{say('Chọn tệp PDF đã tải về từ trang hồ sơ hoặc được gửi đến.')}</p>
        </Notice>
      )
  }
}
