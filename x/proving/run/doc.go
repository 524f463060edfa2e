// Package run is the running state of an epoch proof in plain Go: what one slice of
// circuit T hands to the next, the words it is hashed from, and one step of it.
//
// A World is the chain at a checkpoint's boundary. A State is a World on the way, with
// what is in progress: a checkpoint, a chunk, a tx, and the sums that tie the proof to
// what L1 knows. A Step is the least a proof goes on by; a slice is Shape.Steps of them.
// State.Apply is circuit T rule by rule: what it accepts the circuit can prove, and what
// it refuses, with an error that names the rule, the circuit cannot.
//
// # How a chain is laid into steps
//
// A chunk is, in this order: its messages, its txs, its end.
//
// Messages. Only the first chunk of a checkpoint brings any, before its first tx. A step
// takes the next ones up to the end of a group of Shape.NoteHashes places: with a
// message tree of size n, at most NoteHashes - n mod NoteHashes. Such a step takes no
// blob field; it may end the chunk.
//
// Txs. A tx's blob fields are x/effect's: start marker, hash, fee, note hashes,
// nullifiers, L2-to-L1 messages, public writes as (slot, value), logs. Steps take them in
// that order, none left out, none twice. One step takes of one tx at most: the marker
// with hash and fee; NoteHashes note hashes; Nullifiers nullifiers; MaxMessages
// messages; one public write; the last public write, which pays the fee; log fields up to
// Shape.Fields fields in all. A kind is begun only when the kind before it is done, note
// hashes and nullifiers are taken in full groups until the last one, and the fee's write
// only when all others are done: State.Take gives the most that may be taken, and who
// always takes that makes the same steps as everybody. Two txs are never in one step.
//
// Ends. A chunk's end is in the step that ends its last tx; that of a chunk without txs
// is in the step of its last messages, or in one of its own. The block end's fields (6, or
// 7 in a checkpoint's first chunk) do not count against Shape.Fields. A checkpoint's end
// is in the step that ends its last chunk. Steps behind the last are empty.
//
// # Paths
//
// Paths are those of Shape.Depth levels, from the leaf up, in the tree as it is at that
// moment. Within a step: for nullifier 0, 1, .. the path of its low leaf, with the low
// leaves before it changed already and none of the step's nullifiers in the tree; then the
// path of the group's place, which is empty. A low leaf that is a nullifier of the same
// step has no path yet: LowLeaf.Pending says which. Then for the write and the fee's write
// the path of the leaf itself or its low leaf, and when the slot is new that of the first
// empty place, with the low leaf changed already.
package run
