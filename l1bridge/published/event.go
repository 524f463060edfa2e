package published

import (
	"encoding/binary"
	"fmt"
	"math"

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
	restartedTopic = topic("Restarted(uint64,uint32,string)")
)

func topic(signature string) common.Hash { return crypto.Keccak256Hash([]byte(signature)) }

// Topic is the first of the event's log.
func (k Kind) Topic() common.Hash {
	return [...]common.Hash{Proposed: proposedTopic, Confirmed: confirmedTopic, Undone: undoneTopic, Restarted: restartedTopic}[k]
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
		if l.Address != rollup || !topical(l) {
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

// topical tells whether a log has the topics of an event: of a restart none but the first.
func topical(l *types.Log) bool {
	return len(l.Topics) == 2 || len(l.Topics) == 1 && l.Topics[0] == restartedTopic
}

// event reads one; each but a restart has the checkpoint's number as its second topic.
func event(l *types.Log) (Event, error) {
	if l.Topics[0] == restartedTopic {
		return restarted(l)
	}
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

// restarted reads a restart. The new id, which follows from the count, is not read.
func restarted(l *types.Log) (Event, error) {
	if len(l.Topics) != 1 || len(l.Data) < 3*32 {
		return Event{}, fmt.Errorf("restart of %d topics and %d bytes", len(l.Topics), len(l.Data))
	}
	r := abiwords.NewReader(l.Data[:2*32])
	e := Event{Kind: Restarted, Restarts: r.Uint()}
	generation := r.Uint()
	if generation > math.MaxUint32 {
		return e, fmt.Errorf("generation %d", generation)
	}
	e.Generation = uint32(generation)
	return e, r.Err()
}
