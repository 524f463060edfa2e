package l1test

import (
	"context"
	"crypto/ecdsa"
	"fmt"
	"math/big"
	"path/filepath"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/client"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/protocol"
)

// The clocks of the test chains: an L1 block every 12 seconds, three to a slot.
const (
	GenesisTime    = 1_900_000_000
	BlockTime      = 12
	SlotDuration   = 36
	PublishTimeout = 12
	OpenAfter      = 3
	Members        = 4
)

// deployedWithin is how many L1 blocks before slot 0 are there for the deployment.
const deployedWithin = 24

// L1 is a chain with a rollup, and the keys of its committee.
type L1 struct {
	Node       *devnet.Manual
	Deployment deploy.Deployment
	Params     *protocol.Params
	Committee  *committee.Committee
	Attesters  []*ecdsa.PrivateKey
	Publishers []*ecdsa.PrivateKey
	Stakes     deploy.Staking // their rules
	Seed       common.Hash    // of the first epochs
	// Proofs say what a chain is proven from and checked with; nil: keys by which anything can be
	// proven (Executed.Prove).
	Proofs func(*protocol.Params) (world common.Hash, keys deploy.ProofKeys)

	now   atomic.Int64 // unix seconds
	world common.Hash  // behind checkpoint 0, of a chain that is proven
}

// Key is a key made from a name.
func Key(t testing.TB, name string, i int) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256(fmt.Appendf(nil, "%s %d", name, i)))
	require.NoError(t, err)
	return key
}

// Address of a key.
func Address(key *ecdsa.PrivateKey) common.Address { return crypto.PubkeyToAddress(key.PublicKey) }

// Start runs an L1 and deploys the rollup; change may alter the L1 beforehand.
func Start(t testing.TB, change func(*devnet.Config)) *L1 {
	t.Helper()
	l := boot(t, Members, change)
	l.deploy(t, Genesis())
	return l
}

// StartOf is Start with other parameters of the chain: its clock, windows, or governance.
// NextTurn and SealInto count by the clock of Start.
func StartOf(t testing.TB, change func(*devnet.Config), params func(*protocol.Params)) *L1 {
	t.Helper()
	return StartStaked(t, change, params, func(*deploy.Staking) {})
}

// StartStaked is StartOf with other rules of stakes.
func StartStaked(t testing.TB, change func(*devnet.Config), params func(*protocol.Params), stakes func(*deploy.Staking)) *L1 {
	t.Helper()
	l := boot(t, Members, change)
	params(l.Params)
	stakes(&l.Stakes)
	l.deploy(t, Genesis())
	return l
}

// boot runs an L1 with nothing on it, and makes keys of so many validators.
func boot(t testing.TB, validators int, change func(*devnet.Config)) *L1 {
	t.Helper()
	l := &L1{world: common.Hash{31: 1}}
	cfg := devnet.Config{
		Dir: t.TempDir(), SecondsPerSlot: BlockTime, GenesisTime: GenesisTime - deployedWithin*BlockTime, Seed: []byte("seed"),
		FinalityDepth: 40, BeaconAddr: "127.0.0.1:0", HTTPAddr: "127.0.0.1:0",
		Alloc: map[common.Address]*big.Int{Address(Key(t, "deployer", 0)): ether(100)},
	}
	l.Params = newParams()
	l.Stakes = deploy.StandardStaking(l.Params.L1ChainID)
	for i := range validators {
		l.Attesters = append(l.Attesters, Key(t, "attester", i))
		l.Publishers = append(l.Publishers, Key(t, "publisher", i))
		cfg.Alloc[Address(l.Publishers[i])] = ether(100)
		l.Params.Validators = append(l.Params.Validators, protocol.Validator{
			Attester: crypto.CompressPubkey(&l.Attesters[i].PublicKey), Publisher: Address(l.Publishers[i]),
		})
	}
	cfg.Alloc[Address(Key(t, "outsider", 0))] = ether(100)
	if change != nil {
		change(&cfg)
	}
	var err error
	l.Committee, err = committee.Of(l.Params)
	require.NoError(t, err)
	l.Node, err = devnet.StartManual(t.Context(), cfg)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l.Node.Close()) })
	return l
}

func newParams() *protocol.Params {
	p := protocol.Devnet()
	p.GenesisTime = GenesisTime * 1000
	p.SlotDuration = SlotDuration * 1000
	p.PublishTimeout = PublishTimeout * 1000
	p.OpenAfter = OpenAfter
	p.SetCommittee(Members)
	return &p
}

// deploy deploys the rollup with a checkpoint 0.
func (l *L1) deploy(t testing.TB, genesis checkpoint.Header) {
	t.Helper()
	cfg, err := deploy.FromParams(l.Params, genesis, l.Stakes)
	require.NoError(t, err)
	switch {
	case cfg.Proving == nil:
	case l.Proofs != nil:
		cfg.Proving.World, cfg.Proving.Keys = l.Proofs(l.Params)
	default:
		cfg.Proving.World, cfg.Proving.Keys, cfg.Proving.Bodies = l.world, trapdoors(), believing()
	}
	l.Deployment, err = deploy.Deploy(t.Context(), sealing{l.Node.Client(), func() { l.Seal(t) }}, Key(t, "deployer", 0), cfg)
	require.NoError(t, err)
	l.Params.Rollup, l.Params.Governance = l.Deployment.Rollup, l.Deployment.Governance
	l.Params.FeeJuicePortal = l.Deployment.FeeJuicePortal
	l.Params.Proving = l.Params.Proving.At(l.Deployment.Proving, l.Deployment.Escrow, l.Deployment.Fallback)
	l.Params.GenesisOrigin, l.Params.GenesisSeed = l.Deployment.Origin, l.Deployment.Seed
	d, err := view.ReadDeployment(t.Context(), l.Client(t), l.Deployment.Rollup)
	require.NoError(t, err)
	l.Seed = d.Seed
}

// sealing seals a block for each transaction.
type sealing struct {
	*ethclient.Client
	seal func()
}

// SendTransaction implements bind.ContractTransactor.
func (s sealing) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	if err := s.Client.SendTransaction(ctx, tx); err != nil {
		return err
	}
	s.seal()
	return nil
}

// Genesis is checkpoint 0 of the test chains.
func Genesis() checkpoint.Header {
	return checkpoint.Genesis(common.HexToHash("0xa0"), common.HexToHash("0xa1"), common.HexToHash("0xa2"))
}

// Client talks to the L1 in process. Its deadline is far: on a busy machine the pool
// takes seconds over the proofs of six blobs.
func (l *L1) Client(t testing.TB) *client.Client {
	t.Helper()
	c, err := client.New([]client.Endpoint{{Name: "devnet", RPC: l.Node.Client().Client()}}, time.Minute, nil)
	require.NoError(t, err)
	return c
}

// prover is shared by the tests of a process: most publish the same blobs.
var prover = sync.OnceValue(txmgr.NewProver)

// Account sends from a key's account, with a journal of its own.
func (l *L1) Account(t testing.TB, key *ecdsa.PrivateKey) *txmgr.Manager {
	t.Helper()
	m, err := txmgr.New(l.AccountOptions(t, key))
	require.NoError(t, err)
	return m
}

// AccountOptions are those of Account, for tests that change them.
func (l *L1) AccountOptions(t testing.TB, key *ecdsa.PrivateKey) txmgr.Options {
	t.Helper()
	const gwei = params.GWei
	return txmgr.Options{
		Client: l.Client(t), ChainID: l.Params.L1ChainID, Rollup: l.Deployment.Rollup, Key: key,
		Journal: filepath.Join(t.TempDir(), "journal.json"), Caps: txmgr.Fees{Tip: 50 * gwei, Gas: 500 * gwei, Blob: 500 * gwei},
		Prover: prover(), Now: func() time.Time { return time.Unix(l.now.Load(), 0) },
	}
}

// Seal seals the next L1 block.
func (l *L1) Seal(t testing.TB) *types.Block {
	t.Helper()
	block, err := l.Node.Seal(t.Context())
	require.NoError(t, err)
	l.now.Store(int64(block.Time()) + 3)
	return block
}

// SealInto seals a block in the k-th L1 slot of a rollup slot.
func (l *L1) SealInto(t testing.TB, slot, k uint64) *types.Block {
	t.Helper()
	block, err := l.Node.SealAt(t.Context(), GenesisTime+slot*SlotDuration+k*BlockTime)
	require.NoError(t, err)
	l.now.Store(int64(block.Time()) + 3)
	return block
}

// NextTurn is the next slot that a position leads.
func (l *L1) NextTurn(t testing.TB, position int) uint64 {
	t.Helper()
	head, err := l.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	slot := (head.Time-GenesisTime)/SlotDuration + 1
	for l.Leader(slot) != position {
		slot++
	}
	return slot
}

// Now is three seconds after the head's time: the clock of tests.
func (l *L1) Now() time.Time { return time.Unix(l.now.Load(), 0) }

// Pass lets time go by without a block.
func (l *L1) Pass(d time.Duration) { l.now.Add(int64(d / time.Second)) }

func ether(n int64) *big.Int { return new(big.Int).Mul(big.NewInt(n), big.NewInt(params.Ether)) }
