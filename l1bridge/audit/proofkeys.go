package audit

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proofs"
	"github.com/aztecd/aztecd/l1bridge/verify"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// openProofs reads the keys that L1 checks proofs with; nil where nobody proves.
func (a *Auditor) openProofs(ctx context.Context, pin *verify.Pin) error {
	if a.deployment.Proving == (common.Address{}) {
		return nil
	}
	p := &proving{
		reader:  &proofs.Reader{L1: a.opts.Client, Contract: a.deployment.Proving, From: max(a.opts.FromBlock, a.genesis.block-min(a.genesis.block, before))},
		checked: map[uint64]proofs.Proof{},
	}
	verifier, err := call(ctx, pin, "verifier of proofs", a.deployment.Proving, bindings.NewProving().PackVerifier(), bindings.NewProving().UnpackVerifier)
	if err != nil {
		return err
	}
	contract := bindings.NewEpochVerifier()
	for _, k := range []struct {
		what      string
		call      []byte
		decode    func([]byte) (common.Address, error)
		public    int
		committed bool
		into      **groth.VerifyingKey
	}{
		{"T", contract.PackTKey(), contract.UnpackTKey, 2, false, &p.keys.T},
		{"B", contract.PackBKey(), contract.UnpackBKey, 2, true, &p.keys.B},
		{"R", contract.PackRKey(), contract.UnpackRKey, 12, false, &p.keys.R},
	} {
		at, err := call(ctx, pin, "key "+k.what, verifier, k.call, k.decode)
		if err != nil {
			return err
		}
		if *k.into, err = a.key(ctx, pin, at, k.public, k.committed); err != nil {
			return fmt.Errorf("verifying key %s at %s: %w", k.what, at, err)
		}
	}
	a.proving = p
	return nil
}

// key reads a verifying key: a contract's code, by a proof of the account.
func (a *Auditor) key(ctx context.Context, pin *verify.Pin, at common.Address, public int, committed bool) (*groth.VerifyingKey, error) {
	account, err := a.opts.Client.AccountAt(ctx, at, pin.Block)
	if err != nil {
		return nil, err
	}
	if account == nil {
		return nil, fmt.Errorf("%w: no contract is there", client.ErrMalformed)
	}
	code, err := a.opts.Client.CodeAt(ctx, at, common.BytesToHash(account.CodeHash), pin.Block)
	if err != nil {
		return nil, err
	}
	if len(code) == 0 || code[0] != 0 {
		return nil, fmt.Errorf("%w: its code is no key", client.ErrMalformed)
	}
	return groth.ParseVerifyingKey(code[1:], public, committed)
}

func call[T any](ctx context.Context, pin *verify.Pin, what string, to common.Address, data []byte, decode func([]byte) (T, error)) (out T, err error) {
	raw, err := pin.Contract.CallAt(ctx, to, data, pin.Block.Hash)
	if err != nil {
		return out, fmt.Errorf("%s of %s: %w", what, to, err)
	}
	if out, err = decode(raw); err != nil {
		return out, fmt.Errorf("%w: %s of %s: %w", client.ErrMalformed, what, to, err)
	}
	return out, nil
}
