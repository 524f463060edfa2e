// An L1 as tests want it: the good file's block is on it, and its contract says what a test has it say.
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { concat, keccak, number, toHex, utf8, word } from '../bytes.js';
import { decodeFile } from '../light.js';
import { good, l1ChainId, rollup } from './vectors.js';

export const text = good[0].file, file = decodeFile(text), own = file.checkpoint.number;
const selector = (signature) => toHex(keccak(utf8(signature)).subarray(0, 4));
/** The final block of a scene. */
export const later = { number: file.l1Block.number + 10, hash: keccak(utf8('final')) };

/** An L1 as a test wants it; `said` is what the contract's getters give, by signature. */
export function scene(change = {}) {
  return {
    chainId: l1ChainId, final: later, at: { [file.l1Block.number]: file.l1Block }, calls: [],
    said: {
      'tip()': () => [own + 1n, 0n, 0n, 0n, 0n, 0n], 'confirmed()': () => [0n, 0n, 0n, 0n], 'record(uint64)': () => [number(file.checkpoint.hash)],
      'currentSlot()': () => [100n], 'epochDuration()': () => [32n], 'windows()': () => [0n, 0n, 0n, 0n, 0n, 0n, 0n, 60n, 0n, 0n],
      'confirmation(uint64)': () => [0n, 0n], 'settled(uint64,uint64)': () => [0n],
      'committeeHash(uint64)': () => [number(keccak(concat(...file.committee.map((a) => word(number(a))))))],
      'chainId()': () => [32n, 35n, number(utf8(file.chainId.slice(0, 32))), number(concat(utf8(file.chainId.slice(32)), new Uint8Array(29)))],
      ...change.said,
    },
    ...Object.fromEntries(Object.entries(change).filter(([k]) => k !== 'said')),
  };
}

function answer(s, { method, params }) {
  s.calls.push(method);
  const block = (b) => b && { number: '0x' + b.number.toString(16), hash: toHex(b.hash) };
  if (method === 'eth_chainId') return { result: '0x' + s.chainId.toString(16) };
  if (method === 'eth_getBlockByNumber') return { result: block(params[0] === 'finalized' ? s.final : s.at[Number(params[0])]) ?? null };
  assert.equal(method, 'eth_call');
  assert.deepEqual(params[1], { blockHash: toHex(s.final.hash) });
  assert.equal(params[0].to, rollup);
  const signature = Object.keys(s.said).find((k) => params[0].data.startsWith(selector(k)));
  const numbers = params[0].data.slice(10).match(/.{64}/g)?.map((w) => BigInt('0x' + w)) ?? [];
  const words = s.said[signature](...numbers);
  return words ? { result: toHex(concat(...words.map(word))) } : { error: { code: 3, message: 'execution reverted', data: '0x01' } };
}

/** Serves a scene over HTTP for as long as `use` runs. */
export async function served(s, use) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      if (s.instead) return s.instead(response);
      response.setHeader('access-control-allow-origin', '*').setHeader('access-control-allow-headers', 'content-type');
      if (request.method === 'OPTIONS') return response.end();
      const asked = JSON.parse(body), one = (q) => ({ jsonrpc: '2.0', id: q.id, ...answer(s, q) });
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(Array.isArray(asked) ? asked.map(one).reverse() : one(asked)));
    });
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  try {
    return await use(`http://127.0.0.1:${server.address().port}`);
  } finally {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
}
