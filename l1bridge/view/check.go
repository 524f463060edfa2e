package view

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// ErrMismatch means that the contract was deployed with other parameters than
// genesis names.
var ErrMismatch = errors.New("rollup contract and genesis disagree")

// Check compares the deployment with genesis. Its error wraps ErrMismatch and
// names the first parameter that differs.
func (d *Deployment) Check(p *protocol.Params) error {
	w := bindings.FromWindows(p)
	for _, c := range []struct {
		name          string
		onL1, genesis any
	}{
		{"l1_chain_id", d.L1ChainID, p.L1ChainID},
		{"rollup", d.Rollup, p.Rollup},
		{"chain id", d.ChainID, p.ChainID()},
		{"genesis_time_ms", d.GenesisTime * 1000, p.GenesisTime},
		{"slot_duration_ms", d.SlotDuration * 1000, p.SlotDuration},
		{"epoch_duration_slots", d.EpochDuration, p.EpochDuration},
		{"publish_timeout_ms", d.PublishTimeout * 1000, p.PublishTimeout},
		{"eager_certificates", d.Eager, p.Eager},
		{"governance", d.Governance, p.Governance},
		{"fee_juice_portal", d.FeeJuicePortal, p.FeeJuicePortal},
		{"limits.min_forced", d.Forced.MinForced, p.Limits.MinForced},
		{"max_object_bytes", d.Forced.MaxObjectBytes, p.MaxObjectBytes},
		{"committee_size", d.CommitteeSize, p.CommitteeSize},
		{"min_committee", d.MinCommittee, p.MinCommittee},
		{"sampling_rounds", d.Rounds, p.SamplingRounds},
		{"validators", d.Validators, uint64(len(p.Validators))},
		{"genesis_origin.number", d.Origin.Number, p.GenesisOrigin.Number},
		{"genesis_origin.hash", d.Origin.Hash, p.GenesisOrigin.Hash},
		{"genesis_seed", d.Seed, p.GenesisSeed},
		{"open_after_slots", d.Windows.OpenAfter, w.OpenAfter},
		{"windows.publish_deadline_slots", d.Windows.PublishDeadline, w.PublishDeadline},
		{"windows.confirm_slots", d.Windows.ConfirmWindow, w.ConfirmWindow},
		{"windows.settle_slots", d.Windows.SettleWindow, w.SettleWindow},
		{"windows.answer_slots", d.Windows.AnswerWindow, w.AnswerWindow},
		{"windows.rescue_slots", d.Windows.Rescue, w.Rescue},
		{"windows.drain_ms", d.Windows.Drain * 1000, w.Drain * 1000},
		{"windows.liability_slots", d.Windows.Liability, w.Liability},
		{"windows.exit_delay_slots", d.Windows.ExitDelay, w.ExitDelay},
		{"windows.restart_slots", d.Windows.RestartAfter, w.RestartAfter},
	} {
		if c.onL1 != c.genesis {
			return fmt.Errorf("%w: %s is %v on L1 and %v in genesis", ErrMismatch, c.name, c.onL1, c.genesis)
		}
	}
	// What is due must have been there at whatever L1 block a chunk may name (design 4.10).
	if d.Forced.Delay < p.L1.MaxOriginAge+2 {
		return fmt.Errorf("%w: forced txs are due after %d epochs on L1, too few for l1.max_origin_age_epochs of %d in genesis", ErrMismatch, d.Forced.Delay, p.L1.MaxOriginAge)
	}
	return errors.Join(d.checkProofs(p), d.checkValidators(p))
}

// checkValidators compares the genesis set, and the first committee seat by seat.
func (d *Deployment) checkValidators(p *protocol.Params) error {
	all, err := committee.Genesis(p)
	if err != nil {
		return err
	}
	if got := crypto.Keccak256Hash(packed(all)); got != d.Attesters {
		return fmt.Errorf("%w: the genesis validators have hash %s on L1 and %s in genesis", ErrMismatch, d.Attesters, got)
	}
	first, err := committee.Of(p)
	if err != nil {
		return err
	}
	if first.Size() != d.Committee.Size() {
		return fmt.Errorf("%w: the first committee has %d seats on L1 and %d in genesis", ErrMismatch, d.Committee.Size(), first.Size())
	}
	for i, want := range first.Members() {
		if got := d.Committee.Members()[i]; got != want {
			return fmt.Errorf("%w: in seat %d of the first committee is %s publishing as %s on L1, %s as %s in genesis",
				ErrMismatch, i, got.Attester, got.Publisher, want.Attester, want.Publisher)
		}
	}
	return nil
}

// packed are attesters as the contracts hash them, 32 bytes each.
func packed(c *committee.Committee) (out []byte) {
	for _, m := range c.Members() {
		out = append(out, common.LeftPadBytes(m.Attester[:], 32)...)
	}
	return out
}

// CheckGenesis compares the contract's checkpoint 0 with the hash of genesis'. Its error
// wraps ErrMismatch.
func (d *Deployment) CheckGenesis(hash common.Hash) error {
	if d.Genesis != hash {
		return fmt.Errorf("%w: checkpoint 0 is %s on L1, genesis makes %s", ErrMismatch, d.Genesis, hash)
	}
	return nil
}

// ChainIDs are the ids that the chain had, by restart count, the present one last.
func (d *Deployment) ChainIDs() []string {
	return protocol.ChainIDs(d.L1ChainID, d.Rollup, d.ChainID)
}
