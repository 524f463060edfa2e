package txobjects

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"
)

// A tx that is refused for a passing reason may be taken later: the pool empties,
// a payer is funded. While peers list it, it is asked for again after a pause that
// doubles.
const (
	firstPause    = 2 * time.Second
	longestPause  = 16 * time.Second
	refusedBefore = 1 << 14
)

// retries says when txs that were refused are worth another question.
type retries struct {
	txs *lru.Cache[common.Hash, retry]
}

type retry struct {
	due   time.Time
	pause time.Duration
}

func newRetries() (*retries, error) {
	txs, err := lru.New[common.Hash, retry](refusedBefore)
	if err != nil {
		return nil, fmt.Errorf("refused txs: %w", err)
	}
	return &retries{txs}, nil
}

func (r *retries) due(id common.Hash, now time.Time) bool {
	last, ok := r.txs.Get(id)
	return !ok || !now.Before(last.due)
}

func (r *retries) postpone(id common.Hash, now time.Time) {
	pause := firstPause
	if last, ok := r.txs.Get(id); ok {
		pause = min(2*last.pause, longestPause)
	}
	r.txs.Add(id, retry{now.Add(pause), pause})
}

func (r *retries) forget(id common.Hash) { r.txs.Remove(id) }
