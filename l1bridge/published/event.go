package published

import (
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/abiwords"
)

// What the contract tells of its chain (IRollup.sol).
var (
	proposedTopic  = topic("CheckpointProposed(uint64,bytes32,bytes32,uint256)")
	confirmedTopic = topic("CheckpointConfirmed(uint64,bytes32,bool,address)")
	undoneTopic    = topic("CheckpointsUndone(uint64,uint64)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// Topic is the first of the event's log.
func (k Kind) Topic() common.Hash {
	return [...]common.Hash{Proposed: proposedTopic, Confirmed: confirmedTopic, Undone: undoneTopic}[k]
}

// Filter is for the contract's events of some kinds.
func Filter(rollup common.Address, kinds ...Kind) client.Filter {
	topics := make([]common.Hash, len(kinds))
	for i, k := range kinds {
		topics[i] = k.Topic()
	}
	return client.Filter{Contract: rollup, Topics: [][]common.Hash{topics}}
}

// publicationsOf is for a checkpoint's publications alone.
func publicationsOf(rollup common.Address, number uint64) client.Filter {
	var indexed common.Hash
	binary.BigEndian.PutUint64(indexed[24:], number)
	f := Filter(rollup, Proposed)
	f.Topics = append(f.Topics, []common.Hash{indexed})
	return f
}

// Decode reads the contract's events among logs. What it does not know was not asked
// for: an endpoint that gives it anyway is wrong.
func Decode(rollup common.Address, logs []types.Log) ([]Event, error) {
	events := make([]Event, 0, len(logs))
	for i := range logs {
		l := &logs[i]
		if l.Removed {
			continue
		}
		if l.Address != rollup || len(l.Topics) != 2 {
			return nil, fmt.Errorf("%w: log of %s with %d topics among those of %s", client.ErrMalformed, l.Address, len(l.Topics), rollup)
		}
		e, err := event(l)
		if err != nil {
			return nil, fmt.Errorf("%w: event in L1 block %d: %w", client.ErrMalformed, l.BlockNumber, err)
		}
		e.TxHash, e.BlockNumber, e.BlockHash = l.TxHash, l.BlockNumber, l.BlockHash
		events = append(events, e)
	}
	return events, nil
}

// event reads one; each has the checkpoint's number as its second topic.
func event(l *types.Log) (Event, error) {
	r := abiwords.NewReader(append(l.Topics[1].Bytes(), l.Data...))
	e := Event{Publication: Publication{Number: r.Uint()}}
	switch l.Topics[0] {
	case proposedTopic:
		e.Kind, e.Hash, e.AttestationBlob = Proposed, r.Hash(), r.Hash()
		at := bindings.ReadPlace(r.Hash().Big())
		e.LastChunk, e.FirstBlob, e.BlobCount, e.Slot, e.Turn = at.LastChunk, at.FirstBlob, at.BlobCount, at.Slot, at.Turn
	case confirmedTopic:
		e.Kind, e.Hash = Confirmed, r.Hash()
		r.Hash() // closed, and by whom
		r.Hash()
	case undoneTopic:
		e.Kind = Undone
		r.Uint() // the tip it was before
	default:
		return e, fmt.Errorf("topic %s", l.Topics[0])
	}
	return e, r.Err()
}
