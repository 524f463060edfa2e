// Run by a Go test, which serves a node at NODE that locks each tx at once; TXS are three
// of them, REFUSED is one that it refuses.
import assert from 'node:assert/strict';
import { Client, RpcError, chunks } from '../dist/index.js';

const { NODE, TXS, REFUSED } = process.env;
const [first, second, third] = TXS.split(' ');
const { node } = new Client(`http://${NODE}`);

const hash = await node.sendTx(first);
const receipt = await node.getTxReceipt(hash);
assert.equal(receipt.status, 'locked');
assert.equal((await node.getTips()).locked.chunk, receipt.chunk);
assert.deepEqual((await node.getChunk('latest')).txHashes, [hash]);
await assert.rejects(node.sendTx(REFUSED), (e) => e instanceof RpcError && e.code === -32010 && e.data.reason === 'invalid_proof');
await assert.rejects(node.getChunk(999), (e) => e instanceof RpcError && e.code === -32001);

const client = new Client(`http://${NODE}`);
const [tips, none] = await client.batch([['node_getTips'], ['node_getChunk', 999]]);
assert.equal(tips.locked.chunk, 1);
assert.ok(none instanceof RpcError);
assert.ok((await client.discover()).methods.length > 40);

const ending = new AbortController();
const sockets = [];
const socket = (url) => {
  sockets.push(new WebSocket(url));
  return sockets.at(-1);
};
const seen = [];
for await (const event of chunks(`ws://${NODE}`, { from: 1 }, { signal: ending.signal, socket, pauseMs: 1 })) {
  seen.push(event.number);
  if (event.number === 1) {
    sockets[0].close(); // the connection breaks, and two chunks come meanwhile
    await node.sendTx(second);
    await node.sendTx(third);
  }
  if (event.number === 3) ending.abort();
}
assert.deepEqual(seen, [1, 2, 3]);
assert.equal(sockets.length, 2);
