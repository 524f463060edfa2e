// Verifies a proof file with nothing but an L1 endpoint. The one function to call is verify.
import { LightError, demand, equal, fromHex, toHex } from './bytes.js';
import { decodeFile } from './file.js';
import { L1, committeeAndChain, isLiable, standingOf } from './l1.js';
import { checkSubject, isConfirmed, quorum, verifyFile, verifyWith } from './proof.js';

export { LightError, decodeFile, verifyFile };

/**
 * Verifies the text of a proof file.
 *
 * The endpoint is believed in which block is final and in how far the contract got there; in the committee only for a file
 * that does not prove it (`asked`).
 * @param {string} text
 * @param {{l1: string, rollup?: string, fetch?: typeof fetch}} options Without `rollup` the file's own is taken: then whoever
 *   reads the result has to know that address.
 * @returns What holds: `standing` is locked, checkpointed or settled, and `why` it is not further.
 * @throws {LightError} with the reason why it does not hold; `l1` when the endpoint does not tell.
 */
export async function verify(text, { l1: url, rollup, fetch }) {
  const f = decodeFile(text);
  const l1 = new L1(url, fetch);
  checkSubject(f, await l1.chainId(), rollup === undefined ? f.rollup : address(rollup));
  const final = await l1.block('finalized');
  demand(final, 'l1', 'the L1 endpoint names no finalized block');
  if (f.state) {
    verifyFile(f);
    await checkFinal(l1, f.l1Block, final);
  }
  const said = await committeeAndChain(l1, f, final);
  if (!f.state) verifyWith(f, said.hash, said.chainId);
  demand(f.chainId === said.chainId, 'chain', `the chain was restarted since: it was ${f.chainId}, now it is ${said.chainId}`);
  const found = await standingOf(l1, f, final);
  if (isConfirmed(f) && !found.confirmed) Object.assign(found, { standing: 'checkpointed', confirmed: true, why: 'the proof shows that L1 had it confirmed, and L1 keeps no more of it' });
  demand(found.confirmed || await isLiable(l1, f, final), 'liability',
    `the committee of epoch ${f.certificate.epoch} answers for nothing any more, and L1 is not shown to have confirmed the chunk: ask for a newer proof`);
  return { ...described(f), asked: !f.state, readAt: named(final), ...found };
}

async function checkFinal(l1, block, final) {
  demand(block.number <= final.number, 'not_final', `block ${block.number} of the proof is not final yet: L1 is at ${final.number}`);
  const at = block.number === final.number ? final : await l1.block(block.number);
  demand(at && equal(at.hash, block.hash), 'not_final', `block ${block.number} of this L1 is another than the proof's ${toHex(block.hash)}`);
}

function address(text) {
  const out = fromHex(String(text).toLowerCase());
  if (out?.length !== 20) throw new LightError('rollup', `${text} is no address`);
  return out;
}

const named = (block) => ({ number: block.number, hash: toHex(block.hash) });

function described(f) {
  return {
    tx: f.tx && toHex(f.tx.hash), chunk: f.chunk.number, chunkHash: toHex(f.chunk.hash), slot: f.chunk.slot,
    checkpoint: f.checkpoint.number, epoch: f.certificate.epoch, height: f.certificate.height,
    signers: f.certificate.signatures.length, members: f.committee.length, quorum: quorum(f.committee.length),
    l1ChainId: f.l1ChainId, rollup: toHex(f.rollup), l1Block: named(f.l1Block),
  };
}
