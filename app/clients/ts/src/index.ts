export * from './client.js';
export * from './errors.js';
export * from './follow.js';
export type * from './types.js';
