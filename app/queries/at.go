package queries

import (
	"errors"
	"fmt"
	"sort"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/ledger"
)

// number gives the number of the chunk that is named.
func (q *Queries) number(at api.At) (uint64, error) {
	if n, ok := at.Number(); ok {
		return n, nil
	}
	if hash, ok := at.Hash(); ok {
		n, err := ledger.NumberOf(q.cfg.World, hash)
		return n, answer(err)
	}
	tip, err := q.tip(at)
	if err != nil {
		return 0, err
	}
	newest, _ := q.cfg.World.Tip()
	return min(tip.Chunk, newest), nil // what is proposed may not be decided here yet
}

func (q *Queries) tip(at api.At) (*api.Tip, error) {
	tips, err := q.cfg.Tips.Tips()
	if err != nil {
		return nil, answer(err)
	}
	return at.Of(&tips), nil
}

// checkpointNumber gives the number of the checkpoint that is named: of a tip that is on L1,
// the last one that is whole there, else the one that is running.
func (q *Queries) checkpointNumber(at api.At) (uint64, error) {
	if n, ok := at.Number(); ok {
		return n, nil
	}
	if hash, ok := at.Hash(); ok {
		return q.checkpointOf(hash)
	}
	tips, err := q.cfg.Tips.Tips()
	if err != nil {
		return 0, answer(err)
	}
	tip := at.Of(&tips)
	if tip != &tips.Proposed && tip != &tips.Locked {
		return tip.Checkpoint, nil
	}
	record, err := ledger.ChunkAt(q.cfg.World, tip.Chunk)
	return record.Header.Checkpoint, answer(err)
}

// searched is how many checkpoints are looked through for a hash: half a day of mainnet's, and
// two milliseconds.
const searched = 600

// checkpointOf finds a checkpoint by its hash, among the last ones.
func (q *Queries) checkpointOf(hash common.Hash) (uint64, error) {
	last, err := q.lastCheckpoint()
	if err != nil {
		return 0, err
	}
	for n := last; n+searched > last; n-- {
		header, err := ledger.CheckpointAt(q.cfg.World, n)
		if err != nil {
			if errors.Is(err, ledger.ErrNoRecord) {
				break
			}
			return 0, answer(err)
		}
		if header.Hash() == hash {
			return n, nil
		}
		if n == 0 {
			break
		}
	}
	return 0, api.NotFound(fmt.Errorf("none of the last %d checkpoints has hash %s; name an older one by its number", searched, hash))
}

// lastCheckpoint is that of the newest chunk, locked or not.
func (q *Queries) lastCheckpoint() (uint64, error) {
	newest, _ := q.cfg.World.Tip()
	record, err := ledger.ChunkAt(q.cfg.World, newest)
	return record.Header.Checkpoint, answer(err)
}

// firstCheckpoint is the first that is not of an epoch before one, or the one after the last.
func (q *Queries) firstCheckpoint(epoch, last uint64) (uint64, error) {
	var failed error
	at := sort.Search(int(last)+1, func(i int) bool { //nolint:gosec // they are counted
		header, err := ledger.CheckpointAt(q.cfg.World, uint64(i)) //nolint:gosec // an index
		if errors.Is(err, ledger.ErrNoRecord) {
			return false // it is before what this node keeps
		}
		failed = errors.Join(failed, err)
		return err == nil && i > 0 && header.Epoch >= epoch // genesis is of no epoch
	})
	return uint64(at), answer(failed) //nolint:gosec // an index
}

// epoch gives the epoch that is named; the latest is the present one.
func (q *Queries) epoch(at api.At) (uint64, error) {
	if n, ok := at.Number(); ok {
		return n, nil
	}
	if at == (api.At{}) {
		return q.cfg.Params.EpochAt(q.cfg.Forced.Now()), nil
	}
	return q.slotOr(at, func(h checkpoint.Header) uint64 { return h.Epoch })
}

// slot gives the slot that is named; the latest is the present one.
func (q *Queries) slot(at api.At) (uint64, error) {
	if n, ok := at.Number(); ok {
		return n, nil
	}
	if at == (api.At{}) {
		return q.cfg.Params.SlotAt(q.cfg.Forced.Now()), nil
	}
	return q.slotOr(at, func(h checkpoint.Header) uint64 { return h.Slot })
}

// slotOr reads what is asked of the checkpoint that a chunk is in.
func (q *Queries) slotOr(at api.At, of func(checkpoint.Header) uint64) (uint64, error) {
	number, err := q.number(at)
	if err != nil {
		return 0, err
	}
	header, err := ledger.RunningAt(q.cfg.World, number)
	return of(header), answer(err)
}
