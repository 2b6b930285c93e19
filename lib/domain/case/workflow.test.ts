import { describe, expect, it, test } from 'vitest'
import type { Role } from '../access/actor.ts'
import type { CaseFacts } from './guards.ts'
import { isEnded, type Status, statuses, statusFacts } from './status.ts'
import { available, type Command, commands, decide, oneStop, ruleOf, statusOf } from './workflow.ts'

const roles: readonly Role[] = [
  'citizen',
  'desk',
  'officer',
  'divisionHead',
  'director',
  'admin',
  'auditor',
  'system',
]

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
  appointedOn: null,
  openConsultations: status === 'awaitingOtherBody' ? 1 : 0,
  paperAt: null,
  ...more,
})

/** What has to hold for some commands, and would stand against others. */
const conditions = (command: Command, role: Role): Partial<CaseFacts> => {
  const side = role === 'desk' ? 'desk' : 'division'
  switch (command) {
    // A fee is settled once, and has to be settled before the result is returned.
    case 'collectFee':
    case 'requestPayment':
    case 'receivePayment':
      return { feeSettled: false }
    case 'release':
      return { holderId: 'a' }
    case 'takeOver':
      return { holderId: 'b' }
    case 'handOver':
      return { paperAt: side }
    case 'receive':
      return { paperAt: side === 'desk' ? 'toDesk' : 'toDivision' }
    default:
      return {}
  }
}

const by = (role: Role, actorId = 'a') => ({ roles: [role], actorId, today: '2020-08-20' })
const allowedBy = (command: Command, status: Status): readonly Role[] => ruleOf(command).from[status] ?? []

describe('the one-stop workflow', () => {
  const cells = commands.flatMap((command) =>
    statuses.flatMap((status) =>
      roles.map((role) => [command, status, role, allowedBy(command, status).includes(role)] as const),
    ),
  )
  test.each(cells)('%s on %s by %s: %s', (command, status, role, allowed) => {
    const file = fileIn(status, conditions(command, role))
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
            const file = { accepted, feeSettled: command === 'returnResult', ...conditions(command, role) }
            const decision = decide(fileIn(status, file), { ...by(role), command })
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

  it('allows nothing on a file that has ended, but to correct or revoke a result that was handed over', () => {
    for (const status of statuses.filter(isEnded)) {
      const possible = roles.flatMap((role) => available(fileIn(status), by(role)))
      expect(new Set(possible)).toEqual(new Set(status === 'returned' ? ['correctResult', 'revokeResult'] : []))
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
  it('lets the person be asked for more a second time, and never a third', () => {
    const asked = (supplements: number) =>
      decide(fileIn('inProgress', { supplements }), { ...by('officer'), command: 'requestSupplement' })
    expect(asked(1).ok).toBe(true)
    expect(asked(2)).toEqual({ ok: false, error: 'supplementsExhausted' })
  })
  it('keeps a claimed file from other clerks until it is accepted, and not longer', () => {
    const claimed = fileIn('submitted', { holderId: 'b' })
    for (const command of ['claim', 'accept', 'refuse', 'transfer', 'requestSupplement'] as const)
      expect(decide(claimed, { ...by('desk'), command })).toEqual({ ok: false, error: 'someoneElseHoldsIt' })
    const withOfficer = fileIn('resultReady', { holderId: 'b' })
    expect(decide(withOfficer, { ...by('desk'), command: 'returnResult' }).ok).toBe(true)
  })
  it('lets a deputy act on what the absent colleague holds', () => {
    const file = fileIn('inProgress', { holderId: 'b' })
    expect(decide(file, { ...by('officer'), standsInFor: ['b'], command: 'propose' }).ok).toBe(true)
  })
  it('hands paper over only from where it is, and receives only what is on its way', () => {
    const allowed = (command: 'handOver' | 'receive', role: Role, paperAt: CaseFacts['paperAt']) =>
      decide(fileIn('accepted', { paperAt }), { ...by(role), command }).ok
    expect(allowed('handOver', 'desk', 'desk')).toBe(true)
    expect(allowed('handOver', 'officer', 'desk')).toBe(false)
    expect(allowed('receive', 'officer', 'toDivision')).toBe(true)
    expect(allowed('receive', 'desk', 'toDivision')).toBe(false)
    expect(allowed('handOver', 'desk', null)).toBe(false)
  })
  it('names one new appointment and no second', () => {
    const file = fileIn('inProgress', { appointedOn: '2020-09-03' })
    expect(decide(file, { ...by('divisionHead'), command: 'apologise' })).toEqual({
      ok: false,
      error: 'alreadyReappointed',
    })
  })
  it('does not stop, halt or recount the clock of an overdue file', () => {
    const late = (status: Status) => fileIn(status, { dueOn: '2020-08-19', feeSettled: false })
    for (const command of ['requestSupplement', 'requestPayment', 'lengthen'] as const)
      expect(decide(late('inProgress'), { ...by('officer'), command })).toEqual({
        ok: false,
        error: 'overdue',
      })
    expect(decide(late('inProgress'), { ...by('system'), command: 'recountDueDate' }).ok).toBe(false)
  })
  it('acts in the first of several roles that may', () => {
    const file = fileIn('accepted', { paperAt: 'toDivision' })
    expect(decide(file, { ...by('desk'), roles: ['desk', 'officer'], command: 'receive' })).toEqual({
      ok: true,
      value: { role: 'officer', to: 'accepted' },
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
  it('waits for the last of several bodies', () => {
    const asked: Command[] = ['submit', 'accept', 'takeUp', 'consult', 'consult', 'recordAnswer']
    expect(statusAfter(...asked)).toBe('awaitingOtherBody')
    expect(statusAfter(...asked, 'recordAnswer')).toBe('inProgress')
  })
  it('tells a refusal before acceptance from one after', () => {
    expect(statusAfter('submit', 'refuse')).toBe('notAccepted')
    expect(statusAfter('submit', 'accept', 'takeUp', 'refuse')).toBe('refused')
  })
  it('knows a command by its own name only', () => expect(Object.keys(oneStop)).toEqual([...commands]))
})
