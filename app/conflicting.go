package app

import (
	"context"
	"errors"

	"github.com/aztecd/aztecd/app/conflicts"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/lock"
)

// openConflicts opens what finds locks that cannot both hold.
func (n *Node) openConflicts() (*conflicts.Detector, error) {
	return conflicts.Open(conflicts.Config{
		ChainID: n.params.ChainID(), Committee: n.committeeOf,
		Own:    conflicts.Own{Records: n.stores.world, Locked: func() (uint64, error) { return n.tips.LockedChunk(), nil }, Height: func() uint64 { return n.state().Height }},
		Newest: func(ctx context.Context, got func(*lock.Certificate) error) error { return n.shares.Newest(ctx, got) },
		Twice:  n.twice.Found, File: n.cfg.Files().Conflicts, Peers: n.network,
		Logger: n.log.With("part", "conflicts"), Metrics: n.registry,
	})
}

var errUnnamed = errors.New("this node cannot name the committee of that epoch")

// committeeOf is the committee of an epoch, as this node knows it or L1 says.
func (n *Node) committeeOf(ctx context.Context, epoch uint64) (*committee.Committee, error) {
	if c := n.schedule.At(epoch); c != nil {
		return c, nil
	}
	if n.bridge == nil {
		return nil, errUnnamed
	}
	_, c, err := n.bridge.Draw(ctx, epoch)
	return c, err
}
