package bindings_test

import (
	"encoding/json"
	"flag"
	"math"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/protocol"
)

// vectorHeader is a header as contracts/test/vectors writes it.
type vectorHeader struct {
	Number       uint64          `json:"number,string"`
	ParentHash   common.Hash     `json:"parentHash"`
	Slot         uint64          `json:"slot,string"`
	Epoch        uint64          `json:"epoch,string"`
	Generation   uint32          `json:"generation,string"`
	FirstChunk   uint64          `json:"firstChunk,string"`
	LastChunk    uint64          `json:"lastChunk,string"`
	ChunksRoot   common.Hash     `json:"chunksRoot"`
	ArchiveRoot  common.Hash     `json:"archiveRoot"`
	StateRoot    common.Hash     `json:"stateRoot"`
	EffectsHash  common.Hash     `json:"effectsHash"`
	BlobsHash    common.Hash     `json:"blobsHash"`
	InTotal      uint64          `json:"inTotal,string"`
	InHash       common.Hash     `json:"inHash"`
	ForcedTotal  uint64          `json:"forcedTotal,string"`
	ForcedHash   common.Hash     `json:"forcedHash"`
	OriginNumber uint64          `json:"originNumber,string"`
	OriginHash   common.Hash     `json:"originHash"`
	TotalMana    uint64          `json:"totalMana,string"`
	TotalFees    protocol.Amount `json:"totalFees"`
	FeePerDaGas  uint64          `json:"feePerDaGas,string"`
	FeePerL2Gas  uint64          `json:"feePerL2Gas,string"`
}

func (v vectorHeader) header() checkpoint.Header {
	return checkpoint.Header{
		Number: v.Number, ParentHash: v.ParentHash, Slot: v.Slot, Epoch: v.Epoch, Generation: v.Generation,
		FirstChunk: v.FirstChunk, LastChunk: v.LastChunk, ChunksRoot: v.ChunksRoot,
		ArchiveRoot: v.ArchiveRoot, StateRoot: v.StateRoot, EffectsHash: v.EffectsHash, BlobsHash: v.BlobsHash,
		In: inputs.Queue{Total: v.InTotal, Hash: v.InHash}, Forced: inputs.Queue{Total: v.ForcedTotal, Hash: v.ForcedHash},
		Origin:    protocol.L1Ref{Number: v.OriginNumber, Hash: v.OriginHash},
		TotalMana: v.TotalMana, TotalFees: v.TotalFees, Fees: protocol.GasFees{PerDA: v.FeePerDaGas, PerMana: v.FeePerL2Gas},
	}
}

// vectorCase is a header and its hash.
type vectorCase struct {
	Name   string       `json:"name"`
	Header vectorHeader `json:"header"`
	Hash   common.Hash  `json:"hash"`
}

const vectorFile = "../contracts/test/vectors/checkpoint_header.json"

// update writes the hashes of the vectors anew, of the headers that stand there
// (make vectors).
var update = flag.Bool("update", false, "write the hashes of the header vectors")

func readVectors(t *testing.T) (v struct {
	Cases []vectorCase `json:"cases"`
},
) {
	t.Helper()
	file, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(file, &v))
	return v
}

// The contract, its bindings and x/checkpoint give a header one hash; the forge
// tests read the same vectors.
func TestHeaderHashIsTheContracts(t *testing.T) {
	vectors := readVectors(t)
	require.Len(t, vectors.Cases, 3)
	for i, c := range vectors.Cases {
		header := c.Header.header()
		if *update {
			vectors.Cases[i].Hash = header.Hash()
			continue
		}
		t.Run(c.Name, func(t *testing.T) {
			encoded := encode(t, bindings.FromHeader(header))
			require.Len(t, encoded, 22*32)
			require.Equal(t, c.Hash, crypto.Keccak256Hash(encoded))
			require.Equal(t, c.Hash, header.Hash())
			require.Equal(t, header.Encode(), encoded)
			require.Equal(t, header, bindings.ToHeader(bindings.FromHeader(header)))
		})
	}
	require.Equal(t, uint64(math.MaxUint64), vectors.Cases[2].Header.Number)
	if *update {
		out, err := json.MarshalIndent(vectors, "", "  ")
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(vectorFile, append(out, '\n'), 0o600))
	}
}

// encode is abi.encode(header), by the bindings' own ABI.
func encode(t *testing.T, header bindings.CheckpointHeader) []byte {
	t.Helper()
	contract, err := bindings.RollupMetaData.ParseABI()
	require.NoError(t, err)
	encoded, err := abi.Arguments{contract.Methods["void"].Inputs[0]}.Pack(header)
	require.NoError(t, err)
	return encoded
}
