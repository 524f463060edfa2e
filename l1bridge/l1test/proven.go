package l1test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/epoch/epochtest"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/witness"
	"github.com/aztecd/aztecd/x/quote"
	"github.com/aztecd/aztecd/x/worldstate"
)

// ProofBond of provers on chains that are Provable.
const ProofBond = 5000

// Provable makes parameters of a chain whose epochs of four slots get proven: claimed for in the
// first slot of the next.
func Provable(p *protocol.Params) {
	p.EpochDuration = 4
	p.Windows = protocol.ShortWindows(p.SlotDuration, p.EpochDuration)
	p.Proving = protocol.StandardProving(p.EpochDuration)
	p.Proving.MinBond = protocol.Amount{Lo: ProofBond}
}

// trapdoors are verifying keys by which anything can be proven: what a proof says is tested
// elsewhere.
func trapdoors() deploy.ProofKeys {
	doors := epochtest.Trapdoors()
	key := func(kind string) []byte { return doors[kind].Code[1:] }
	return deploy.ProofKeys{T: key("t"), B: key("b"), R: key("r")}
}

// worldOf is the hash of the world behind a checkpoint that ends with a chunk.
func (e *Executed) worldOf(t testing.TB, number, chunk uint64) common.Hash {
	t.Helper()
	at, err := e.World.At(chunk)
	require.NoError(t, err)
	w, err := witness.WorldOf(run.Shape(e.Params.Proving.Circuit), at, number, chunk)
	require.NoError(t, err)
	hash := w.Hash()
	return hash.Bytes()
}

// HeaderOf is a checkpoint's, 0 that of genesis.
func (e *Executed) HeaderOf(t testing.TB, number uint64) checkpoint.Header {
	t.Helper()
	read := func() (checkpoint.Header, error) { return ledger.CheckpointAt(e.World, number) }
	if number == 0 {
		read = func() (checkpoint.Header, error) { return ledger.RunningAt(e.World, 0) }
	}
	h, err := read()
	require.NoError(t, err)
	return h
}

// RangeOf is what L1 is shown of checkpoints.
func (e *Executed) RangeOf(t testing.TB, first, last uint64) (r epoch.Range) {
	t.Helper()
	before := e.HeaderOf(t, first-1).In.Total
	for number := first; number <= last; number++ {
		cp := witness.Checkpoint{Header: e.HeaderOf(t, number)}
		var fields []fr.Element
		for chunk := cp.Header.FirstChunk; chunk <= cp.Header.LastChunk; chunk++ {
			more, err := ledger.FieldsAt(e.World, chunk)
			require.NoError(t, err)
			fields = append(fields, more...)
		}
		fields = append(fields, effect.CheckpointEnd(uint32(len(fields)+effect.CheckpointEndFields)))
		var err error
		cp.Blocks, err = effect.DecodeCheckpoint(fields)
		require.NoError(t, err)
		packed, err := blob.Pack(fields)
		require.NoError(t, err)
		of := make([]kzg4844.Commitment, len(packed))
		for i := range packed {
			of[i], err = kzg4844.BlobToCommitment(&packed[i])
			require.NoError(t, err)
		}
		r.Headers, r.Blobs, r.Commitments = append(r.Headers, cp.Header), append(r.Blobs, packed), append(r.Commitments, of)
		r.Out = append(r.Out, cp.OutMessages()...)
		for ; before < cp.Header.In.Total; before++ {
			r.In = append(r.In, e.Inbox[before].Leaf)
		}
	}
	return r
}

// Proof makes an epoch proof of checkpoints, and the words that it starts from.
func (e *Executed) Proof(t testing.TB, first, last uint64) (bindings.ProvenTip, *epoch.Proof) {
	t.Helper()
	before, r := e.HeaderOf(t, first-1), e.RangeOf(t, first, last)
	from := bindings.ProvenTip{
		Hash: before.Hash(), World: e.worldOf(t, before.Number, before.LastChunk), InHash: before.In.Hash, InTotal: before.In.Total,
		Number: before.Number, LastChunk: before.LastChunk,
	}
	var start, end fr.Element
	start.SetBytes(from.World[:])
	behind := e.worldOf(t, last, r.Headers[len(r.Headers)-1].LastChunk)
	end.SetBytes(behind[:])
	if e.OtherWorld {
		end.Double(&end)
	}
	p, err := epochtest.Simulate(e.Params.L1ChainID, e.Params.Rollup, r, start, end)
	require.NoError(t, err)
	return from, p
}

// Prove has the outsider prove checkpoints, and returns the block.
func (e *Executed) Prove(t testing.TB, first, last uint64) *types.Block {
	t.Helper()
	from, p := e.Proof(t, first, last)
	return e.PayTo(t, Key(t, "outsider", 0), e.Deployment.Proving, bindings.NewProving().PackSubmitEpochProof(from, bindings.FromProof(p)), nil)
}

// ClaimFor has the leader of a slot claim the period of the epoch before for the key "prover", whose
// bond it brings.
func (e *Executed) ClaimFor(t testing.TB, slot uint64) common.Address {
	t.Helper()
	deployer, key, azt, bond := Key(t, "deployer", 0), Key(t, "prover", 0), bindings.NewAZT(), big.NewInt(ProofBond)
	prover := Address(key)
	e.PayTo(t, deployer, e.Deployment.AZT, azt.PackMint(Address(deployer), bond), nil)
	e.PayTo(t, deployer, e.Deployment.AZT, azt.PackApprove(e.Deployment.Escrow, bond), nil)
	e.PayTo(t, deployer, e.Deployment.Escrow, bindings.NewProofEscrow().PackDeposit(prover, bond), nil)
	q := quote.Quote{Prover: prover, Epoch: e.Params.EpochOf(slot) - 1, ValidUntil: 1 << 40, Bond: e.Params.Proving.MinBond, Fee: 2500}
	signed, err := quote.Domain{L1ChainID: e.Params.L1ChainID, Rollup: e.Params.Rollup}.Sign(q, key)
	require.NoError(t, err)
	shown := bindings.EpochProofQuote{
		Signature: bindings.Signature{V: signed.Signature[64]}, ProverAddress: prover, EpochToProve: new(big.Int).SetUint64(q.Epoch),
		ValidUntilSlot: new(big.Int).SetUint64(q.ValidUntil), BondAmount: q.Bond.Big(), BasisPointFee: q.Fee,
	}
	copy(shown.Signature.R[:], signed.Signature[:32])
	copy(shown.Signature.S[:], signed.Signature[32:64])
	e.SealInto(t, slot, 0)
	e.PayTo(t, e.Publishers[e.Leader(slot)], e.Deployment.Proving, bindings.NewProving().PackClaimEpochProofRight(shown), nil)
	return prover
}

// Prune has the outsider prune the chain to the last proven checkpoint, in a slot when a period is over
// but for the L1 blocks of the slot before. The chain is then the new one, before its first chunk. It
// returns the block.
func (e *Executed) Prune(t testing.TB, slot, proven uint64) *types.Block {
	t.Helper()
	for k := range uint64(SlotDuration / BlockTime) {
		e.SealInto(t, slot-1, k)
	}
	e.SealInto(t, slot, 0)
	block := e.PayTo(t, Key(t, "outsider", 0), e.Deployment.Proving, bindings.NewProving().PackPrune(new(big.Int)), nil)
	before := e.after[proven]
	require.NoError(t, e.World.Unwind(before.Chunk.Number, func(w worldstate.Writer) error { return before.Save(w, nil, nil) }))
	e.State, e.Last = before.Regenerated(e.State.Generation+1, e.State.Timestamp), proven
	return block
}
