package keys_test

import (
	"encoding/json"
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/epoch"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

const provenFile = "../../../l1bridge/contracts/test/vectors/epoch_proven.json"

// provenVector is an epoch proof as EpochVerifier takes it, with the keys that it is checked by.
type provenVector struct {
	Keys        map[string]hexutil.Bytes `json:"keys"`
	ChainID     uint64                   `json:"chain_id,string"`
	Rollup      common.Address           `json:"rollup"`
	From        provenTip                `json:"from"`
	Headers     []hexutil.Bytes          `json:"headers"`
	BlobCounts  hexutil.Bytes            `json:"blob_counts"`
	Commitments hexutil.Bytes            `json:"commitments"`
	Opening     hexutil.Bytes            `json:"opening"`
	Y           common.Hash              `json:"y"`
	In          []common.Hash            `json:"in"`
	Out         hexutil.Bytes            `json:"out"`
	World       common.Hash              `json:"world"`
	T           []common.Hash            `json:"t"`
	B           []common.Hash            `json:"b"`
	Proofs      hexutil.Bytes            `json:"proofs"`
	OutRoot     common.Hash              `json:"out_root"`
}

type provenTip struct {
	Hash      common.Hash `json:"hash"`
	World     common.Hash `json:"world"`
	InHash    common.Hash `json:"in_hash"`
	InTotal   uint64      `json:"in_total,string"`
	Number    uint64      `json:"number,string"`
	LastChunk uint64      `json:"last_chunk,string"`
}

// The contract's tests take an epoch that was executed here and proved with tiny circuits. What
// they read is proved anew when asked: keys are drawn, so all of it changes.
func TestAnEpochIsProvedForTheContract(t *testing.T) {
	if os.Getenv("AZTECD_TEST_CIRCUITS") == "" {
		t.Skip("makes keys: AZTECD_TEST_CIRCUITS=1")
	}
	dir, err := keys.DefaultDir()
	require.NoError(t, err)
	store, set := keys.Open(dir), keys.Tiny()
	require.NoError(t, keys.Setup(store, set, func(keys.Made) {}))

	chain := witnesstest.New(t)
	chain.Chunk(t, 0, []fr.Element{fr.NewElement(7001), fr.NewElement(7002)}, witnesstest.Tx(10))
	chain.Chunk(t, 1, []fr.Element{fr.NewElement(7003)})
	v := shown(t, chain.Period(t, 1, 2))
	v.prove(t, store, set, chain.Period(t, 1, 2))
	if !*update {
		return
	}
	text, err := json.MarshalIndent(v, "", "  ")
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(provenFile, append(text, '\n'), 0o644))
}

// shown is all but the proofs.
func shown(t *testing.T, p *witnesstest.Period) *provenVector {
	t.Helper()
	headers, tip, c := p.Headers(), p.Tip.Checkpoint, p.Challenges(t)
	groups, err := epoch.NewOutGroups(p.Out())
	require.NoError(t, err)
	opening, err := epoch.Open(p.Blobs(t), c)
	require.NoError(t, err)
	v := &provenVector{
		Keys: map[string]hexutil.Bytes{}, ChainID: p.Params.L1ChainID, Rollup: p.Params.Rollup,
		From: provenTip{
			Hash: headers[0].ParentHash, InHash: tip.In.Hash, InTotal: tip.In.Total, Number: tip.Number, LastChunk: tip.LastChunk,
		},
		Opening: opening.Proof[:], Y: opening.Y, Out: groups.Bytes(), OutRoot: groups.Root(),
	}
	for i, commitments := range p.Commitments(t) {
		v.Headers = append(v.Headers, headers[i].Encode())
		v.BlobCounts = append(v.BlobCounts, byte(len(commitments)))
		points, err := epoch.EncodeCommitments(commitments)
		require.NoError(t, err)
		v.Commitments = append(v.Commitments, points...)
	}
	for _, leaf := range p.In() {
		v.In = append(v.In, leaf.Bytes())
	}
	return v
}

func (v *provenVector) prove(t *testing.T, store *keys.Store, set keys.Set, p *witnesstest.Period) {
	t.Helper()
	jobs := p.Jobs(t, set.Steps, set.BlobRuns)
	public := jobs.Closing.Public()
	v.From.World, v.World = public[0].Bytes(), public[1].Bytes()

	v.T = []common.Hash{public[2].Bytes()}
	prove := v.prover(t, store, set, keys.KindT)
	for _, job := range jobs.Steps {
		w, after, err := circuit.AssignStep(set.Steps, job.Before, job.Steps)
		require.NoError(t, err)
		prove(w)
		hash := after.Hash()
		v.T = append(v.T, hash.Bytes())
	}
	v.B = []common.Hash{public[4].Bytes()}
	prove = v.prover(t, store, set, keys.KindB)
	for _, job := range jobs.Blobs {
		w, err := circuit.AssignBlob(set.BlobRuns, job.Before, job.Slice)
		require.NoError(t, err)
		prove(w)
		after := job.Before
		require.NoError(t, after.Apply(job.Slice))
		hash := after.Hash()
		v.B = append(v.B, hash.Bytes())
	}
	w, err := circuit.AssignClose(&jobs.Closing)
	require.NoError(t, err)
	v.prover(t, store, set, keys.KindR)(w)

	sum, err := epoch.Sum(p.Challenges(t).Rho, p.Headers(), p.In(), p.Out())
	require.NoError(t, err)
	require.Equal(t, public[9], sum)
}

// prover appends proofs of a kind, and notes its key.
func (v *provenVector) prover(t *testing.T, store *keys.Store, set keys.Set, kind string) func(frontend.Circuit) {
	t.Helper()
	c, err := set.Compile(kind)
	require.NoError(t, err)
	k, err := store.Load(keys.Want{Kind: kind, Circuit: c.Hash(), Chain: keys.DevelopmentChain})
	require.NoError(t, err)
	v.Keys[kind] = k.Verifying.Bytes()
	return func(w frontend.Circuit) {
		proof, err := groth.Prove(c, k.Proving, w)
		require.NoError(t, err)
		v.Proofs = append(v.Proofs, proof.Bytes()...)
	}
}
