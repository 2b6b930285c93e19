/** What is known of a file's viruses; 'unscanned' where no scanner was configured when it came. */
export type Scan = 'unscanned' | 'waiting' | 'clean' | 'infected'

/** In quarantine: nobody opens it, whoever they are. */
export const isHeld = (scan: Scan): boolean => scan === 'waiting' || scan === 'infected'

/** Whether a file counts as handed in: one that waits does, so that nobody waits for the scanner. */
export const counts = (scan: Scan): boolean => scan !== 'infected'

export const scanWords: Readonly<Record<Scan, string | null>> = {
  unscanned: null,
  waiting: 'Đang quét mã độc',
  clean: null,
  infected: 'Có mã độc, đã chặn',
}
