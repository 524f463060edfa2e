// Package abiwords builds and reads the byte strings Ethereum hashes: 32-byte
// words, as Solidity's abi.encode lays out static types. Its types are Encoder and
// Reader.
//
// One rule: a word that does not fit its type is refused, so that only one byte
// string means a value.
package abiwords
