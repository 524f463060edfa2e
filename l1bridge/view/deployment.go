package view

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

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
	// Eager: nothing is published without its certificate.
	Eager bool
	// Windows in slots, Drain in seconds.
	Windows    bindings.Windows
	Governance common.Address
	// Inbox takes messages to L2, Outbox gives those from there; FeeJuicePortal holds what is
	// behind the fee juice.
	Inbox, Outbox, FeeJuicePortal common.Address
	// ForcedInclusion is the queue of txs that the chain must take.
	ForcedInclusion common.Address
	Forced          ForcedRules
	// Proving is what checkpoints get proven by, Escrow has the provers' AZT; zero: nobody
	// proves any.
	Proving, Escrow common.Address
	Proofs          Proofs
	// Origin is the block before the deployment's. Genesis is the hash of checkpoint 0,
	// Params that of the genesis parameters before they were deployed.
	Origin  protocol.L1Ref
	Genesis common.Hash
	Params  common.Hash
}

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
	if err := d.readMessages(ctx, c, block); err != nil {
		return nil, err
	}
	if err := d.readProving(ctx, c, block); err != nil {
		return nil, err
	}
	return d, d.readDraw(ctx, c, block)
}

// readMessages reads where messages go and come from: the rollup names who pays rewards,
// that the portal, and that the others.
func (d *Deployment) readMessages(ctx context.Context, c contract, block common.Hash) error {
	incentives, portal := bindings.NewIncentives(), bindings.NewFeeJuicePortal()
	var at, inbox common.Address
	for _, next := range []struct {
		name   string
		of     *common.Address
		into   *common.Address
		call   []byte
		decode func([]byte) (common.Address, error)
	}{
		{"incentives contract", &d.Rollup, &at, c.abi.PackIncentives(), c.abi.UnpackIncentives},
		{"fee juice portal", &at, &d.FeeJuicePortal, incentives.PackPortal(), incentives.UnpackPortal},
		{"inbox", &d.FeeJuicePortal, &inbox, portal.PackInbox(), portal.UnpackInbox},
		{"outbox", &d.FeeJuicePortal, &d.Outbox, portal.PackOutbox(), portal.UnpackOutbox},
	} {
		var err error
		if *next.into, err = read(ctx, contract{c.client, *next.of, c.abi}, next.name, block, next.call, next.decode); err != nil {
			return err
		}
	}
	queues, err := read(ctx, c, "queues", block, c.abi.PackQueues(), c.abi.UnpackQueues)
	if err != nil {
		return err
	}
	if d.Inbox, d.ForcedInclusion = queues.Inbox, queues.Forced; d.Inbox != inbox {
		return fmt.Errorf("%w: the rollup takes messages of %s, and the fee juice portal sends them to %s", ErrMismatch, d.Inbox, inbox)
	}
	return d.readForced(ctx, contract{c.client, d.ForcedInclusion, c.abi}, block)
}

// ForcedRules are what ForcedInclusion fixed: the epochs from an entry's to the first in
// which it is due, and how many a checkpoint takes at least while one is due behind it.
type ForcedRules struct{ Delay, MinForced, MaxObjectBytes uint64 }

func (d *Deployment) readForced(ctx context.Context, c contract, block common.Hash) error {
	forced := bindings.NewForcedInclusion()
	var genesis, slot, epoch uint64
	for _, number := range []struct {
		name   string
		into   *uint64
		call   []byte
		decode func([]byte) (uint64, error)
	}{
		{"delay of forced txs", &d.Forced.Delay, forced.PackDelay(), forced.UnpackDelay},
		{"least forced txs", &d.Forced.MinForced, forced.PackMinForced(), forced.UnpackMinForced},
		{"size of forced txs", &d.Forced.MaxObjectBytes, forced.PackMaxObjectBytes(), forced.UnpackMaxObjectBytes},
		{"genesis time of forced txs", &genesis, forced.PackGenesisTime(), forced.UnpackGenesisTime},
		{"slot duration of forced txs", &slot, forced.PackSlotDuration(), forced.UnpackSlotDuration},
		{"epoch duration of forced txs", &epoch, forced.PackEpochDuration(), forced.UnpackEpochDuration},
	} {
		var err error
		if *number.into, err = read(ctx, c, number.name, block, number.call, number.decode); err != nil {
			return err
		}
	}
	if genesis != d.GenesisTime || slot != d.SlotDuration || epoch != d.EpochDuration {
		return fmt.Errorf("%w: forced txs are due by another clock than the rollup's", ErrMismatch)
	}
	return nil
}

// fallback is the way on by proof alone; zero: there is none.
func (d *Deployment) fallback() common.Address {
	if d.Proofs.Fallback == nil {
		return common.Address{}
	}
	return d.Proofs.Fallback.Contract
}

// Contracts are those that genesis names.
func (d *Deployment) Contracts() protocol.Contracts {
	return protocol.Contracts{
		Rollup: d.Rollup, Governance: d.Governance, FeeJuicePortal: d.FeeJuicePortal, Proving: d.Proving, Escrow: d.Escrow,
		Fallback: d.fallback(),
	}
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
	if d.Eager, err = read(ctx, c, "eager certificates", block, c.abi.PackEager(), c.abi.UnpackEager); err != nil {
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

// Clock is the contract's, in milliseconds as everywhere else.
func (d *Deployment) Clock() protocol.Clock {
	return protocol.Clock{
		GenesisTime: d.GenesisTime * 1000, SlotDuration: d.SlotDuration * 1000, EpochDuration: d.EpochDuration,
	}
}

// seatGas is what one round of the draw of one seat costs on L1, with room to spare: 170,
// and at 32 rounds 70 of reading who sits there.
const seatGas = 350

// SeatGas is what L1 pays for finding out who sits at a position.
func (d *Deployment) SeatGas() uint64 { return seatGas * d.Rounds }
