// What an L1 endpoint is asked, over JSON-RPC.
import { LightError, big, concat, equal, fromHex, keccak, number, split, toHex, utf8, word } from './bytes.js';
import { named } from './proof.js';

const maxAnswer = 8 << 20; // bytes; a block lists its transactions
const patience = 20_000; // milliseconds for one answer

/** One endpoint. What it says of which block is final, and of the contract there, is believed: docs/light-clients.md. */
export class L1 {
  constructor(url, fetcher = (...request) => fetch(...request)) {
    this.url = url;
    this.fetch = fetcher;
    this.ids = 0;
  }

  /** Results of calls, in their order; an error of the server takes a result's place. */
  async batch(calls) {
    const asked = calls.map(([method, params]) => ({ jsonrpc: '2.0', id: ++this.ids, method, params }));
    let all;
    try {
      const response = await this.fetch(this.url, {
        method: 'POST', headers: { 'content-type': 'application/json' }, signal: AbortSignal.timeout(patience),
        body: JSON.stringify(asked.length === 1 ? asked[0] : asked),
      });
      if (!response.ok) throw new Error(`HTTP ${response.status}`);
      all = [JSON.parse(await bounded(response))].flat();
    } catch (error) {
      throw new LightError('l1', `the L1 endpoint does not answer: ${error.message}`);
    }
    return asked.map(({ id }) => {
      const answer = all.find((a) => a?.id === id);
      if (!answer) throw new LightError('l1', `the L1 endpoint left out an answer: ${all[0]?.error?.message ?? ''}`);
      return answer.error ? new RPCError(answer.error) : answer.result;
    });
  }

  async ask(method, ...params) {
    const [answer] = await this.batch([[method, params]]);
    if (answer instanceof RPCError) throw new LightError('l1', `${method}: ${answer.message}`);
    return answer;
  }

  async chainId() {
    return Number(quantity(await this.ask('eth_chainId')));
  }

  /** A block by number or tag: {number, hash}; null when there is none. */
  async block(which) {
    const b = await this.ask('eth_getBlockByNumber', typeof which === 'string' ? which : '0x' + which.toString(16), false);
    return b && { number: Number(quantity(b.number)), hash: hash(b.hash) };
  }

  /** What a contract's getters give at a block, each as a list of words; null for one that reverts. */
  async read(contract, block, calls) {
    const answers = await this.batch(calls.map(([signature, ...numbers]) => {
      const data = concat(keccak(utf8(signature)).subarray(0, 4), ...numbers.map(word));
      return ['eth_call', [{ to: toHex(contract), data: toHex(data) }, { blockHash: toHex(block.hash) }]];
    }));
    return answers.map((answer, i) => {
      if (answer instanceof RPCError) {
        if (answer.reverted) return null;
        throw new LightError('l1', `eth_call: ${answer.message}`);
      }
      const raw = fromHex(answer);
      if (!raw?.length || raw.length % 32) throw new LightError('l1', `${calls[i][0]} gives no answer: is the rollup at ${toHex(contract)}?`);
      return split(raw, 32);
    });
  }
}

class RPCError extends Error {
  constructor({ code, message, data }) {
    super(String(message));
    this.reverted = code === 3 || typeof data === 'string' && data.startsWith('0x');
  }
}

async function bounded(response) {
  const parts = [];
  let size = 0;
  for (const reader = response.body.getReader(); ;) { // not every browser iterates over streams
    const { done, value } = await reader.read();
    if (done) break;
    size += value.length;
    if (size > maxAnswer) {
      reader.cancel().catch(() => {});
      throw new Error(`more than ${maxAnswer} bytes`);
    }
    parts.push(value);
  }
  return new TextDecoder().decode(concat(...parts));
}

function quantity(text) {
  if (typeof text !== 'string' || !/^0x[0-9a-f]{1,13}$/.test(text)) throw new LightError('l1', 'the L1 endpoint gives a malformed number');
  return text;
}

function hash(text) {
  const out = fromHex(text);
  if (out?.length !== 32) throw new LightError('l1', 'the L1 endpoint gives a malformed hash');
  return out;
}

// How many checkpoints above one are looked at for the confirmation that covered it.
const lookedAt = 256;

/** How far L1 got with a file's chunk at a block: {standing, confirmed, why}. */
export async function standingOf(l1, f, block) {
  const { number: own, hash } = f.checkpoint;
  const [tip, last, record] = await l1.read(f.rollup, block, [['tip()'], ['confirmed()'], ['record(uint64)', own]]);
  const locked = (why) => ({ standing: 'locked', confirmed: false, why });
  if (own > number(tip[0])) return locked(`L1 has no checkpoint ${own} yet, its last one is ${number(tip[0])}`);
  const confirmedTo = number(last[0]);
  if (!(own === confirmedTo && equal(last[1], hash))) {
    if (!record) return locked(`L1 does not keep the record of checkpoint ${own} any more: ask for a newer proof`);
    if (!equal(record[0].subarray(0, named), hash.subarray(0, named))) return locked(`L1 has another version of checkpoint ${own} than the proof: ask for a newer proof`);
  }
  if (own > confirmedTo) return { standing: 'checkpointed', confirmed: false, why: `L1 has checked no certificate that covers checkpoint ${own} yet` };
  return settled(l1, f, block, confirmedTo);
}

/** Whether the chunk's checkpoint is settled, by the first confirmation that covered it. */
async function settled(l1, f, block, confirmedTo) {
  const of = f.chunk.checkpoint, waits = { standing: 'checkpointed', confirmed: true, why: 'L1 checked its certificate, and waits for the settle window' };
  for (let from = of; from <= confirmedTo && from < of + BigInt(lookedAt); from += 64n) {
    const numbers = [];
    for (let n = from; n <= confirmedTo && n < from + 64n; n++) numbers.push(n);
    const words = await l1.read(f.rollup, block, numbers.map((n) => ['confirmation(uint64)', n]));
    const first = words.findIndex((w) => w?.[0].some((b) => b));
    if (first < 0) continue;
    const [answer] = await l1.read(f.rollup, block, [['settled(uint64,uint64)', of, numbers[first]]]);
    return answer && number(answer[0]) === 1n ? { standing: 'settled', confirmed: true, why: '' } : waits;
  }
  return waits;
}

/** Whether the committee that signed still answers for it: liability is the eighth of the windows. */
export async function isLiable(l1, f, block) {
  const [present, length, windows] = await l1.read(f.rollup, block, [['currentSlot()'], ['epochDuration()'], ['windows()']]);
  if (!present || !length || !(windows?.length > 7)) throw new LightError('l1', 'the contract tells no windows');
  const begin = BigInt(f.certificate.epoch) * number(length[0]), slot = f.checkpoint.slot;
  if (slot >= begin + number(length[0])) return false; // a slot that its signers made up would make them answer for ever
  return number(present[0]) <= (begin > slot ? begin : slot) + number(windows[7]);
}

/** The committee's hash of an epoch, and the chain id, as the contract says. */
export async function committeeAndChain(l1, f, block) {
  const [hash, chain] = await l1.read(f.rollup, block, [['committeeHash(uint64)', f.certificate.epoch], ['chainId()']]);
  if (!chain || chain.length < 3) throw new LightError('l1', 'the contract tells no chain id');
  return { hash: hash?.[0] ?? big(0, 32), chainId: new TextDecoder().decode(concat(...chain.slice(2)).subarray(0, Number(number(chain[1])))) };
}
