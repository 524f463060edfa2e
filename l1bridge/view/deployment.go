package view

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/proven"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// Deployment is what the Rollup fixed when it was deployed. Times in seconds.
type Deployment struct {
	Rollup    common.Address
	L1ChainID uint64
	ChainID   string
	// Seed and Committee are those of the first epochs; later ones have their own (Draws).
	Seed      common.Hash
	Committee *committee.Committee
	// CommitteeSize, MinCommittee and Rounds are how others are drawn.
	CommitteeSize, MinCommittee, Rounds uint64
	// Validators is how many there were at genesis, Attesters the hash of them: 32 bytes
	// each, in the set's order.
	Validators uint64
	Attesters  common.Hash

	GenesisTime    uint64
	SlotDuration   uint64
	EpochDuration  uint64
	PublishTimeout uint64
	// Windows in slots, Drain in seconds.
	Windows    bindings.Windows
	Governance common.Address
	// Origin is the block before the deployment's. Genesis is the hash of checkpoint 0,
	// Params that of the genesis parameters before they were deployed.
	Origin  protocol.L1Ref
	Genesis common.Hash
	Params  common.Hash
}

// ErrMismatch means that the contract was deployed with other parameters than
// genesis names.
var ErrMismatch = errors.New("rollup contract and genesis disagree")

// ReadDeployment asks the contract at the head. Of several endpoints none is believed:
// what is fixed at deployment is read once, and whose turn it is hangs on it.
func ReadDeployment(ctx context.Context, l1 *client.Client, rollup common.Address) (*Deployment, error) {
	head, err := l1.AgreedHead(ctx)
	if err != nil {
		return nil, err
	}
	id, err := l1.AgreedChainID(ctx)
	if err != nil {
		return nil, err
	}
	var caller Caller = l1
	if l1.Endpoints() > 1 {
		caller = witnessed{l1, proven.New(l1, head, id), uncontradicted}
	}
	return ReadDeploymentAt(ctx, caller, id, rollup, head.Hash)
}

// ReadDeploymentAt asks the contract at a block of the L1 with that EIP-155 id.
func ReadDeploymentAt(ctx context.Context, l1 Caller, id uint64, rollup common.Address, block common.Hash) (*Deployment, error) {
	c := newContract(l1, rollup)
	d := &Deployment{Rollup: rollup, L1ChainID: id}
	var err error
	if d.ChainID, err = read(ctx, c, "chain id", block, c.abi.PackChainId(), c.abi.UnpackChainId); err != nil {
		return nil, err
	}
	first, err := read(ctx, c, "first draw", block, c.abi.PackDrawOf(0), c.abi.UnpackDrawOf)
	if err != nil {
		return nil, err
	}
	if !first.Validators.IsUint64() {
		return nil, fmt.Errorf("first draw of rollup %s: %w: from %s validators", rollup, client.ErrMalformed, first.Validators)
	}
	d.Seed, d.Validators = first.Seed, first.Validators.Uint64()
	for _, number := range []struct {
		name   string
		into   *uint64
		call   []byte
		decode func([]byte) (uint64, error)
	}{
		{"genesis time", &d.GenesisTime, c.abi.PackGenesisTime(), c.abi.UnpackGenesisTime},
		{"slot duration", &d.SlotDuration, c.abi.PackSlotDuration(), c.abi.UnpackSlotDuration},
		{"epoch duration", &d.EpochDuration, c.abi.PackEpochDuration(), c.abi.UnpackEpochDuration},
		{"publish timeout", &d.PublishTimeout, c.abi.PackPublishTimeout(), c.abi.UnpackPublishTimeout},
	} {
		if *number.into, err = read(ctx, c, number.name, block, number.call, number.decode); err != nil {
			return nil, err
		}
		if *number.into == 0 {
			return nil, fmt.Errorf("%s of rollup %s: %w: zero", number.name, rollup, client.ErrMalformed)
		}
	}
	if err := d.readStart(ctx, c, block); err != nil {
		return nil, err
	}
	return d, d.readDraw(ctx, c, block)
}

// readDraw reads how committees are drawn, and the first of them.
func (d *Deployment) readDraw(ctx context.Context, c contract, block common.Hash) error {
	for _, number := range []struct {
		name   string
		into   *uint64
		call   []byte
		decode func([]byte) (*big.Int, error)
	}{
		{"committee size", &d.CommitteeSize, c.abi.PackCommitteeSize(), c.abi.UnpackCommitteeSize},
		{"least committee", &d.MinCommittee, c.abi.PackMinCommittee(), c.abi.UnpackMinCommittee},
		{"rounds of sampling", &d.Rounds, c.abi.PackSamplingRounds(), c.abi.UnpackSamplingRounds},
	} {
		n, err := read(ctx, c, number.name, block, number.call, number.decode)
		if err != nil {
			return err
		}
		if !n.IsUint64() {
			return fmt.Errorf("%s of rollup %s: %w: %s", number.name, c.rollup, client.ErrMalformed, n)
		}
		*number.into = n.Uint64()
	}
	var err error
	if d.Committee, err = ReadCommittee(ctx, c.client, c.rollup, block, 0); err != nil {
		return err
	}
	staking, err := read(ctx, c, "staking contract", block, c.abi.PackStaking(), c.abi.UnpackStaking)
	if err != nil {
		return err
	}
	abi := bindings.NewStaking()
	d.Attesters, err = read(ctx, contract{c.client, staking, c.abi}, "genesis attesters", block, abi.PackGenesisAttesters(), func(raw []byte) (common.Hash, error) {
		return abi.UnpackGenesisAttesters(raw)
	})
	return err
}

// readStart reads what a deployment begins with.
func (d *Deployment) readStart(ctx context.Context, c contract, block common.Hash) error {
	var err error
	if d.Windows, err = read(ctx, c, "windows", block, c.abi.PackWindows(), c.abi.UnpackWindows); err != nil {
		return err
	}
	if d.Governance, err = read(ctx, c, "governance", block, c.abi.PackGovernance(), c.abi.UnpackGovernance); err != nil {
		return err
	}
	if d.Origin.Number, err = read(ctx, c, "genesis origin", block, c.abi.PackGenesisOriginNumber(), c.abi.UnpackGenesisOriginNumber); err != nil {
		return err
	}
	for _, hash := range []struct {
		name   string
		into   *common.Hash
		call   []byte
		decode func([]byte) ([32]byte, error)
	}{
		{"genesis origin", &d.Origin.Hash, c.abi.PackGenesisOriginHash(), c.abi.UnpackGenesisOriginHash},
		{"checkpoint 0", &d.Genesis, c.abi.PackGenesisHash(), c.abi.UnpackGenesisHash},
		{"hash of the parameters", &d.Params, c.abi.PackParamsHash(), c.abi.UnpackParamsHash},
	} {
		if *hash.into, err = read(ctx, c, hash.name, block, hash.call, hash.decode); err != nil {
			return err
		}
	}
	return nil
}

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
		{"governance", d.Governance, p.Governance},
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
	return d.checkValidators(p)
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

// seatGas is what one round of the draw of one seat costs on L1, with room to spare: 290 of
// 1,000 validators.
const seatGas = 350

// SeatGas is what L1 pays for finding out who sits at a position.
func (d *Deployment) SeatGas() uint64 { return seatGas * d.Rounds }

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

// Clock is the contract's, in milliseconds as everywhere else.
func (d *Deployment) Clock() protocol.Clock {
	return protocol.Clock{
		GenesisTime: d.GenesisTime * 1000, SlotDuration: d.SlotDuration * 1000, EpochDuration: d.EpochDuration,
	}
}
