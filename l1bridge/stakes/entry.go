package stakes

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Entry is how a validator came into the set.
type Entry struct {
	// Genesis: it was deposited by the deployer, and sits from epoch 0 on.
	Genesis bool `json:"genesis,omitempty"`
	// Epoch is the one in which it entered, First the first whose committee can have it.
	Epoch uint64 `json:"epoch"`
	First uint64 `json:"first_epoch"`
}

// entered is the topic of IStaking's Entered.
var entered = crypto.Keccak256Hash([]byte("Entered(address,uint256)"))

// EntryOf looks for when a validator that is in the set last came into it: the contract
// tells it in an event only. It reads logs back to the deployment if it has to.
func (r *Reader) EntryOf(ctx context.Context, l1 *client.Client, attester common.Address) (Entry, error) {
	filter := client.Filter{
		Contract: r.Rules.Staking, Topics: [][]common.Hash{{entered}, {common.BytesToHash(attester[:])}},
	}
	for to := r.Head.Number; to > r.Rules.Origin; {
		logs, since, err := l1.LogsBefore(ctx, filter, r.Rules.Origin+1, to)
		if err != nil {
			return Entry{}, fmt.Errorf("look for the entry of %s: %w", attester, err)
		}
		if n := len(logs); n > 0 {
			block, err := l1.HeaderByNumber(ctx, new(big.Int).SetUint64(logs[n-1].BlockNumber))
			if err != nil {
				return Entry{}, err
			}
			epoch := r.Rules.epochOf(block.Time)
			return Entry{Epoch: epoch, First: epoch + SetLag}, nil
		}
		to = since - 1
	}
	return Entry{Genesis: true}, nil
}
