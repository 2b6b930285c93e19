import type { Actor } from './actor.ts'

/** The units whose words of praise and complaint the actor answers for: the director's, and the head of the desk's. */
export const unitsHeaded = (actor: Actor): readonly string[] =>
  actor.kind === 'person'
    ? [
        ...new Set(
          actor.posts
            .filter(({ role, leads }) => role === 'director' || (role === 'desk' && leads))
            .map(({ unitCode }) => unitCode),
        ),
      ]
    : []
