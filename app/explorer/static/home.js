// The overview: what happens now.
import { call, find, follow, health, metrics } from './rpc.js';
import { coins, duration, el, hash, histogram, link, list, table, tips } from './draw.js';

const rows = 15;

/** Shows the chain as it lives, until the page is left. */
export async function home({ put, up }) {
  const info = await call('getNodeInfo');
  const parts = Object.fromEntries(['tips', 'slot', 'chunks', 'checkpoints', 'committee', 'pool', 'latency', 'watch'].map((name) => [name, el('section')]));
  put(el('h1', {}, `Chain ${info.chainId}`), parts.tips,
    el('div', { class: 'row' }, parts.slot, parts.pool, parts.watch), parts.chunks, parts.checkpoints, el('div', { class: 'row' }, parts.committee, parts.latency));
  const live = new Chunks(parts.chunks);
  await live.begin();
  const end = follow((event) => live.take(event), up);
  const slow = every(6000, async () => {
    await Promise.all([showCheckpoints(parts.checkpoints), showWatch(parts.watch), showLatency(parts.latency)]);
  });
  const fast = every(1000, async () => {
    const [now, standing] = await Promise.all([call('getNodeInfo'), call('getTips')]);
    showTips(parts.tips, standing);
    showPool(parts.pool, now);
    await showSlot(parts.slot, parts.committee, now, live.signers);
  });
  return () => [end, slow, fast].forEach((stop) => stop());
}

/** Does something again and again, once at a time. Failures are the connection's to tell. */
function every(ms, act) {
  let timer, ended = false;
  const again = async () => {
    if (!document.hidden) await act().catch(() => {});
    if (!ended) timer = setTimeout(again, ms);
  };
  again();
  return () => { ended = true; clearTimeout(timer); };
}

const fill = (part, title, ...children) => part.replaceChildren(el('h2', {}, title), ...children.filter(Boolean));

function showTips(part, standing) {
  fill(part, 'Tips', el('ol', { class: 'steps' }, tips.map((name) => {
    const tip = standing[name];
    return el('li', { class: tip.chunk > 0 && 'done' }, el('b', {}, name), el('span', { class: 'big' }, tip.chunk > 0 ? link(`#/chunk/${tip.chunk}`, `chunk ${tip.chunk}`) : 'nothing'),
      el('div', { class: 'soft' }, tip.chunk > 0 ? `${duration(tip.ageMs)} old, checkpoint ${tip.checkpoint}` : '', tip.chunk > 0 && name === 'checkpointed' && tip.confirmed && ', confirmed'));
  })), standing.claimed && el('p', {}, 'Claimed by ', hash(standing.claimed.prover), ` up to checkpoint ${standing.claimed.checkpoint}, with a bond of ${coins(standing.claimed.bond, 'AZT')}.`));
}

function showPool(part, info) {
  fill(part, 'Waiting', list([
    ['Transactions', info.poolTxs.toLocaleString('en')], ['Bytes', info.poolBytes.toLocaleString('en')],
    ['Fees now', `${info.fees.feePerL2Gas} per L2 gas, ${info.fees.feePerDaGas} per DA gas`],
    ['Slots not on L1', info.unpublishedSlots], ['L1 block followed', `${info.l1Origin.number}, ${duration(info.l1OriginAgeMs)} old`],
  ]));
}

async function showSlot(part, members, info, signers) {
  const length = info.params.slotDurationMs, slots = info.params.epochDurationSlots;
  const leader = await find('getLeader', info.slot), epoch = leader?.epoch ?? Math.floor(info.slot / slots);
  const into = info.slot % slots, left = slots - into;
  fill(part, `Slot ${info.slot}`, list([
    ['Epoch', epoch], ['Leader', leader && leader.leader ? [hash(leader.leader.attester), ` (seat ${leader.position})`] : 'not known here'],
    ['Next epoch', `in ${left} slot${left === 1 ? '' : 's'}, ${duration(left * length)} at most`],
  ]), el('meter', { min: 0, max: slots, value: into + 1, 'aria-label': `slot ${into + 1} of ${slots} of the epoch` }));
  if (members.dataset.epoch === String(epoch) && members.dataset.signers === signers.join()) return;
  const committee = await find('getCommittee', epoch);
  if (!committee) return fill(members, 'Committee', el('p', { class: 'soft' }, 'Not known here.'));
  members.dataset.epoch = epoch;
  members.dataset.signers = signers.join();
  fill(members, `Committee of epoch ${epoch}: ${committee.members.length} seats, ${committee.quorum} sign`, el('ul', { class: 'members' }, committee.members.map((m) => {
    const signed = signers.includes(m.attester.toLowerCase());
    return el('li', { class: signed && 'signed' }, hash(m.attester), el('div', { class: 'soft' }, signed ? 'signed the last lock' : 'not in the last lock'));
  })));
}

async function showCheckpoints(part) {
  const tip = (await call('getTips')).locked.checkpoint;
  const some = (await call('getCheckpoints', Math.max(1, tip - 7), 8)).toReversed();
  fill(part, 'Checkpoints', table('Checkpoints', ['number', 'slot', 'chunks', 'fees', 'status', 'on L1 in', 'publisher'], some.map((c) => ({
    cells: [link(`#/checkpoint/${c.header.number}`, c.header.number), c.header.slot, `${c.header.firstChunk} – ${c.header.lastChunk}`, coins(c.header.totalFees, 'AZT'), c.status,
      c.publication ? [`block ${c.publication.blockNumber} `, hash(c.publication.txHash)].map((x) => (x instanceof Node ? x : document.createTextNode(x))).reduce((into, x) => (into.append(x), into), el('span')) : '–',
      c.publication && hash(c.publication.publisher)],
  }))));
}

async function showWatch(part) {
  const h = await health();
  fill(part, 'This node', list([
    ['Ready', el('span', { class: h.ready ? 'good' : 'warn' }, h.ready ? 'yes' : 'no')], ['Peers', `${h.peers} for transactions, ${h.consensusPeers} in consensus`],
    ['L1 seen', h.l1ViewAgeMs === null ? 'never' : `${duration(h.l1ViewAgeMs)} ago`],
    ['Locked, not on L1', h.unpublished ? `checkpoint ${h.unpublished.checkpoint}, may be accused from ${new Date(1000 * h.unpublished.deadline).toISOString()}` : 'nothing'],
    ['Accusations', h.accusations?.length ? h.accusations.map((a) => `checkpoint ${a.checkpoint} of epoch ${a.epoch}`).join(', ') : 'none'],
  ]), ...(h.reasons ?? []).map((r) => el('p', { class: 'warn' }, r)), ...(h.notes ?? []).map((n) => el('p', {}, n)));
}

async function showLatency(part) {
  const series = await metrics(), buckets = [];
  let before = 0;
  for (const [name, value] of series) {
    const found = /^aztecd_lock_latency_seconds_bucket\{le="([^"]+)"\}$/.exec(name);
    if (!found) continue;
    buckets.push({ label: found[1] === '+Inf' ? 'more' : duration(1000 * found[1]), count: value - before });
    before = value;
  }
  fill(part, 'From proposal to lock, since this node started', before > 0 ? histogram('From proposal to lock', buckets) : el('p', { class: 'soft' }, 'Nothing was locked yet, or metrics are served elsewhere.'));
}

/** The last chunks, as they come. */
class Chunks {
  constructor(part) {
    this.part = part;
    this.all = new Map();
    this.signers = [];
  }

  async begin() {
    const tip = (await call('getTips')).proposed.chunk;
    const some = tip > 0 ? await call('getChunks', Math.max(1, tip - rows + 1), rows) : [];
    for (const c of some) this.all.set(c.header.number, { number: c.header.number, slot: c.header.slot, txs: c.txHashes.length, status: c.status, checkpoint: c.checkpoint });
    this.draw();
    await Promise.all(some.filter((c) => c.status !== 'proposed').map((c) => this.sign(c.header.number)));
  }

  take(e) {
    if (e.event === 'retracted') {
      for (const n of this.all.keys()) if (n >= e.number) this.all.delete(n);
      return this.draw();
    }
    const old = this.all.get(e.number), now = performance.now();
    const row = { ...old, number: e.number, slot: e.slot ?? 0, txs: e.txHashes?.length ?? 0, checkpoint: e.checkpoint ?? 0, status: e.event, seen: old?.seen ?? now, fresh: !old };
    if (e.event === 'locked' && old?.seen) row.after = now - old.seen;
    this.all.set(e.number, row);
    for (const n of [...this.all.keys()].sort((a, b) => a - b).slice(0, -rows)) this.all.delete(n);
    this.draw();
    if (e.event === 'locked') this.sign(e.number).catch(() => {});
  }

  async sign(number) {
    const lock = await find('getLockCertificate', number), row = this.all.get(number);
    if (!lock || !row) return;
    row.signed = `${lock.signers.length} of ${lock.committeeSize}`;
    if (number === Math.max(...this.all.keys())) this.signers = lock.signers.map((s) => s.toLowerCase());
    this.draw();
  }

  draw() {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const some = [...this.all.values()].sort((a, b) => b.number - a.number);
      fill(this.part, 'Chunks', some.length === 0 ? el('p', { class: 'soft' }, 'There is none yet: each comes with transactions.') : table('Chunks', ['number', 'slot', 'checkpoint', 'transactions', 'status', 'locked after', 'signed by'], some.map((c) => ({
        class: c.fresh && 'new', cells: [link(`#/chunk/${c.number}`, c.number), c.slot, c.checkpoint, c.txs, c.status, c.after ? duration(c.after) : '–', c.signed ?? '–'],
      }))));
      for (const c of some) c.fresh = false;
    }, 60);
  }
}

