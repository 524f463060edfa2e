package view

import (
	"context"
	"fmt"
	"math/big"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// checkArchive holds what is on disk against L1, once, before it is relied on: the
// last block read must still be there.
func (v *View) checkArchive(ctx context.Context) error {
	at := v.archive.at.Load()
	if at.Block == 0 {
		return nil
	}
	h, err := v.client.HeaderByNumber(ctx, new(big.Int).SetUint64(at.Block))
	if err != nil {
		return fmt.Errorf("look for the block that L1 was read to: %w", err)
	}
	if h.Hash == at.Hash {
		return nil
	}
	v.opts.Logger.Warn("L1 no longer has the block it was read to: read from the deployment again", "block", at.Block, "was", at.Hash, "is", h.Hash)
	return v.archive.clear()
}

// keep moves the publications of final blocks to disk and returns the others.
func (v *View) keep(ctx context.Context, known history, final uint64) (history, error) {
	h, err := v.client.HeaderByNumber(ctx, new(big.Int).SetUint64(final))
	if err != nil {
		return nil, err
	}
	return v.archived(known, h), nil
}

// settle moves what became final with a snapshot to disk. Memory holds no more than
// what L1 may still take back.
func (v *View) settle(s *Snapshot) {
	if h, ok := s.window.at(s.Finalized); ok && h.Number > v.archive.through() {
		s.publications = v.archived(s.publications, h)
	}
}

// archived returns what need not stay in memory. While the disk takes nothing, all has
// to: L1 is followed all the same.
func (v *View) archived(known history, final client.Header) history {
	n := len(known.unwind(final.Number))
	err := v.archive.put(known[:n], final.Number, final.Hash)
	if err == nil {
		v.diskFails = false
		return known[n:]
	}
	v.metrics.failed("disk")
	if !v.diskFails {
		v.opts.Logger.Warn("Cannot keep what is final on L1 on disk: the next start reads it anew", "err", err)
	}
	v.diskFails = true
	return known
}
