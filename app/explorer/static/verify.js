// A lock, verified in this page against an Ethereum endpoint of the reader's.
import { verify, LightError } from './light.js';
import { call } from './rpc.js';
import { el, list, mono, section } from './draw.js';

export async function verifyPage({ put }, subject = '') {
  const out = el('output', { 'aria-live': 'polite' });
  const field = (label, name, value, rest) => el('p', {}, el('label', { for: name }, label), ' ', el('input', { id: name, name, value, spellcheck: 'false', ...rest }));
  const form = el('form', {},
    field('Chunk or transaction', 'subject', subject, { required: true, pattern: '\\d+|0x[0-9a-fA-F]{64}' }),
    field('Ethereum JSON-RPC, of somebody you trust', 'l1', localStorage.getItem('l1') ?? 'http://127.0.0.1:8545', { type: 'url', required: true }),
    field('Rollup contract, from somebody you trust; empty takes the node’s word', 'rollup', localStorage.getItem('rollup') ?? '', { pattern: '0x[0-9a-fA-F]{40}', placeholder: '0x…' }),
    el('button', {}, 'Verify'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    run(new FormData(form), out);
  });
  put(el('h1', {}, 'Verify a lock'),
    el('p', {}, 'This node gives a proof: hashes from the transaction to a checkpoint, and the signatures of a committee. This page checks it, and asks the Ethereum endpoint, not the node, which committee that is and how far the checkpoint got.'),
    section('What, and by whom', form), section('Verdict', out));
}

async function run(data, out) {
  const subject = data.get('subject').trim().toLowerCase(), l1 = data.get('l1').trim(), rollup = data.get('rollup').trim();
  localStorage.setItem('l1', l1);
  localStorage.setItem('rollup', rollup);
  out.replaceChildren(el('p', {}, 'Verifying …'));
  try {
    const proof = subject.startsWith('0x') ? await call('getTxProofFile', subject) : await call('getChunkProofFile', Number(subject));
    const r = await verify(JSON.stringify(proof), { l1, rollup: rollup || undefined });
    out.replaceChildren(el('p', { class: 'good' }, `${r.standing.toUpperCase()}: ${r.tx ? `transaction in chunk ${r.chunk}` : `chunk ${r.chunk}`}`), list([
      ['Signed by', `${r.signers} of ${r.members} members of epoch ${r.epoch} at height ${r.height}; ${r.quorum} are needed`],
      ['Why not further', r.standing === 'settled' ? undefined : r.why],
      ['Committee', r.asked ? 'as this Ethereum endpoint says' : 'proved'], ['Rollup', mono(r.rollup)], ['Read at', `final L1 block ${r.readAt.number} of chain ${r.l1ChainId}`],
    ]), rollup === '' && el('p', { class: 'warn' }, 'The contract’s address came from this node: make sure that it is the one you mean.') || '');
  } catch (error) {
    out.replaceChildren(el('p', { class: 'warn' }, error instanceof LightError ? (error.reason === 'l1' ? 'NOT VERIFIED: the Ethereum endpoint does not tell' : `REFUSED: ${error.reason}`) : 'NOT VERIFIED'), el('p', {}, error.message));
  }
}
