import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fromHex } from '../bytes.js';
import { decodeFile, maxBytes } from '../file.js';
import { checkSubject, verifyFile } from '../proof.js';
import { bad, good, l1ChainId, rollup } from './vectors.js';

function verify(text) {
  const f = decodeFile(text);
  checkSubject(f, l1ChainId, fromHex(rollup));
  verifyFile(f);
  return f;
}

test('each good file holds, blanks or not', () => {
  assert.equal(good.length, 4);
  for (const { file } of good) {
    verify(file);
    verify(JSON.stringify(JSON.parse(file), null, 2));
  }
});

test('each bad file is refused for its reason', async (t) => {
  assert.ok(bad.length > 60);
  for (const { name, reason, file } of bad) {
    await t.test(name, () => assert.throws(() => verify(file), (error) => {
      assert.equal(error.reason, reason, error.message);
      return true;
    }));
  }
});

test('what is too large is not parsed', () => {
  assert.throws(() => decodeFile(good[0].file + ' '.repeat(maxBytes)), { reason: 'form', message: /more than/ });
  assert.throws(() => decodeFile('{"format":'.repeat(10_000)), { reason: 'form' });
});

// A linear congruence makes the changes: the same ones in every run.
test('no change of a digit goes unnoticed, and each is refused with a reason', () => {
  const text = good[0].file;
  let seed = 1;
  const next = (n) => (seed = (seed * 1103515245 + 12345) % 2147483648) % n;
  for (let i = 0; i < 400; i++) {
    const at = next(text.length), digit = '0123456789abcdef'[next(16)];
    if (text[at] === digit) continue;
    const changed = text.slice(0, at) + digit + text.slice(at + 1);
    assert.throws(() => verify(changed), (error) => typeof error.reason === 'string' && error.reason !== '', changed);
  }
});
