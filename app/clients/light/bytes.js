// Bytes, hashes and RLP, and the error that names a reason.
import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';

export { sha256 };
export const keccak = keccak_256;

/** Why a proof does not hold: `reason` is a code of docs/protocol.md, "Proof file". */
export class LightError extends Error {
  constructor(reason, message) {
    super(message);
    this.name = 'LightError';
    this.reason = reason;
  }
}

/** Refuses for a reason, unless a condition holds. */
export function demand(condition, reason, message) {
  if (!condition) throw new LightError(reason, message);
}

/** Bytes of `0x` and an even number of lower-case hex digits; null for another text. */
export function fromHex(text) {
  if (typeof text !== 'string' || text.length % 2 || !/^0x[0-9a-f]*$/.test(text)) return null;
  const out = new Uint8Array(text.length / 2 - 1);
  for (let i = 0; i < out.length; i++) out[i] = parseInt(text.slice(2 + 2 * i, 4 + 2 * i), 16);
  return out;
}

export function toHex(bytes) {
  let out = '0x';
  for (const b of bytes) out += b.toString(16).padStart(2, '0');
  return out;
}

export function concat(...parts) {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const p of parts) {
    out.set(p, at);
    at += p.length;
  }
  return out;
}

export const equal = (a, b) => a.length === b.length && a.every((x, i) => x === b[i]);

export const utf8 = (text) => new TextEncoder().encode(text);

/** Parts of `size` bytes each. */
export function split(bytes, size) {
  const out = [];
  for (let at = 0; at < bytes.length; at += size) out.push(bytes.subarray(at, at + size));
  return out;
}

/** A number as `size` bytes, big-endian. */
export function big(value, size) {
  const out = new Uint8Array(size);
  for (let i = size - 1, rest = BigInt(value); i >= 0; i--, rest >>= 8n) out[i] = Number(rest & 0xffn);
  return out;
}

export const word = (value) => big(value, 32);
export const little = (value, size) => big(value, size).reverse();

/** The number that bytes are, big-endian. */
export function number(bytes) {
  let out = 0n;
  for (const b of bytes) out = out << 8n | BigInt(b);
  return out;
}

/** The first item of some RLP: {list, content, size}; null when it is malformed. Lengths must be minimal. */
export function item(rlp) {
  if (rlp.length === 0) return null;
  const first = rlp[0];
  if (first < 0x80) return { list: false, content: rlp.subarray(0, 1), size: 1 };
  const list = first >= 0xc0;
  let length = first - (list ? 0xc0 : 0x80), head = 1;
  if (length > 55) {
    const digits = length - 55;
    if (digits > 4 || rlp.length < 1 + digits || rlp[1] === 0) return null;
    length = Number(number(rlp.subarray(1, 1 + digits)));
    if (length < 56) return null;
    head += digits;
  }
  const content = rlp.subarray(head, head + length);
  if (content.length !== length || !list && length === 1 && content[0] < 0x80) return null;
  return { list, content, size: head + length };
}

/** The items of a list, each as it is encoded; null when it is none, or has more than `limit`. */
export function items(rlp, limit) {
  const whole = item(rlp);
  if (!whole?.list || whole.size !== rlp.length) return null;
  const out = [];
  for (let rest = whole.content; rest.length > 0;) {
    const next = item(rest);
    if (!next || out.length === limit) return null;
    out.push(rest.subarray(0, next.size));
    rest = rest.subarray(next.size);
  }
  return out;
}

/** What a string holds; null when it is none. */
export function content(rlp) {
  const whole = item(rlp);
  return whole && !whole.list && whole.size === rlp.length ? whole.content : null;
}
