package governance

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Why there is nothing to vote on.
var (
	ErrNobody  = errors.New("the rollup has no governance")
	ErrAccount = errors.New("the rollup's governance is no contract of votes")
)

var contract = bindings.NewGovernance()

// Whole is what shares are of.
const Whole = 10_000

// Rules are what a deployment fixed of votes.
type Rules struct {
	Governance common.Address `json:"governance"`
	// Vetoer may end a proposal; zero: nobody may.
	Vetoer common.Address `json:"vetoer"`
	// Threshold is what a proposer has locked, Limit what is taken of a member at most.
	Threshold stakes.AZT `json:"threshold"`
	Limit     stakes.AZT `json:"limit"`
	// Quorum is how much of the supply has to vote, Majority how much of that has to be for
	// it, of 10,000.
	Quorum   uint64 `json:"quorum"`
	Majority uint64 `json:"majority"`
	// Voting, Timelock and Grace are seconds: of a vote, from its end to when it can be
	// executed, and in which it can be.
	Voting   uint64 `json:"voting_s"`
	Timelock uint64 `json:"timelock_s"`
	Grace    uint64 `json:"grace_s"`
}

// Reader is the contract as of one block. It may be used by any goroutine.
type Reader struct {
	// At is the contracts beside it.
	At    *stakes.Reader
	Rules Rules
}

// Open reads the rules. ErrNobody, or ErrAccount when governance is a plain account, or
// another contract.
func Open(ctx context.Context, at *stakes.Reader) (*Reader, error) {
	r := &Reader{At: at, Rules: Rules{Governance: at.Rules.Governance}}
	if r.Rules.Governance == (common.Address{}) {
		return nil, fmt.Errorf("%w: nobody votes, and nobody can restart, add or remove", ErrNobody)
	}
	rollup, err := get(ctx, r, "rollup of governance", contract.PackRollup(), contract.UnpackRollup)
	_, reverts := client.RevertData(err)
	if reverts || errors.Is(err, stakes.ErrNotDeployed) || errors.Is(err, client.ErrMalformed) {
		return nil, fmt.Errorf("%w: it is the account %s, which acts by itself", ErrAccount, r.Rules.Governance)
	}
	if err == nil && rollup != at.Rules.Rollup {
		return nil, fmt.Errorf("%w: %s governs rollup %s, not %s", ErrAccount, r.Rules.Governance, rollup, at.Rules.Rollup)
	}
	if err != nil {
		return nil, err
	}
	return r, r.readRules(ctx)
}

func (r *Reader) readRules(ctx context.Context) (err error) {
	if r.Rules.Vetoer, err = get(ctx, r, "vetoer", contract.PackVetoer(), contract.UnpackVetoer); err != nil {
		return err
	}
	for _, amount := range []struct {
		name   string
		into   *stakes.AZT
		call   []byte
		decode func([]byte) (*big.Int, error)
	}{
		{"threshold", &r.Rules.Threshold, contract.PackThreshold(), contract.UnpackThreshold},
		{"limit", &r.Rules.Limit, contract.PackLimit(), contract.UnpackLimit},
	} {
		units, err := get(ctx, r, amount.name, amount.call, amount.decode)
		if err != nil {
			return err
		}
		*amount.into = stakes.NewAZT(units)
	}
	for _, number := range []struct {
		name   string
		into   *uint64
		call   []byte
		decode func([]byte) (uint64, error)
	}{
		{"quorum", &r.Rules.Quorum, contract.PackQuorumShare(), contract.UnpackQuorumShare},
		{"majority", &r.Rules.Majority, contract.PackMajorityShare(), contract.UnpackMajorityShare},
		{"voting time", &r.Rules.Voting, contract.PackVoting(), contract.UnpackVoting},
		{"timelock", &r.Rules.Timelock, contract.PackTimelock(), contract.UnpackTimelock},
		{"grace", &r.Rules.Grace, contract.PackGrace(), contract.UnpackGrace},
	} {
		if *number.into, err = get(ctx, r, number.name, number.call, number.decode); err != nil {
			return err
		}
	}
	return nil
}

// get calls a getter of the contract.
func get[T any](ctx context.Context, r *Reader, name string, call []byte, decode func([]byte) (T, error)) (T, error) {
	return stakes.Get(ctx, r.At, name, r.Rules.Governance, call, decode)
}
