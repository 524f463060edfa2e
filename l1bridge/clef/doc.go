// Package clef asks a signer in another process, by clef's account_signTransaction, to sign
// for an L1 account: the node has no key of it then.
//
// What comes back is held against what was asked: the same transaction, signed by the
// account. Blobs stay here, since a signature is over their hashes alone; the signer sees the
// hashes, and the price and the data of each transaction.
package clef
