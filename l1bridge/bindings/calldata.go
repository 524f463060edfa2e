package bindings

import (
	"bytes"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/x/checkpoint"
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

// DecodeCall reads the calldata of propose or publishLocked: the inverse of
// Rollup.PackPropose and PackPublishLocked, but for the certificate.
func DecodeCall(data []byte) (Call, error) {
	contract := NewRollup().GetABI()
	for _, name := range []string{"propose", "publishLocked"} {
		method := contract.Methods[name]
		if !bytes.HasPrefix(data, method.ID) {
			continue
		}
		args, err := method.Inputs.Unpack(data[len(method.ID):])
		if err != nil {
			return Call{}, fmt.Errorf("%w: %w", ErrCall, err)
		}
		return newCall(args, name == "publishLocked")
	}
	return Call{}, ErrCall
}

func newCall(args []any, locked bool) (Call, error) {
	var headers []CheckpointHeader
	var counts *big.Int
	if locked {
		p := *abi.ConvertType(args[0], new(LockedPublication)).(*LockedPublication) //nolint:forcetypeassert // ConvertType returns the type of its prototype
		headers, counts = p.Headers, p.BlobCounts
	} else {
		headers = *abi.ConvertType(args[0], new([]CheckpointHeader)).(*[]CheckpointHeader) //nolint:forcetypeassert // as above
		var ok bool
		if counts, ok = args[1].(*big.Int); !ok {
			return Call{}, ErrCall
		}
	}
	call := Call{Locked: locked}
	word := common.BigToHash(counts)
	for i, h := range headers {
		if i >= len(word) {
			return Call{}, fmt.Errorf("%w: %d headers", ErrCall, len(headers))
		}
		call.Headers = append(call.Headers, ToHeader(h))
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
