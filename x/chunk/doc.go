// Package chunk is the header of a chunk: the unit of execution and of
// finality, one CometBFT block with at least one tx or state input.
//
// One rule: a header has two hashes over the same fields. Hash (keccak256) is
// what consensus and Ethereum see; ArchiveLeaf (Poseidon2) is what circuits
// see, and what the archive tree holds.
package chunk
