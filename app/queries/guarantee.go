package queries

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
)

// Lock is a certificate with what it is of.
type Lock struct {
	Header      checkpoint.Header
	Certificate *lock.Certificate
	Committee   *committee.Committee
}

// GetGuarantee says what stands behind a tx: the certificate that covers it and, until L1
// has confirmed it, who loses how much if it does not get there.
func (q *Queries) GetGuarantee(ctx context.Context, hash common.Hash) (*api.Guarantee, error) {
	record, err := ledger.TxAt(q.cfg.World, hash)
	if errors.Is(err, ledger.ErrNoRecord) {
		r, err := q.waiting(hash)
		if err != nil {
			return nil, err
		}
		return &api.Guarantee{TxHash: hash, Status: r.Status, Guarantee: r.Guarantee}, nil
	}
	if err != nil {
		return nil, answer(err)
	}
	chunk, err := ledger.ChunkAt(q.cfg.World, record.Chunk)
	if err != nil {
		return nil, answer(err)
	}
	g := &api.Guarantee{TxHash: hash, Status: q.cfg.Tips.Status(record.Chunk), Chunk: record.Chunk, Checkpoint: chunk.Header.Checkpoint}
	g.Guarantee = api.BehindStatus(g.Status, q.cfg.Tips.Confirmed(record.Chunk))
	g.Claimed, g.ProveBy = q.claimed(g.Checkpoint, g.Status)
	if q.cfg.Params.Proven() && g.Status.Reached(api.StatusLocked) && !g.Status.Reached(api.StatusProven) {
		g.Condition = api.ConditionProof
	}
	if g.Guarantee == api.BehindNothing {
		return g, nil
	}
	if err := q.fillLock(ctx, g); err != nil {
		return nil, err
	}
	return g, nil
}

// fillLock adds the certificate and who answers for it.
func (q *Queries) fillLock(ctx context.Context, g *api.Guarantee) error {
	l, err := q.lockOf(g.Chunk)
	if err != nil {
		return err
	}
	if g.Lock, err = q.lockInfo(l); err != nil {
		return err
	}
	switch {
	case g.Guarantee == api.BehindL1:
		return nil
	case q.cfg.L1 == nil:
		return api.Unavailable(errors.New("what is at stake is read from L1, and this node has no L1 endpoint"))
	case g.Lock.Checkpoint == nil:
		return api.NotFound(fmt.Errorf("chunk %d: this node keeps the header that its certificate signs no longer", g.Chunk))
	}
	members, err := q.signers(l)
	if err != nil {
		return answer(err)
	}
	ctx, cancel := context.WithTimeout(ctx, drawTimeout)
	defer cancel()
	if g.AtStake, err = q.cfg.L1.AtStake(ctx, Lock{*g.Lock.Checkpoint, l, members}); err != nil {
		return api.Unavailable(fmt.Errorf("what is at stake for chunk %d: %w", g.Chunk, err))
	}
	return nil
}
