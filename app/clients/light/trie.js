// Ethereum's tries: what a key has, by nodes that hash up to a root (x/light/trie.go).
import { content, equal, item, items, keccak, toHex } from './bytes.js';

const emptyRoot = toHex(keccak(Uint8Array.of(0x80)));

/** Nodes by their hashes. Methods throw a plain Error; the caller knows what it means. */
export class Nodes {
  constructor(nodes) {
    this.byHash = new Map(nodes.map((n) => [toHex(keccak(n)), n]));
    this.count = nodes.length;
    this.used = new Set();
  }

  /** Whether each node was needed, and stands there once. */
  get exact() {
    return this.used.size === this.count;
  }

  /** The value of a key; null when there is none. */
  get(root, key) {
    if (toHex(root) === emptyRoot) return null;
    let node = this.node(root);
    for (let path = nibbles(keccak(key)); ;) {
      const [child, rest] = step(node, path);
      if (!child) return null;
      if (rest === null) return text(child);
      node = this.child(child);
      path = rest;
    }
  }

  node(hash) {
    const key = toHex(hash), node = this.byHash.get(key);
    if (!node) throw new Error(`node ${key} is missing`);
    this.used.add(key);
    return node;
  }

  /** The node that a reference names, or, if it is shorter than a hash, holds. */
  child(reference) {
    const it = item(reference);
    if (it?.list && reference.length < 32) return reference;
    if (it && !it.list && it.content.length === 32) return this.node(it.content);
    throw new Error('malformed reference');
  }
}

/** Goes along a path: [item, rest], rest null when the item is the value, item null when nothing is there. */
function step(node, path) {
  const all = items(node, 17);
  if (all?.length === 17) {
    return path.length === 0 ? [filled(all[16]), null] : [filled(all[path[0]]), path.subarray(1)];
  }
  if (all?.length !== 2) throw new Error('malformed node');
  const raw = text(all[0]);
  if (raw.length === 0 || raw[0] >= 0x40 || !(raw[0] & 0x10) && raw[0] & 0x0f) throw new Error('malformed path');
  const leaf = raw[0] >= 0x20;
  const part = nibbles(raw).subarray(raw[0] & 0x10 ? 1 : 2);
  if (!leaf && part.length === 0) throw new Error('a path without a step');
  if (!equal(path.subarray(0, part.length), part) || leaf && path.length !== part.length) return [null, null];
  return leaf ? [filled(all[1]), null] : [filled(all[1]), path.subarray(part.length)];
}

const filled = (it) => it.length === 1 && it[0] === 0x80 ? null : it;

function text(it) {
  const out = content(it);
  if (!out) throw new Error('no string');
  return out;
}

function nibbles(bytes) {
  const out = new Uint8Array(2 * bytes.length);
  bytes.forEach((b, i) => {
    out[2 * i] = b >> 4;
    out[2 * i + 1] = b & 0xf;
  });
  return out;
}
