import type { Difference } from '#lib/domain/procedure/difference.ts'
import { pickControl } from '#lib/domain/procedure/posted-answers.ts'
import { deviceCopy } from './device-copy.ts'
import { answerIn, asDrawn, askToChoose, besides, differencesIn, noteOn } from './form-answers.ts'
import type { Keeping } from './kept-answers.ts'
import type { LiveQuestions } from './live-checks.ts'
import { fillIn, focusOn, typedOn } from './live-page.ts'
import { createSaveQueue, type SaveOutcome } from './save-queue.ts'
import type { SaveState } from './save-words.ts'
import { sendAnswers } from './send-answers.ts'
import * as answers from './waiting-answers.ts'
import { watchPage } from './watch-page.ts'

type Options = {
  readonly questions: LiveQuestions
  /** Keeps on this device what the server does not have; left out where many people use one screen. */
  readonly keeping?: (Keeping & { readonly step: string }) | undefined
  /** What the server drew as different. */
  readonly differing: readonly Difference[]
  readonly tell: (state: SaveState) => void
  readonly show: (differing: readonly Difference[]) => void
}

type Saving = {
  /** Takes the version of this question that is chosen on the page. */
  readonly choose: (name: string) => void
  readonly end: () => void
}

/**
 * Saves a form while it is typed: each question by itself, as soon as it is left or nothing was typed for a moment. What
 * the server has not confirmed is kept on the device and brought back on the next visit; what was changed elsewhere
 * meanwhile is shown beside it, for the person to choose.
 */
export const saveAsTyped = (form: HTMLFormElement, options: Options): Saving => {
  const { fields, names } = options.questions
  let state = asDrawn(form, fields, options.differing)
  let stands: SaveState['stands'] = 'quiet'
  let savedAt: string | undefined
  // Boxes that are no questions, such as the papers that a clerk ticks, go along as they stand.
  let boxChanged = false
  const device = deviceCopy(options.keeping, () => state)

  const draw = () => {
    const differing = differencesIn(fields, state)
    options.show(differing)
    options.tell({
      ...{ stands, kept: device.isOpen(), differing: differing.length },
      ...(savedAt !== undefined && { savedAt }),
    })
    noteOn(form, state, isHeldUp(stands))
  }

  const send = async (): Promise<SaveOutcome> => {
    const batch = answers.batchOf(state) ?? {}
    const sends = Object.keys(batch)
    if (sends.length === 0 && !boxChanged) return 'saved'
    const seen = answers.seenNow(state)
    boxChanged = false
    state = answers.sent(state, batch)
    void device.write(sends)
    draw()
    const reply = await sendAnswers({
      action: form.getAttribute('action') ?? '',
      rest: besides(typedOn(form), names),
      ...{ batch, seen },
      keepalive: document.visibilityState === 'hidden',
    })
    if (reply.outcome !== 'saved') {
      boxChanged ||= sends.length === 0
      return reply.outcome
    }
    savedAt = reply.savedAt
    const rivals = reply.differing.map(({ name, theirs }) => [name, answerIn(fields, name, theirs)] as const)
    state = answers.stored(state, batch, Object.fromEntries(rivals))
    await device.write(sends)
    return 'saved'
  }

  const newQueue = () =>
    createSaveQueue({
      send,
      tell: (outcome) => {
        stands = outcome
        if (outcome === 'saved' && savedAt === undefined) stands = 'quiet'
        if (outcome === 'saved' && answers.batchOf(state)) stands = 'saving'
        draw()
      },
    })
  let queue = newQueue()
  const waits = () => {
    if (!isHeldUp(stands)) stands = 'saving'
    queue.changed()
    draw()
  }

  const change = (name: string) => {
    state = answers.typed(state, name, answerIn(fields, name, typedOn(form)))
    void device.write([name])
    if (answers.batchOf(state)) waits()
    else draw()
  }
  const choose = (name: string) => {
    const rival = state[name]?.rival
    const which = typedOn(form)[pickControl(name)]
    if (!rival) return
    if (which !== 'mine' && which !== 'theirs') return askToChoose(form, name)
    state = answers.picked(state, name, which)
    if (which === 'theirs') fillIn(form, name, rival.controls)
    void device.write([name])
    waits()
    queue.now()
    // The choice goes away, and with it the focus: on to the question itself.
    focusOn(form, name)
  }
  const bringBack = async () => {
    for (const { name, text, controls, seen } of await device.open()) {
      const here = answerIn(fields, name, typedOn(form))
      const withIt = answers.broughtBack(state, name, { answer: { text, controls }, seen }, here)
      if (withIt === state) continue
      fillIn(form, name, controls)
      // Filling in several controls one by one has told of answers that never stood there.
      state = withIt
    }
    await device.write(Object.keys(state))
    if (!answers.isWaiting(state)) return draw()
    waits()
    queue.now()
  }

  const unwatch = watchPage(form, {
    typed: (control) => {
      const name = control.split('.')[0] ?? ''
      if (Object.hasOwn(state, name)) return change(name)
      if (Object.keys(state).some((one) => pickControl(one) === control)) return
      boxChanged = true
      waits()
    },
    left: () => queue.now(),
    posted: () => {
      // The posted form says everything, and nobody knows yet whether it arrives.
      queue.stop()
      const batch = answers.batchOf(state) ?? {}
      state = answers.sent(state, batch)
      void device.write(Object.keys(batch))
      draw()
    },
    broughtBack: () => {
      queue = newQueue()
      if (answers.isWaiting(state)) waits()
    },
  })
  void bringBack()
  return {
    choose,
    end: () => {
      queue.stop()
      unwatch()
    },
  }
}

const isHeldUp = (stands: SaveState['stands']): boolean =>
  stands === 'unreachable' || stands === 'refused' || stands === 'closed'
