package governance

import (
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/stakes"
	"github.com/aztecd/aztecd/l1bridge/staking"
	"github.com/aztecd/aztecd/x/checkpoint"
)

// Gas limits, with room to spare.
const (
	gasApprove = 80_000
	gasLock    = 150_000
	gasUnlock  = 120_000
	gasPropose = 250_000
	gasPerByte = 60 // of a proposal: calldata and log
	gasVote    = 180_000
	gasVeto    = 100_000
	gasExecute = 200_000
	gasPerHead = 150_000
	// gasRestart is for the rollup's `restart`, which draws nothing, gasPerEpoch for each epoch
	// of which it may have to take rewards back. With more than mostRestart, well below what a
	// transaction may take (2^24), what stands unconfirmed is to be voided in parts before.
	gasRestart  = 1_000_000
	gasPerEpoch = 9_000
	mostRestart = 12_000_000
)

// statusCommand says what L1 holds of votes.
const statusCommand = "aztecd gov status"

var tokens = bindings.NewAZT()

func (r *Reader) call(name, about string, gas uint64, data []byte) staking.Call {
	return staking.Call{Name: name, About: about, To: r.Rules.Governance, Data: data, Gas: gas, See: statusCommand}
}

func (r *Reader) approve(amount stakes.AZT) staking.Call {
	return staking.Call{
		Name: "approve", About: "let the governance contract take " + amount.String() + " AZT", See: statusCommand,
		To: r.At.Rules.AZT, Data: tokens.PackApprove(r.Rules.Governance, amount.Units()), Gas: gasApprove,
	}
}

func (r *Reader) lock(amount stakes.AZT) staking.Call {
	return r.call("lock", "lock "+amount.String()+" AZT, which can be had back when the votes it takes part in and their timelocks are over", gasLock, contract.PackLock(amount.Units()))
}

func (r *Reader) unlock(amount stakes.AZT) staking.Call {
	return r.call("unlock", "take "+amount.String()+" AZT back", gasUnlock, contract.PackUnlock(amount.Units()))
}

func (r *Reader) propose(m Motion, reason string, evidence []byte) staking.Call {
	data := contract.PackPropose(m.binding(), reason, evidence)
	return r.call("propose", "propose to "+m.String(), gasPropose+gasPerByte*uint64(len(data)), data)
}

func (r *Reader) vote(p Proposal, support bool, amount stakes.AZT) staking.Call {
	side := "against"
	if support {
		side = "for"
	}
	return r.call("vote", "vote with "+amount.String()+" AZT "+side+" the proposal to "+p.Motion.String(), gasVote, contract.PackVote(p.ID, support, amount.Units()))
}

func (r *Reader) veto(p Proposal) staking.Call {
	return r.call("veto", "end the proposal to "+p.Motion.String(), gasVeto, contract.PackVeto(p.ID))
}

func (r *Reader) execute(p Proposal) staking.Call {
	return r.call("execute", p.Motion.String(), gasExecute+gasPerHead*uint64(len(p.Motion.Members)), contract.PackExecute(p.ID, p.Motion.binding()))
}

// executeRestart keeps no record for a charge but the lowest undone.
func (r *Reader) executeRestart(id common.Hash, h checkpoint.Header) staking.Call {
	clock := r.At.Rules.Clock()
	present := clock.EpochOf(clock.SlotAt(r.At.Head.Time * 1000))
	gas := min(gasRestart+gasPerEpoch*(present-min(h.Epoch, present)), mostRestart)
	return r.call("executeRestart", "restart the chain", gas, contract.PackExecuteRestart(id, bindings.FromHeader(h), new(big.Int)))
}
