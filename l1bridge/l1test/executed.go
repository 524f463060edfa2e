package l1test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/devnet"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/committee"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/lock"
	"github.com/aztecd/aztecd/x/merklelog"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/publication"
	"github.com/aztecd/aztecd/x/tx"
	"github.com/aztecd/aztecd/x/tx/txtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Executed is a chain whose txs are executed, on an L1 that was told its genesis: what
// is published of it can be audited. It is a publisher.Chain, for one goroutine.
type Executed struct {
	*L1
	World *worldstate.Store
	State ledger.State
	// Last is the highest checkpoint with a certificate.
	Last uint64
	// Sight is what chunks' L1 origins come from.
	Sight Sight

	// Txs are the executed ones, by hash.
	Txs map[common.Hash]*tx.Tx
	// Alter changes what executing a chunk gave, as a dishonest quorum may sign it; nil
	// for an honest one.
	Alter func(r *execution.Result)
	// From is the origin of the next chunks; zero for that of genesis.
	From protocol.L1Block

	// Inbox are the messages to L2 so far; each checkpoint takes those that wait.
	Inbox []inputs.Message
	// Forced are the entries of the queue of forced txs so far; Take is how many of those that
	// wait the next chunks take each, without effect.
	Forced []inputs.Entry
	Take   uint64
	// Dear are the fees of the next chunks, as a dishonest quorum may set them; zero for honest
	// ones.
	Dear protocol.GasFees
	// Change changes the txs to come before they are made; nil for none.
	Change func(b *tx.Body)
	// OtherWorld has proofs lead to another world than that of the chain.
	OtherWorld bool

	seed uint64 // of the next tx
	// after are the states after checkpoints, to which a restart goes back.
	after map[uint64]ledger.State
}

// StartExecuted runs an L1 and deploys the rollup of a chain whose payer of test txs is
// rich; change may alter the L1 beforehand.
func StartExecuted(t testing.TB, change func(*devnet.Config)) *Executed {
	t.Helper()
	return startExecuted(t, boot(t, Members, change))
}

// StartExecutedOf is StartExecuted with other parameters of the chain.
func StartExecutedOf(t testing.TB, change func(*devnet.Config), params func(*protocol.Params)) *Executed {
	t.Helper()
	l := boot(t, Members, change)
	params(l.Params)
	return startExecuted(t, l)
}

// StartExecutedProven is StartExecutedOf of a chain that is proven from a world and with keys.
func StartExecutedProven(t testing.TB, params func(*protocol.Params), proofs func(*protocol.Params) (common.Hash, deploy.ProofKeys)) *Executed {
	t.Helper()
	l := boot(t, Members, nil)
	l.Proofs = proofs
	params(l.Params)
	return startExecuted(t, l)
}

// StartExecutedStaked is StartExecutedOf with other rules of stakes.
func StartExecutedStaked(t testing.TB, params func(*protocol.Params), stakes func(*deploy.Staking)) *Executed {
	t.Helper()
	l := boot(t, Members, nil)
	params(l.Params)
	stakes(&l.Stakes)
	return startExecuted(t, l)
}

// StartDrawn is StartExecuted with so many validators, of which in each epoch so many sit
// that L1 draws. Nobody but the test signs or publishes.
func StartDrawn(t testing.TB, validators, seats int, change func(*devnet.Config)) *Executed {
	t.Helper()
	l := boot(t, validators, change)
	l.Params.SetCommittee(uint64(seats))
	return startExecuted(t, l)
}

func startExecuted(t testing.TB, l *L1) *Executed {
	t.Helper()
	e := &Executed{L1: l, Txs: map[common.Hash]*tx.Tx{}, seed: 10, after: map[uint64]ledger.State{}}
	e.Params.FeeJuice = []protocol.Allocation{{Address: protocol.FieldHex(txtest.F(100)), Amount: protocol.Amount{Lo: 1 << 50}}}
	setup, err := blob.LoadSetup()
	require.NoError(t, err)
	e.World, err = worldstate.Open(kvtest.Memory(t), ledger.WorldGenesis(e.Params), worldstate.Options{})
	require.NoError(t, err)
	_, roots := e.World.Tip()
	var nodes []ledger.LogNode
	e.State, nodes = ledger.Genesis(e.Params, e.Committee, setup, roots)
	require.NoError(t, e.World.Write(func(w worldstate.Writer) error { return e.State.SaveGenesis(w, nodes) }))
	if e.Params.Proven() {
		e.L1.world = e.worldOf(t, 0, 0)
	}
	e.deploy(t, e.State.Checkpoint.Header)
	e.State.Origin.L1Block = e.Params.GenesisOrigin // which the deployment told
	e.after[0] = e.State
	return e
}

// Lock executes so many txs as the next chunk, in a slot, and certifies it.
func (e *Executed) Lock(t testing.TB, slot uint64, txs int) checkpoint.Header {
	t.Helper()
	h := e.Decide(t, slot, txs)
	certificate := Certify(t, e.L1, e.State.Height, h, e.Attesters[:3])
	require.NoError(t, e.World.Write(func(w worldstate.Writer) error {
		return ledger.PutCertificate(w, h.Number, certificate)
	}))
	e.Last = h.Number
	return h
}

// Close certifies the last checkpoint once more, as the heartbeat of a later slot does:
// nothing will be added to it.
func (e *Executed) Close(t testing.TB) {
	t.Helper()
	e.CloseBy(t, e.State.Checkpoint.Header.Epoch)
}

// CloseBy is Close by the committee of an epoch, in which all sit.
func (e *Executed) CloseBy(t testing.TB, epoch uint64) {
	t.Helper()
	h := e.State.Checkpoint.Header
	closing := certificate(t, e.L1, e.State.Height+1, lock.NewExtension(lock.Closed, epoch, h.Hash()), e.Attesters[:3])
	require.NoError(t, e.World.Write(func(w worldstate.Writer) error {
		return ledger.PutCertificate(w, h.Number, closing)
	}))
}

// Decide executes so many txs as the next chunk, in a slot, which nobody certifies.
func (e *Executed) Decide(t testing.TB, slot uint64, txs int) checkpoint.Header {
	t.Helper()
	number := e.State.Chunk.Number + 1
	p := ledger.Proposal{
		Height: 2 * number, Proposer: Address(e.Attesters[number%Members]),
		Timestamp: e.time(slot), Origin: e.Origin(t, slot), Fees: e.fees(slot),
	}
	if e.From != (protocol.L1Block{}) {
		p.Origin.L1Block = e.From
	}
	fork, err := e.World.Fork()
	require.NoError(t, err)
	ctx := execution.NewContext(e.Params, number, p.Timestamp, p.Fees)
	p.Entries = e.Forced[e.State.Known.Total:]
	in := inputs.State{Forced: min(e.Take, uint64(len(e.State.Waiting(p.Entries))))}
	if taken := e.State.Checkpoint.Header.In.Total; e.State.Begins(e.Params, p.Timestamp, 0, protocol.Work{Steps: 1}) {
		in.Messages = e.Inbox[taken:min(uint64(len(e.Inbox)), taken+e.Params.Limits.InCap)]
	}
	result, err := execution.Run(ctx, fork, ledger.Anchors{Reader: e.World}, in, e.txs(t, slot, txs))
	require.NoError(t, err)
	if e.Alter != nil {
		e.Alter(result)
		result.Fields = nil
		for i := range result.Effects {
			result.Fields = result.Effects[i].AppendFields(result.Fields)
		}
		result.Delta = execution.DeltaOf(in, result.Effects)
		result.TotalFees, err = execution.FeesOf(result.Effects)
		require.NoError(t, err)
	}
	c, err := e.State.Seal(e.Params, fork, p, result)
	require.NoError(t, err)
	next, nodes := e.State.WithChunk(c, p.Fees)
	require.NoError(t, e.World.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	e.State, e.after[next.Checkpoint.Header.Number] = next, next
	return next.Checkpoint.Header
}

// fees that an honest proposer gives the next chunk: where they follow L1's, those of the
// last block moved once, however many slots there were without one.
func (e *Executed) fees(slot uint64) protocol.GasFees {
	last := e.Params.SlotAt(e.State.Timestamp)
	switch {
	case e.Dear != (protocol.GasFees{}):
		return e.Dear
	case e.Params.Fees.JuicePerGwei == 0:
		return e.Params.Fees.Initial
	case slot == last:
		return e.State.Fees
	}
	return e.Params.NextFees(e.State.Fees, e.State.Use.In(last), e.Params.FeeFloor(e.State.Origin))
}

// Beat decides a block without a chunk, in a slot.
func (e *Executed) Beat(slot uint64) {
	e.State = e.State.Heartbeat(e.Params, ledger.Proposal{
		Height: e.State.Height + 1, Timestamp: e.Params.GenesisTime + slot*e.Params.SlotDuration, Fees: e.State.Fees, Origin: e.State.Origin,
	})
}

// txs are new ones that expire long after a slot.
func (e *Executed) txs(t testing.TB, slot uint64, n int) []*tx.Tx {
	t.Helper()
	genesis, err := ledger.ChunkAt(e.World, 0)
	require.NoError(t, err)
	out := make([]*tx.Tx, n)
	for i := range out {
		body := txtest.Full(e.seed)
		body.ExpiresAt = e.Params.SlotStart(slot + 100)
		body.Anchor.StateRoot.SetBytes(genesis.Header.StateRoot[:])
		if e.Change != nil {
			e.Change(&body)
		}
		out[i] = txtest.New(body)
		e.Txs[out[i].ID()] = out[i]
		e.seed += 10
	}
	return out
}

// LastCertified implements publisher.Chain.
func (e *Executed) LastCertified() (uint64, error) { return e.Last, nil }

// First implements publisher.Chain.
func (e *Executed) First() (uint64, publication.Record, error) {
	return publication.FirstOf(e.World, e.State.Checkpoint.Header.Number)
}

// Publishable implements publisher.Chain.
func (e *Executed) Publishable(number uint64) (*publication.Publishable, error) {
	return publication.At(e.World, number)
}

// Header implements watchtower.Chain.
func (e *Executed) Header(number uint64) (checkpoint.Header, error) {
	return ledger.CheckpointAt(e.World, number)
}

// Compare implements watchtower.Chain.
func (e *Executed) Compare(on publication.OnL1) (publication.Standing, error) {
	return publication.Compare(publication.Decided{
		Records: e.World, Running: e.State.Checkpoint.Header, Slot: e.Params.SlotAt(e.State.Timestamp),
	}, on)
}

// Version implements watchtower.Chain.
func (e *Executed) Version(number uint64, names func(common.Hash) bool) (checkpoint.Header, bool, error) {
	return publication.Version(e.World, number, names)
}

// FirstLock implements watchtower.Chain.
func (e *Executed) FirstLock(number uint64) (*publication.Lock, error) {
	return publication.FirstLock(e.World, number)
}

// SignedBy implements watchtower.Chain: what was signed is in certificates alone.
func (e *Executed) SignedBy(number uint64, attester common.Address, members func(uint64) (*committee.Committee, error)) (*publication.Signed, error) {
	return publication.SignedBy(e.World, number, e.Last, attester, publication.Signatures{Members: members})
}

// LastLock implements watchtower.Chain.
func (e *Executed) LastLock(number uint64) (*publication.Lock, error) {
	return publication.LastLock(e.World, number)
}

// ProveChunk implements watchtower.Chain.
func (e *Executed) ProveChunk(last, chunk uint64) (merklelog.Proof, error) {
	return merklelog.Prove(ledger.LogReader(e.World, ledger.ChunkLog), last+1, chunk)
}
