package bindings

import (
	"fmt"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/chunk"
)

// FromChunk is the contract's form of a chunk header. keccak256 of its ABI encoding is
// h.Hash().
func FromChunk(h chunk.Header) ChunkHeader {
	return ChunkHeader{
		Number: h.Number, ParentHash: h.ParentHash, Generation: h.Generation, Slot: h.Slot, Timestamp: h.Timestamp,
		Checkpoint: h.Checkpoint, TxCount: h.TxCount, ManaUsed: h.ManaUsed, DaFields: h.DAFields,
		TxsRoot: h.TxsRoot, OutRoot: h.OutRoot, EffectsHash: h.EffectsHash, StateRoot: h.StateRoot,
	}
}

// EncodeSettled is what the Outbox of a deployment without provers is shown of a chunk:
// abi.encode(SettledChunk).
func EncodeSettled(s SettledChunk) ([]byte, error) {
	parsed, err := ConfirmedOutRootsMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	arguments := parsed.Methods["outRootOf"].Inputs // of the number and of what is shown
	if len(arguments) != 2 {
		return nil, fmt.Errorf("outRootOf has %d arguments", len(arguments))
	}
	return abi.Arguments{arguments[1]}.Pack(s)
}

// Words are hashes as the contracts take lists of them.
func Words(hashes []common.Hash) [][32]byte {
	out := make([][32]byte, len(hashes))
	for i, h := range hashes {
		out[i] = h
	}
	return out
}
