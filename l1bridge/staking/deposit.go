package staking

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/x/deposit"
)

// Deposit is a stake to be deposited, by the depositor of the terms.
type Deposit struct {
	Terms deposit.Terms
	// Proof is the attester key's signature over the terms.
	Proof  []byte
	Amount stakes.AZT
}

// Attester is the holder of the key that signed.
func (d Deposit) Attester() (common.Address, error) {
	key, err := d.Terms.Holder(d.Proof)
	if err != nil {
		return common.Address{}, err
	}
	return crypto.PubkeyToAddress(*key), nil
}

// Purse is what the depositor has at a block.
type Purse struct {
	// Balance is its AZT, Allowance what the staking contract may take of it.
	Balance, Allowance stakes.AZT
}

// Calls are what is left to send: to approve, to deposit, and to let it in once the next
// block, at a time in unix seconds, may have it. It is a pure function of what L1 holds, so
// whoever crashed between two of them goes on with the second.
func (d Deposit) Calls(r stakes.Rules, s stakes.Stake, p Purse, next uint64) ([]Call, error) {
	if s.Status != stakes.None {
		return d.goOn(r, s, next)
	}
	switch {
	case d.Terms.L1ChainID != r.L1ChainID || d.Terms.Staking != r.Staking:
		return nil, fmt.Errorf("%w: they are of staking contract %s on L1 %d, this is %s on %d", ErrWrongProof, d.Terms.Staking, d.Terms.L1ChainID, r.Staking, r.L1ChainID)
	case d.Terms.Withdrawer == (common.Address{}) || d.Terms.Publisher == (common.Address{}):
		return nil, fmt.Errorf("%w: name a withdrawer and a publisher", ErrZeroAddress)
	case d.Amount.Cmp(r.Minimum) < 0:
		return nil, fmt.Errorf("%w: %s AZT is less than %s AZT; deposit as much at least", ErrBelowMinimum, d.Amount, r.Minimum)
	case p.Balance.Cmp(d.Amount) < 0:
		return nil, fmt.Errorf("%w: account %s has %s AZT of token %s, the deposit is %s AZT; send it the rest, or deposit from another account (AZTECD_L1_KEY)",
			ErrNotEnoughAZT, d.Terms.Depositor, p.Balance, r.AZT, d.Amount)
	}
	send, err := d.call(r)
	if err != nil {
		return nil, err
	}
	if p.Allowance.Cmp(d.Amount) < 0 {
		return []Call{approve(r, d.Amount), send}, nil
	}
	return []Call{send}, nil
}

// goOn is what is left once there is a stake: of the same terms it is this deposit.
func (d Deposit) goOn(r stakes.Rules, s stakes.Stake, next uint64) ([]Call, error) {
	switch {
	case s.Status == stakes.Exiting:
		return nil, fmt.Errorf("%w: %s is on its way out; its stake can be had at %s, then `aztecd stake finalize` and deposit anew", ErrStaked, s.Attester, when(s.Exit.At))
	case s.Status == stakes.Leaving:
		return nil, fmt.Errorf("%w: %s wants to leave; `aztecd stake exit` takes it out once the set can do without it", ErrStaked, s.Attester)
	case s.Withdrawer == nil || *s.Withdrawer != d.Terms.Withdrawer:
		return nil, fmt.Errorf("%w: %s is %s with %s AZT for another withdrawer, %s", ErrStaked, s.Attester, s.Status, s.Amount, s.Withdrawer)
	case s.Queue != nil && s.Queue.Due(next):
		return []Call{enter(r, s.Queue.Look)}, nil
	}
	return nil, nil
}

func (d Deposit) call(r stakes.Rules) (Call, error) {
	key, err := d.Terms.Holder(d.Proof)
	if err != nil {
		return Call{}, fmt.Errorf("%w: %w", ErrWrongProof, err)
	}
	return Call{
		Name: "deposit", About: fmt.Sprintf("stake %s AZT for %s", d.Amount, crypto.PubkeyToAddress(*key)), To: r.Staking,
		Data: stakings.PackDeposit(bindings.FromKey(key), d.Terms.Withdrawer, d.Terms.Publisher, d.Amount.Units(), d.Proof),
		Gas:  gasDeposit,
	}, nil
}
