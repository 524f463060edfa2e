package circuit_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
)

// blobFields returns n fields that are the same in each run of a test.
func blobFields(seed uint64, n int) []fr.Element {
	r := rand.New(rand.NewPCG(seed, 0))
	out := make([]fr.Element, n)
	for i := range out {
		var b [32]byte
		for j := range b {
			b[j] = byte(r.Uint32())
		}
		out[i].SetBytes(b[:])
	}
	return out
}

// blobChallenge returns a field of the challenges' length.
func blobChallenge(seed uint64) fr.Element {
	b := blobFields(seed, 1)[0].Bytes()
	return *new(fr.Element).SetBytes(b[1:])
}

func blobsAt(t *testing.T, slices ...run.BlobSlice) run.Blobs {
	t.Helper()
	state := run.NewBlobs(blobChallenge(1), blobChallenge(2))
	for _, s := range slices {
		require.NoError(t, state.Apply(s))
	}
	return state
}

// runsOf cuts fields of one checkpoint into slices of one run.
func runsOf(fields []fr.Element, end bool) (out []run.BlobSlice) {
	for at := 0; at < len(fields); at += run.BlobRunFields {
		last := min(at+run.BlobRunFields, len(fields))
		out = append(out, run.BlobSlice{Fields: fields[at:last], End: end && last == len(fields)})
	}
	return out
}

func solvedBlob(runs int, witness frontend.Circuit) error {
	shape, err := circuit.NewBlob(runs)
	if err != nil {
		return err
	}
	return test.IsSolved(shape, witness, ecc.BN254.ScalarField())
}

// The circuit takes what run.Blobs.Apply takes, wherever a slice stands: in each phase
// of the sponge, at a blob's start and end, at a checkpoint's end, in a later blob and
// a later checkpoint.
func TestBlobSlicesAreSolved(t *testing.T) {
	largest := fr.NewElement(0)
	largest.Sub(&largest, new(fr.Element).SetOne())
	for name, c := range map[string]struct {
		behind []run.BlobSlice
		fields []fr.Element
		end    bool
	}{
		"the first of a checkpoint":             {nil, blobFields(3, 256), false},
		"one field":                             {nil, blobFields(3, 1), true},
		"zeros and the largest field":           {nil, []fr.Element{{}, largest, {}}, true},
		"phase 1, ended in the middle":          {runsOf(blobFields(4, 256), false), blobFields(3, 100), true},
		"phase 2":                               {runsOf(blobFields(4, 512), false), blobFields(3, 256), false},
		"phase 2, ended with the slice":         {runsOf(blobFields(4, 512), false), blobFields(3, 256), true},
		"the last of a blob":                    {runsOf(blobFields(4, 15*256), false), blobFields(3, 256), false},
		"the last of a blob and its checkpoint": {runsOf(blobFields(4, 15*256), false), blobFields(3, 7), true},
		"a second blob, behind a checkpoint": {
			append(runsOf(blobFields(4, 300), true), runsOf(blobFields(5, 17*256), false)...), blobFields(3, 99), true,
		},
	} {
		witness, err := circuit.AssignBlob(1, blobsAt(t, c.behind...), run.BlobSlice{Fields: c.fields, End: c.end})
		require.NoError(t, err, name)
		require.NoError(t, solvedBlob(1, witness), name)
	}
}

// The production shape, of two runs a slice.
func TestBlobSlicesOfTwoRunsAreSolved(t *testing.T) {
	slice := run.BlobSlice{Fields: blobFields(3, 512)}
	witness, err := circuit.AssignBlob(2, blobsAt(t, runsOf(blobFields(4, 512), false)...), slice)
	require.NoError(t, err)
	require.NoError(t, solvedBlob(2, witness))
}
