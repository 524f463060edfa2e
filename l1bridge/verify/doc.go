// Package verify checks a published checkpoint from L1 alone: the contract, the
// transaction that published it and its blobs. Its main type is Verifier.
//
// One rule: nothing a server says is believed that the checkpoint's hash in the
// contract, or a signature of the committee, does not cover; whatever does not
// fit is a *Failure that names the part.
package verify
