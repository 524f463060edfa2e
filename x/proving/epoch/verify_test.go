package epoch_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/checkpoint"
	"github.com/aztecd/aztecd/x/inputs"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/epoch/epochtest"
	"github.com/aztecd/aztecd/x/proving/groth"
)

// proven is an epoch that was executed and proved with real circuits, as the contract's tests
// read it.
type proven struct {
	Keys    map[string]hexutil.Bytes `json:"keys"`
	ChainID uint64                   `json:"chain_id,string"`
	Rollup  common.Address           `json:"rollup"`
	From    struct {
		fromVector
		World common.Hash `json:"world"`
	} `json:"from"`
	Headers     []hexutil.Bytes `json:"headers"`
	BlobCounts  hexutil.Bytes   `json:"blob_counts"`
	Commitments hexutil.Bytes   `json:"commitments"`
	Opening     hexutil.Bytes   `json:"opening"`
	Y           common.Hash     `json:"y"`
	In          []common.Hash   `json:"in"`
	Out         hexutil.Bytes   `json:"out"`
	World       common.Hash     `json:"world"`
	T           []common.Hash   `json:"t"`
	B           []common.Hash   `json:"b"`
	Proofs      hexutil.Bytes   `json:"proofs"`
	OutRoot     common.Hash     `json:"out_root"`
}

func readProven(t *testing.T) (v epoch.Verifier, from epoch.Start, p *epoch.Proof, outRoot common.Hash) {
	t.Helper()
	raw, err := os.ReadFile("../../../l1bridge/contracts/test/vectors/epoch_proven.json")
	require.NoError(t, err)
	var f proven
	require.NoError(t, json.Unmarshal(raw, &f))
	v = epoch.Verifier{ChainID: f.ChainID, Rollup: f.Rollup}
	v.Keys.T, err = groth.ParseVerifyingKey(f.Keys["t"], 2, false)
	require.NoError(t, err)
	v.Keys.B, err = groth.ParseVerifyingKey(f.Keys["b"], 2, true)
	require.NoError(t, err)
	v.Keys.R, err = groth.ParseVerifyingKey(f.Keys["r"], 12, false)
	require.NoError(t, err)
	from = epoch.Start{
		Hash: f.From.Hash, World: f.From.World, In: inputs.Queue{Total: f.From.InTotal, Hash: f.From.InHash},
		Number: f.From.Number, LastChunk: f.From.LastChunk,
	}
	p = &epoch.Proof{
		BlobCounts: f.BlobCounts, Commitments: f.Commitments, Opening: kzg4844.Proof(f.Opening), Y: f.Y, InMessages: f.In, OutMessages: f.Out,
		World: f.World, T: f.T, B: f.B, Proofs: f.Proofs,
	}
	for _, raw := range f.Headers {
		h, err := checkpoint.Decode(raw)
		require.NoError(t, err)
		p.Headers = append(p.Headers, h)
	}
	return v, from, p, f.OutRoot
}

// Who has the keys on L1, the start and the calldata finds what the contract found: an epoch that was
// proved holds, and nothing in its proof can be another.
func TestAProofHoldsAsOnL1AndNothingInItIsIdle(t *testing.T) {
	v, from, p, outRoot := readProven(t)
	groups, err := v.Verify(from, p)
	require.NoError(t, err)
	require.Equal(t, outRoot, groups.Root())

	flip := func(b []byte, i int) { b[(i+len(b))%len(b)] ^= 1 }
	for name, change := range map[string]func(v *epoch.Verifier, from *epoch.Start, p *epoch.Proof){
		"another L1":                func(v *epoch.Verifier, _ *epoch.Start, _ *epoch.Proof) { v.ChainID++ },
		"another rollup":            func(v *epoch.Verifier, _ *epoch.Start, _ *epoch.Proof) { v.Rollup[0] ^= 1 },
		"another key":               func(v *epoch.Verifier, _ *epoch.Start, _ *epoch.Proof) { *v.Keys.T = *v.Keys.R },
		"another world before":      func(_ *epoch.Verifier, from *epoch.Start, _ *epoch.Proof) { flip(from.World[:], -1) },
		"another checkpoint before": func(_ *epoch.Verifier, from *epoch.Start, _ *epoch.Proof) { flip(from.Hash[:], 0) },
		"other messages before":     func(_ *epoch.Verifier, from *epoch.Start, _ *epoch.Proof) { from.In.Total++ },
		"no header":                 func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.Headers = nil },
		"a header less":             func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.Headers = p.Headers[1:] },
		"another state root":        func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Headers[1].StateRoot[:], -1) },
		"more fees":                 func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.Headers[1].TotalFees.Lo++ },
		"another blob count":        func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.BlobCounts, 0) },
		"another commitment":        func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Commitments, 0) },
		"a commitment more": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) {
			p.Commitments = append(p.Commitments, make([]byte, 96)...)
		},
		"another opening":    func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Opening[:], -1) },
		"another y":          func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Y[:], -1) },
		"another message in": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.InMessages[0][:], -1) },
		"a message in less":  func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.InMessages = p.InMessages[1:] },
		"a message in more": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) {
			p.InMessages = append(p.InMessages, p.InMessages[0])
		},
		"another message out":         func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.OutMessages, -1) },
		"another tx of a message out": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.OutMessages, 11) },
		"no messages out":             func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.OutMessages = nil },
		"a group of messages cut": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) {
			p.OutMessages = p.OutMessages[:len(p.OutMessages)-1]
		},
		"another world behind":           func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.World[:], -1) },
		"another accumulator of T":       func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.T[1][:], -1) },
		"another accumulator of B":       func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.B[0][:], -1) },
		"a gap in T's chain":             func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.T = p.T[1:] },
		"no chain of T":                  func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.T = p.T[:1] },
		"another proof of T":             func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Proofs, 31) },
		"another closing proof":          func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { flip(p.Proofs, -1) },
		"a byte more behind the last":    func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.Proofs = append(p.Proofs, 0) },
		"a world above the field":        func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.World = common.MaxHash },
		"an accumulator above the field": func(_ *epoch.Verifier, _ *epoch.Start, p *epoch.Proof) { p.B[1] = common.MaxHash },
	} {
		t.Run(name, func(t *testing.T) {
			v, from, p, _ := readProven(t)
			change(&v, &from, p)
			_, err := v.Verify(from, p)
			require.ErrorIs(t, err, epoch.ErrWrong)
		})
	}
}

// What L1 is shown of messages is read back as it was made.
func TestGroupsAreReadBack(t *testing.T) {
	out := messagesOut()
	groups, err := epoch.NewOutGroups(out)
	require.NoError(t, err)
	got, messages, err := epoch.ParseOutGroups(groups.Bytes())
	require.NoError(t, err)
	require.Equal(t, groups, got)
	require.Equal(t, out, messages)
}

// A range with a blob of zeros, whose commitment is the point at infinity, holds, too.
func TestARangeWithABlobOfZerosHolds(t *testing.T) {
	before, headers, blobs, in := rangeOfThree(t)
	r := epoch.Range{Headers: headers, Blobs: blobs, In: in, Out: messagesOut()}
	for i := range blobs {
		r.Commitments = append(r.Commitments, commitments(t, blobs[i]))
	}
	p, err := epochtest.Simulate(31337, common.Address{7}, r, field(1), field(2))
	require.NoError(t, err)
	keys, err := epochtest.Keys()
	require.NoError(t, err)
	v := epoch.Verifier{ChainID: 31337, Rollup: common.Address{7}, Keys: keys}
	from := epoch.Start{Hash: before.Hash(), World: common.BytesToHash(epochtest.Word(field(1))), In: before.In, Number: before.Number, LastChunk: before.LastChunk}
	_, err = v.Verify(from, p)
	require.NoError(t, err)
}
