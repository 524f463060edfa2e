package staking

import (
	"cmp"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
)

// Reasons that an action is refused; each error says what to do.
var (
	ErrBelowMinimum  = errors.New("the stake is below the minimum")
	ErrNotEnoughAZT  = errors.New("not enough AZT")
	ErrStaked        = errors.New("the attester has a stake already")
	ErrNoStake       = errors.New("the attester has no stake")
	ErrNotWithdrawer = errors.New("the account may not do that")
	ErrSetAtMinimum  = errors.New("the set cannot do without the validator yet")
	ErrStillBonded   = errors.New("the stake cannot be had yet")
	ErrNotExiting    = errors.New("the validator has not left the set")
	ErrNobodyDue     = errors.New("nobody can enter now")
	ErrNotMinter     = errors.New("the account may not mint")
	ErrNothingToPay  = errors.New("there is nothing to claim")
	ErrEmptyPot      = errors.New("there is not enough in the pot that pays rewards")
	ErrWrongProof    = errors.New("the proof is not the key's over these terms")
	ErrZeroAddress   = errors.New("the zero address is nobody's")
	ErrNoEther       = errors.New("the account cannot pay for the transaction")
	ErrFees          = errors.New("L1 asks for more than the fee caps allow")
	ErrReverted      = errors.New("the transaction was included and reverted")
	ErrRefused       = errors.New("the contract refuses")
)

// when writes a time, unix seconds, for people.
func when(seconds uint64) string {
	return time.Unix(int64(seconds), 0).UTC().Format("2006-01-02 15:04:05 MST")
}

func mayNot(account common.Address, s stakes.Stake, others string) error {
	return fmt.Errorf("%w: %s is not the withdrawer of %s, which is %s%s; send from that one (AZTECD_L1_KEY)", ErrNotWithdrawer, account, s.Attester, s.Withdrawer, others)
}

// explained puts what the contract says of a call into words. Most of it is asked before;
// this is for what changed since, and for what only the contract can tell.
func explained(c Call, err error) error {
	var refusal *txmgr.Refusal
	if !errors.As(err, &refusal) {
		return fmt.Errorf("%s: %w", c.Name, err)
	}
	why := ErrRefused
	switch refusal.Name {
	case "AlreadyStaked":
		why = ErrStaked
	case "StakeTooSmall":
		why = ErrBelowMinimum
	case "InsufficientBalance", "InsufficientAllowance":
		why = ErrNotEnoughAZT
	case "NotTheHolder", "NotAPoint", "BadSignatureLength":
		why = ErrWrongProof
	case "NotWithdrawer":
		why = ErrNotWithdrawer
	case "NobodyCanEnter":
		why = ErrNobodyDue
	case "StillBonded":
		why = ErrStillBonded
	case "SetAtMinimum":
		why = ErrSetAtMinimum
	case "NothingToPay":
		why = ErrNothingToPay
	case "EmptyPot":
		why = ErrEmptyPot
	}
	return fmt.Errorf("%w: %s: %w; see `%s`", why, c.Name, refusal, cmp.Or(c.See, "aztecd stake status"))
}
