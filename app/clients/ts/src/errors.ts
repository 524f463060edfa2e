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
export const codes = {
  params: -32602,
  internal: -32603,
  notFound: -32001,
  unavailable: -32002,
  late: -32003,
  refused: -32010,
} as const;

/** An error that the node answered with. */
export class RpcError extends Error {
  override name = 'RpcError';
  constructor(
    readonly code: number,
    message: string,
    readonly data?: ErrorData,
  ) {
    super(message);
  }
}

/** The node was not reached, or did not answer as a node does. */
export class TransportError extends Error {
  override name = 'TransportError';
}
