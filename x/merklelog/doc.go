// Package merklelog is an append-only, authenticated log: the Merkle tree of
// RFC 6962 over key-value leaves, in the encoding that CometBFT's standard
// proof operators ("simple:v") verify. Light clients need no code of ours.
//
// One rule: a Frontier is a value. Appending gives a new frontier and the nodes
// to store; nothing changes for other candidates until the nodes are written.
package merklelog
