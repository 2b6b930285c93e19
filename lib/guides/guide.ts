/** What the walks show of somebody who applies, in this order. The way to each screen is known to the walks alone. */
export type ApplyingScreen =
  | 'service'
  | 'start'
  | 'firstStep'
  | 'secondStep'
  | 'papers'
  | 'check'
  | 'submitted'

/** What the walk through one office shows, in this order, of the desk, the divisions and the people who wait. */
export type OfficeScreen =
  | 'arrivals'
  | 'newFile'
  | 'acceptedFile'
  | 'ownFiles'
  | 'ownFileAccepted'
  | 'lookedUp'
  | 'worklist'
  | 'fileToTakeUp'
  | 'fileInHand'
  | 'proposals'
  | 'proposedFile'
  | 'approvedFile'
  | 'fileToRegister'
  | 'ownFileReady'
  | 'resultsInDrawer'
  | 'fileToPay'
  | 'fileToReturn'
  | 'returnedFile'
  | 'faultyFile'
  | 'checklist'
  | 'fileAsked'
  | 'ownFileAsked'
  | 'ownTasks'
  | 'entryStart'
  | 'entryForm'
  | 'enteredFile'

export type Screen = ApplyingScreen | OfficeScreen

/** One picture of a guide and the words under it. */
export type GuideStep<S extends Screen = Screen> = {
  readonly screen: S
  /** What to do, short. */
  readonly title: string
  /** How, in sentences that can be read aloud without the picture. */
  readonly caption: string
  /** What the picture shows, for whoever does not see it. */
  readonly shows: string
  /** The words of the control that the step speaks of; absent: the first question, or else the head of the page. */
  readonly points?: string
}

export type Guide = {
  readonly slug: string
  readonly title: string
  readonly lead: string
  /** What to have at hand. */
  readonly ready: readonly string[]
  /** How long it takes. */
  readonly time: readonly string[]
  readonly steps: readonly GuideStep[]
}

/** A guide to a task of the office. */
export type DeskGuide = Guide & {
  /** Whose task it is, in words. */
  readonly who: string
  /** The page of the office where the task begins; it links to the guide. */
  readonly place: string
  readonly steps: readonly GuideStep<OfficeScreen>[]
}
