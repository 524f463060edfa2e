// Package worldstate keeps the five Merkle trees of the rollup: note hashes,
// nullifiers, public data, L1->L2 messages and the archive of chunk headers,
// with Aztec's v5 hashing.
//
// A Store holds the committed chunks. Execution works on a Fork, a
// copy-on-write view of the tip or of another fork; Commit makes one fork the
// next chunk, in one atomic write together with the caller's own records. At
// gives any retained chunk as a Snapshot, with witnesses; Unwind goes back.
//
// # Storage
//
// Each tree is a sparse radix-8 tree of pages: a page is three levels of the
// binary Merkle tree, its eight children each named by hash and by the
// sequence number of the commit that wrote it. A page is written once, under
// (sequence, tree, tier, index), and never changed: a chunk writes the pages
// on the paths it touches and a record pointing at the five top pages. So a
// version is a set of pointers; reading an old chunk is the same code as
// reading the tip, needs no lock, and caches cannot go stale. Sequence numbers
// are never used twice, not even after Unwind.
//
// The indexed trees (nullifiers, public data) have an ordered index from key
// to leaf index. A leaf's successor is the next key in that index, so leaves
// themselves are not stored; an entry belongs to a version when its leaf index
// is below the version's tree size. Values of public data live in the leaf
// pages.
//
// A journal per chunk lists the pages the chunk replaced and the keys it
// added. Pruning an old version deletes the former, Unwind the latter.
//
// Leaves gives a chunk's leaves, in an order that does not depend on pages; Restore
// makes a store of them, once they have led to the roots that are known.
//
// One rule: a root depends on nothing but the deltas applied.
package worldstate
