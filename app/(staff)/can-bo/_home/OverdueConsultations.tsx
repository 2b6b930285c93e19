import { theWorld } from '#app/_http/the-world.ts'
import { DueDate } from '#components/case/DueDate.tsx'
import { Card } from '#components/ui/Card.tsx'
import type { Person } from '#lib/domain/access/actor.ts'
import { today as todayOn } from '#lib/outside/clock/index.ts'
import { overdueConsultations } from '#lib/queries/overdue-consultations.ts'

/** So many at once; the others come up when these are settled. */
const shown = 10

/** Bodies that owe an answer: reported to the heads, who can call them. */
export const OverdueConsultations = async ({ actor }: { actor: Person }) => {
  const world = theWorld()
  const consultations = await overdueConsultations(actor, world)
  const today = todayOn(world.clock).toString()
  if (consultations.length === 0) return null
  const more = consultations.length - shown
  return (
    <div className="mt-8">
      <Card title="Cơ quan phối hợp trả lời chậm">
        <ul className="divide-y divide-rule">
          {consultations.slice(0, shown).map(({ id, caseId, dossierCode, body, answerBy, officer }) => (
            <li key={id} className="flex flex-wrap items-baseline gap-x-4 gap-y-0.5 py-2">
              <strong className="font-semibold">{body}</strong>
              <DueDate dueOn={answerBy} today={today} />
              <a
                href={`/can-bo/ho-so/${caseId}`}
                className="link inline-flex min-h-6 items-center tabular-nums"
              >
                {dossierCode}
              </a>
              {officer && <span className="text-ink-soft text-sm">{officer}</span>}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="mt-2 text-ink-soft text-sm">Và {more} văn bản khác.</p>}
      </Card>
    </div>
  )
}
