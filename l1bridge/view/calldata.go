package view

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrCall means that bytes are not a call that publishes checkpoints.
var ErrCall = errors.New("not a call of propose or publishLocked")

// Call is what a transaction asked of the Rollup.
type Call struct {
	Headers []checkpoint.Header
	// BlobCounts are the effect blobs of each header.
	BlobCounts []int
	// Locked tells publishLocked from propose.
	Locked bool
}

// DecodeCall reads the calldata of propose or publishLocked.
func DecodeCall(data []byte) (Call, error) {
	contract := bindings.NewRollup().GetABI()
	for _, name := range []string{"propose", "publishLocked"} {
		method := contract.Methods[name]
		if !bytes.HasPrefix(data, method.ID) {
			continue
		}
		args, err := method.Inputs.Unpack(data[len(method.ID):])
		if err != nil || len(args) < 2 {
			return Call{}, fmt.Errorf("%w: %w", ErrCall, err)
		}
		return newCall(args, name == "publishLocked")
	}
	return Call{}, ErrCall
}

func newCall(args []any, locked bool) (Call, error) {
	var headers []bindings.CheckpointHeader
	if locked {
		headers = []bindings.CheckpointHeader{*abi.ConvertType(args[0], new(bindings.CheckpointHeader)).(*bindings.CheckpointHeader)} //nolint:forcetypeassert // ConvertType returns the type of its prototype
	} else {
		headers = *abi.ConvertType(args[0], new([]bindings.CheckpointHeader)).(*[]bindings.CheckpointHeader) //nolint:forcetypeassert // as above
	}
	counts, ok := args[1].(*big.Int)
	if !ok {
		return Call{}, ErrCall
	}
	call := Call{Locked: locked}
	word := common.BigToHash(counts)
	for i, h := range headers {
		if i >= len(word) {
			return Call{}, fmt.Errorf("%w: %d headers", ErrCall, len(headers))
		}
		call.Headers = append(call.Headers, FromContract(h))
		call.BlobCounts = append(call.BlobCounts, int(word[len(word)-1-i]))
	}
	return call, nil
}

// EffectBlobs picks the hashes of one header's effect blobs out of the
// transaction's.
func (c Call) EffectBlobs(header int, all []common.Hash) ([]common.Hash, error) {
	from := 0
	for _, n := range c.BlobCounts[:header] {
		from += n
	}
	to := from + c.BlobCounts[header]
	if to >= len(all) {
		return nil, fmt.Errorf("%w: header %d has blobs %d to %d of %d", ErrCall, header, from, to, len(all))
	}
	return all[from:to], nil
}

// FromContract turns the contract's form of a header into ours: the inverse of
// bindings.FromHeader.
func FromContract(h bindings.CheckpointHeader) checkpoint.Header {
	return checkpoint.Header{
		Number: h.Number, ParentHash: h.ParentHash, Slot: h.Slot, Epoch: h.Epoch, Generation: h.Generation,
		FirstChunk: h.FirstChunk, LastChunk: h.LastChunk, LastChunkHash: h.LastChunkHash,
		ArchiveRoot: h.ArchiveRoot, StateRoot: h.StateRoot, EffectsHash: h.EffectsHash, BlobsHash: h.BlobsHash,
		InHash: h.InHash, OutRoot: h.OutRoot, ForcedHash: h.ForcedHash,
		Origin:    protocol.L1Block{Number: h.OriginNumber, Hash: h.OriginHash, Timestamp: h.OriginTimestamp},
		TotalMana: h.TotalMana,
		Fees:      protocol.GasFees{PerDAGas: h.FeePerDaGas, PerL2Gas: h.FeePerL2Gas},
	}
}
