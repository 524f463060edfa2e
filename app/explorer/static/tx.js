// A transaction on its way through the tips.
import { find } from './rpc.js';
import { lockOf } from './chunk.js';
import { coins, duration, el, link, list, mono, section, table, tips } from './draw.js';

const way = ['pending', ...tips];

export async function tx({ put }, hash) {
  let timer, ended = false;
  const seen = new Map(); // a status and when it was first seen here
  const again = async () => {
    let receipt = null;
    try {
      receipt = await find('getTxReceipt', hash);
      if (!ended) await show(put, hash, receipt, seen);
    } catch (error) {
      if (!ended) put(el('h1', {}, 'Transaction'), el('p', { class: 'warn' }, error.message));
    }
    const over = receipt && (receipt.status === 'finalized' || !way.includes(receipt.status));
    if (!ended && !over) timer = setTimeout(again, 1000);
  };
  await again();
  return () => { ended = true; clearTimeout(timer); };
}

async function show(put, hash, r, seen) {
  const title = el('h1', {}, 'Transaction ', mono(hash));
  if (!r) return put(title, el('p', {}, 'This node does not know it: it is still to come, was never sent here, or its chunk was let go of. The page looks again every second.'));
  if (!seen.has(r.status)) seen.set(r.status, performance.now());
  const effect = r.chunk ? await find('getTxEffect', hash) : null;
  const guarantee = r.chunk ? await find('getGuarantee', hash) : null;
  put(title, section('How far it is', path(r, seen)), section('Receipt', receiptOf(r)),
    guarantee && section('What stands behind it', behind(guarantee, hash)), effect && section('What it did', effects(effect)));
}

function path(r, seen) {
  const at = way.indexOf(r.status), times = [...seen.values()];
  if (at < 0) return el('p', { class: 'warn' }, `${r.status}${r.reason ? `: ${r.reason}` : ''} ${r.message ?? ''}`);
  return el('ol', { class: 'steps' }, way.map((name, i) => el('li', { class: i <= at && 'done', 'aria-current': i === at && 'step' }, el('b', {}, name),
    el('div', { class: 'soft' }, i > at ? 'not yet' : seen.has(name) && seen.get(name) !== times[0] ? `${duration(seen.get(name) - times[0])} after this page was opened` : 'reached'))));
}

const receiptOf = (r) => list([
  ['Chunk', r.chunk ? link(`#/chunk/${r.chunk}`, r.chunk) : undefined], ['Place', r.chunk ? r.index : undefined], ['CometBFT height', r.height],
  ['Fee', r.chunk ? coins(r.fee, 'AZT') : undefined], ['Reverted', r.reverted ? `yes: ${r.message ?? ''}` : r.chunk ? 'no' : undefined],
  ['Claimed by', r.claimed ? mono(r.claimed.prover) : undefined],
]);

function behind(g, hash) {
  const words = { none: 'Nobody answers for it yet.', committee: 'Those who locked it pay if it does not get on Ethereum.', l1: 'Ethereum checked a certificate that covers it.' };
  return el('div', {}, el('p', {}, words[g.guarantee] ?? g.guarantee), g.atStake && list([
    ['At stake', coins(g.atStake.azt, 'AZT')], ['Paid by', `${g.atStake.payers.length} members of epoch ${g.atStake.epoch}`],
    ['To be on L1 by slot', g.atStake.publishBy.slot], ['They answer until slot', g.atStake.liableUntil.slot],
  ]), g.proveBy && el('p', {}, `It holds on condition that it is proven before slot ${g.proveBy.slot}.`), g.lock && lockOf(g.lock), el('p', {}, link(`#/verify/${hash}`, 'Verify it against Ethereum')));
}

function effects(e) {
  const leaves = (title, all) => all.length > 0 && el('details', {}, el('summary', {}, `${title}: ${all.length}`), el('ul', {}, all.map((x) => el('li', {}, mono(x)))));
  return el('div', {}, leaves('Note hashes', e.noteHashes), leaves('Nullifiers', e.nullifiers), leaves('Messages to L1', e.l2ToL1Messages),
    e.publicDataWrites.length > 0 && el('details', {}, el('summary', {}, `Public writes: ${e.publicDataWrites.length}`), table('Public writes', ['slot', 'value'], e.publicDataWrites.map((w) => ({ cells: [mono(w.leafSlot), mono(w.value)] })))),
    leaves('Private logs', e.privateLogs.map((l) => l.join(' '))), leaves('Public logs', e.publicLogs.map((l) => `${l.contract}: ${l.fields.join(' ')}`)));
}

