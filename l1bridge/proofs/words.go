package proofs

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/abiwords"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// WordsOf are what a proof starts with from the checkpoint of a header behind which is that
// world (run.World.Hash), and their hash, which L1 keeps.
func WordsOf(h *checkpoint.Header, world common.Hash) (bindings.ProvenTip, common.Hash) {
	t := bindings.ProvenTip{
		Hash: h.Hash(), World: world, InHash: h.In.Hash, InTotal: h.In.Total, Number: h.Number, LastChunk: h.LastChunk,
	}
	return t, HashOf(t)
}

// HashOf is what L1 keeps of the words.
func HashOf(t bindings.ProvenTip) common.Hash {
	var e abiwords.Encoder
	e.Hash(t.Hash).Hash(t.World).Hash(t.InHash).Uint(t.InTotal).Uint(t.Number).Uint(t.LastChunk)
	return crypto.Keccak256Hash(e.Bytes())
}
