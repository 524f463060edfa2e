package proving

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Logs gives logs of L1; *client.Client has it.
type Logs interface {
	LogsBefore(ctx context.Context, f client.Filter, from, to uint64) (logs []types.Log, since uint64, err error)
}

const (
	// mostClaimants is how many of the last claims are told; lookedBack, L1 blocks, how far.
	mostClaimants = 32
	lookedBack    = 50_000
)

var claimed = crypto.Keccak256Hash([]byte("Claimed(uint64,address,address,address,uint256,uint32)"))

// Claimants are the provers that the last periods were claimed for, the newest first: some 32
// of the last week at most. What an endpoint leaves out makes a prover's share look smaller,
// and nothing worse: it is advice.
func (c *Contracts) Claimants(ctx context.Context, at client.Header) ([]common.Address, error) {
	if c.logs == nil {
		return nil, nil
	}
	f := client.Filter{Contract: c.proving, Topics: [][]common.Hash{{claimed}}}
	var out []common.Address
	last := at.Number - min(at.Number, lookedBack)
	for to := at.Number; len(out) < mostClaimants; {
		logs, since, err := c.logs.LogsBefore(ctx, f, last, to)
		if err != nil {
			return nil, fmt.Errorf("claims up to L1 block %d: %w", to, err)
		}
		for i := len(logs) - 1; i >= 0 && len(out) < mostClaimants; i-- {
			if len(logs[i].Topics) == 4 {
				out = append(out, common.BytesToAddress(logs[i].Topics[2][:]))
			}
		}
		if since <= last {
			break
		}
		to = since - 1
	}
	return out, nil
}
