// Package effect is what a tx did, TxEffect, and its encoding to Aztec's blob
// fields, together with the end markers of blocks and checkpoints.
//
// One rule: encoding is exactly the peer's, and decoding accepts exactly what
// encoding makes: Decode then AppendFields gives the same fields again.
package effect
