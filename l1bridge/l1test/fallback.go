package l1test

import (
	"encoding/hex"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/deploy"
	"github.com/aztecd/aztecd/l1bridge/proving"
	"github.com/aztecd/aztecd/l1bridge/txmgr"
	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/execution"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/ledger"
	"github.com/aztecd/aztecd/x/protocol"
	"github.com/aztecd/aztecd/x/worldstate"
)

// Fallible makes parameters of a chain that is proven, and may go on by proof alone. Its L1
// takes whatever it is shown for a proof of bodies.
func Fallible(t testing.TB) func(*protocol.Params) {
	return func(p *protocol.Params) {
		Restartable(t)(p)
		p.Proving = protocol.StandardProving(p.EpochDuration)
		p.Proving.Fallback = protocol.StandardFallback(p.EpochDuration)
	}
}

// believing is a verifier that takes everything for a proof: rollup() gives the word behind its
// code, everything else zeros.
func believing() *deploy.BodiesVerifier {
	const (
		init   = "603e8060095f395ff3" // the 62 bytes behind it are the code
		before = "5f3560e01c63"
		behind = "14601257" + "60205ff3" + "5b60208038035f3960205ff3"
	)
	selector := hex.EncodeToString(crypto.Keccak256([]byte("rollup()"))[:4])
	return &deploy.BodiesVerifier{
		Meta:  &bind.MetaData{ABI: "[]", ID: "believing", Bin: "0x" + init + before + selector + behind},
		Input: func(rollup common.Address) []byte { return common.LeftPadBytes(rollup[:], 32) },
	}
}

// Fall has the chain go on by proof alone: what L1 confirmed in an earlier epoch than that of the
// slot is not proven, and as long after the slot as it takes the fallback begins. The chain is
// then at the proven checkpoint, genesis, in another generation. It returns the slot.
func (e *Executed) Fall(t testing.TB, slot uint64) uint64 {
	t.Helper()
	e.enter(t, slot)
	slot += e.Params.Proving.Fallback.EnterSlots
	e.wait(t, e.Params.Proving.Fallback.EnterSlots)
	e.enter(t, slot)
	before := e.after[0]
	require.NoError(t, e.World.Unwind(0, func(w worldstate.Writer) error { return before.Save(w, nil, nil) }))
	e.State, e.Last = before.Regenerated(e.State.Generation+1, e.Params.SlotStart(slot)), 0
	return slot
}

func (e *Executed) enter(t testing.TB, slot uint64) {
	t.Helper()
	e.SealInto(t, slot, 0)
	zero := e.after[0].Checkpoint.Header
	call, err := proving.Enter(&zero)
	require.NoError(t, err)
	e.PayTo(t, Key(t, "outsider", 0), e.Deployment.Fallback, call, nil)
}

// wait seals as many blocks as so many slots must have.
func (e *Executed) wait(t testing.TB, slots uint64) {
	t.Helper()
	for range slots * SlotDuration / (2 * BlockTime) {
		e.Seal(t)
	}
}

// PublishByProof executes txs as the chunks of the next checkpoint, so many each, and publishes it
// in a slot that is over when the block is sealed.
func (e *Executed) PublishByProof(t testing.TB, slot uint64, chunks ...int) (checkpoint.Header, *types.Block) {
	t.Helper()
	parent := e.State.Checkpoint.Header
	for i, txs := range chunks {
		e.decideByProof(t, slot, i == 0, txs)
	}
	h := e.State.Checkpoint.Header
	from, _ := proving.WordsOf(&parent, e.worldOf(t, parent.Number, parent.LastChunk))
	call := bindings.NewFallback().PackPublish(bindings.ProvenCheckpoint{
		From: from, Parent: bindings.FromHeader(parent),
		Proof: bindings.EpochProof{Headers: []bindings.CheckpointHeader{bindings.FromHeader(h)}, World: e.worldOf(t, h.Number, h.LastChunk)},
	})
	e.SealInto(t, slot+1, 0)
	return h, e.sendBlobs(t, call, e.effects(t, &h))
}

func (e *Executed) decideByProof(t testing.TB, slot uint64, first bool, txs int) {
	t.Helper()
	h, number := e.State.Checkpoint.Header, e.State.Chunk.Number+1
	p := ledger.Proposal{
		Timestamp: e.Params.SlotStart(slot+1) - 1000, Fees: h.Fees, ByProof: true, First: first,
		Origin: protocol.Origin{L1Block: protocol.L1Block{Number: h.Origin.Number, Hash: h.Origin.Hash}},
	}
	if h.Number == 0 {
		p.Fees, p.Origin.L1Block = e.Params.Fees.Initial, e.Params.GenesisOrigin
	}
	in := inputs.State{}
	if first {
		in.Messages = e.Inbox[h.In.Total:]
	}
	fork, err := e.World.Fork()
	require.NoError(t, err)
	ctx := execution.NewContext(e.Params, number, p.Timestamp, p.Fees)
	result, err := execution.Run(ctx, fork, ledger.Anchors{Reader: e.World}, in, e.txs(t, slot, txs))
	require.NoError(t, err)
	c, err := e.State.Seal(e.Params, fork, p, result)
	require.NoError(t, err)
	next, nodes := e.State.WithChunk(c, p.Fees)
	require.NoError(t, e.World.Commit(fork, number, func(w worldstate.Writer) error { return next.Save(w, c, nodes) }))
	e.State, e.after[next.Checkpoint.Header.Number] = next, next
}

// effects are a checkpoint's blobs.
func (e *Executed) effects(t testing.TB, h *checkpoint.Header) []kzg4844.Blob {
	t.Helper()
	var fields []fr.Element
	for number := h.FirstChunk; number <= h.LastChunk; number++ {
		more, err := ledger.FieldsAt(e.World, number)
		require.NoError(t, err)
		fields = append(fields, more...)
	}
	blobs, err := blob.Pack(append(fields, effect.CheckpointEnd(uint32(len(fields)+effect.CheckpointEndFields))))
	require.NoError(t, err)
	return blobs
}

// sendBlobs has the outsider's account call Fallback with blobs.
func (e *Executed) sendBlobs(t testing.TB, call []byte, blobs []kzg4844.Blob) *types.Block {
	t.Helper()
	key, l1 := Key(t, "outsider", 0), e.Node.Client()
	sender, err := e.Account(t, key).Sender("by proof", func(txmgr.Outcome) {})
	require.NoError(t, err)
	sidecar, err := sender.Prove(blobs)
	require.NoError(t, err)
	nonce, err := l1.PendingNonceAt(t.Context(), Address(key))
	require.NoError(t, err)
	chain := new(big.Int).SetUint64(e.Params.L1ChainID)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(chain), &types.BlobTx{
		ChainID: uint256.MustFromBig(chain), Nonce: nonce, Gas: 3_000_000, To: e.Deployment.Fallback, Data: call,
		GasTipCap: uint256.NewInt(params.GWei), GasFeeCap: uint256.NewInt(100 * params.GWei), BlobFeeCap: uint256.NewInt(100 * params.GWei),
		BlobHashes: sidecar.BlobHashes(), Sidecar: sidecar,
	})
	require.NoError(t, err)
	require.NoError(t, l1.SendTransaction(t.Context(), tx))
	block := e.Seal(t)
	receipt, err := l1.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
	return block
}

// Rejoin ends the fallback, as long after a slot as it takes. The chain is then the one that goes
// on under another id, before its first chunk.
func (e *Executed) Rejoin(t testing.TB, slot uint64) *types.Block {
	t.Helper()
	e.wait(t, e.Params.Proving.Fallback.IdleSlots)
	e.SealInto(t, slot+e.Params.Proving.Fallback.IdleSlots, 0)
	call, err := proving.Exit()
	require.NoError(t, err)
	block := e.PayTo(t, Key(t, "outsider", 0), e.Deployment.Fallback, call, nil)
	e.restarted(block)
	return block
}
