import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Client, RpcError, TransportError, chunks } from '../dist/index.js';

/** A fetch that answers calls with what handle gives for them. */
function answering(handle) {
  return async (_, { body }) => {
    const asked = JSON.parse(body);
    const one = (call) => ({ jsonrpc: '2.0', id: call.id, ...handle(call) });
    const answer = Array.isArray(asked) ? asked.map(one).reverse() : one(asked);
    return new Response(JSON.stringify(answer));
  };
}

test('methods are called by name, with their parameters in order', async () => {
  const calls = [];
  const fetch = answering((call) => {
    calls.push([call.method, call.params]);
    return { result: call.params.length };
  });
  const { node } = new Client('http://node', { fetch });
  await node.getPublicStorageAt('latest', '0x1', '0x2');
  await node.getPendingTxs(undefined, '0xaa');
  await node.getPendingTxs(5, undefined);
  assert.deepEqual(calls, [
    ['node_getPublicStorageAt', ['latest', '0x1', '0x2']],
    ['node_getPendingTxs', [null, '0xaa']],
    ['node_getPendingTxs', [5]],
  ]);
  assert.equal(await Promise.resolve(node), node, 'it is no promise');
});

test('an error of the node has its code, reason and remedy', async () => {
  const fetch = answering(() => ({ error: { code: -32010, message: 'no', data: { reason: 'pool_full', message: 'no', remedy: 'later' } } }));
  await assert.rejects(new Client('http://node', { fetch }).node.sendTx('AA=='), (e) => {
    assert.ok(e instanceof RpcError);
    assert.equal(e.code, -32010);
    assert.equal(e.data.reason, 'pool_full');
    return true;
  });
});

test('what is no answer of a node is told apart from what it refuses', async () => {
  const refused = new Client('http://node', { fetch: async () => new Response('the node starts', { status: 503 }) });
  await assert.rejects(refused.node.getTips(), (e) => e instanceof TransportError && /503: the node starts/.test(e.message));
  const away = new Client('http://node', { fetch: () => Promise.reject(new Error('away')) });
  await assert.rejects(away.node.getTips(), TransportError);
});

test('a batch gives each call its own result or error, in whatever order they come', async () => {
  const fetch = answering((call) => (call.method === 'node_getTips' ? { error: { code: -32002, message: 'not now' } } : { result: call.params[0] }));
  const [a, b, c] = await new Client('http://node', { fetch }).batch([['node_getChunk', 1], ['node_getTips'], ['node_getChunk', 2]]);
  assert.equal(a, 1);
  assert.equal(b.code, -32002);
  assert.equal(c, 2);
});

/** A node with chunks that breaks each connection after so many events. */
function breaking(last, after) {
  const asked = [];
  const socket = () => {
    const listeners = {};
    const tell = (type, event = {}) => queueMicrotask(() => listeners[type]?.(event));
    tell('open');
    return {
      addEventListener: (type, listener) => (listeners[type] = listener),
      close: () => {},
      send(text) {
        const filter = JSON.parse(text).params[1];
        asked.push(filter);
        const next = filter.after ? filter.after.number + 1 : (filter.from ?? 1);
        for (let n = next; n <= Math.min(last, next + after - 1); n++) {
          tell('message', { data: JSON.stringify({ params: { result: { event: 'locked', number: n, hash: `0x${n}`, generation: 0 } } }) });
        }
        tell('close');
      },
    };
  };
  return { socket, asked };
}

test('chunks go on after the last one when connections break: none is lost, none comes twice', async () => {
  const { socket, asked } = breaking(10, 3);
  const ending = new AbortController();
  const breaks = [];
  const seen = [];
  const options = { socket, pauseMs: 0, signal: ending.signal, onInterrupt: (e) => breaks.push(e) };
  for await (const event of chunks('ws://node', { from: 2 }, options)) {
    seen.push(event.number);
    if (event.number === 10) ending.abort();
  }
  assert.deepEqual(seen, [2, 3, 4, 5, 6, 7, 8, 9, 10]);
  assert.deepEqual(asked[1], { after: { number: 4, hash: '0x4', generation: 0 } });
  assert.equal(breaks.length, 2);
});

test('what leaves the chain is told, and followed from there', async () => {
  const sent = [
    { event: 'locked', number: 5, hash: '0x5', generation: 0 },
    { event: 'retracted', number: 3, last: 5, hash: '0x2', generation: 0 },
  ];
  const asked = [];
  const socket = () => {
    const listeners = {};
    queueMicrotask(() => listeners.open());
    return {
      addEventListener: (type, listener) => (listeners[type] = listener),
      close: () => {},
      send(text) {
        asked.push(JSON.parse(text).params[1]);
        for (const result of sent) listeners.message({ data: JSON.stringify({ params: { result } }) });
        listeners.close();
      },
    };
  };
  const ending = new AbortController();
  const options = { socket, pauseMs: 0, signal: ending.signal, onInterrupt: () => asked.length > 1 && ending.abort() };
  for await (const _ of chunks('ws://node', {}, options)) {
    // The node tells the same each time.
  }
  assert.deepEqual(asked, [{}, { after: { number: 2, hash: '0x2', generation: 0 } }]);
});
