package queries

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
)

// GetCheckpoint returns a checkpoint by number.
func (q *Queries) GetCheckpoint(number uint64) (*api.CheckpointInfo, error) {
	header, err := ledger.CheckpointAt(q.cfg.World, number)
	if err != nil {
		return nil, answer(err)
	}
	info := &api.CheckpointInfo{Header: header, Hash: header.Hash(), Status: q.cfg.Tips.Status(header.LastChunk)}
	if q.cfg.L1 != nil {
		info.Publication = q.cfg.L1.Publication(number, info.Hash)
	}
	return info, nil
}

// GetCommittee returns an epoch's committee.
func (q *Queries) GetCommittee(epoch uint64) (*api.CommitteeInfo, error) {
	members := q.cfg.Schedule.At(epoch)
	if members == nil {
		return nil, api.Unavailable(unknownCommittee(epoch))
	}
	info := &api.CommitteeInfo{Epoch: epoch, Quorum: members.Quorum(), Members: members.Members()}
	if q.cfg.L1 == nil {
		return info, nil
	}
	if seed, err := q.seed(epoch); err == nil {
		info.Seed = seed
	}
	return info, nil
}

// GetLeader returns who publishes in a slot.
func (q *Queries) GetLeader(slot uint64) (*api.LeaderInfo, error) {
	if q.cfg.L1 == nil {
		return nil, api.Unavailable(fmt.Errorf("leaders are drawn on L1, and this node has no L1 endpoint"))
	}
	epoch := q.cfg.Params.EpochOf(slot)
	members := q.cfg.Schedule.At(epoch)
	if members == nil {
		return nil, api.Unavailable(unknownCommittee(epoch))
	}
	seed, err := q.seed(epoch)
	if err != nil {
		return nil, api.Unavailable(err)
	}
	at := members.Leader(seed, slot)
	return &api.LeaderInfo{Slot: slot, Epoch: epoch, Position: at, Leader: members.Members()[at]}, nil
}

// seedTimeout bounds what a call asks L1.
const seedTimeout = 5 * time.Second

// seed is what an epoch's leaders are drawn with.
func (q *Queries) seed(epoch uint64) (common.Hash, error) {
	ctx, cancel := context.WithTimeout(context.Background(), seedTimeout)
	defer cancel()
	return q.cfg.L1.Seed(ctx, epoch)
}

func unknownCommittee(epoch uint64) error {
	return fmt.Errorf("the committee of epoch %d is not known here: L1 draws it, and this node was not told yet", epoch)
}
