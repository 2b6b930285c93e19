import type { Pixels } from './grey.ts'
import type { View } from './views.ts'

/** The pixels of a part of a picture or of the frame that a video shows. */
export const pixelsOf = (picture: CanvasImageSource, view: View): Pixels => {
  const width = Math.max(1, Math.floor(view.width * view.factor))
  const height = Math.max(1, Math.floor(view.height * view.factor))
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) return { width: 1, height: 1, data: new Uint8ClampedArray(4) }
  context.drawImage(picture, view.left, view.top, view.width, view.height, 0, 0, width, height)
  return context.getImageData(0, 0, width, height)
}
