package stakes

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/x/protocol"
)

// Rules are what a deployment fixed of stakes.
type Rules struct {
	L1ChainID  uint64         `json:"l1_chain_id"`
	Rollup     common.Address `json:"rollup"`
	Staking    common.Address `json:"staking"`
	AZT        common.Address `json:"azt"`
	Incentives common.Address `json:"incentives"`
	// Portal holds the AZT behind fee juice.
	Portal common.Address `json:"fee_juice_portal"`
	// Forced is the queue of txs that the chain must take.
	Forced common.Address `json:"forced_inclusion"`
	// Slasher takes stake for offences, beside the rollup; zero: nobody else does.
	Slasher common.Address `json:"slasher"`
	// Governance lets in and sends away; zero: nobody does.
	Governance common.Address `json:"governance"`
	// Minimum is the smallest deposit; who has less than Ejection left has to go.
	Minimum  AZT `json:"minimum"`
	Ejection AZT `json:"ejection"`
	// EntryPeriod is the seconds from a deposit to the set, EntryRate how many may enter
	// in an epoch.
	EntryPeriod uint64 `json:"entry_period_s"`
	EntryRate   uint64 `json:"entry_rate"`
	// ExitDelay is the slots from the first epoch without a validator to its stake.
	ExitDelay uint64 `json:"exit_delay_slots"`
	// Seats are those of a committee; a chain that lives never has fewer validators than
	// MinCommittee.
	Seats        uint64 `json:"committee_size"`
	MinCommittee uint64 `json:"min_committee"`
	// PerCheckpoint and PerConfirm are the rewards.
	PerCheckpoint AZT `json:"per_checkpoint"`
	PerConfirm    AZT `json:"per_confirm"`
	// Proving is what checkpoints get proven by; zero: nobody proves them. Where it is there the second
	// half of PerCheckpoint is paid once they are, and PerProof for a checkpoint's proof.
	Proving  common.Address `json:"proving,omitzero"`
	PerProof AZT            `json:"per_proof"`
	// ConfirmWindow is the slots in which one confirmation is paid.
	ConfirmWindow uint64 `json:"confirm_window_slots"`
	// GenesisTime in unix seconds, SlotDuration in seconds, EpochDuration in slots. Origin
	// is the number of the L1 block before the deployment's.
	GenesisTime   uint64 `json:"genesis_time_s"`
	SlotDuration  uint64 `json:"slot_duration_s"`
	EpochDuration uint64 `json:"epoch_duration_slots"`
	Origin        uint64 `json:"origin"`
}

// SetLag is how many epochs later than a change of the set a committee knows it.
const SetLag = 3

// Clock is the deployment's, in milliseconds as everywhere else.
func (r Rules) Clock() protocol.Clock {
	return protocol.Clock{GenesisTime: r.GenesisTime * 1000, SlotDuration: r.SlotDuration * 1000, EpochDuration: r.EpochDuration}
}

// EpochStart and SlotStart are in unix seconds.
func (r Rules) EpochStart(epoch uint64) uint64 { return r.SlotStart(epoch * r.EpochDuration) }

// SlotStart is when a slot begins.
func (r Rules) SlotStart(slot uint64) uint64 { return r.GenesisTime + slot*r.SlotDuration }

// epochOf is that of a time, unix seconds.
func (r Rules) epochOf(time uint64) uint64 {
	clock := r.Clock()
	return clock.EpochOf(clock.SlotAt(time * 1000))
}

func readRules(ctx context.Context, r *Reader, id uint64, rollup common.Address) (Rules, error) {
	out := Rules{L1ChainID: id, Rollup: rollup}
	b := &batch{ctx: ctx, r: r}
	windows := into(b, "windows", rollup, rollups.PackWindows(), rollups.UnpackWindows)
	out.ExitDelay, out.ConfirmWindow = windows.ExitDelay, windows.ConfirmWindow
	out.GenesisTime = into(b, "genesis time", rollup, rollups.PackGenesisTime(), rollups.UnpackGenesisTime)
	out.SlotDuration = into(b, "slot duration", rollup, rollups.PackSlotDuration(), rollups.UnpackSlotDuration)
	out.EpochDuration = into(b, "epoch duration", rollup, rollups.PackEpochDuration(), rollups.UnpackEpochDuration)
	out.Origin = into(b, "genesis origin", rollup, rollups.PackGenesisOriginNumber(), rollups.UnpackGenesisOriginNumber)
	out.Seats = narrow(into(b, "committee size", rollup, rollups.PackCommitteeSize(), rollups.UnpackCommitteeSize))
	out.MinCommittee = narrow(into(b, "smallest committee", rollup, rollups.PackMinCommittee(), rollups.UnpackMinCommittee))
	out.Staking = into(b, "staking contract", rollup, rollups.PackStaking(), rollups.UnpackStaking)
	out.Incentives = into(b, "incentives contract", rollup, rollups.PackIncentives(), rollups.UnpackIncentives)
	out.Portal = into(b, "fee juice portal", out.Incentives, incentives.PackPortal(), incentives.UnpackPortal)
	out.Forced = into(b, "queues", rollup, rollups.PackQueues(), rollups.UnpackQueues).Forced
	out.AZT = into(b, "token", out.Staking, stakings.PackToken(), stakings.UnpackToken)
	out.Slasher = into(b, "slasher", out.Staking, stakings.PackSlasher(), stakings.UnpackSlasher)
	out.Governance = into(b, "governance", out.Staking, stakings.PackGovernance(), stakings.UnpackGovernance)
	out.Minimum = NewAZT(into(b, "smallest stake", out.Staking, stakings.PackMinimum(), stakings.UnpackMinimum))
	out.Ejection = NewAZT(into(b, "ejection threshold", out.Staking, stakings.PackEjection(), stakings.UnpackEjection))
	out.EntryPeriod = into(b, "entry period", out.Staking, stakings.PackEntryPeriod(), stakings.UnpackEntryPeriod)
	out.EntryRate = into(b, "entry rate", out.Staking, stakings.PackEntryRate(), stakings.UnpackEntryRate)
	out.PerCheckpoint = NewAZT(into(b, "reward", out.Incentives, incentives.PackPerCheckpoint(), incentives.UnpackPerCheckpoint))
	out.PerConfirm = NewAZT(into(b, "reward", out.Incentives, incentives.PackPerConfirm(), incentives.UnpackPerConfirm))
	out.PerProof = NewAZT(into(b, "reward", out.Incentives, incentives.PackPerProof(), incentives.UnpackPerProof))
	out.Proving = into(b, "proving contract", out.Incentives, incentives.PackProving(), incentives.UnpackProving)
	if b.err == nil && (out.SlotDuration == 0 || out.EpochDuration == 0 || out.EntryRate == 0 || out.ConfirmWindow == 0) {
		return Rules{}, fmt.Errorf("rules of rollup %s: %w: a zero", rollup, client.ErrMalformed)
	}
	return out, b.err
}

// batch calls getters one after the other, up to the first that fails.
type batch struct {
	ctx context.Context //nolint:containedctx // it lives for one function
	r   *Reader
	err error
}

func into[T any](b *batch, name string, at common.Address, call []byte, decode func([]byte) (T, error)) (out T) {
	if b.err == nil {
		out, b.err = Get(b.ctx, b.r, name, at, call, decode)
	}
	return out
}

// narrow is a count; what does not fit stands for more than there can be.
func narrow(v *big.Int) uint64 {
	switch {
	case v == nil:
		return 0
	case !v.IsUint64():
		return ^uint64(0)
	}
	return v.Uint64()
}
