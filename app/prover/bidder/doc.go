// Package bidder makes a prover's quotes (seeds 003, "Proving coordination"). Its main type is
// Bidder.
//
// One rule: a prover promises only what its own node has executed and found to be what L1 has
// confirmed, and what its deposit covers; so that no quorum can have its bond with a chain that
// nobody can prove.
package bidder
