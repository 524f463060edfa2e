package machine

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/claims"
	l1client "github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/duty"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/submitter"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/protocol"
)

// onL1 is the prover's own sight of L1, and its account there.
type onL1 struct {
	client    *l1client.Client
	view      *view.View
	contracts *proving.Contracts
	submits   *submitter.Submitter
	now       func() time.Time
}

// account says what a prover pays from on L1, and what it offers at most.
type account struct {
	key  *ecdsa.PrivateKey
	caps txmgr.Fees
}

func (l L1) look(ctx context.Context, p *protocol.Params, a account, o *StartOptions, registry prometheus.Registerer) (s *onL1, err error) {
	log := o.Logger.With("part", "l1")
	s = &onL1{now: o.now}
	if s.client, err = l1client.Dial(ctx, l.URLs, l1Timeout, log); err != nil {
		return nil, err
	}
	defer func() {
		if err != nil {
			s.client.Close()
		}
	}()
	s.client.Anchor(p.GenesisOrigin.Number, p.GenesisOrigin.Hash)
	s.view, err = view.New(s.client, view.Options{
		Rollup: p.Rollup, FromBlock: p.GenesisOrigin.Number, Depth: p.L1.Depth, Now: o.now, Logger: log, Metrics: registry,
	})
	if err != nil {
		return nil, err
	}
	if s.contracts, err = proving.New(s.view, s.client, p); err != nil {
		return nil, err
	}
	manager, err := txmgr.New(txmgr.Options{
		Client: s.client, ChainID: p.L1ChainID, Rollup: p.Rollup, Key: a.key, Journal: filepath.Join(o.Home, "prover.json"), Caps: a.caps, Logger: log,
	})
	if err != nil {
		return nil, err
	}
	s.submits, err = submitter.New(submitter.Options{
		Member:    duty.Member{Params: p, View: s.view, Account: manager, Now: o.now, Logger: log},
		Contracts: provenNumber{s.contracts},
	})
	return s, err
}

// keys are the hashes of the verifying keys that L1 checks with, by kind: they are the code of
// contracts, behind a byte.
func (s *onL1) keys(ctx context.Context, p *protocol.Params) (map[string]common.Hash, error) {
	head, err := s.client.AgreedHead(ctx)
	if err != nil {
		return nil, err
	}
	market, checks := bindings.NewProving(), bindings.NewEpochVerifier()
	ask := func(of common.Address, call []byte, decode func([]byte) (common.Address, error)) (common.Address, error) {
		raw, err := view.Witness(s.client, head).CallAt(ctx, of, call, head.Hash)
		if err != nil {
			return common.Address{}, fmt.Errorf("ask %s for the keys of proofs: %w", of, err)
		}
		return decode(raw)
	}
	verifier, err := ask(p.Proving.Contract, market.PackVerifier(), market.UnpackVerifier)
	if err != nil {
		return nil, err
	}
	out := map[string]common.Hash{}
	for _, k := range []struct {
		kind   string
		call   []byte
		decode func([]byte) (common.Address, error)
	}{
		{keys.KindT, checks.PackTKey(), checks.UnpackTKey},
		{keys.KindB, checks.PackBKey(), checks.UnpackBKey},
		{keys.KindR, checks.PackRKey(), checks.UnpackRKey},
	} {
		at, err := ask(verifier, k.call, k.decode)
		if err != nil {
			return nil, err
		}
		account, err := s.client.AccountAt(ctx, at, head)
		if err != nil {
			return nil, fmt.Errorf("key of circuit %s at %s: %w", k.kind, at, err)
		}
		code, err := s.client.CodeAt(ctx, at, common.BytesToHash(account.CodeHash), head)
		if err != nil {
			return nil, fmt.Errorf("key of circuit %s at %s: %w", k.kind, at, err)
		}
		if len(code) < 2 {
			return nil, fmt.Errorf("key of circuit %s: no code at %s", k.kind, at)
		}
		out[k.kind] = crypto.Keccak256Hash(code[1:])
	}
	return out, nil
}

// provenNumber is how far L1 is proven.
type provenNumber struct{ of *proving.Contracts }

// Proven implements submitter.Contracts.
func (p provenNumber) Proven(ctx context.Context, at l1client.Header) (uint64, error) {
	tip, err := p.of.Proven(ctx, at)
	return tip.Number, err
}

// errBlind means that no L1 block was seen, or none for long.
var errBlind = errors.New("no recent L1 block: see --l1")

// sight is what L1 says of proofs as of one head.
type sight struct {
	snapshot *view.Snapshot
	period   claims.Period
	tip      proving.Tip
}

// see looks at L1 once.
func (s *onL1) see(ctx context.Context) (out sight, err error) {
	out.snapshot = s.view.Snapshot()
	if age := out.snapshot.Age(s.now()); !out.snapshot.Ready() || age >= 10*time.Duration(out.snapshot.BlockTime)*time.Second {
		return out, errBlind
	}
	if out.period, err = s.contracts.Period(ctx, out.snapshot.Head); err != nil {
		return out, fmt.Errorf("read the period to prove: %w", err)
	}
	if out.tip, err = s.contracts.Proven(ctx, out.snapshot.Head); err != nil {
		return out, fmt.Errorf("read how far L1 is proven: %w", err)
	}
	return out, nil
}

// record is a checkpoint that L1 has; false while L1's logs do not tell.
func (s sight) record(number uint64) (hash [32]byte, ok bool) {
	on := s.snapshot.OnL1()
	if number == on.Tip.Number {
		return on.Tip.Hash, on.Tip.Hash != [32]byte{}
	}
	r, ok := on.At(number)
	return r.Hash, ok
}
