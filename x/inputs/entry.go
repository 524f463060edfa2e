package inputs

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/x/abiwords"
)

// Kind says where on L1 the tx object of an entry is.
type Kind uint8

// The kinds of entries.
const (
	// Calldata: the content is keccak256 of the object's bytes.
	Calldata Kind = 0
	// Blobs: the content is keccak256 of the blobs' versioned hashes, joined, and the
	// object's length in 8 bytes.
	Blobs Kind = 1
)

// Entry is a tx in the queue of forced ones, by what L1 knows of it.
type Entry struct {
	Content common.Hash
	Kind    Kind
	// Due is the first epoch in which chunks must take it before anything else.
	Due uint64
}

// Leaf is what L1's rolling hash takes of the entry: keccak256(abi.encode(content, kind, due)).
func (e Entry) Leaf() common.Hash {
	var w abiwords.Encoder
	w.Hash(e.Content).Uint(uint64(e.Kind)).Uint(e.Due)
	return crypto.Keccak256Hash(w.Bytes())
}
