package txobjects

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/p2p"
	"github.com/aztecd/aztecd/internal/ticks"
	"github.com/aztecd/aztecd/x/txpool"
)

const (
	// reconcileEvery is how often peers are asked what is pending there. Gossip brings
	// a tx once: a node that was away then learns of it this way. They have a quarter
	// of that time to answer, the rest is for the txs.
	reconcileEvery = time.Second
	// maxUnknown is how many txs are fetched in that time.
	maxUnknown = 512
	// maxPending bounds an answer, in txs.
	maxPending      = 1024
	maxPendingBytes = 1 + maxPending*common.HashLength
	// pendingVersion begins an answer, so that an empty one differs from none.
	pendingVersion = 1
)

// errPending says that bytes are not a list of pending txs.
var errPending = errors.New("malformed list of pending txs")

// pending encodes the hashes of the best pending txs: a version byte, then 32
// bytes each.
func (i *Intake) pending() []byte {
	out := []byte{pendingVersion}
	for _, t := range i.cfg.Pool.Select(maxPending, i.cfg.Chain.State().Fees) {
		id := t.ID()
		out = append(out, id[:]...)
	}
	return out
}

func decodePending(raw []byte) ([]common.Hash, error) {
	if len(raw) == 0 || raw[0] != pendingVersion || (len(raw)-1)%common.HashLength != 0 || len(raw) > maxPendingBytes {
		return nil, fmt.Errorf("%w: %d bytes", errPending, len(raw))
	}
	ids := make([]common.Hash, 0, len(raw)/common.HashLength)
	for rest := raw[1:]; len(rest) > 0; rest = rest[common.HashLength:] {
		ids = append(ids, common.Hash(rest[:common.HashLength]))
	}
	return ids, nil
}

// Reconcile keeps asking peers for pending txs that gossip did not bring, until
// ctx ends.
func (i *Intake) Reconcile(ctx context.Context) error {
	return ticks.Every(ctx, reconcileEvery, func(time.Time) error {
		if err := i.reconcile(ctx); err != nil && ctx.Err() == nil {
			i.cfg.Logger.Debug("Cannot learn what is pending elsewhere", "err", err)
		}
		return nil
	})
}

func (i *Intake) reconcile(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, reconcileEvery)
	defer cancel()
	asking, cancelAsking := context.WithTimeout(ctx, reconcileEvery/4)
	defer cancelAsking()
	var lists [][]common.Hash
	err := i.cfg.Network.Survey(asking, p2p.Pending, p2p.PendingKey, func(raw []byte) error {
		ids, err := decodePending(raw)
		if err == nil {
			lists = append(lists, ids)
		}
		return err
	})
	if err != nil {
		return err
	}
	unknown, err := i.unknown(lists)
	if err != nil {
		i.cfg.Logger.Error("Cannot look up which of peers' pending txs are in a chunk", "err", err)
		return nil
	}
	if len(unknown) == 0 {
		return nil
	}
	return i.cfg.Network.Fetch(ctx, p2p.Tx, unknown, func(id [32]byte, raw []byte) error {
		t, err := i.admit(ctx, raw, ofGossip)
		i.count("reconcile", err)
		switch {
		case errors.As(err, new(invalid)):
			return err // this peer's fault, another may have the tx
		case err != nil:
			i.refused.postpone(id, i.cfg.Now())
			return nil //nolint:nilerr // counted above; another peer has nothing else
		}
		i.refused.forget(id)
		if t.ID() != id {
			return fmt.Errorf("asked for tx %x, got %s", id, t.ID())
		}
		return nil
	})
}

// unknown picks what to fetch of several peers' lists, in turn: a list of inventions
// takes no more than its share of the time.
func (i *Intake) unknown(lists [][]common.Hash) ([][32]byte, error) {
	seen := make(map[common.Hash]bool)
	var unknown [][32]byte
	for n, more := 0, true; more; n++ {
		more = false
		for _, list := range lists {
			if n >= len(list) {
				continue
			}
			more = true
			id := list[n]
			if seen[id] || !i.refused.due(id, i.cfg.Now()) {
				continue
			}
			settled, err := i.settled(id)
			if err != nil {
				return nil, err
			}
			if settled {
				continue
			}
			seen[id] = true
			if unknown = append(unknown, id); len(unknown) == maxUnknown {
				return unknown, nil
			}
		}
	}
	return unknown, nil
}

// settled tells whether a tx that a peer lists is none of this node's business:
// it is pending here, in a chunk, or can never be in one. One that left the pool
// for a passing reason may come back.
func (i *Intake) settled(id common.Hash) (bool, error) {
	if status, ok := i.cfg.Pool.Status(id); ok && (status.State == txpool.Pending || status.Final()) {
		return true, nil
	}
	return i.included(id)
}
