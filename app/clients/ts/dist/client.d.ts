import { RpcError } from './errors.js';
import type { Methods } from './types.js';
/** A call of one of the node's methods. */
export type Call = {
    [M in keyof Methods]: readonly [method: M, ...params: Parameters<Methods[M]>];
}[keyof Methods];
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
/** Calls one node over http. */
export declare class Client {
    #private;
    readonly url: string;
    private readonly options;
    /** The node's methods. */
    readonly node: Node;
    constructor(url: string, options?: Options);
    /** Calls a method. It throws RpcError for what the node refuses, TransportError when it is not reached. */
    request(method: string, params: readonly unknown[]): Promise<unknown>;
    /** The document that describes the methods. */
    discover(): Promise<unknown>;
    /** Makes many calls in one request, 1000 at most; each has its result, or its error. */
    batch<const C extends readonly Call[]>(calls: C): Promise<{
        [I in keyof C]: Answer<C[I]> | RpcError;
    }>;
}
export {};
