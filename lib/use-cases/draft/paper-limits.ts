const megabyte = 1024 * 1024

/** Bytes of one file as it is sent: a scan of a deed with its annexes. */
export const largestFile = 25 * megabyte
/** Files of one draft that stand. */
export const mostFiles = 40
/** Bytes of all files of one draft that stand, as they are kept. */
export const mostBytes = 200 * megabyte

/** Uploads of one draft that are on their way; the oldest gives way to a new one. */
export const mostOpenUploads = 12
/** Pieces in which one upload may arrive: a line that breaks more often is somebody's game. */
export const mostPieces = 500
/** How long an upload waits for its next piece. */
export const uploadWaits = { hours: 24 } as const
