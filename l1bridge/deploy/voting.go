package deploy

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/protocol"
)

// Voting is what a deployment fixes of votes of AZT holders. Amounts are in AZT's smallest
// unit, shares of 10,000, times in seconds.
type Voting struct {
	// Vetoer may end what was not executed yet; zero: nobody may.
	Vetoer common.Address
	// Threshold is what a proposer has locked; Limit is what may be taken of a member.
	Threshold, Limit *big.Int
	// Quorum of the supply has to vote, Majority of that has to be for it.
	Quorum, Majority uint64
	// Time of a vote; Timelock from its end to when it may be executed, and Grace in which it
	// may be. Together they are at most the exit delay.
	Time, Timelock, Grace uint64
	// Holders are minted AZT to vote with.
	Holders []bindings.Allocation
}

const (
	// quorum and majority are those of seeds 004, "Quantifiable Guarantees".
	quorum, majority = 1_500, 6_000
	// whole is what shares are of.
	whole = 10_000
)

// StandardVoting is design 4.7's for a chain with these parameters: half of the exit delay for
// a vote, a seventh for the timelock, and the rest to execute. On a development L1 a vote takes
// as little of it as there is to watch.
func StandardVoting(p *protocol.Params, stakes Staking) *Voting {
	exit := p.Windows.ExitDelay * p.SlotDuration / 1000
	v := &Voting{
		Threshold: azt(1_000), Limit: stakes.Minimum, Quorum: quorum, Majority: majority,
		Time: max(exit/2, 1), Timelock: max(exit/7, 1),
	}
	if p.L1ChainID == protocol.DevnetL1ChainID {
		v.Time, v.Timelock = max(exit/12, 1), max(exit/24, 1)
	}
	v.Grace = exit - min(exit, v.Time+v.Timelock)
	return v
}

// check reports what the contract would refuse, with that many seconds of exit delay; nil is
// no vote at all.
func (v *Voting) check(exitDelay uint64) error {
	if v == nil {
		return nil
	}
	for _, amount := range []struct {
		name string
		is   *big.Int
	}{{"threshold of proposals", v.Threshold}, {"limit of what a vote takes", v.Limit}} {
		if amount.is == nil || amount.is.Sign() < 0 || amount.is.BitLen() > 128 {
			return fmt.Errorf("%w: %s of %v AZT", ErrConfig, amount.name, amount.is)
		}
	}
	for _, h := range v.Holders {
		if h.To == (common.Address{}) || h.Amount == nil || h.Amount.Sign() < 0 {
			return fmt.Errorf("%w: %v AZT for %s", ErrConfig, h.Amount, h.To)
		}
	}
	switch {
	case v.Limit.Sign() == 0:
		return fmt.Errorf("%w: a vote may take nothing", ErrConfig)
	case v.Quorum == 0 || v.Quorum > whole || v.Majority <= whole/2 || v.Majority > whole:
		return fmt.Errorf("%w: a quorum of %d and a majority of %d of %d; a quorum above 0 and a majority above half are possible", ErrConfig, v.Quorum, v.Majority, whole)
	case v.Time == 0 || v.Timelock == 0 || v.Grace == 0:
		return fmt.Errorf("%w: %d s of voting, %d s of timelock, %d s to execute; each takes some", ErrConfig, v.Time, v.Timelock, v.Grace)
	case v.Time > exitDelay || v.Timelock > exitDelay || v.Grace > exitDelay || v.Time+v.Timelock+v.Grace > exitDelay:
		return fmt.Errorf("%w: %d s of voting, %d s of timelock and %d s to execute; an exit takes %d s, and a stake must not be gone before", ErrConfig, v.Time, v.Timelock, v.Grace, exitDelay)
	}
	return nil
}

// limit is what governance may take of a member: an account takes nothing.
func (v *Voting) limit() *big.Int {
	if v == nil {
		return new(big.Int)
	}
	return v.Limit
}

// constructor is the encoded constructor call of Governance.
func (v *Voting) constructor(s suite) []byte {
	return bindings.NewGovernance().PackConstructor(bindings.GovernanceConfig{
		Rollup: s.rollup, Vetoer: v.Vetoer, Threshold: v.Threshold, Quorum: v.Quorum, Majority: v.Majority,
		Voting: v.Time, Timelock: v.Timelock, Grace: v.Grace,
	})
}
