package effect

import (
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/aztec"
	"github.com/aztecd/aztecd/x/merklelog"
)

// TxsRoot is the RFC 6962 root over the hashes of a chunk's txs.
func TxsRoot(txs []TxEffect) common.Hash {
	hashes := make([][]byte, len(txs))
	for i := range txs {
		hash := txs[i].TxHash.Bytes()
		hashes[i] = hash[:]
	}
	return merklelog.Root(hashes)
}

// OutRoot is Aztec's root over the messages to L1 of a chunk's txs, zero without any.
func OutRoot(txs []TxEffect) fr.Element {
	messages := make([][]fr.Element, len(txs))
	for i := range txs {
		messages[i] = txs[i].L2ToL1Msgs
	}
	return aztec.BlockOutHash(messages)
}
