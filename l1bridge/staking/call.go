package staking

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/stakes"
)

// Call is a transaction that an action consists of.
type Call struct {
	// Name is the function's, About what it does in words.
	Name  string         `json:"name"`
	About string         `json:"about"`
	To    common.Address `json:"to"`
	Data  hexutil.Bytes  `json:"data"`
	// Gas is its limit.
	Gas uint64 `json:"gas_limit"`
	// See is the command that shows what the call depends on; empty: `aztecd stake status`.
	See string `json:"see,omitempty"`
}

// Gas limits, with room to spare: what a call costs depends on words that others write.
const (
	gasMint      = 120_000
	gasApprove   = 80_000
	gasDeposit   = 400_000
	gasEnter     = 120_000
	gasPerEntry  = 200_000
	gasPerPlace  = 10_000
	gasExit      = 350_000
	gasFinalize  = 150_000
	gasPublisher = 200_000
	gasClaim     = 150_000
	gasPerSlot   = 200_000
)

var (
	tokens     = bindings.NewAZT()
	stakings   = bindings.NewStaking()
	incentives = bindings.NewIncentives()
)

func approve(r stakes.Rules, amount stakes.AZT) Call {
	return Call{
		Name: "approve", About: "let the staking contract take " + amount.String() + " AZT",
		To: r.AZT, Data: tokens.PackApprove(r.Staking, amount.Units()), Gas: gasApprove,
	}
}

func enter(r stakes.Rules, look uint64) Call {
	return Call{
		Name: "enter", About: "let in who may enter",
		To: r.Staking, Data: stakings.PackEnter(new(big.Int).SetUint64(look)),
		Gas: gasEnter + gasPerEntry*min(look, r.EntryRate) + gasPerPlace*look,
	}
}

func exit(r stakes.Rules, attester common.Address) Call {
	return Call{Name: "exit", About: "start the way out", To: r.Staking, Data: stakings.PackExit(attester), Gas: gasExit}
}

func depart(r stakes.Rules, attester common.Address) Call {
	return Call{Name: "depart", About: "take the leaving validator out of the set", To: r.Staking, Data: stakings.PackDepart(attester), Gas: gasExit}
}

func finalize(r stakes.Rules, s stakes.Stake) Call {
	return Call{
		Name: "finalize", About: "pay " + s.Amount.String() + " AZT back to " + s.Withdrawer.Hex(),
		To: r.Staking, Data: stakings.PackFinalize(s.Attester), Gas: gasFinalize,
	}
}

func setPublisher(r stakes.Rules, attester, publisher common.Address) Call {
	return Call{
		Name: "setPublisher", About: "have " + publisher.Hex() + " publish from a later epoch on",
		To: r.Staking, Data: stakings.PackSetPublisher(attester, publisher), Gas: gasPublisher,
	}
}
