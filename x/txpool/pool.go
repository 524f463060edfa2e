package txpool

import (
	"fmt"
	"sync"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/hashicorp/golang-lru/v2/simplelru"

	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/tx"
)

// Pool is a node's pool of txs. It is safe for concurrent use.
type Pool struct {
	cfg  Config
	work chan struct{}

	mu         sync.Mutex
	entries    map[common.Hash]*entry
	order      order
	nullifiers map[fr.Element]*entry
	// payers are the entries of a payer in order of arrival, by the slot of its
	// balance, which is where chunks show that the balance changed.
	payers   map[fr.Element][]*entry
	arrivals []*entry // some are gone
	bytes    int
	seq      uint64
	left     *simplelru.LRU[common.Hash, Status]
}

// New returns an empty pool, or an error when cfg is not valid.
func New(cfg Config) (*Pool, error) {
	if err := cfg.Validate(); err != nil {
		return nil, err
	}
	left, err := simplelru.NewLRU[common.Hash, Status](cfg.Remembered, nil)
	if err != nil {
		return nil, fmt.Errorf("tx pool: %w", err)
	}
	return &Pool{
		cfg:        cfg,
		work:       make(chan struct{}, 1), // a level: one pending signal says all
		entries:    make(map[common.Hash]*entry),
		nullifiers: make(map[fr.Element]*entry),
		payers:     make(map[fr.Element][]*entry),
		left:       left,
	}, nil
}

// Add takes a checked tx that arrived at now (Unix milliseconds) under the
// given fees. Refusals: ErrDuplicate, execution.ErrExpired, ErrConflict,
// ErrPayerFull, ErrPoolFull. A refused tx leaves the pool as it was.
func (p *Pool) Add(t *tx.Tx, now uint64, fees protocol.GasFees) error {
	p.mu.Lock()
	defer p.mu.Unlock()

	if _, ok := p.entries[t.ID()]; ok {
		return ErrDuplicate
	}
	if now >= t.Body().ExpiresAt {
		return execution.ErrExpired.With("expires_at is %d, it is %d; send it anew with a later one", t.Body().ExpiresAt, now)
	}
	e := &entry{tx: t, priority: Priority(t, fees), seq: p.seq, arrived: now}
	rivals, err := p.rivals(e)
	if err != nil {
		return err
	}
	if err := p.checkPayer(e, rivals); err != nil {
		return err
	}
	victims, err := p.makeRoom(e, rivals)
	if err != nil {
		return err
	}
	for _, r := range rivals {
		p.drop(r, ErrReplaced.With("tx %s spends the same nullifier and pays a higher priority fee", t.ID()))
	}
	for _, v := range victims {
		p.drop(v, ErrPoolFull.With("txs with a higher priority fee took the place; send it anew with a higher one"))
	}
	p.insert(e)
	p.signal()
	return nil
}

// rivals returns the pooled txs that e would replace, or ErrConflict when it
// does not outbid each of them.
func (p *Pool) rivals(e *entry) ([]*entry, error) {
	var rivals []*entry
	seen := make(map[*entry]bool)
	for _, n := range e.tx.Derived().Nullifiers {
		r, ok := p.nullifiers[n]
		if !ok || seen[r] {
			continue
		}
		seen[r] = true
		if !outbids(e.priority, r.priority, p.cfg.ReplaceBump) {
			return nil, ErrConflict.With("pooled tx %s spends the same nullifier with priority %d; raise yours (%d) to at least %d %% more",
				r.tx.ID(), r.priority, e.priority, p.cfg.ReplaceBump)
		}
		rivals = append(rivals, r)
	}
	return rivals, nil
}

func outbids(bid, old uint64, bump int) bool {
	return bid > old && protocol.Product(bid, 100).Cmp(protocol.Product(old, 100+uint64(bump))) >= 0
}

func (p *Pool) checkPayer(e *entry, rivals []*entry) error {
	slot := e.tx.Derived().FeeSlot
	count := len(p.payers[slot])
	for _, r := range rivals {
		if r.tx.Derived().FeeSlot == slot {
			count--
		}
	}
	if count >= p.cfg.MaxPerPayer {
		return ErrPayerFull.With("the payer has %d pooled txs, at most %d are taken; wait until some are included", count, p.cfg.MaxPerPayer)
	}
	return nil
}

// makeRoom returns the txs that must leave so that e fits, lowest priority
// first, or ErrPoolFull when that would take one that is no worse than e.
func (p *Pool) makeRoom(e *entry, rivals []*entry) (victims []*entry, err error) {
	txs, bytes := len(p.entries)+1, p.bytes+e.tx.Footprint()
	leaving := make(map[*entry]bool, len(rivals))
	for _, r := range rivals {
		txs, bytes = txs-1, bytes-r.tx.Footprint()
		leaving[r] = true
	}
	for i := len(p.order) - 1; txs > p.cfg.MaxTxs || bytes > p.cfg.MaxBytes; i-- {
		if i < 0 || p.order[i].priority >= e.priority {
			return nil, ErrPoolFull.With("the pool holds %d txs and %d bytes and none with a lower priority fee than %d; raise it or try later",
				len(p.entries), p.bytes, e.priority)
		}
		if v := p.order[i]; !leaving[v] {
			victims = append(victims, v)
			txs, bytes = txs-1, bytes-v.tx.Footprint()
		}
	}
	return victims, nil
}
