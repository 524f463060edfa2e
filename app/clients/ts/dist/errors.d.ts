import type { Hash } from './types.js';
/** What the node says of an error beside its message. */
export interface ErrorData {
    /** A code that does not change. */
    reason: string;
    message: string;
    /** What to do. */
    remedy?: string;
    /** Of a tx that was sent, and had not come far enough in time. */
    txHash?: Hash;
}
/** The codes of errors, as docs/rpc.md has them. */
export declare const codes: {
    readonly params: -32602;
    readonly internal: -32603;
    readonly notFound: -32001;
    readonly unavailable: -32002;
    readonly late: -32003;
    readonly refused: -32010;
};
/** An error that the node answered with. */
export declare class RpcError extends Error {
    readonly code: number;
    readonly data?: ErrorData | undefined;
    name: string;
    constructor(code: number, message: string, data?: ErrorData | undefined);
}
/** The node was not reached, or did not answer as a node does. */
export declare class TransportError extends Error {
    name: string;
}
