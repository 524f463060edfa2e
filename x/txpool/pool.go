package txpool

import (
	"bytes"
	"fmt"
	"slices"
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

	mu      sync.Mutex
	entries map[common.Hash]*entry
	order   order
	// spends and nullifiers are the same, before siloing, as txs bring them, and after,
	// as chunks show them.
	spends     map[tx.Pair]*entry
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
		spends:     make(map[tx.Pair]*entry),
		nullifiers: make(map[fr.Element]*entry),
		payers:     make(map[fr.Element][]*entry),
		left:       left,
	}, nil
}

// Add takes a checked tx that arrived at now (Unix milliseconds) under the given
// fees, whose payer has the balance. Refusals: ErrDuplicate, execution.ErrExpired,
// ErrConflict, ErrPayerFull, ErrPayerOwes, ErrPoolFull. A refused tx leaves the
// pool as it was.
func (p *Pool) Add(t *tx.Tx, now uint64, fees protocol.GasFees, balance protocol.Amount) error {
	d := t.Derived()
	o := offer{
		terms: t.Terms(), priority: Priority(t.Terms(), fees), feeSlot: d.FeeSlot, spends: t.Spends(),
		encodedBody: t.EncodedBody(), footprint: t.Footprint(),
	}
	p.mu.Lock()
	defer p.mu.Unlock()

	if _, ok := p.entries[t.ID()]; ok {
		return ErrDuplicate
	}
	rivals, victims, err := p.admit(&o, now, balance)
	if err != nil {
		return err
	}
	for _, r := range rivals {
		p.drop(r, ErrReplaced.With("tx %s spends the same nullifier and pays a higher priority fee", t.ID()))
	}
	for _, v := range victims {
		p.drop(v, ErrPoolFull.With("txs with a higher priority fee took the place; send it anew with a higher one"))
	}
	p.insert(&entry{tx: t, offer: o, seq: p.seq, arrived: now})
	p.signal()
	return nil
}

// Consider gives the refusal that Add would give a tx that was read but not hashed
// yet, and hashes nothing of it but the payer. One without nullifiers of its own is not
// known to be a duplicate before.
func (p *Pool) Consider(x *tx.Outline, now uint64, fees protocol.GasFees, balance protocol.Amount) error {
	o := offer{
		terms: x.Terms(), priority: Priority(x.Terms(), fees), feeSlot: x.FeeSlot(), spends: x.Spends(),
		encodedBody: x.EncodedBody(), footprint: x.Footprint(),
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	_, _, err := p.admit(&o, now, balance)
	return err
}

// admit tells which txs must leave for o: those it replaces, and those it pushes
// out.
func (p *Pool) admit(o *offer, now uint64, balance protocol.Amount) (rivals, victims []*entry, err error) {
	if err := execution.CheckExpiry(o.terms, now); err != nil {
		return nil, nil, err
	}
	if rivals, err = p.rivals(o); err != nil {
		return nil, nil, err
	}
	if err := p.checkPayer(o, rivals, balance); err != nil {
		return nil, nil, err
	}
	victims, err = p.makeRoom(o, rivals)
	return rivals, victims, err
}

// rivals returns the pooled txs that o would replace, or ErrConflict when it
// does not outbid each of them, ErrDuplicate when it is one of them.
func (p *Pool) rivals(o *offer) ([]*entry, error) {
	var rivals []*entry
	seen := make(map[*entry]bool)
	for _, s := range o.spends {
		r, ok := p.spends[s]
		if !ok || seen[r] {
			continue
		}
		seen[r] = true
		if bytes.Equal(o.encodedBody, r.encodedBody) {
			return nil, ErrDuplicate
		}
		if !outbids(o.priority, r.priority, p.cfg.ReplaceBump) {
			return nil, ErrConflict.With("pooled tx %s spends the same nullifier with priority %d; raise yours (%d) to at least %d %% more",
				r.tx.ID(), r.priority, o.priority, p.cfg.ReplaceBump)
		}
		rivals = append(rivals, r)
	}
	return rivals, nil
}

func outbids(bid, old uint64, bump int) bool {
	return bid > old && protocol.Product(bid, 100).Cmp(protocol.Product(old, 100+uint64(bump))) >= 0
}

// makeRoom returns the txs that must leave so that o fits, lowest priority
// first, or ErrPoolFull when that would take one that is no worse than o.
func (p *Pool) makeRoom(o *offer, rivals []*entry) (victims []*entry, err error) {
	txs, size := len(p.entries)+1, p.bytes+o.footprint
	for _, r := range rivals {
		txs, size = txs-1, size-r.footprint
	}
	for i := len(p.order) - 1; txs > p.cfg.MaxTxs || size > p.cfg.MaxBytes; i-- {
		if i < 0 || p.order[i].priority >= o.priority {
			return nil, ErrPoolFull.With("the pool holds %d txs and %d bytes and none with a lower priority fee than %d; raise it or try later",
				len(p.entries), p.bytes, o.priority)
		}
		if v := p.order[i]; !slices.Contains(rivals, v) {
			victims = append(victims, v)
			txs, size = txs-1, size-v.footprint
		}
	}
	return victims, nil
}
