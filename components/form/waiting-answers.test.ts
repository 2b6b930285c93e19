import fc from 'fast-check'
import { describe, expect, it, test } from 'vitest'
import { choice, text } from '#lib/domain/procedure/fields.ts'
import { mergeTyped, type Seen } from '#lib/domain/procedure/merge-typed.ts'
import type { Typed } from '#lib/domain/procedure/typed.ts'
import * as answers from './waiting-answers.ts'

const fields = {
  a: text({ label: 'A', max: 90 }),
  b: text({ label: 'B', max: 90 }),
  c: choice({ label: 'C', control: 'radio', options: { x: 'X', y: 'Y' } }),
} as const
const names = ['a', 'b', 'c'] as const
type Name = (typeof names)[number]

const answer = (name: Name, words: string): answers.Answer => ({ text: words, controls: { [name]: words } })

describe('an answer that waits', () => {
  const drawn = answers.drawnWith({ a: ['cũ'] })

  it('is sent, and no more once it is stored', () => {
    const state = answers.typed(drawn, 'a', answer('a', 'mới'))
    const batch = answers.batchOf(state) ?? {}
    expect(batch).toEqual({ a: answer('a', 'mới') })
    expect(answers.batchOf(answers.stored(answers.sent(state, batch), batch, {}))).toBeUndefined()
  })

  it('needs no sending when it is typed back to what is stored', () => {
    const state = answers.typed(answers.typed(drawn, 'a', answer('a', 'mới')), 'a', answer('a', 'cũ'))
    expect(answers.batchOf(state)).toBeUndefined()
  })

  it('is sent back all the same when the other text may have arrived', () => {
    const state = answers.typed(drawn, 'a', answer('a', 'mới'))
    const onItsWay = answers.sent(state, answers.batchOf(state) ?? {})
    expect(answers.batchOf(answers.typed(onItsWay, 'a', answer('a', 'cũ')))).toEqual({ a: answer('a', 'cũ') })
  })

  it('is held back while the person has to choose, and the other questions go on', () => {
    const both = answers.drawnWith({ a: ['cũ'], b: [''] })
    let state = answers.typed(both, 'a', answer('a', 'mới'))
    const batch = answers.batchOf(state) ?? {}
    state = answers.stored(answers.sent(state, batch), batch, { a: answer('a', 'ở kia') })
    expect(answers.batchOf(state)).toBeUndefined()
    state = answers.typed(state, 'b', answer('b', 'khác'))
    expect(Object.keys(answers.batchOf(state) ?? {})).toEqual(['b'])
    expect(answers.seenNow(answers.picked(state, 'a', 'mine')).a).toEqual(['cũ', 'mới', 'ở kia'])
    expect(answers.isWaiting(answers.picked(answers.drawnWith({ a: [''] }), 'a', 'theirs'))).toBe(false)
  })
})

describe('what the device brings back', () => {
  const kept = { answer: answer('a', 'Sa Đéc'), seen: ['', 'Sa'] }
  // As drawn from a form that met an ended session.
  const cameWithPage = (words: string) =>
    answers.typed(answers.drawnWith({ a: [''] }), 'a', answer('a', words))

  it('was typed after what the page brought, if it had itself been sent before', () => {
    const state = answers.broughtBack(cameWithPage('Sa'), 'a', kept, answer('a', 'Sa'))
    expect(state.a).toEqual({ seen: ['', 'Sa'], waiting: kept.answer })
  })

  it('gives way to what was typed since the page came', () => {
    const state = cameWithPage('Hồng Ngự')
    expect(answers.broughtBack(state, 'a', kept, answer('a', 'Hồng Ngự'))).toBe(state)
  })

  it('stands beside what was saved elsewhere meanwhile', () => {
    const drawn = answers.drawnWith({ a: ['Lấp Vò'] })
    expect(answers.broughtBack(drawn, 'a', kept, answer('a', 'Lấp Vò')).a).toEqual({
      seen: kept.seen,
      waiting: kept.answer,
      rival: answer('a', 'Lấp Vò'),
    })
  })
})

/** What may happen to a page, its device and its server, in any order. */
type Happening =
  | { readonly kind: 'type' | 'elsewhere'; readonly name: Name }
  | { readonly kind: 'send'; readonly how: 'answered' | 'slowly' | 'notArrived' | 'answerLost' | 'late' }
  | { readonly kind: 'lateArrives' | 'answerComes' | 'reload' }
  | { readonly kind: 'pick'; readonly name: Name; readonly which: 'mine' | 'theirs' }

const name = fc.constantFrom(...names)
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('type' as const), name }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('elsewhere' as const), name }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('send' as const),
      how: fc.constantFrom(...(['answered', 'slowly', 'notArrived', 'answerLost', 'late'] as const)),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('lateArrives' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('answerComes' as const) }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('reload' as const) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('pick' as const),
      name,
      which: fc.constantFrom('mine' as const, 'theirs' as const),
    }),
  },
)

/** A server that merges as the real one does, a page, and the device that keeps what is not confirmed. */
const world = () => {
  let server: Typed = { a: '', b: '', c: '' }
  const was = new Map<Name, Set<string>>(names.map((one) => [one, new Set([''])]))
  const writtenElsewhere = new Set<string>()
  const shownHere = new Set<string>([''])
  const device = new Map<Name, { answer: answers.Answer; seen: readonly string[] }>()
  const givenUp = new Set<string>()
  const confirmed = new Map<Name, string>()
  let late: (() => unknown)[] = []
  let onItsWay: (() => void) | undefined
  let state = answers.drawnWith({ a: [''], b: [''], c: [''] })
  let count = 0

  const receive = (batch: answers.Batch, seen: Seen): Record<string, answers.Answer> => {
    const posted = Object.values(batch).flatMap(({ controls }) => Object.entries(controls))
    const spoken = Object.fromEntries(Object.keys(batch).map((one) => [one, seen[one] ?? []]))
    const merged = mergeTyped(fields, names, server, posted, spoken)
    for (const one of names) {
      const [before = '', after = ''] = [server[one], merged.typed[one]]
      // The heart of it: what somebody else wrote is replaced only by someone to whom it was shown.
      if (before !== after && writtenElsewhere.has(before)) expect([...shownHere]).toContain(before)
      was.get(one)?.add(after)
    }
    server = merged.typed
    return Object.fromEntries(
      merged.differing.map((one) => [one, answer(one as Name, server[one] ?? '')] as const),
    )
  }
  const keep = () => {
    for (const one of names) {
      const { waiting, seen = [] } = state[one] ?? {}
      if (waiting) device.set(one, { answer: waiting, seen })
      else device.delete(one)
    }
  }
  const send = (how: Extract<Happening, { kind: 'send' }>['how']) => {
    const batch = answers.batchOf(state)
    // One attempt at a time.
    if (!batch || onItsWay) return
    const seen = answers.seenNow(state)
    state = answers.sent(state, batch)
    keep()
    if (how === 'late') late.push(() => receive(batch, seen))
    if (how === 'answerLost') receive(batch, seen)
    if (how !== 'answered' && how !== 'slowly') return
    const rivals = receive(batch, seen)
    const hear = () => {
      for (const rival of Object.values(rivals)) shownHere.add(rival.text)
      for (const one of names) if (batch[one] && !rivals[one]) confirmed.set(one, batch[one].text)
      state = answers.stored(state, batch, rivals)
      keep()
      onItsWay = undefined
    }
    if (how === 'answered') hear()
    else onItsWay = hear
  }
  const pick = (one: Name, which: 'mine' | 'theirs') => {
    const { waiting, rival } = state[one] ?? {}
    if (rival && which === 'theirs') givenUp.add(waiting?.text ?? '')
    state = answers.picked(state, one, which)
    keep()
  }
  const happen = (what: Happening) => {
    if (what.kind === 'type') state = answers.typed(state, what.name, answer(what.name, `đây ${++count}`))
    if (what.kind === 'type') keep()
    if (what.kind === 'elsewhere') {
      const words = `kia ${++count}`
      writtenElsewhere.add(words)
      was.get(what.name)?.add(words)
      server = { ...server, [what.name]: words }
    }
    if (what.kind === 'send') send(what.how)
    if (what.kind === 'lateArrives') late.shift()?.()
    if (what.kind === 'answerComes') onItsWay?.()
    if (what.kind === 'pick') pick(what.name, what.which)
    if (what.kind === 'reload') {
      onItsWay = undefined
      state = answers.drawnWith(Object.fromEntries(names.map((one) => [one, [server[one] ?? '']])))
      for (const one of names) {
        const kept = device.get(one)
        const now = answer(one, server[one] ?? '')
        if (kept) state = answers.broughtBack(state, one, kept, now)
        // What is brought back stands in the page instead; only a choice shows both.
        if (!state[one]?.waiting || state[one].rival) shownHere.add(now.text)
      }
      keep()
    }
  }
  /** The network is back, the page is opened once more, and whoever is asked keeps their own. */
  const comeToRest = () => {
    for (const arrive of late) arrive()
    late = []
    happen({ kind: 'reload' })
    for (let round = 0; round < 3; round++) {
      send('answered')
      for (const one of names) pick(one, 'mine')
    }
  }
  return {
    happen,
    comeToRest,
    now: (one: Name) => server[one] ?? '',
    isAnywhere: (one: Name, words: string) => was.get(one)?.has(words) || givenUp.has(words),
    confirmed,
    waits: () => answers.isWaiting(state),
    device,
  }
}

test('whatever happens in whatever order: nothing typed or confirmed is lost, nobody else is overwritten unasked', () => {
  fc.assert(
    fc.property(fc.array(happening, { maxLength: 40 }), (happenings) => {
      const it = world()
      const typed = new Map<Name, string>()
      let count = 0
      for (const what of happenings) {
        if (what.kind === 'type' || what.kind === 'elsewhere') count++
        if (what.kind === 'type') typed.set(what.name, `đây ${count}`)
        it.happen(what)
      }
      it.comeToRest()
      expect([it.waits(), it.device.size]).toEqual([false, 0])
      for (const [one, words] of typed) {
        const isThere = it.now(one) === words || it.isAnywhere(one, words)
        expect(isThere, `${one}: “${words}” reached the server, or was given up by choice`).toBe(true)
      }
      for (const [one, words] of it.confirmed)
        expect(it.isAnywhere(one, words), `${one}: “${words}” was confirmed`).toBe(true)
    }),
    { numRuns: 1500 },
  )
})
