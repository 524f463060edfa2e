import { RpcError, TransportError, type ErrorData } from './errors.js';
import type { Methods } from './types.js';

/** A call of one of the node's methods. */
export type Call = { [M in keyof Methods]: readonly [method: M, ...params: Parameters<Methods[M]>] }[keyof Methods];

/** What a call is answered with. */
export type Answer<C> = C extends readonly [infer M extends keyof Methods, ...unknown[]] ? ReturnType<Methods[M]> : never;

type Name<M> = M extends `node_${infer N}` ? N : never;

/** The methods by their names without node_: node.getTips() is node_getTips. */
export type Node = {
  [M in keyof Methods as Name<M>]: (...params: Parameters<Methods[M]>) => Promise<ReturnType<Methods[M]>>;
};

export interface Options {
  /** How long an answer may take, in milliseconds; 30,000 unless given. Calls of sendTxSync get their own timeout on top. */
  timeoutMs?: number;
  /** Another fetch than the global one. */
  fetch?: typeof fetch;
}

interface Reply {
  id: number;
  result?: unknown;
  error?: { code: number; message: string; data?: ErrorData };
}

/** Calls one node over http. */
export class Client {
  /** The node's methods. */
  readonly node: Node;
  #id = 0;

  constructor(
    readonly url: string,
    private readonly options: Options = {},
  ) {
    this.node = new Proxy({} as Node, {
      // A promise is told by its then: await client.node must not call node_then.
      get: (_, name) =>
        typeof name === 'string' && name !== 'then'
          ? (...params: unknown[]) => this.request(`node_${name}`, params)
          : undefined,
    });
  }

  /** Calls a method. It throws RpcError for what the node refuses, TransportError when it is not reached. */
  async request(method: string, params: readonly unknown[]): Promise<unknown> {
    const call = this.#call(method, params);
    return result((await this.#post(call, waits(call))) as Reply);
  }

  /** The document that describes the methods. */
  discover(): Promise<unknown> {
    return this.request('rpc.discover', []);
  }

  /** Makes many calls in one request, 1000 at most; each has its result, or its error. */
  async batch<const C extends readonly Call[]>(calls: C): Promise<{ [I in keyof C]: Answer<C[I]> | RpcError }> {
    const asked = calls.map(([method, ...params]) => this.#call(method, params));
    const replies = (await this.#post(asked, Math.max(0, ...asked.map(waits)))) as Reply[];
    if (!Array.isArray(replies)) result(replies); // the batch was refused as a whole
    const byId = new Map(replies.map((r) => [r.id, r]));
    const out = asked.map(({ id, method }) => {
      const reply = byId.get(id);
      if (reply === undefined) throw new TransportError(`${method}: the node left it out of its answer`);
      try {
        return result(reply);
      } catch (e) {
        return e;
      }
    });
    return out as { [I in keyof C]: Answer<C[I]> | RpcError };
  }

  #call(method: string, params: readonly unknown[]) {
    let last = params.length;
    while (last > 0 && params[last - 1] === undefined) last--;
    return { jsonrpc: '2.0', id: ++this.#id, method, params: params.slice(0, last).map((p) => p ?? null) };
  }

  async #post(body: unknown, extra: number): Promise<unknown> {
    const { timeoutMs = 30_000, fetch = globalThis.fetch } = this.options;
    let response: Response;
    let text: string;
    try {
      response = await fetch(this.url, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
        signal: AbortSignal.timeout(timeoutMs + extra),
      });
      text = await response.text();
    } catch (e) {
      throw new TransportError(`${this.url}: ${e instanceof Error ? e.message : String(e)}`, { cause: e });
    }
    try {
      return JSON.parse(text);
    } catch {
      throw new TransportError(`${this.url}: HTTP ${response.status}: ${text.slice(0, 200)}`);
    }
  }
}

/** How long a call itself asks the node to wait. */
function waits({ method, params }: { method: string; params: unknown[] }): number {
  if (method !== 'node_sendTxSync') return 0;
  return typeof params[2] === 'number' ? params[2] : 30_000;
}

function result(reply: Reply): unknown {
  if (reply.error) throw new RpcError(reply.error.code, reply.error.message, reply.error.data);
  return reply.result;
}
