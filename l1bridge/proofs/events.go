package proofs

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
)

// What the contract tells (IProving.sol).
var (
	provenTopic    = topic("EpochProven(uint64,uint64,(bytes32,bytes32,bytes32,uint64,uint64,uint64),bytes32,address)")
	claimedTopic   = topic("Claimed(uint64,address,address,address,uint256,uint32)")
	fulfilledTopic = topic("PeriodProven(uint64,address)")
	takenTopic     = topic("BondTaken(uint64,address,uint256)")
	prunedTopic    = topic("Pruned(uint64,uint64,bytes32,uint32,uint64)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

func filter(contract common.Address) client.Filter {
	return client.Filter{Contract: contract, Topics: [][]common.Hash{{provenTopic, claimedTopic, fulfilledTopic, takenTopic, prunedTopic}}}
}

// taken is a bond that was, by the transaction that pruned.
type taken struct {
	*bindings.ProvingBondTaken
	tx common.Hash
}

// with is the history after more logs, in the order of L1.
func (h History) with(contract common.Address, logs []types.Log) (History, error) {
	h = h.clip()
	market := bindings.NewProving()
	var bond *taken
	for i := range logs {
		l := &logs[i]
		if l.Removed {
			continue
		}
		if l.Address != contract || len(l.Topics) == 0 {
			return h, fmt.Errorf("%w: log of %s among those of %s", client.ErrMalformed, l.Address, contract)
		}
		var err error
		at := Place{l.TxHash, l.BlockNumber, l.BlockHash}
		switch l.Topics[0] {
		case provenTopic:
			var e *bindings.ProvingEpochProven
			if e, err = market.UnpackEpochProvenEvent(l); err == nil && e.Number > 0 {
				h.Proofs = append(h.Proofs, Proof{e.First, e.Number, e.Tip, e.OutRoot, e.By, at})
			}
		case claimedTopic:
			var e *bindings.ProvingClaimed
			if e, err = market.UnpackClaimedEvent(l); err == nil {
				h.Claims = append(h.Claims, Claim{e.Period, e.Prover, e.Attester, e.Claimer, e.Bond, e.BasisPointFee, at})
			}
		case fulfilledTopic:
			var e *bindings.ProvingPeriodProven
			if e, err = market.UnpackPeriodProvenEvent(l); err == nil {
				h.Fulfilled = append(h.Fulfilled, Fulfilled{e.Period, e.By, at})
			}
		case takenTopic:
			var e *bindings.ProvingBondTaken
			e, err = market.UnpackBondTakenEvent(l)
			bond = &taken{e, l.TxHash}
		case prunedTopic:
			var e *bindings.ProvingPruned
			if e, err = market.UnpackPrunedEvent(l); err == nil {
				h.Prunes = append(h.Prunes, pruned(e, bond, at))
			}
		default:
			err = fmt.Errorf("topic %s", l.Topics[0])
		}
		if err != nil {
			return h, fmt.Errorf("%w: event of %s in L1 block %d: %w", client.ErrMalformed, contract, l.BlockNumber, err)
		}
	}
	return h, nil
}

// pruned is a prune; the bond was taken by the same transaction, if any was.
func pruned(e *bindings.ProvingPruned, bond *taken, at Place) Prune {
	p := Prune{Period: e.Period, Checkpoint: e.Number, Chunk: e.ProvenChunk, Hash: e.Hash, Generation: e.Generation, Reason: Unclaimed, Place: at}
	if bond != nil && bond.Period == e.Period && bond.tx == at.TxHash {
		p.Reason, p.Prover, p.Bond = Unproven, bond.Prover, bond.Bond
	}
	return p
}
