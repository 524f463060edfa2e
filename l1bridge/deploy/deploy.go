package deploy

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// gasMargin covers storage words that are zero in the block an estimate runs in
// and not in the next: the origin's number and hash, on a fresh L1.
const gasMargin = 50_000

// ErrReverted means that L1 took the deployment but its constructor failed.
var ErrReverted = errors.New("deployment reverted")

// ErrBusy means that something else was sent from the deployer's account meanwhile.
var ErrBusy = errors.New("the deploying account sent something else meanwhile")

// L1 is what Deploy needs of a client; *ethclient.Client has it.
type L1 interface {
	bind.ContractBackend
	bind.DeployBackend
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByHash(ctx context.Context, hash common.Hash) (*types.Header, error)
}

// Deployment names a rollup on its L1.
type Deployment struct {
	Rollup common.Address `json:"rollup"`
	// Staking, AZT, Incentives and Slasher are the contracts beside it.
	Staking    common.Address `json:"staking"`
	AZT        common.Address `json:"azt"`
	Incentives common.Address `json:"incentives"`
	Slasher    common.Address `json:"slasher"`
	// Omissions finds for the slasher who published less than it signed; zero where the
	// slasher is another contract.
	Omissions common.Address `json:"omissions"`
	// Governance is the contract of votes, or the account that governs; zero: nobody.
	Governance common.Address `json:"governance"`
	// Inbox takes messages to L2, Outbox gives those from there; FeeJuicePortal holds what is
	// behind the fee juice.
	Inbox          common.Address `json:"inbox"`
	Outbox         common.Address `json:"outbox"`
	FeeJuicePortal common.Address `json:"fee_juice_portal"`
	// ForcedInclusion is the queue of txs that the chain must take.
	ForcedInclusion common.Address `json:"forced_inclusion"`
	// Proving keeps periods, claims and the proven chain, Escrow has the provers' AZT, Verifier
	// checks proofs; zero where nobody proves checkpoints.
	Proving  common.Address `json:"proving,omitzero"`
	Escrow   common.Address `json:"proof_escrow,omitzero"`
	Verifier common.Address `json:"epoch_verifier,omitzero"`
	// Fallback is the way on without a committee, BodiesVerifier what checks proofs then; zero
	// where there is none.
	Fallback       common.Address `json:"fallback,omitzero"`
	BodiesVerifier common.Address `json:"bodies_verifier,omitzero"`
	// ChainID is the consensus chain id that the rollup checks signatures for.
	ChainID string `json:"chain_id"`
	// Block, BlockHash and TxHash are where it was deployed; events start there.
	Block     uint64      `json:"block"`
	BlockHash common.Hash `json:"block_hash"`
	TxHash    common.Hash `json:"tx_hash"`
	// ParamsTx brought the genesis parameters into L1's logs.
	ParamsTx common.Hash `json:"params_tx_hash"`
	// Origin is the block before: the first origin the rollup knows, and the one
	// a chain should start from, since it stays acceptable however long the
	// first checkpoint takes.
	Origin protocol.L1Block `json:"origin"`
	// Seed draws the first epochs' committees; it is the deploying block's.
	Seed common.Hash `json:"seed"`
}

// Deploy sends all contracts, with the libraries that they link, and the parameters from
// the key's account, and waits until each is mined, or ctx ends. It does not wait for
// finality. Nothing else may be sent from the account meanwhile: what follows would come to
// other addresses than the contracts name, and is refused.
func Deploy(ctx context.Context, l1 L1, key *ecdsa.PrivateKey, cfg Config) (Deployment, error) {
	if err := cfg.Check(); err != nil {
		return Deployment{}, err
	}
	chainID, err := l1.ChainID(ctx)
	if err != nil {
		return Deployment{}, fmt.Errorf("read L1 chain id: %w", err)
	}
	if !chainID.IsUint64() || chainID.Uint64() != cfg.L1ChainID {
		return Deployment{}, fmt.Errorf("%w: it is for the L1 with chain id %d, this one has %s", ErrConfig, cfg.L1ChainID, chainID)
	}
	opts := bind.NewKeyedTransactor(key, chainID)
	opts.Context = ctx

	send := sender{l1, opts}
	suite, tx, err := send.all(cfg)
	if err != nil {
		return Deployment{}, err
	}
	// The last nonce of all: with it everything is on L1.
	params, err := send.call(suite.rollup, bindings.NewRollup().PackPublishParams(cfg.GenesisParams))
	if err != nil {
		return Deployment{}, fmt.Errorf("publish the parameters of rollup %s: %w", suite.rollup, err)
	}
	receipt, err := send.mined(tx)
	if err != nil {
		return Deployment{}, err
	}
	d := Deployment{
		Rollup:     suite.rollup,
		Staking:    suite.staking,
		AZT:        suite.token,
		Incentives: suite.incentives,
		Slasher:    suite.slasher,
		Omissions:  suite.omissions,
		Governance: suite.governance,
		Inbox:      suite.inbox,
		Outbox:     suite.outbox,

		FeeJuicePortal:  suite.portal,
		ForcedInclusion: suite.forced,
		Proving:         suite.proving,
		Escrow:          suite.escrow,
		Verifier:        suite.verifier,
		Fallback:        suite.wayOn,
		BodiesVerifier:  suite.bodies,

		ChainID:  protocol.ChainID(chainID.Uint64(), suite.rollup, 0),
		TxHash:   tx.Hash(),
		ParamsTx: params,
	}
	return d, d.place(ctx, l1, receipt)
}

// place fills in what hangs on the block that the rollup is deployed in.
func (d *Deployment) place(ctx context.Context, l1 L1, receipt *types.Receipt) error {
	block, err := l1.HeaderByHash(ctx, receipt.BlockHash)
	if err != nil {
		return fmt.Errorf("read the block of the deployment: %w", err)
	}
	before, err := l1.HeaderByHash(ctx, block.ParentHash)
	if err != nil {
		return fmt.Errorf("read the block before the deployment: %w", err)
	}
	d.Block, d.BlockHash, d.Seed = receipt.BlockNumber.Uint64(), receipt.BlockHash, committee.FirstSeed(block.MixDigest)
	d.Origin = protocol.L1Block{Number: before.Number.Uint64(), Hash: before.Hash(), Timestamp: before.Time}
	return nil
}

// sender sends one transaction after the other.
type sender struct {
	l1   L1
	opts *bind.TransactOpts // with the context of all of it
}

// all deploys the contracts; it returns also the transaction that deployed the rollup.
func (s sender) all(cfg Config) (to suite, rollup *types.Transaction, err error) {
	nonce, err := s.nonce()
	if err != nil {
		return to, nil, err
	}
	parts := cfg.parts(&to, s.opts.From)
	plan(parts, s.opts.From, nonce)
	for _, p := range parts {
		// Before it is paid for, and refused for whatever the contract notices first.
		if nonce, err = s.nonce(); err != nil {
			return to, nil, err
		}
		if at := p.place(s.opts.From, nonce); at != *p.at {
			return to, nil, fmt.Errorf("%s would come to %s, and the others expect it at %s: %w; deploy again", p.name, at, *p.at, ErrBusy)
		}
		linked, err := bind.LinkAndDeploy(&bind.DeploymentParams{
			Contracts: []*bind.MetaData{p.meta},
			Inputs:    map[string][]byte{p.meta.ID: p.input(to)},
		}, s.create)
		if err != nil {
			return to, nil, fmt.Errorf("%s: %w", p.name, err)
		}
		if p.at == &to.rollup {
			rollup = linked.Txs[p.meta.ID]
		}
	}
	return to, rollup, nil
}

// nonce is the deployer's next one.
func (s sender) nonce() (uint64, error) {
	n, err := s.l1.PendingNonceAt(s.opts.Context, s.opts.From)
	if err != nil {
		return 0, fmt.Errorf("read the deployer's nonce: %w", err)
	}
	return n, nil
}

// create deploys one contract; it is a bind.DeployFn.
func (s sender) create(input, code []byte) (common.Address, *types.Transaction, error) {
	gas, err := s.l1.EstimateGas(s.opts.Context, ethereum.CallMsg{From: s.opts.From, Data: slices.Concat(code, input)})
	if err != nil {
		return common.Address{}, nil, fmt.Errorf("estimate the deployment: %w", explained(err))
	}
	opts := *s.opts
	opts.GasLimit = gas + gasMargin
	address, tx, err := bind.DeployContract(&opts, code, s.l1, input)
	if err != nil {
		return common.Address{}, nil, fmt.Errorf("send the deployment: %w", err)
	}
	_, err = s.mined(tx)
	return address, tx, err
}

// explained adds what the contract says of a refusal.
func explained(err error) error {
	var revert rpc.DataError
	if !errors.As(err, &revert) {
		return err
	}
	data, _ := revert.ErrorData().(string)
	if name, detail, ok := bindings.DecodeError(common.FromHex(data)); ok {
		return fmt.Errorf("%w: %s %s", err, name, detail)
	}
	return err
}

// call sends a call to the contract.
func (s sender) call(rollup common.Address, data []byte) (common.Hash, error) {
	tx, err := bind.Transact(bindings.NewRollup().Instance(s.l1, rollup), s.opts, data)
	if err != nil {
		return common.Hash{}, err
	}
	_, err = s.mined(tx)
	return tx.Hash(), err
}

func (s sender) mined(tx *types.Transaction) (*types.Receipt, error) {
	receipt, err := bind.WaitMined(s.opts.Context, s.l1, tx.Hash())
	if err != nil {
		return nil, fmt.Errorf("wait for deployment %s: %w", tx.Hash(), err)
	}
	if receipt.Status != types.ReceiptStatusSuccessful {
		return nil, fmt.Errorf("%w: %s in block %s", ErrReverted, tx.Hash(), receipt.BlockNumber)
	}
	return receipt, nil
}
