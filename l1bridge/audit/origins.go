package audit

import (
	"context"
	"fmt"
	"math/big"
	"sort"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
)

// maxOrigins bounds how many L1 blocks are tried for a header that L1 shows nowhere.
const maxOrigins = 8192

// triesOrigins gives the L1 blocks that the first chunk of the next checkpoint, of a time in
// unix seconds, may have named, until one is right: the origin before, that of L1's tip, and
// then those between the former and a block of L1, the newest first, which an honest
// proposer names one of the last of.
func (a *Auditor) triesOrigins(ctx context.Context, before uint64, time uint64, right func(protocol.L1Ref) bool) (bool, error) {
	last := a.state.Origin.Number
	if right(a.state.Origin.Ref()) || right(a.origin) {
		return true, nil
	}
	number, err := a.lastBefore(ctx, last+1, before, time)
	if err != nil {
		return false, err
	}
	for tries := 0; number > last && tries < maxOrigins; number, tries = number-1, tries+1 {
		h, err := a.block(ctx, number)
		if err != nil {
			return false, err
		}
		if !a.genesis.params.FreshOrigin(h.Block(), time*1000) {
			return false, nil
		}
		if right(h.Block().Ref()) {
			return true, nil
		}
	}
	return false, nil
}

// lastBefore is the number of the last L1 block from one to another that is no later than a
// time; one less than the first when all are.
func (a *Auditor) lastBefore(ctx context.Context, from, to, time uint64) (uint64, error) {
	var failure error
	n := sort.Search(int(to+1-min(from, to+1)), func(i int) bool { //nolint:gosec // numbers of blocks
		h, err := a.block(ctx, from+uint64(i)) //nolint:gosec // the same
		if failure == nil {
			failure = err
		}
		return err != nil || h.Time > time
	})
	return from + uint64(n) - 1, failure //nolint:gosec // the same
}

func (a *Auditor) block(ctx context.Context, number uint64) (client.Header, error) {
	h, err := a.opts.Client.HeaderByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return h, fmt.Errorf("look for the L1 origin in block %d: %w", number, err)
	}
	return h, nil
}
