import assert from 'node:assert/strict';
import { test } from 'node:test';
import { concat, keccak, number, utf8 } from '../bytes.js';
import { decodeFile, verify } from '../light.js';
import { lines, refusal } from '../page.js';
import { file, later, own, scene, served, text } from './l1.js';
import { bad, good, rollup } from './vectors.js';

const plain = bad.find((b) => b.name === 'no L1 state').file;

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

test('a lock alone counts while its committee is liable, a confirmed one for ever', async () => {
  const over = { 'currentSlot()': () => [131n], 'record(uint64)': () => null }; // the checkpoint's slot is 70
  await assert.rejects(ask({ said: over }), { reason: 'liability' });
  assert.equal((await ask({ said: { ...over, 'currentSlot()': () => [130n] } })).standing, 'locked');
  assert.equal((await ask({ said: { ...over, 'confirmed()': () => [own, number(file.checkpoint.hash), 0n, 0n] } })).confirmed, true);
  const kept = good.find((g) => g.name === 'a tx, confirmed on L1').file, block = decodeFile(kept).l1Block;
  const found = await ask({ said: over, at: { [block.number]: block } }, kept);
  assert.deepEqual([found.standing, found.confirmed], ['checkpointed', true]);
  assert.match(found.why, /had it confirmed/);
  await assert.rejects(ask({ said: { ...over, 'windows()': () => [1n] } }), { reason: 'l1' });
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
  ]) {
    await assert.rejects(ask(change, text, more), (error) => {
      assert.equal(error.reason, reason, error.message);
      assert.match(refusal(error)[0], reason === 'l1' ? /NOT VERIFIED/ : /REFUSED/);
      return true;
    });
  }
});

test('an endpoint that does not stop talking is not listened to', async () => {
  const endless = (r) => {
    const more = () => r.writableEnded || r.destroyed || r.write(' '.repeat(1 << 20), more);
    more();
  };
  await assert.rejects(ask({ instead: endless }), { reason: 'l1', message: /more than/ });
});

test('no bad file is verified, whatever L1 says', async () => {
  for (const { name, reason, file: spoilt } of bad) {
    if (reason === 'not_stored') continue; // the contract is asked
    await assert.rejects(ask({}, spoilt), (error) => error.reason === reason, name);
  }
});
