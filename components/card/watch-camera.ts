import type { ReadOutcome } from './card-words.ts'
import { findCode } from './find-code.ts'
import { nativeReader } from './native-reader.ts'
import { pixelsOf } from './pixels-of.ts'

/** Between two looks, so that a slow telephone still shows a moving picture. */
const pause = 120
/** The square in the middle, where one holds the code, is looked at in this size. */
const largest = 720

/**
 * Shows the camera behind the device in `video` and looks for a code in its middle until one is found or it is ended.
 * Frames are looked at and forgotten; nothing is recorded or sent.
 */
export const watchCamera = async (
  video: HTMLVideoElement,
  ending: AbortSignal,
): Promise<ReadOutcome | null> => {
  const stream = await openCamera()
  if (typeof stream === 'string') return { problem: stream }
  const stop = () => {
    for (const track of stream.getTracks()) track.stop()
    video.srcObject = null
  }
  try {
    if (ending.aborted) return null
    video.srcObject = stream
    // Ended while it was starting: play() then says so by failing.
    await video.play().catch(() => undefined)
    const native = await nativeReader()
    for (let frame = 0; !ending.aborted; frame++) {
      const text = video.videoWidth > 0 ? await lookAt(video, native, frame) : null
      if (text) return { text }
      await new Promise((resolve) => setTimeout(resolve, pause))
    }
    return null
  } finally {
    stop()
  }
}

const openCamera = async (): Promise<MediaStream | 'notAllowed' | 'noCamera'> => {
  try {
    return await navigator.mediaDevices.getUserMedia({
      audio: false,
      video: { facingMode: 'environment', width: { ideal: 1920 }, height: { ideal: 1080 } },
    })
  } catch (error) {
    return error instanceof DOMException && error.name === 'NotAllowedError' ? 'notAllowed' : 'noCamera'
  }
}

/** The looks that take longer come with every fourth frame. */
const lookAt = async (
  video: HTMLVideoElement,
  native: Awaited<ReturnType<typeof nativeReader>>,
  frame: number,
): Promise<string | null> => {
  const found = native && (await native(video))
  if (found) return found
  const side = Math.min(video.videoWidth, video.videoHeight)
  const view = {
    left: Math.round((video.videoWidth - side) / 2),
    top: Math.round((video.videoHeight - side) / 2),
    width: side,
    height: side,
    factor: Math.min(1, largest / side),
  }
  return findCode(pixelsOf(video, view), frame % 4 === 3 ? 'thorough' : 'quick')
}
