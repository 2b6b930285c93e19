/** Tells how far a long work is: a bar that moves on a terminal, a line for each tenth elsewhere. */
export const progressLine = (output: NodeJS.WriteStream = process.stdout) => {
  const began = Date.now()
  const width = 32
  let shown = -1
  return (done: number, all: number): void => {
    const percent = Math.floor((100 * done) / all)
    if (percent === shown || (!output.isTTY && percent % 10 !== 0)) return
    shown = percent
    const seconds = Math.round((Date.now() - began) / 1000)
    const words = `${String(percent).padStart(3)} %  ${done.toLocaleString('vi-VN')} trong ${all.toLocaleString('vi-VN')} bước, ${seconds} giây`
    if (!output.isTTY) {
      output.write(`${words}\n`)
      return
    }
    const filled = Math.round((width * done) / all)
    output.write(`\r${'█'.repeat(filled)}${'░'.repeat(width - filled)} ${words}${done === all ? '\n' : ''}`)
  }
}
