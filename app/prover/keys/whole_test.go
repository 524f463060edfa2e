package keys_test

import (
	"os"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/prover/keys"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/groth"
	"github.com/aztecd/aztecd/x/proving/witness/witnesstest"
)

// A chain that was executed is proved from end to end with real keys, and each proof holds
// for the accumulators that the others have. The tiny set's keys are in the cache or made
// there, in a minute or two, so it runs only when asked.
func TestAnEpochIsProvedFromEndToEnd(t *testing.T) {
	if os.Getenv("AZTECD_TEST_CIRCUITS") == "" {
		t.Skip("makes keys: AZTECD_TEST_CIRCUITS=1")
	}
	dir, err := keys.DefaultDir()
	require.NoError(t, err)
	store, set := keys.Open(dir), keys.Tiny()
	require.NoError(t, keys.Setup(store, set, func(keys.Made) {}))
	jobs := witnesstest.Small(t).Jobs(t, set.Steps, set.BlobRuns)
	public := jobs.Closing.Public()

	links := []fr.Element{public[2]} // of T's chain, then of B's
	prove := prover(t, store, set, keys.KindT)
	for _, job := range jobs.Steps {
		w, after, err := circuit.AssignStep(set.Steps, job.Before, job.Steps)
		require.NoError(t, err)
		prove(w, links[len(links)-1], after.Hash())
		links = append(links, after.Hash())
	}
	require.Equal(t, public[3], links[len(links)-1])

	links = []fr.Element{public[4]}
	prove = prover(t, store, set, keys.KindB)
	for _, job := range jobs.Blobs {
		w, err := circuit.AssignBlob(set.BlobRuns, job.Before, job.Slice)
		require.NoError(t, err)
		after := job.Before
		require.NoError(t, after.Apply(job.Slice))
		prove(w, links[len(links)-1], after.Hash())
		links = append(links, after.Hash())
	}
	require.Equal(t, public[5], links[len(links)-1])

	w, err := circuit.AssignClose(&jobs.Closing)
	require.NoError(t, err)
	prover(t, store, set, keys.KindR)(w, public...)
}

// prover proves witnesses of a kind and verifies the proofs as L1 reads them.
func prover(t *testing.T, store *keys.Store, set keys.Set, kind string) func(frontend.Circuit, ...fr.Element) {
	c, err := set.Compile(kind)
	require.NoError(t, err)
	k, err := store.Load(keys.Want{Kind: kind, Circuit: c.Hash(), Chain: keys.DevelopmentChain})
	require.NoError(t, err)
	vk, err := groth.ParseVerifyingKey(k.Verifying.Bytes(), c.PublicInputs(), c.Committed())
	require.NoError(t, err)
	return func(w frontend.Circuit, public ...fr.Element) {
		proof, err := groth.Prove(c, k.Proving, w)
		require.NoError(t, err)
		read, err := groth.ParseProof(proof.Bytes())
		require.NoError(t, err)
		require.NoError(t, groth.Verify(vk, read, public))
	}
}
