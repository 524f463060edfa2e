import { RpcError, TransportError } from './errors.js';
/**
 * Events of chunks, without end: when the connection breaks, it goes on after the last one.
 * None is lost, and none comes twice, however long the break was; only with level proposed
 * are proposals that were not locked yet told again.
 */
export async function* chunks(url, filter = {}, options = {}) {
    let from = filter;
    let last;
    const resume = () => {
        if (last)
            from = { ...(filter.level && { level: filter.level }), after: cursor(last) };
        return from;
    };
    for await (const event of follow(url, 'chunks', () => [resume()], options)) {
        if (event.event === 'ended')
            continue; // the connection is made anew
        const back = event.event === 'retracted' && (!last || event.number <= cursor(last).number);
        if (event.event === 'locked' || back)
            last = event;
        yield event;
    }
}
/** The tips whenever one of them moves, without end. */
export async function* tips(url, options = {}) {
    yield* follow(url, 'tips', () => [], options);
}
/** What a subscriber resumes after, once it had an event. */
export function cursor(event) {
    const number = event.event === 'retracted' ? event.number - 1 : event.number;
    return { number, hash: event.hash ?? '', generation: event.generation };
}
async function* follow(url, name, params, options) {
    const { signal, pauseMs = 500, onInterrupt } = options;
    while (!signal?.aborted) {
        try {
            yield* session(url, name, params(), options);
        }
        catch (e) {
            if (e instanceof RpcError && e.code !== -32002)
                throw e; // asking again is answered the same
            onInterrupt?.(e);
        }
        if (!signal?.aborted)
            await new Promise((done) => setTimeout(done, pauseMs));
    }
}
/** One connection: it ends with the signal, or throws why it broke. */
async function* session(url, name, params, options) {
    const make = options.socket ?? ((at) => new WebSocket(at));
    const socket = make(url);
    const queue = [];
    let failure;
    let wake = () => { };
    const fail = (why) => {
        failure ??= why;
        wake();
    };
    socket.addEventListener('open', () => socket.send(JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'node_subscribe', params: [name, ...params] })));
    socket.addEventListener('close', () => fail(new TransportError(`${url}: the connection ended`)));
    socket.addEventListener('error', () => fail(new TransportError(`${url}: the node is not reached`)));
    socket.addEventListener('message', ({ data }) => {
        try {
            const message = JSON.parse(String(data));
            if (message.error)
                fail(new RpcError(message.error.code, message.error.message, message.error.data));
            else if (message.params)
                queue.push(message.params.result);
            wake();
        }
        catch (e) {
            fail(new TransportError(`${url}: ${e.message}`));
        }
    });
    const abort = () => wake();
    options.signal?.addEventListener('abort', abort);
    try {
        for (;;) {
            while (queue.length > 0 && !options.signal?.aborted) {
                const event = queue.shift();
                yield event;
                if (event.event === 'ended')
                    throw new TransportError(event.message ?? 'the subscription ended');
            }
            if (options.signal?.aborted)
                return;
            if (failure)
                throw failure;
            await new Promise((done) => (wake = done));
        }
    }
    finally {
        options.signal?.removeEventListener('abort', abort);
        socket.close();
    }
}
