package txmgr

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/aztecd/aztecd/l1bridge/client"
)

// Manager sends from one account. It may be used by several goroutines.
type Manager struct {
	opts    Options
	address common.Address
	signer  Signer
	journal journal
	prover  *Prover

	mu      sync.Mutex // of what follows; held while L1 is asked
	senders map[string]*Sender
	sent    map[uint64]*record // by nonce
	caps    Fees
	blind   bool        // the last simulation told nothing
	at      common.Hash // the head that account was read at
	account client.Account
	asked   clocked // when a caller last asked for the account, to decide
}

// New makes a manager and reads its journal; it sends nothing yet.
func New(opts Options) (*Manager, error) {
	if err := opts.check(); err != nil {
		return nil, fmt.Errorf("transaction manager: %w", err)
	}
	if opts.Logger == nil {
		opts.Logger = slog.New(slog.DiscardHandler)
	}
	if opts.Now == nil {
		opts.Now = time.Now
	}
	if opts.Prover == nil {
		opts.Prover = NewProver()
	}
	if opts.Signer == nil {
		opts.Signer = KeySigner(opts.Key, opts.ChainID)
	}
	m := &Manager{
		opts: opts, caps: opts.Caps, address: opts.Signer.Address(), signer: opts.Signer,
		journal: journal{opts.Journal}, prover: opts.Prover, senders: map[string]*Sender{},
	}
	var err error
	m.sent, err = m.journal.load(m.address, opts.Rollup)
	return m, err
}

// Address is the account.
func (m *Manager) Address() common.Address { return m.address }

// Head is L1 as a caller sees it when it decides.
type Head struct {
	client.Header
	// Finalized is the number of the last final block, 0 when not known.
	Finalized uint64
	// Canonical tells whether a block is on the head's chain.
	Canonical func(number uint64, hash common.Hash) bool
	// BlockTime is the length of an L1 slot in seconds.
	BlockTime uint64
	// Next is when the block after the head is expected, unix seconds.
	Next uint64
}

// clocked is an L1 block and when it was the head.
type clocked struct {
	number uint64
	time   time.Time
}

// handedOver is the L1 block in whose time a transaction goes out that was decided upon at a head. Between the two its
// blobs are proven, which takes longer than a block where blocks come fast: no time in which it could not get in counts.
func (m *Manager) handedOver(h Head) uint64 {
	passed := m.opts.Now().Sub(m.asked.time) / time.Second
	return max(h.Number, m.asked.number+uint64(max(passed, 0))/max(h.BlockTime, 1))
}

// Sender is one caller's use of the account.
type Sender struct {
	m       *Manager
	name    string
	settled func(Outcome)
}

var errNameTaken = errors.New("another sender has that name")

// Sender makes a sender. The name stands in the journal, so that after a restart
// the same caller hears of what it sent. Outcomes of the sender's transactions go to
// settled, from whichever goroutine reconciles.
func (m *Manager) Sender(name string, settled func(Outcome)) (*Sender, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.senders[name] != nil {
		return nil, fmt.Errorf("%w: %s", errNameTaken, name)
	}
	s := &Sender{m, name, settled}
	m.senders[name] = s
	return s, nil
}

// Prove makes the sidecar of blobs. What was proven lately costs nothing again.
func (s *Sender) Prove(blobs []kzg4844.Blob) (*types.BlobTxSidecar, error) {
	return s.m.prover.sidecar(blobs)
}

// accountAt is the account at a head: its nonce is the next one that L1 expects.
func (m *Manager) accountAt(ctx context.Context, h Head) (client.Account, error) {
	if m.at == h.Hash {
		return m.account, nil
	}
	account, err := m.opts.Client.ReadAccount(ctx, m.address, h.Header)
	if err != nil {
		return client.Account{}, err
	}
	m.at, m.account = h.Hash, account
	return account, nil
}

// Caps are the most to offer.
func (m *Manager) Caps() Fees {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.caps
}

// SetCaps changes the most to offer, from the next decision on, until the process ends.
func (m *Manager) SetCaps(caps Fees) error {
	switch {
	case caps.Gas == 0 || caps.Blob == 0 || caps.Tip == 0:
		return errors.New("a fee cap is zero: nothing could ever be sent; pause in its place")
	case caps.Tip > caps.Gas:
		return errors.New("the cap of the tip is above that of gas")
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	m.caps = caps
	return nil
}
