// Package peer holds hashes of Aztec's that no node of ours computes, for tests: its
// block header and the roots of its checkpoint header, which vectors give of what
// our blobs and effects lead to, and note hashes one by one.
//
// One rule: it is not for the product. What a node needs is in x/aztec.
package peer
