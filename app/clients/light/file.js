// Proof files: their one form, and what stands where in it (x/light/filejson.go).
import { LightError, fromHex, keccak, number, split } from './bytes.js';

export const format = 2;
export const maxBytes = 128 << 10;

// [bytes, widest integer in them or 0 for a hash], word by word.
const chunkWords = { number: 8, parentHash: 0, generation: 4, slot: 8, timestamp: 8, checkpoint: 8, txCount: 4,
  manaUsed: 8, daFields: 4, txsRoot: 0, outRoot: 0, effectsHash: 0, stateRoot: 0 };
const checkpointWords = { number: 8, parentHash: 0, slot: 8, epoch: 8, generation: 4, firstChunk: 8, lastChunk: 8,
  chunksRoot: 0, archiveRoot: 0, stateRoot: 0, effectsHash: 0, blobsHash: 0, inTotal: 8, inHash: 0, forcedTotal: 8,
  forcedHash: 0, originNumber: 8, originHash: 0, totalMana: 8, totalFees: 16, feePerDaGas: 8, feePerL2Gas: 8 };

/** Reads a file; what it says is not verified yet. Any other form is a LightError of reason `form`. */
export function decodeFile(text) {
  try {
    return decode(text);
  } catch (error) {
    throw new LightError('form', `malformed proof: ${error.message}`);
  }
}

function decode(text) {
  if (typeof text !== 'string' || text.length > maxBytes) throw new Error(`more than ${maxBytes} bytes`);
  const raw = JSON.parse(text), written = {};
  const is = (name, value) => (written[name] = value);
  const f = { format: is('format', count(raw.format)) };
  if (f.format !== format) throw new Error(`format ${f.format}, this version reads ${format}`);
  f.l1ChainId = is('l1_chain_id', count(raw.l1_chain_id));
  f.rollup = bytes(is('rollup', raw.rollup), 20);
  f.chainId = is('chain_id', raw.chain_id);
  if (typeof f.chainId !== 'string' || !/^az-[0-9a-f]{32}$/.test(f.chainId)) throw new Error('chain id');
  if (raw.tx !== undefined) {
    const { hash, index, path } = is('tx', pick(raw.tx, 'hash', 'index', 'path'));
    f.tx = { hash: bytes(hash, 32), index: count(index), path: parts(path, 32, 64) };
  }
  f.chunk = header(bytes(is('chunk', raw.chunk), 13 * 32), chunkWords);
  f.log = parts(is('log', raw.log), 32, 64);
  f.checkpoint = header(bytes(is('checkpoint', raw.checkpoint), 22 * 32), checkpointWords);
  f.certificate = certificate(is('certificate', pick(raw.certificate, 'kind', 'epoch', 'height', 'round', 'signers', 'signatures')));
  f.committee = parts(is('committee', raw.committee), 20, 256);
  const block = is('l1_block', pick(raw.l1_block, 'number', 'hash'));
  f.l1Block = { number: count(block.number), hash: bytes(block.hash, 32) };
  if (raw.l1_state !== undefined) {
    const names = raw.l1_state?.record === undefined ? [] : ['record'];
    f.state = state(is('l1_state', pick(raw.l1_state, ...names, 'header', 'account', 'storage')));
  }
  if (JSON.stringify(written) !== text.replace(/[ \t\r\n]+/g, '')) throw new Error('it is not written as such files are');
  return f;
}

function certificate(c) {
  if (c.kind !== 1 && c.kind !== 2) throw new Error(`kind ${c.kind}`);
  if (count(c.round) > 0xffffffff) throw new Error(`round ${c.round}`);
  return {
    kind: c.kind, epoch: count(c.epoch), height: count(c.height), round: c.round,
    signers: bytes(c.signers), signatures: parts(c.signatures, 65, 256),
  };
}

function state(s) {
  const nodes = (list) => {
    if (!Array.isArray(list) || list.length > 64) throw new Error('trie nodes');
    return list.map((n) => atMost(bytes(n), 1024));
  };
  if (s.record !== undefined && count(s.record) >= 1 << 16) throw new Error(`record at place ${s.record}`);
  return { record: s.record, header: atMost(bytes(s.header), 4096), account: nodes(s.account), storage: nodes(s.storage) };
}

/** A header's words by name: integers as BigInt, hashes as bytes; `hash` and `encoded` beside them. */
function header(encoded, words) {
  const out = { encoded, hash: keccak(encoded) };
  split(encoded, 32).forEach((w, i) => {
    const [name, width] = Object.entries(words)[i];
    if (width && w.subarray(0, 32 - width).some((b) => b)) throw new Error(`${name} is too large`);
    out[name] = width ? number(w) : w;
  });
  return out;
}

/** The same object with these members in this order. */
const pick = (object, ...names) => Object.fromEntries(names.map((n) => [n, object[n]]));

function count(value) {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error('a number that is no count');
  return value;
}

function bytes(text, size) {
  const out = fromHex(text);
  if (!out || size !== undefined && out.length !== size) throw new Error(`not ${size ?? 'any'} bytes`);
  return out;
}

function parts(text, size, most) {
  const all = bytes(text);
  if (all.length % size || all.length / size > most) throw new Error(`not at most ${most} times ${size} bytes`);
  return split(all, size);
}

function atMost(all, most) {
  if (all.length > most) throw new Error(`more than ${most} bytes`);
  return all;
}
