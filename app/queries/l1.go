package queries

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
)

// GetCheckpoint returns a checkpoint as it is so far: the latest is that of the last locked
// chunk. By hash it is found while that is its hash.
func (q *Queries) GetCheckpoint(at api.At) (*api.CheckpointInfo, error) {
	number, err := q.checkpointNumber(at)
	if err != nil {
		return nil, err
	}
	return q.checkpoint(number)
}

func (q *Queries) checkpoint(number uint64) (*api.CheckpointInfo, error) {
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

// GetCommittee returns an epoch's committee: a past one's, the present one's, or the next
// one's as soon as it is fixed.
func (q *Queries) GetCommittee(at api.At) (*api.CommitteeInfo, error) {
	epoch, err := q.epoch(at)
	if err != nil {
		return nil, err
	}
	seed, members, err := q.draw(epoch)
	if members == nil {
		members = q.cfg.Schedule.At(epoch)
	}
	if members == nil {
		return nil, api.Unavailable(err)
	}
	return &api.CommitteeInfo{Epoch: epoch, Seed: seed, Quorum: members.Quorum(), Members: members.Members()}, nil
}

// GetLeader returns who publishes in a slot.
func (q *Queries) GetLeader(at api.At) (*api.LeaderInfo, error) {
	slot, err := q.slot(at)
	if err != nil {
		return nil, err
	}
	epoch := q.cfg.Params.EpochOf(slot)
	seed, members, err := q.draw(epoch)
	if err != nil {
		return nil, api.Unavailable(err)
	}
	position := members.Leader(seed, slot)
	return &api.LeaderInfo{Slot: slot, Epoch: epoch, Position: position, Leader: members.Members()[position]}, nil
}

// drawTimeout bounds what a call asks L1.
const drawTimeout = 5 * time.Second

// draw is what L1 says of an epoch, or why it does not.
func (q *Queries) draw(epoch uint64) (common.Hash, *committee.Committee, error) {
	if q.cfg.L1 == nil {
		return common.Hash{}, nil, errors.New("committees and leaders are drawn on L1, and this node has no L1 endpoint")
	}
	ctx, cancel := context.WithTimeout(context.Background(), drawTimeout)
	defer cancel()
	seed, members, err := q.cfg.L1.Draw(ctx, epoch)
	if err != nil {
		return common.Hash{}, nil, fmt.Errorf("epoch %d: %w", epoch, err)
	}
	return seed, members, nil
}
