// Runs in browsers too.
import type { Recognition } from './recognise.ts'

/** What was recognised, as it stands under an address. */
export const recognitionInWords = (recognition: Recognition): string => {
  switch (recognition.kind) {
    case 'found':
      return belongs(recognition.unit)
    case 'several':
      return recognition.picked
        ? belongs(recognition.picked)
        : `Nay có thể thuộc: ${recognition.candidates.map(({ now }) => now).join('; ')}`
    case 'abroad':
      return `Địa chỉ ở nước ngoài: ${recognition.country}`
    case 'unknown':
      return 'Chưa nhận ra xã, phường hiện nay'
  }
}

const belongs = ({ now, former }: { readonly now: string; readonly former?: string }): string =>
  former === undefined ? `Thuộc ${now}` : `Nay là ${now}`
