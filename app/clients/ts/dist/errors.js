/** The codes of errors, as docs/rpc.md has them. */
export const codes = {
    params: -32602,
    internal: -32603,
    notFound: -32001,
    unavailable: -32002,
    late: -32003,
    refused: -32010,
};
/** An error that the node answered with. */
export class RpcError extends Error {
    code;
    data;
    name = 'RpcError';
    constructor(code, message, data) {
        super(message);
        this.code = code;
        this.data = data;
    }
}
/** The node was not reached, or did not answer as a node does. */
export class TransportError extends Error {
    name = 'TransportError';
}
