package genesis

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/kv"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/worldstate"
)

// complete adds what L1 tells about a chain that begins now, and refuses what no
// deployment makes right.
func complete(ctx context.Context, l1 *ethclient.Client, p *protocol.Params) error {
	if err := ask(ctx, l1, p); err != nil {
		return err
	}
	return valid(p)
}

// ask fills in what L1 tells before a deployment.
func ask(ctx context.Context, l1 *ethclient.Client, p *protocol.Params) error {
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask L1 for its chain id: %w", err)
	}
	head, err := l1.HeaderByNumber(ctx, nil)
	if err != nil {
		return fmt.Errorf("ask L1 for its head: %w", err)
	}
	p.L1ChainID, p.GenesisTime = chainID.Uint64(), head.Time*1000
	return nil
}

// valid checks the parameters of what is to be deployed.
func valid(p *protocol.Params) error {
	deployed := *p
	deployed.Rollup, deployed.GenesisSeed = common.Address{1}, common.Hash{1} // what only the deployment tells, and may not be zero
	name(&deployed, deploy.Deployment{Proving: common.Address{1}, Escrow: common.Address{1}})
	return deployed.Validate()
}

// check reports what the deployment would, before anything is sent.
func check(p *protocol.Params, stakes deploy.Staking, proofs *Proofs) error {
	cfg, err := deploy.FromParams(p, checkpoint.Header{}, stakes)
	if err != nil {
		return err
	}
	if cfg.Proving != nil && proofs != nil {
		cfg.Proving.World, cfg.Proving.Keys = common.Hash{31: 1}, proofs.Keys // the world is not made yet
	}
	return cfg.Check()
}

// Deploy puts the contracts for a chain on L1 and returns the chain's genesis
// parameters, completed with what only the deployment tells, and the deployment. The
// chain begins at the time of L1's head.
func Deploy(ctx context.Context, l1 *ethclient.Client, key *ecdsa.PrivateKey, p protocol.Params, stakes deploy.Staking, depth uint64) (*protocol.Params, deploy.Deployment, error) {
	return DeployProven(ctx, l1, key, p, stakes, nil, depth)
}

// DeployProven is Deploy of a chain whose parameters say how it is proven, with what.
func DeployProven(ctx context.Context, l1 *ethclient.Client, key *ecdsa.PrivateKey, p protocol.Params, stakes deploy.Staking, proofs *Proofs, depth uint64) (*protocol.Params, deploy.Deployment, error) {
	none := deploy.Deployment{}
	if err := complete(ctx, l1, &p); err != nil {
		return nil, none, err
	}
	proofs.mark(&p)
	var shape *run.Shape
	if proofs != nil {
		shape = &proofs.Shape
	}
	genesis, world, err := begin(&p, shape)
	if err != nil {
		return nil, none, err
	}
	cfg, err := deploy.FromParams(&p, genesis, stakes)
	if err != nil {
		return nil, none, err
	}
	if cfg.Proving != nil && proofs != nil {
		cfg.Proving.World, cfg.Proving.Keys, cfg.Proving.Bodies = world, proofs.Keys, proofs.Bodies
	}
	deployed, err := deploy.Deploy(ctx, l1, key, cfg)
	if err != nil {
		return nil, none, fmt.Errorf("deploy: %w", err)
	}
	var unsettled error
	if depth != Included {
		deployed, unsettled = deploy.Settled(ctx, l1, deployed, depth, settlePoll)
	}
	p.Rollup, p.Governance, p.FeeJuicePortal = deployed.Rollup, deployed.Governance, deployed.FeeJuicePortal
	name(&p, deployed)
	p.GenesisOrigin, p.GenesisSeed = deployed.Origin, deployed.Seed
	if err := p.Validate(); err != nil {
		return nil, none, err
	}
	if p.ChainID() != deployed.ChainID {
		return nil, none, fmt.Errorf("the Rollup contract expects chain id %s, these parameters give %s", deployed.ChainID, p.ChainID())
	}
	return &p, deployed, unsettled
}

// Included is the depth that does not wait once the deployment is in a block.
const Included = 1

// settlePoll is how often L1 is looked at while a deployment settles.
const settlePoll = time.Second

// name gives the rules of proving their contracts, where there are any.
func name(p *protocol.Params, deployed deploy.Deployment) {
	if p.Proving == nil {
		return
	}
	p.Proving = p.Proving.At(deployed.Proving, deployed.Escrow, deployed.Fallback)
}

// Checkpoint is checkpoint 0 of the state that the parameters fund.
func Checkpoint(p *protocol.Params) (checkpoint.Header, error) {
	h, _, err := begin(p, nil)
	return h, err
}

// World is what L1 keeps of checkpoint 0, and proofs start from, with circuits of a shape.
func World(p *protocol.Params, shape run.Shape) (common.Hash, error) {
	_, world, err := begin(p, &shape)
	return world, err
}

// begin makes the state that the parameters fund; the world only for a shape.
func begin(p *protocol.Params, shape *run.Shape) (h checkpoint.Header, world common.Hash, err error) {
	db, err := kv.Memory()
	if err != nil {
		return h, world, err
	}
	defer func() { err = errors.Join(err, db.Close()) }()
	state, err := worldstate.Open(db, ledger.WorldGenesis(p), worldstate.Options{})
	if err != nil {
		return h, world, fmt.Errorf("make genesis state: %w", err)
	}
	_, roots := state.Tip()
	h = ledger.GenesisCheckpoint(roots)
	if shape == nil {
		return h, world, nil
	}
	snapshot, err := state.At(0)
	if err != nil {
		return h, world, err
	}
	w, err := witness.WorldOf(*shape, snapshot, 0, 0)
	if err != nil {
		return h, world, fmt.Errorf("find the world that proofs start from: %w", err)
	}
	hash := w.Hash()
	return h, hash.Bytes(), nil
}
