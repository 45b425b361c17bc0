import { connect, type Socket } from 'node:net'

export interface Answer {
  readonly status: number
  readonly bytes: number
}

const endOfHead = Buffer.from('\r\n\r\n')

/**
 * One kept-alive HTTP/1.1 connection that sends one request at a time and reads only what it needs of the answer: the
 * status and where it ends. A general client spends more on an answer than the servers measured here.
 */
export function openConnection(host: string, port: number): Promise<(request: string | Buffer) => Promise<Answer>> {
  return new Promise((opened, failed) => {
    const socket = connect({ host, port, noDelay: true }, () => opened((request) => exchange(socket, request)))
    socket.once('error', failed)
  })
}

function exchange(socket: Socket, request: string | Buffer): Promise<Answer> {
  return new Promise((answered, failed) => {
    let received: Buffer = Buffer.alloc(0)
    const onData = (chunk: Buffer) => {
      received = received.length === 0 ? chunk : Buffer.concat([received, chunk])
      const end = endOfAnswer(received)
      if (end === undefined) return
      stop()
      answered({ status: Number(received.toString('latin1', 9, 12)), bytes: end })
    }
    const onClose = () => {
      stop()
      failed(new Error('The server closed the connection'))
    }
    const stop = () => socket.off('data', onData).off('close', onClose)
    socket.on('data', onData).on('close', onClose).write(request)
  })
}

/** The number of bytes of a whole answer, or undefined when more is to come. */
function endOfAnswer(received: Buffer): number | undefined {
  const head = received.indexOf(endOfHead)
  if (head < 0) return undefined
  const body = head + endOfHead.length
  const length = /\r\ncontent-length: *(\d+)/i.exec(received.toString('latin1', 0, body))?.[1]
  if (length !== undefined) return received.length >= body + Number(length) ? body + Number(length) : undefined
  return received.toString('latin1', received.length - 5) === '0\r\n\r\n' ? received.length : undefined
}
