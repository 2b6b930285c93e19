/** Something that the person at the terminal can put right; its message is a plain sentence for them. */
export class OperatorError extends Error {
  override readonly name = 'OperatorError'
}

/** Runs a command: an OperatorError ends it with its sentence alone, anything else with its stack. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command()
  } catch (error) {
    console.error(error instanceof OperatorError ? error.message : error)
    process.exitCode = 1
  }
}
