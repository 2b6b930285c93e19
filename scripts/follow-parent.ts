// Imported before the program of a child process (child.ts): when the parent is gone, even by kill -9, the channel to
// it closes, and the child ends in order instead of holding its port and its locks for ever.
// Node passes --import on to whatever the child forks; those have channels of their own, which are not ours to watch.
if (process.env.FOLLOWED_PID === String(process.ppid)) {
  process.once('disconnect', () => {
    setTimeout(() => process.exit(1), 10_000).unref()
    process.kill(process.pid, 'SIGTERM')
  })
  // The channel alone keeps no process alive.
  process.channel?.unref()
}
