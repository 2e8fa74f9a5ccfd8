import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** More than this of a body that nobody wants ends the connection. */
const mostDiscarded = 64 * 1024 * 1024

/**
 * Lets what is still to come of a body run out once its request has been answered. Node stops the socket as soon as
 * somebody has read a body in part and let go of it, so that the next request on a kept connection would wait for ever.
 */
export function discardRest({ request, response }: { request: IncomingMessage; response: ServerResponse }) {
  const { socket } = request
  response.once('finish', () => {
    if (!request.complete) keepFlowing(request, socket)
  })
}

function keepFlowing(request: IncomingMessage, socket: Socket): void {
  const { bytesRead } = socket
  const goOn = () => {
    if (request.complete) socket.off('pause', goOn)
    else if (socket.bytesRead - bytesRead > mostDiscarded) socket.destroy()
    else setImmediate(() => socket.resume())
  }
  socket.on('pause', goOn)
  goOn()
}
