package audit_test

import (
	"context"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/l1bridge/publisher"
	"github.com/aztecd/aztecd/l1bridge/view"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// rollup is a chain whose txs are executed, on an L1 that was told its genesis.
// It is the publisher.Chain of these tests.
type rollup struct {
	*l1test.L1
	state ledger.State
	world *worldstate.Store
	seed  uint64 // of the next tx
	last  uint64 // checkpoint with a certificate
	// lie changes what is published of a checkpoint, if not nil.
	lie func(p *publication.Publishable)
}

// newRollup deploys a second contract, with the genesis of a chain whose payer of
// test txs is rich.
func newRollup(t *testing.T) *rollup {
	t.Helper()
	r := &rollup{L1: l1test.Start(t, nil), seed: 10}
	r.Params.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(txtest.F(100)), Amount: protocol.Amount{Lo: 1 << 50}}}
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	members, err := committee.Of(r.Params)
	require.NoError(t, err)
	r.world, err = worldstate.Open(kvtest.Memory(t), ledger.WorldGenesis(r.Params), worldstate.Options{})
	require.NoError(t, err)
	_, roots := r.world.Tip()
	var nodes []ledger.LogNode
	r.state, nodes = ledger.Genesis(r.Params, members, setup, roots)
	require.NoError(t, r.world.Write(func(w worldstate.Writer) error { return r.state.SaveGenesis(w, nodes) }))

	cfg, err := deploy.FromParams(r.Params, r.state.Checkpoint.Header)
	require.NoError(t, err)
	backend := sealing{r.Node.Client(), func() { r.Seal(t) }}
	r.Deployment, err = deploy.Deploy(t.Context(), backend, l1test.Key(t, "deployer", 0), cfg)
	require.NoError(t, err)
	r.Params.Rollup, r.Params.GenesisOrigin = r.Deployment.Rollup, r.Deployment.Origin
	d, err := view.ReadDeployment(t.Context(), r.Client(t), r.Deployment.Rollup)
	require.NoError(t, err)
	r.Seed = d.Seed
	return r
}

// sealing seals a block for each transaction.
type sealing struct {
	*ethclient.Client
	seal func()
}

// SendTransaction implements bind.ContractTransactor.
func (s sealing) SendTransaction(ctx context.Context, tx *types.Transaction) error {
	err := s.Client.SendTransaction(ctx, tx)
	if err == nil {
		s.seal()
	}
	return err
}

// anchors knows the anchor of test txs.
type anchors struct{}

// StateRootOf implements execution.Anchors.
func (anchors) StateRootOf(chunk uint64) (fr.Element, bool, error) {
	return txtest.F(1), chunk == 0, nil
}

// lock executes so many txs as the next chunk, in a slot, and certifies it.
func (r *rollup) lock(t *testing.T, slot uint64, txs int) {
	t.Helper()
	h := r.decide(t, slot, txs)
	certificate := l1test.Certify(t, r.L1, r.state.Height, h, r.Attesters[:3])
	require.NoError(t, r.world.Write(func(w worldstate.Writer) error {
		return ledger.PutCertificate(w, h.Number, certificate, true)
	}))
	r.last = h.Number
}

// decide executes so many txs as the next chunk, in a slot, which nobody certifies.
func (r *rollup) decide(t *testing.T, slot uint64, txs int) checkpoint.Header {
	t.Helper()
	number := r.state.Chunk.Number + 1
	p := ledger.Proposal{
		Height: 2 * number, Proposer: l1test.Address(r.Attesters[number%l1test.Members]),
		Timestamp: r.Params.GenesisTime + slot*r.Params.SlotDuration + 10*number,
		Origin:    r.Params.GenesisOrigin, Fees: r.Params.Fees.Initial,
	}
	fork, err := r.world.Fork()
	require.NoError(t, err)
	ctx := execution.NewContext(r.Params, number, p.Timestamp, p.Fees)
	result, err := execution.Run(ctx, fork, anchors{}, inputs.State{}, r.txs(txs))
	require.NoError(t, err)
	c, err := r.state.Seal(r.Params, fork, p, result)
	require.NoError(t, err)
	next, nodes := r.state.WithChunk(c, p.Fees)
	require.NoError(t, r.world.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	r.state = next
	return next.Checkpoint.Header
}

func (r *rollup) txs(n int) []*tx.Tx {
	out := make([]*tx.Tx, n)
	for i := range out {
		body := txtest.Full(r.seed)
		body.ExpiresAt = r.Params.GenesisTime + 100*r.Params.SlotDuration
		out[i] = txtest.New(body)
		r.seed += 10
	}
	return out
}

// LastCertified implements publisher.Chain.
func (r *rollup) LastCertified() (uint64, error) { return r.last, nil }

// Publishable implements publisher.Chain.
func (r *rollup) Publishable(number uint64) (*publication.Publishable, error) {
	p, err := publication.At(r.world, number)
	if err != nil {
		return nil, err
	}
	if r.lie != nil {
		r.lie(p)
	}
	return p, nil
}

// publish brings everything locked to L1, in a slot.
func (r *rollup) publish(t *testing.T, slot uint64) *types.Transaction {
	t.Helper()
	v, err := view.New(r.Client(t), view.Options{Rollup: r.Deployment.Rollup, FromBlock: r.Params.GenesisOrigin.Number, Now: r.Now})
	require.NoError(t, err)
	p, err := publisher.New(publisher.Options{
		Params: r.Params, Chain: r, View: v, Account: r.Account(t, r.Publishers[r.Leader(slot)]), Now: r.Now,
	})
	require.NoError(t, err)
	r.SealInto(t, slot, 0)
	require.NoError(t, v.Step(t.Context()))
	d, err := p.Step(t.Context())
	require.NoError(t, err)
	require.Equal(t, publisher.Propose, d.Action)
	block := r.Seal(t)
	require.Len(t, block.Transactions(), 1)
	return block.Transactions()[0]
}
