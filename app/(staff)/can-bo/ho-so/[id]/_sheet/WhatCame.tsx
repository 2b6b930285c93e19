import { theWorld } from '#app/_http/the-world.ts'
import type { Person } from '#lib/domain/access/actor.ts'
import { consultationsOf } from '#lib/queries/consultations.ts'
import { supplementChanges } from '#lib/queries/supplement-changes.ts'
import { ConsultationCard } from './ConsultationCard.tsx'
import { SupplementCard } from './SupplementCard.tsx'

type Props = {
  actor: Person
  caseId: string
  /** ISO day. */
  today: string
}

/** What came after the file itself: the person's supplement, and the answers of other bodies. */
export const WhatCame = async ({ actor, caseId, today }: Props) => {
  const world = theWorld()
  const [changes, consultations] = await Promise.all([
    supplementChanges(actor, caseId, world),
    consultationsOf(actor, caseId, world),
  ])
  return (
    <>
      {changes && <SupplementCard changes={changes} caseId={caseId} />}
      {consultations && consultations.length > 0 && (
        <ConsultationCard consultations={consultations} today={today} />
      )}
    </>
  )
}
