import type { ChunkEvent, ChunkFilter, Cursor, Tips } from './types.js';
/** The part of a WebSocket that is needed: a browser's, Node's, or that of package ws. */
export interface Socket {
    send(text: string): void;
    close(): void;
    addEventListener(type: string, listener: (event: {
        data?: unknown;
    }) => void): void;
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
export declare function chunks(url: string, filter?: ChunkFilter, options?: FollowOptions): AsyncGenerator<ChunkEvent, void>;
/** The tips whenever one of them moves, without end. */
export declare function tips(url: string, options?: FollowOptions): AsyncGenerator<Tips, void>;
/** What a subscriber resumes after, once it had an event. */
export declare function cursor(event: ChunkEvent): Cursor;
