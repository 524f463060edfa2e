// Package signer guards an attester's key. Its main type is Guard, which stands before
// whatever signs, the key file or a signer elsewhere.
//
// One rule: what is signed is worth the committee's stake, so each proposal, pre-vote
// and pre-commit is in the guard's book, on disk, before the signer sees it; for each
// height, round and step the book has one content, and a block is never pre-committed
// without a vote extension.
//
// The book is also where a member's own shares lie, the signed extensions of its
// pre-commits, until a certificate makes them needless. What it says goes from one home to
// another as a State, and is in one of them at a time.
package signer
