package txobjects

import (
	"crypto/sha256"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/txpool"
)

// bodiesKnown is of how many bodies the tx hash is remembered.
const bodiesKnown = 1 << 15

// bodies remembers the tx hash of bodies that were hashed: a twin of one, which differs
// in the proof alone, is known by a quick hash of its bytes. By its nullifiers it would
// be known too, if it has any of its own: in a chunk after a permutation for each.
type bodies struct {
	ids *lru.Cache[[sha256.Size]byte, common.Hash]
}

func newBodies() (*bodies, error) {
	ids, err := lru.New[[sha256.Size]byte, common.Hash](bodiesKnown)
	if err != nil {
		return nil, fmt.Errorf("known tx bodies: %w", err)
	}
	return &bodies{ids}, nil
}

func (b *bodies) remember(o *tx.Outline, id common.Hash) {
	b.ids.Add(sha256.Sum256(o.EncodedBody()), id)
}

// known gives the tx hash of a body that was hashed before.
func (b *bodies) known(o *tx.Outline) (common.Hash, bool) {
	return b.ids.Get(sha256.Sum256(o.EncodedBody()))
}

// checkTwin refuses a twin of a tx that is in the pool or in a chunk.
func (i *Intake) checkTwin(o *tx.Outline) error {
	id, ok := i.bodies.known(o)
	if !ok {
		return nil
	}
	if i.cfg.Pool.Has(id) {
		return txpool.ErrDuplicate
	}
	included, err := i.included(id)
	if err != nil {
		return err
	}
	if included {
		return execution.ErrNullifierSpent.With("the tx has been included before")
	}
	return nil
}
