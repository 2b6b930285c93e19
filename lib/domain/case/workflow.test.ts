import { describe, expect, it, test } from 'vitest'
import type { Role } from '../access/actor.ts'
import { isEnded, type Status, statuses, statusFacts } from './status.ts'
import {
  available,
  type CaseFacts,
  type Command,
  commands,
  decide,
  oneStop,
  ruleOf,
  statusOf,
} from './workflow.ts'

const roles: readonly Role[] = ['citizen', 'desk', 'officer', 'divisionHead', 'director', 'admin', 'auditor']

/** A file in a status in which nothing but the table itself can refuse. */
const fileIn = (status: Status, more: Partial<CaseFacts> = {}): CaseFacts => ({
  status,
  accepted: !['draft', 'submitted', 'notAccepted'].includes(status),
  supplements: 0,
  lengthened: false,
  feeSettled: status === 'resultReady',
  holderId: null,
  proposerId: null,
  dueOn: '2020-08-31',
  ...more,
})
const by = (role: Role, actorId = 'a') => ({ roles: [role], actorId, today: '2020-08-20' })
const allowedBy = (command: Command, status: Status): readonly Role[] => ruleOf(command).from[status] ?? []

describe('the one-stop workflow', () => {
  const cells = commands.flatMap((command) =>
    statuses.flatMap((status) =>
      roles.map((role) => [command, status, role, allowedBy(command, status).includes(role)] as const),
    ),
  )
  test.each(cells)('%s on %s by %s: %s', (command, status, role, allowed) => {
    // The guard that a fee can be settled once stands against the guard that it must be settled before returning.
    const file = fileIn(status, command === 'collectFee' ? { feeSettled: false } : {})
    expect(decide(file, { ...by(role), command }).ok).toBe(allowed)
    expect(available(file, by(role)).includes(command)).toBe(allowed)
  })

  it('can reach every status from a draft', () => {
    const reached = new Set<Status>(['draft'])
    for (let grew = true; grew; ) {
      grew = false
      for (const status of [...reached]) {
        for (const command of commands) {
          for (const accepted of [false, true]) {
            const role = allowedBy(command, status)[0]
            if (!role) continue
            const decision = decide(fileIn(status, { accepted, feeSettled: command === 'returnResult' }), {
              ...by(role),
              command,
            })
            if (decision.ok && !reached.has(decision.value.to)) {
              reached.add(decision.value.to)
              grew = true
            }
          }
        }
      }
    }
    expect([...reached].sort()).toEqual([...statuses].sort())
  })

  it('allows nothing on a file that has ended', () => {
    for (const status of statuses.filter(isEnded)) {
      for (const role of roles) expect(available(fileIn(status), by(role))).toEqual([])
    }
  })

  it('gives every status but the draft a national code', () => {
    expect(statuses.filter((status) => statusFacts[status].national === null)).toEqual(['draft'])
  })

  it('tells the person whenever something happens to their clock', () => {
    for (const command of commands) if (ruleOf(command).clock) expect(ruleOf(command).notifies).toBe(true)
  })
})

describe('what the table guards', () => {
  it('lets the person be asked for more only once', () => {
    const file = fileIn('inProgress', { supplements: 1 })
    expect(decide(file, { ...by('officer'), command: 'requestSupplement' })).toEqual({
      ok: false,
      error: 'supplementAlreadyAsked',
    })
  })
  it('keeps a file in the hands of its officer', () => {
    const file = fileIn('inProgress', { holderId: 'b' })
    expect(decide(file, { ...by('officer'), command: 'propose' })).toEqual({
      ok: false,
      error: 'someoneElseHoldsIt',
    })
    expect(decide(file, { ...by('officer', 'b'), command: 'propose' }).ok).toBe(true)
  })
  it('does not let whoever proposed approve', () => {
    const file = fileIn('proposed', { proposerId: 'a' })
    expect(decide(file, { ...by('divisionHead'), command: 'approve' })).toEqual({
      ok: false,
      error: 'sameHands',
    })
  })
  it('does not lengthen an overdue file, nor any file twice', () => {
    const late = fileIn('inProgress', { dueOn: '2020-08-19' })
    expect(decide(late, { ...by('officer'), command: 'lengthen' })).toEqual({ ok: false, error: 'overdue' })
    const twice = fileIn('inProgress', { lengthened: true })
    expect(decide(twice, { ...by('officer'), command: 'lengthen' })).toEqual({
      ok: false,
      error: 'alreadyLengthened',
    })
  })
  it('settles the fee before the result is handed over, and once', () => {
    expect(
      decide(fileIn('resultReady', { feeSettled: false }), { ...by('desk'), command: 'returnResult' }),
    ).toEqual({ ok: false, error: 'feeUnsettled' })
    expect(
      decide(fileIn('accepted', { feeSettled: true }), { ...by('desk'), command: 'collectFee' }),
    ).toEqual({ ok: false, error: 'feeAlreadySettled' })
  })
})

describe('the status of a history', () => {
  const statusAfter = (...types: Command[]) => statusOf(types.map((type) => ({ type })))
  it('is a draft before anything happened', () => expect(statusAfter()).toBe('draft'))
  it('follows the ordinary path', () => {
    expect(
      statusAfter(
        'submit',
        'accept',
        'collectFee',
        'takeUp',
        'propose',
        'approve',
        'registerResult',
        'returnResult',
      ),
    ).toBe('returned')
  })
  it('goes back to where a supplement was asked for', () => {
    expect(statusAfter('submit', 'requestSupplement', 'supplement')).toBe('submitted')
    expect(statusAfter('submit', 'accept', 'takeUp', 'requestSupplement', 'supplement')).toBe('inProgress')
  })
  it('tells a refusal before acceptance from one after', () => {
    expect(statusAfter('submit', 'refuse')).toBe('notAccepted')
    expect(statusAfter('submit', 'accept', 'takeUp', 'refuse')).toBe('refused')
  })
  it('knows a command by its own name only', () => expect(Object.keys(oneStop)).toEqual([...commands]))
})
