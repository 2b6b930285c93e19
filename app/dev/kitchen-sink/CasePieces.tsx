import { CaseHeader } from '#components/case/CaseHeader.tsx'
import { DueDate } from '#components/case/DueDate.tsx'
import { DueDateLedger } from '#components/case/DueDateLedger.tsx'
import { StatusTag } from '#components/case/StatusTag.tsx'
import { Timeline } from '#components/case/Timeline.tsx'
import { WhoseTurn } from '#components/case/WhoseTurn.tsx'
import { ButtonLink } from '#components/ui/ButtonLink.tsx'
import { dueDate } from '#lib/domain/case/due-date.ts'
import { statuses, statusFacts } from '#lib/domain/case/status.ts'
import { vietnamCalendar } from '#lib/procedures/calendar/index.ts'
import { Section } from './Section.tsx'

const today = '2020-09-09'

/** What draws a file. */
export const CasePieces = () => {
  const { dueOn, ledger } = dueDate({
    acceptedOn: Temporal.PlainDate.from('2020-08-28'),
    limit: { days: 10, count: 'working' },
    calendar: vietnamCalendar,
  })
  const due = dueOn.toString()
  return (
    <>
      <Section title="Tình trạng và ngày hẹn">
        <ul className="flex flex-wrap gap-2">
          {statuses.map((status) => (
            <li key={status}>
              <StatusTag status={status} />
            </li>
          ))}
        </ul>
        <ul className="space-y-1">
          {['2020-09-20', '2020-09-11', '2020-09-09', '2020-09-07'].map((day) => (
            <li key={day}>
              <DueDate dueOn={day} today={today} />
            </li>
          ))}
          {['2020-09-01', '2020-09-11', '2020-09-12'].map((day) => (
            <li key={day}>
              <DueDate dueOn="2020-09-11" today={today} doneOn={day} />
            </li>
          ))}
        </ul>
      </Section>
      <Section title="Hồ sơ">
        <CaseHeader
          procedure="Cấp Phiếu lý lịch tư pháp"
          status="inProgress"
          code="000.00.20.H20-200828-0007"
          person="Nguyễn Thị Ánh Nguyệt"
          dueOn={due}
          today={today}
          actions={
            <ButtonLink href="#to-khai" look="secondary" icon="download">
              Tải tờ khai
            </ButtonLink>
          }
        />
        <div className="grid items-start gap-8 lg:grid-cols-2">
          <WhoseTurn
            turn="officer"
            name="Đặng Minh Khoa"
            until={due}
            today={today}
            meaning={statusFacts.inProgress.meaning}
          />
          <WhoseTurn turn="citizen" mine today={today} meaning={statusFacts.awaitingSupplement.meaning} />
          <DueDateLedger ledger={ledger} dueOn={due} />
          <Timeline
            events={[
              {
                key: '1',
                at: '2020-08-27T12:20:00Z',
                what: 'Đã nộp trực tuyến',
                who: 'Nguyễn Thị Ánh Nguyệt',
              },
              {
                key: '2',
                at: '2020-08-28T01:30:00Z',
                what: 'Yêu cầu bổ sung',
                who: 'Bộ phận Một cửa',
                detail: 'Ảnh mặt sau căn cước công dân bị mờ, chụp lại cho rõ số.',
                tone: 'ask',
              },
              { key: '3', at: '2020-08-28T07:10:00Z', what: 'Đã bổ sung', who: 'Nguyễn Thị Ánh Nguyệt' },
              {
                key: '4',
                at: '2020-08-28T07:45:00Z',
                what: 'Đã tiếp nhận',
                who: 'Bộ phận Một cửa',
                tone: 'good',
              },
            ]}
            next="Tiếp theo: chuyên viên thẩm tra và trình kết quả."
          />
        </div>
      </Section>
    </>
  )
}
