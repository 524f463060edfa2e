import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { test } from 'node:test';
import { concat, keccak, number, toHex, utf8, word } from '../bytes.js';
import { decodeFile, verify } from '../light.js';
import { lines, refusal } from '../page.js';
import { bad, good, l1ChainId, rollup } from './vectors.js';

const text = good[0].file, file = decodeFile(text), own = file.checkpoint.number;
const plain = bad.find((b) => b.name === 'no L1 state').file;
const selector = (signature) => toHex(keccak(utf8(signature)).subarray(0, 4));
const later = { number: file.l1Block.number + 10, hash: keccak(utf8('final')) };

/** An L1 as a test wants it; `said` is what the contract's getters give, by signature. */
function scene(change = {}) {
  return {
    chainId: l1ChainId, final: later, at: { [file.l1Block.number]: file.l1Block }, calls: [],
    said: {
      'tip()': () => [own + 1n, 0n, 0n, 0n, 0n, 0n], 'confirmed()': () => [0n, 0n, 0n, 0n], 'record(uint64)': () => [number(file.checkpoint.hash)],
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
async function served(s, use) {
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => (body += part));
    request.on('end', () => {
      if (s.instead) return s.instead(response);
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

const ask = (change, what = text, more = {}) => served(scene(change), (l1) => verify(what, { l1, rollup, ...more }));

test('how far it got on L1, and why not further', async () => {
  const confirmed = { 'confirmed()': () => [own + 1n, 9n, 1n, 0n] };
  for (const [said, standing, why] of [
    [{}, 'checkpointed', /no certificate/],
    [{ 'tip()': () => [own - 1n] }, 'locked', /no checkpoint 7 yet/],
    [{ 'record(uint64)': () => null }, 'locked', /newer proof/],
    [{ 'record(uint64)': () => [5n] }, 'locked', /another version/],
    [confirmed, 'checkpointed', /settle window/],
    [{ ...confirmed, 'confirmation(uint64)': (n) => [n === own + 1n ? 1n : 0n, 0n] }, 'checkpointed', /settle window/],
    [{ ...confirmed, 'confirmation(uint64)': (n) => [n === own + 1n ? 1n : 0n, 0n], 'settled(uint64,uint64)': (n, by) => [n === own && by === own + 1n ? 1n : 0n] }, 'settled', /^$/],
    [{ 'confirmed()': () => [own, number(file.checkpoint.hash), 1n, 0n], 'record(uint64)': () => null }, 'checkpointed', /settle window/],
  ]) {
    const found = await ask({ said });
    assert.equal(found.standing, standing);
    assert.match(found.why, why);
    assert.equal(found.asked, false);
    assert.ok(lines(found, true)[0].startsWith(standing.toUpperCase()));
  }
});

test('only a file that proves no committee has the contract asked for it', async () => {
  const found = await ask({}, plain);
  assert.equal(found.asked, true);
  assert.match(lines(found, false).join(), /does not prove it.*named by the file/);
  await assert.rejects(ask({ said: { 'committeeHash(uint64)': () => [1n] } }, plain), { reason: 'committee' });
  await assert.rejects(ask({ said: { 'committeeHash(uint64)': () => null } }, plain), { reason: 'committee' });
  assert.equal((await ask({ said: { 'committeeHash(uint64)': () => [1n] } })).asked, false);
});

test('what L1 does not bear out is refused', async () => {
  const other = { number: file.l1Block.number, hash: keccak(utf8('other')) };
  for (const [change, reason, more] of [
    [{ chainId: 1 }, 'l1_chain'],
    [{}, 'rollup', { rollup: '0x' + '1'.repeat(40) }],
    [{}, 'rollup', { rollup: 'x' }],
    [{ final: { ...later, number: file.l1Block.number - 1 } }, 'not_final'],
    [{ at: { [other.number]: other } }, 'not_final'],
    [{ at: {} }, 'not_final'],
    [{ final: other }, 'not_final'],
    [{ final: null }, 'l1'],
    [{ said: { 'chainId()': () => [32n, 3n, number(concat(utf8('az-'), new Uint8Array(29)))] } }, 'chain'],
    [{ said: { 'chainId()': () => [] } }, 'l1'],
    [{ instead: (r) => r.writeHead(500).end() }, 'l1'],
    [{ instead: (r) => r.destroy() }, 'l1'],
    [{ instead: (r) => r.end('{') }, 'l1'],
    [{ instead: (r) => r.end('[]') }, 'l1'],
    [{ instead: (r) => r.end('{"jsonrpc":"2.0","id":1,"error":{"code":-32000,"message":"limit"}}') }, 'l1'],
    [{ instead: (r) => r.end('{"jsonrpc":"2.0","id":1,"result":"0xzz"}') }, 'l1'],
    [{ instead: (r) => r.end(' '.repeat(9 << 20)) }, 'l1'],
  ]) {
    await assert.rejects(ask(change, text, more), (error) => {
      assert.equal(error.reason, reason, error.message);
      assert.match(refusal(error)[0], reason === 'l1' ? /NOT VERIFIED/ : /REFUSED/);
      return true;
    });
  }
});

test('no bad file is verified, whatever L1 says', async () => {
  for (const { name, reason, file: spoilt } of bad) {
    if (reason === 'not_stored') continue; // the contract is asked
    await assert.rejects(ask({}, spoilt), (error) => error.reason === reason, name);
  }
});
