import { RpcError, TransportError, type ErrorData } from './errors.js';
import type { ChunkEvent, ChunkFilter, Cursor, Subscriptions, Tips } from './types.js';

/** The part of a WebSocket that is needed: a browser's, Node's, or that of package ws. */
export interface Socket {
  send(text: string): void;
  close(): void;
  addEventListener(type: string, listener: (event: { data?: unknown }) => void): void;
}

export interface FollowOptions {
  /** Ends it. */
  signal?: AbortSignal;
  /** Pause before it connects again, in milliseconds; 500 unless given. */
  pauseMs?: number;
  /** Is told why a connection ended, before it connects again. */
  onInterrupt?: (why: Error) => void;
  /** Another WebSocket than the global one. */
  socket?: (url: string) => Socket;
}

/**
 * Events of chunks, without end: when the connection breaks, it goes on after the last one.
 * None is lost, and none comes twice, however long the break was; only with level proposed
 * are proposals that were not locked yet told again.
 */
export async function* chunks(url: string, filter: ChunkFilter = {}, options: FollowOptions = {}): AsyncGenerator<ChunkEvent, void> {
  let from = filter;
  let last: ChunkEvent | undefined;
  const resume = () => {
    if (last) from = { ...(filter.level && { level: filter.level }), after: cursor(last) };
    return from;
  };
  for await (const event of follow(url, 'chunks', () => [resume()], options)) {
    if (event.event === 'ended') continue; // the connection is made anew
    const back = event.event === 'retracted' && (!last || event.number <= cursor(last).number);
    if (event.event === 'locked' || back) last = event;
    yield event;
  }
}

/** The tips whenever one of them moves, without end. */
export async function* tips(url: string, options: FollowOptions = {}): AsyncGenerator<Tips, void> {
  yield* follow(url, 'tips', () => [], options);
}



/** What a subscriber resumes after, once it had an event. */
export function cursor(event: ChunkEvent): Cursor {
  const number = event.event === 'retracted' ? event.number - 1 : event.number;
  return { number, hash: event.hash ?? '', generation: event.generation };
}

async function* follow<S extends keyof Subscriptions>(
  url: string,
  name: S,
  params: () => unknown[],
  options: FollowOptions,
): AsyncGenerator<ReturnType<Subscriptions[S]>, void> {
  const { signal, pauseMs = 500, onInterrupt } = options;
  while (!signal?.aborted) {
    try {
      yield* session<ReturnType<Subscriptions[S]>>(url, name, params(), options);
    } catch (e) {
      if (e instanceof RpcError && e.code !== -32002) throw e; // asking again is answered the same
      onInterrupt?.(e as Error);
    }
    if (!signal?.aborted) await new Promise((done) => setTimeout(done, pauseMs));
  }
}

/** One connection: it ends with the signal, or throws why it broke. */
async function* session<E>(url: string, name: string, params: unknown[], options: FollowOptions): AsyncGenerator<E, void> {
  const make = options.socket ?? ((at: string) => new WebSocket(at) as unknown as Socket);
  const socket = make(url);
  const queue: E[] = [];
  let failure: Error | undefined;
  let wake = () => {};
  const fail = (why: Error) => {
    failure ??= why;
    wake();
  };
  socket.addEventListener('open', () => socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'node_subscribe', params: [name, ...params] })));
  socket.addEventListener('close', () => fail(new TransportError(`${url}: the connection ended`)));
  socket.addEventListener('error', () => fail(new TransportError(`${url}: the node is not reached`)));
  socket.addEventListener('message', ({ data }) => {
    try {
      const message = JSON.parse(String(data)) as { id?: number; error?: { code: number; message: string; data?: ErrorData }; params?: { result: E } };
      if (message.error) fail(new RpcError(message.error.code, message.error.message, message.error.data));
      else if (message.params) queue.push(message.params.result);
      wake();
    } catch (e) {
      fail(new TransportError(`${url}: ${(e as Error).message}`));
    }
  });
  const abort = () => wake();
  options.signal?.addEventListener('abort', abort);
  try {
    for (;;) {
      while (queue.length > 0 && !options.signal?.aborted) {
        const event = queue.shift() as E;
        yield event;
        if ((event as ChunkEvent).event === 'ended') throw new TransportError((event as ChunkEvent).message ?? 'the subscription ended');
      }
      if (options.signal?.aborted) return;
      if (failure) throw failure;
      await new Promise<void>((done) => (wake = done));
    }
  } finally {
    options.signal?.removeEventListener('abort', abort);
    socket.close();
  }
}
