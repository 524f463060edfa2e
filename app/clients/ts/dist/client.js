import { RpcError, TransportError } from './errors.js';
/** Calls one node over http. */
export class Client {
    url;
    options;
    /** The node's methods. */
    node;
    #id = 0;
    constructor(url, options = {}) {
        this.url = url;
        this.options = options;
        this.node = new Proxy({}, {
            // A promise is told by its then: await client.node must not call node_then.
            get: (_, name) => typeof name === 'string' && name !== 'then'
                ? (...params) => this.request(`node_${name}`, params)
                : undefined,
        });
    }
    /** Calls a method. It throws RpcError for what the node refuses, TransportError when it is not reached. */
    async request(method, params) {
        const call = this.#call(method, params);
        return result((await this.#post(call, waits(call))));
    }
    /** The document that describes the methods. */
    discover() {
        return this.request('rpc.discover', []);
    }
    /** Makes many calls in one request, 1000 at most; each has its result, or its error. */
    async batch(calls) {
        const asked = calls.map(([method, ...params]) => this.#call(method, params));
        const replies = (await this.#post(asked, Math.max(0, ...asked.map(waits))));
        if (!Array.isArray(replies))
            result(replies); // the batch was refused as a whole
        const byId = new Map(replies.map((r) => [r.id, r]));
        const out = asked.map(({ id, method }) => {
            const reply = byId.get(id);
            if (reply === undefined)
                throw new TransportError(`${method}: the node left it out of its answer`);
            try {
                return result(reply);
            }
            catch (e) {
                return e;
            }
        });
        return out;
    }
    #call(method, params) {
        let last = params.length;
        while (last > 0 && params[last - 1] === undefined)
            last--;
        return { jsonrpc: '2.0', id: ++this.#id, method, params: params.slice(0, last).map((p) => p ?? null) };
    }
    async #post(body, extra) {
        const { timeoutMs = 30_000, fetch = globalThis.fetch } = this.options;
        let response;
        let text;
        try {
            response = await fetch(this.url, {
                method: 'POST',
                headers: { 'Content-Type': 'application/json' },
                body: JSON.stringify(body),
                signal: AbortSignal.timeout(timeoutMs + extra),
            });
            text = await response.text();
        }
        catch (e) {
            throw new TransportError(`${this.url}: ${e instanceof Error ? e.message : String(e)}`, { cause: e });
        }
        try {
            return JSON.parse(text);
        }
        catch {
            throw new TransportError(`${this.url}: HTTP ${response.status}: ${text.slice(0, 200)}`);
        }
    }
}
/** How long a call itself asks the node to wait. */
function waits({ method, params }) {
    if (method !== 'node_sendTxSync')
        return 0;
    return typeof params[2] === 'number' ? params[2] : 30_000;
}
function result(reply) {
    if (reply.error)
        throw new RpcError(reply.error.code, reply.error.message, reply.error.data);
    return reply.result;
}
