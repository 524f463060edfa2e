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

// GetCommittee returns an epoch's committee: a past one's, the present one's, or the next
// one's as soon as it is fixed.
func (q *Queries) GetCommittee(epoch uint64) (*api.CommitteeInfo, error) {
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
func (q *Queries) GetLeader(slot uint64) (*api.LeaderInfo, error) {
	epoch := q.cfg.Params.EpochOf(slot)
	seed, members, err := q.draw(epoch)
	if err != nil {
		return nil, api.Unavailable(err)
	}
	at := members.Leader(seed, slot)
	return &api.LeaderInfo{Slot: slot, Epoch: epoch, Position: at, Leader: members.Members()[at]}, nil
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
