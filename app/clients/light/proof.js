// What a proof file proves: chunk and tx by hashes, the lock by signatures, the committee by the storage of an L1 block.
import { secp256k1 } from '@noble/curves/secp256k1.js';
import { big, concat, content, demand, equal, items, keccak, little, number, sha256, toHex, utf8, word } from './bytes.js';
import { Nodes } from './trie.js';

// Where the contract keeps its words (x/light/slots.go).
const hashesSlot = 10, tipSlot = 11, confirmedSlot = 12, recordsSlot = 22, restartsByte = 31 - 184 / 8;
// Bytes of a record that are of the header's hash.
export const named = 26;

/** Refuses a file of another L1 or contract than is meant. */
export function checkSubject(f, l1ChainId, rollup) {
  demand(f.l1ChainId === l1ChainId, 'l1_chain', `the proof is of L1 ${f.l1ChainId}, not ${l1ChainId}`);
  demand(equal(f.rollup, rollup), 'rollup', `the proof is of rollup ${toHex(f.rollup)}, not ${toHex(rollup)}`);
}

/** Verifies a file by its own L1 state: it holds if its `l1Block` is a final block of that L1. */
export function verifyFile(f) {
  demand(f.state, 'not_stored', 'the proof has no L1 state: the contract has to be asked for the committee');
  const head = readHeader(f.state.header);
  demand(head.number === BigInt(f.l1Block.number) && equal(head.hash, f.l1Block.hash), 'header', `the header is of block ${head.number} ${toHex(head.hash)}`);
  const slots = [keccak(concat(word(f.certificate.epoch), word(hashesSlot))), word(tipSlot)];
  if (isConfirmed(f)) slots.push(word(confirmedSlot), word(recordsSlot + f.state.record));
  const [stored, tip, last, record] = storageWords(f, head.stateRoot, slots);
  demand(stored.some((b) => b), 'not_stored', `at block ${head.number} nobody had the committee of epoch ${f.certificate.epoch} stored`);
  checkCommittee(f, stored);
  if (isConfirmed(f)) {
    demand(f.checkpoint.number <= number(last.subarray(28)) && equal(record.subarray(0, named), f.checkpoint.hash.subarray(0, named)),
      'confirmed', `block ${head.number} does not have checkpoint ${f.checkpoint.number} confirmed`);
  }
  verifyWith(f, stored, chainIdOf(f.l1ChainId, f.rollup, tip[restartsByte]));
}

/** Whether the file shows that L1 had the checkpoint confirmed, too: then it holds for ever. */
export const isConfirmed = (f) => f.state?.record !== undefined;

function checkCommittee(f, hash) {
  demand(equal(keccak(concat(...f.committee.map((a) => word(number(a))))), hash), 'committee', `the committee of epoch ${f.certificate.epoch} is another`);
}

/** Verifies a file by a committee's hash and a chain id that are known to be right. */
export function verifyWith(f, committeeHash, chainId) {
  checkCommittee(f, committeeHash);
  demand(f.chainId === chainId, 'chain', `the chain id is ${chainId}, not ${f.chainId}`);
  const { chunk, checkpoint, tx } = f;
  if (tx) {
    demand(leads(sha256(concat(Uint8Array.of(0), tx.hash)), BigInt(tx.index), chunk.txCount, tx.path, chunk.txsRoot), 'tx', `the tx is not in chunk ${chunk.number}`);
  }
  const leaf = sha256(concat(Uint8Array.of(0, 8), big(chunk.number, 8), Uint8Array.of(32), sha256(chunk.encoded)));
  demand(leads(leaf, chunk.number, checkpoint.lastChunk + 1n, f.log, checkpoint.chunksRoot), 'chunk', `chunk ${chunk.number} is not in the log of checkpoint ${checkpoint.number}`);
  demand(BigInt(f.certificate.epoch) >= checkpoint.epoch, 'certificate', `epoch ${f.certificate.epoch} signed for epoch ${checkpoint.epoch}`);
  verifyCertificate(f, chainId);
}

export const quorum = (n) => Math.floor(2 * n / 3) + 1;

/** The members that signed, by position, checks of form and number included. */
function signers(f) {
  const { signers: bits, signatures } = f.certificate, n = f.committee.length;
  demand(bits.length === Math.ceil(n / 8), 'form', `${bits.length} signer bytes for ${n} members`);
  const at = [];
  for (let i = 0; i < 8 * bits.length; i++) if (bits[i >> 3] >> (i & 7) & 1) at.push(i);
  demand(at.every((i) => i < n), 'form', 'somebody signed who is no member');
  demand(at.length === signatures.length, 'form', `${at.length} signer bits, ${signatures.length} signatures`);
  demand(at.length >= quorum(n), 'quorum', `${at.length} of ${n} signatures, ${quorum(n)} are needed`);
  return at;
}

function verifyCertificate(f, chainId) {
  const { kind, epoch, height, round, signatures } = f.certificate;
  const at = signers(f);
  const extension = concat(Uint8Array.of(kind), big(epoch, 8), f.checkpoint.hash);
  const body = concat(
    Uint8Array.of(0x0a, extension.length), extension, Uint8Array.of(0x11), little(height, 8),
    round ? concat(Uint8Array.of(0x19), little(round, 8)) : new Uint8Array(),
    Uint8Array.of(0x22, chainId.length), utf8(chainId),
  ); // below 128 bytes, as the chain id has 35
  const digest = keccak(concat(Uint8Array.of(body.length), body));
  at.forEach((position, i) => {
    const signer = recover(digest, signatures[i]);
    demand(signer && equal(signer, f.committee[position]), 'signature', `the signature of member ${position} is not its own`);
  });
}

/** The address whose key signed, R ‖ S ‖ V with V 0 or 1 and S in the lower half; null for no such signature. */
function recover(digest, signature) {
  if (signature[64] > 1) return null;
  try {
    const s = secp256k1.Signature.fromCompact(signature.slice(0, 64)).addRecoveryBit(signature[64]);
    if (s.hasHighS()) return null;
    return keccak(s.recoverPublicKey(digest).toRawBytes(false).subarray(1)).subarray(12);
  } catch {
    return null;
  }
}

/** Whether a path leads from a leaf to a root (RFC 9162, 2.1.3.2); index and total are BigInt. */
function leads(from, index, total, path, root) {
  if (index >= total) return false;
  let last = total - 1n;
  for (const sibling of path) {
    if (last === 0n) return false;
    if (index & 1n || index === last) {
      from = inner(sibling, from);
      while (!(index & 1n) && index !== 0n) [index, last] = [index >> 1n, last >> 1n];
    } else {
      from = inner(from, sibling);
    }
    [index, last] = [index >> 1n, last >> 1n];
  }
  return last === 0n && equal(from, root);
}

const inner = (left, right) => sha256(concat(Uint8Array.of(1), left, right));

/** "az-" and half of keccak256(L1, contract, restarts). */
export function chainIdOf(l1ChainId, rollup, restarts) {
  return 'az-' + toHex(keccak(concat(word(l1ChainId), word(number(rollup)), word(restarts)))).slice(2, 34);
}

function readHeader(raw) {
  const fields = items(raw, 64);
  demand(fields && fields.length > 8, 'header', 'it is no block header');
  const stateRoot = content(fields[3]), at = content(fields[8]);
  demand(stateRoot?.length === 32, 'header', 'it has no state root');
  demand(at && at.length <= 8 && at[0] !== 0, 'header', 'it has no number');
  return { number: number(at), stateRoot, hash: keccak(raw) };
}

/** Words of the contract's storage, zero where nothing is. */
function storageWords(f, stateRoot, slots) {
  const root = proved('account', f.state.account, (accounts) => {
    const account = items(accounts.get(stateRoot, f.rollup) ?? new Uint8Array(), 4), at = account?.length === 4 && content(account[2]);
    if (!at || at.length !== 32) throw new Error(`there is none at ${toHex(f.rollup)}`);
    return at;
  });
  return proved('storage', f.state.storage, (storage) => slots.map((slot) => {
    const value = storage.get(root, slot), stored = value ? content(value) : new Uint8Array();
    if (!stored || stored.length > 32 || stored[0] === 0) throw new Error('malformed word');
    return concat(new Uint8Array(32 - stored.length), stored);
  }));
}

function proved(reason, list, read) {
  const nodes = new Nodes(list);
  try {
    const out = read(nodes);
    if (!nodes.exact) throw new Error('a node that leads nowhere, or twice the same');
    return out;
  } catch (error) {
    return demand(false, reason, `${reason} proof: ${error.message}`);
  }
}
