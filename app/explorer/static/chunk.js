// A chunk, and a checkpoint.
import { call, find } from './rpc.js';
import { coins, el, hash, link, list, moment, mono, section, table } from './draw.js';

export async function chunk({ put }, number) {
  const n = Number(number), c = await find('getChunk', n);
  if (!c) return put(el('h1', {}, `Chunk ${n}`), el('p', {}, 'This node has no such chunk: it is still to come, or was let go of.'));
  const lock = await find('getLockCertificate', n), h = c.header;
  put(
    el('h1', {}, `Chunk ${n}`),
    el('nav', { 'aria-label': 'Chunks beside it' }, n > 1 && link(`#/chunk/${n - 1}`, `← chunk ${n - 1}`), ' ', link(`#/chunk/${n + 1}`, `chunk ${n + 1} →`)),
    section('What it is', list([
      ['Hash', mono(c.hash)], ['Status', c.status], ['Checkpoint', link(`#/checkpoint/${c.checkpoint}`, c.checkpoint)], ['Slot', h.slot], ['Time', moment(c.block.timestampMs)],
      ['CometBFT height', c.block.height], ['Proposer', mono(c.block.proposer)], ['Generation', h.generation], ['L1 block followed', `${c.block.l1Origin.number}`],
      ['Mana', h.manaUsed], ['Blob fields', h.daFields], ['State root', mono(h.stateRoot)], ['Effects hash', mono(h.effectsHash)],
    ])),
    section(`Transactions: ${c.txHashes.length}`, table('Transactions', ['place', 'hash'], c.txHashes.map((t, i) => ({ cells: [i, el('a', { href: `#/tx/${t}`, class: 'mono' }, t)] })))),
    section('Lock', lock ? lockOf(lock) : el('p', {}, 'No certificate covers it yet.'), el('p', {}, link(`#/verify/${n}`, 'Verify it against Ethereum'))),
  );
}

/** Who signed. */
export const lockOf = (lock) => el('div', {},
  el('p', {}, `${lock.signers.length} of ${lock.committeeSize} signed at height ${lock.height}, round ${lock.round}; ${lock.quorum} are needed.`),
  el('ul', { class: 'members' }, lock.signers.map((s) => el('li', { class: 'signed' }, hash(s)))));

export async function checkpoint({ put }, number) {
  const n = Number(number), c = await find('getCheckpoint', n);
  if (!c) return put(el('h1', {}, `Checkpoint ${n}`), el('p', {}, 'This node has no such checkpoint.'));
  const h = c.header, p = c.publication;
  const chunks = await call('getChunks', h.firstChunk, Math.min(100, Math.max(1, h.lastChunk - h.firstChunk + 1))).catch(() => []);
  put(
    el('h1', {}, `Checkpoint ${n}`),
    el('nav', { 'aria-label': 'Checkpoints beside it' }, n > 1 && link(`#/checkpoint/${n - 1}`, `← checkpoint ${n - 1}`), ' ', link(`#/checkpoint/${n + 1}`, `checkpoint ${n + 1} →`)),
    section('What it is', list([
      ['Hash', mono(c.hash)], ['Status', c.status], ['Slot', h.slot], ['Epoch', h.epoch], ['Generation', h.generation], ['Mana', h.totalMana], ['Fees', coins(h.totalFees, 'AZT')],
      ['State root', mono(h.stateRoot)], ['Archive root', mono(h.archiveRoot)], ['Effects hash', mono(h.effectsHash)], ['Blobs hash', mono(h.blobsHash)], ['L1 block followed', h.l1Origin.number],
    ])),
    section('On Ethereum', p ? list([['Transaction', onL1(p.txHash)], ['Block', p.blockNumber], ['Block hash', mono(p.blockHash)], ['Publisher', mono(p.publisher)], ['Blob with the certificates', mono(p.attestationBlob)]])
      : el('p', {}, 'Not there yet.')),
    section(`Chunks ${h.firstChunk} to ${h.lastChunk}`, table('Chunks', ['number', 'transactions', 'status'], chunks.map((one) => ({ cells: [link(`#/chunk/${one.header.number}`, one.header.number), one.txHashes.length, one.status] })))),
  );
}

/** An L1 transaction, linked where its chain has a public explorer. */
function onL1(txHash) {
  const where = explorers[sessionStorage.getItem('l1ChainId')];
  return where ? el('a', { href: `${where}/tx/${txHash}`, rel: 'noreferrer', class: 'mono' }, txHash) : mono(txHash);
}

const explorers = { 1: 'https://etherscan.io', 11155111: 'https://sepolia.etherscan.io', 560048: 'https://hoodi.etherscan.io' };
