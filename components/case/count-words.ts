import { countText } from '#components/ui/number-words.ts'

/** More is not counted: nobody works through it in a day. */
const most = 1_000

/** A count of files that stops at a thousand: "1.000+". */
export const cappedCount = (count: number): string =>
  count > most ? `${countText(most)}+` : countText(count)
