package bindings_test

import (
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// vectorHeader is a header as contracts/test/vectors writes it.
type vectorHeader struct {
	Number          uint64 `json:",string"`
	ParentHash      common.Hash
	Slot            uint64 `json:",string"`
	Epoch           uint64 `json:",string"`
	Generation      uint32 `json:",string"`
	FirstChunk      uint64 `json:",string"`
	LastChunk       uint64 `json:",string"`
	LastChunkHash   common.Hash
	ArchiveRoot     common.Hash
	StateRoot       common.Hash
	EffectsHash     common.Hash
	BlobsHash       common.Hash
	InHash          common.Hash
	OutRoot         common.Hash
	ForcedHash      common.Hash
	OriginNumber    uint64 `json:",string"`
	OriginHash      common.Hash
	OriginTimestamp uint64 `json:",string"`
	TotalMana       uint64 `json:",string"`
	FeePerDaGas     uint64 `json:",string"`
	FeePerL2Gas     uint64 `json:",string"`
}

func (v vectorHeader) header() checkpoint.Header {
	return checkpoint.Header{
		Number: v.Number, ParentHash: v.ParentHash, Slot: v.Slot, Epoch: v.Epoch, Generation: v.Generation,
		FirstChunk: v.FirstChunk, LastChunk: v.LastChunk, LastChunkHash: v.LastChunkHash,
		ArchiveRoot: v.ArchiveRoot, StateRoot: v.StateRoot, EffectsHash: v.EffectsHash, BlobsHash: v.BlobsHash,
		InHash: v.InHash, OutRoot: v.OutRoot, ForcedHash: v.ForcedHash,
		Origin:    protocol.L1Block{Number: v.OriginNumber, Hash: v.OriginHash, Timestamp: v.OriginTimestamp},
		TotalMana: v.TotalMana, Fees: protocol.GasFees{PerDA: v.FeePerDaGas, PerMana: v.FeePerL2Gas},
	}
}

// The contract, its bindings and x/checkpoint give a header one hash; the forge
// tests read the same vectors.
func TestHeaderHashIsTheContracts(t *testing.T) {
	file, err := os.ReadFile("../contracts/test/vectors/checkpoint_header.json")
	require.NoError(t, err)
	var vectors struct {
		Cases []struct {
			Name   string
			Header vectorHeader
			Hash   common.Hash
		}
	}
	require.NoError(t, json.Unmarshal(file, &vectors))
	require.Len(t, vectors.Cases, 3)

	for _, c := range vectors.Cases {
		t.Run(c.Name, func(t *testing.T) {
			header := c.Header.header()
			encoded := encode(t, bindings.FromHeader(header))
			require.Len(t, encoded, 21*32)
			require.Equal(t, c.Hash, crypto.Keccak256Hash(encoded))
			require.Equal(t, c.Hash, header.Hash())
			require.Equal(t, header.Encode(), encoded)
		})
	}
	require.Equal(t, uint64(math.MaxUint64), vectors.Cases[2].Header.Number)
}

// encode is abi.encode(header), by the bindings' own ABI.
func encode(t *testing.T, header bindings.CheckpointHeader) []byte {
	t.Helper()
	contract, err := bindings.RollupMetaData.ParseABI()
	require.NoError(t, err)
	encoded, err := abi.Arguments{contract.Methods["publishLocked"].Inputs[0]}.Pack(header)
	require.NoError(t, err)
	return encoded
}
