// Loaded before a program that was started by runNode: when the starter is gone (a kill -9 among
// others), the program ends too, instead of holding its locks and ports for nobody.
if (process.channel && process.env.TARJUMAN_PARENT === String(process.ppid)) {
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
  process.channel.unref()
}
