package queries

import (
	"errors"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/ledger"
)

// maxListed is how many chunks, checkpoints or epochs one call gives at most.
const maxListed = 50

func listed(limit int) (int, error) {
	if limit < 1 || limit > maxListed {
		return 0, api.BadParams("limit is %d; write 1 to %d", limit, maxListed)
	}
	return limit, nil
}

// list gives what there is from a number on, as Aztec's API does: up to the limit, and less
// where the chain ends.
func list[T any](from uint64, limit int, one func(number uint64) (T, error)) ([]T, error) {
	limit, err := listed(limit)
	out := make([]T, 0, limit)
	for n := from; err == nil && len(out) < limit; n++ {
		var next T
		next, err = one(n)
		if err == nil {
			out = append(out, next)
		}
	}
	if len(out) > 0 && errors.Is(err, api.ErrNotFound) {
		err = nil
	}
	if err != nil {
		return nil, err
	}
	return out, nil
}

// GetChunks returns chunks from one on, 50 at most.
func (q *Queries) GetChunks(from api.At, limit int) ([]*api.ChunkInfo, error) {
	number, err := q.number(from)
	if err != nil {
		return nil, err
	}
	return list(number, limit, q.chunk)
}

// GetCheckpoints returns checkpoints from one on, 50 at most.
func (q *Queries) GetCheckpoints(from api.At, limit int) ([]*api.CheckpointInfo, error) {
	number, err := q.checkpointNumber(from)
	if err != nil {
		return nil, err
	}
	return list(number, limit, q.checkpoint)
}

// GetCheckpointsForEpoch returns the first 50 checkpoints of an epoch that this node keeps; the
// ones behind them are got with GetCheckpoints.
func (q *Queries) GetCheckpointsForEpoch(epoch api.At) ([]*api.CheckpointInfo, error) {
	info, err := q.epochInfo(epoch)
	if err != nil || info.FirstCheckpoint == 0 {
		return []*api.CheckpointInfo{}, err
	}
	return list(info.FirstCheckpoint, int(min(maxListed, info.LastCheckpoint-info.FirstCheckpoint+1)), q.checkpoint) //nolint:gosec // a few
}

// GetEpochs returns epochs from one on, 50 at most, and none after the one after the present.
func (q *Queries) GetEpochs(from api.At, limit int) ([]*api.EpochInfo, error) {
	epoch, err := q.epoch(from)
	if err != nil {
		return nil, err
	}
	now := q.cfg.Params.EpochAt(q.cfg.Forced.Now())
	if epoch > now+1 {
		return []*api.EpochInfo{}, nil
	}
	limit, err = listed(limit)
	if err != nil {
		return nil, err
	}
	return list(epoch, min(limit, int(now+2-epoch)), func(n uint64) (*api.EpochInfo, error) { //nolint:gosec // it was compared
		return q.epochInfo(api.AtNumber(n))
	})
}

func (q *Queries) epochInfo(at api.At) (*api.EpochInfo, error) {
	epoch, err := q.epoch(at)
	if err != nil {
		return nil, err
	}
	p := q.cfg.Params
	info := &api.EpochInfo{
		Epoch: epoch, FirstSlot: slotTime(p, epoch*p.EpochDuration), LastSlot: slotTime(p, (epoch+1)*p.EpochDuration-1),
	}
	last, err := q.lastCheckpoint()
	if err != nil {
		return nil, err
	}
	first, err := q.firstCheckpoint(epoch, last)
	if err != nil {
		return nil, err
	}
	next, err := q.firstCheckpoint(epoch+1, last)
	if err != nil {
		return nil, err
	}
	if first < next {
		info.FirstCheckpoint, info.LastCheckpoint = first, next-1
	}
	return info, nil
}

// GetLockCertificateAt returns the certificate of a CometBFT height; of the latest that has one.
func (q *Queries) GetLockCertificateAt(height api.At) (*api.LockInfo, error) {
	number, ok := height.Number()
	if !ok {
		return q.GetLockCertificate(height)
	}
	c, err := ledger.CertificateAt(q.cfg.World, number)
	if err != nil {
		return nil, answer(err)
	}
	return q.lockInfo(c)
}
