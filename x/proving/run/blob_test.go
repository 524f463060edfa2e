package run_test

import (
	"math/big"
	"math/rand/v2"
	"slices"
	"testing"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/blob"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/protocol"
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

// blobChallenge returns a field below 2^248.
func blobChallenge(seed uint64) fr.Element {
	b := blobFields(seed, 1)[0].Bytes()
	return *new(fr.Element).SetBytes(b[1:])
}

// blobSlices cuts a checkpoint's fields into slices of so many runs.
func blobSlices(fields []fr.Element, runs int) (out []run.BlobSlice) {
	n := runs * run.BlobRunFields
	for at := 0; at < len(fields); at += n {
		end := min(at+n, len(fields))
		out = append(out, run.BlobSlice{Fields: fields[at:end], End: end == len(fields)})
	}
	return out
}

// After whole checkpoints, y is the sum of the blobs' values at z as the KZG library
// gives them, each with its power of gamma, and E ties the checkpoints' effects; slices of
// one run and of two lead to the same.
func TestSlicesGiveTheBlobsValuesAndTheEffects(t *testing.T) {
	z, gamma := blobChallenge(1), blobChallenge(2)
	one, two := run.NewBlobs(z, gamma), run.NewBlobs(z, gamma)
	want := run.NewBlobs(z, gamma)
	for i, n := range []int{1, 256, 257, 700, 4096, 4097, 9001} {
		fields := blobFields(uint64(n), n)
		for runs, state := range map[int]*run.Blobs{1: &one, 2: &two} {
			for _, s := range blobSlices(fields, runs) {
				require.NoError(t, state.Apply(s))
			}
			require.True(t, state.Boundary())
		}
		want.E = run.Tie(want.E, effect.Hash(fields), n)
		value := valueOfBlobs(t, fields, z, gamma, 8*i)
		want.Y.Add(&want.Y, &value)
		want.Power = gammaPower(gamma, 8*(i+1))
		require.Equal(t, want, one, "%d fields", n)
		require.Equal(t, want, two, "%d fields", n)
	}
}

// Blobs that are interchanged within a checkpoint or between two, one blob too few and
// checkpoints cut elsewhere give another E and another y.
func TestTheOrderOfBlobsCounts(t *testing.T) {
	a, b := blobFields(6, protocol.FieldsPerBlob), blobFields(7, protocol.FieldsPerBlob)
	read := func(checkpoints ...[]fr.Element) run.Blobs {
		state := run.NewBlobs(blobChallenge(1), blobChallenge(2))
		for _, fields := range checkpoints {
			for _, s := range blobSlices(fields, 2) {
				require.NoError(t, state.Apply(s))
			}
		}
		return state
	}
	join := func(parts ...[]fr.Element) []fr.Element { return slices.Concat(parts...) }
	seen := map[fr.Element]string{}
	for name, s := range map[string]run.Blobs{
		"one checkpoint": read(join(a, b)), "interchanged": read(join(b, a)), "the first alone": read(a),
		"two checkpoints": read(a, b), "two, interchanged": read(b, a), "one twice": read(join(a, a)),
	} {
		require.Empty(t, seen[s.E], name)
		seen[s.E] = name
		y := run.Limbs(s.Y)
		key := *new(fr.Element).SetUint64(y[0])
		require.Empty(t, seen[key], name)
		seen[key] = name
	}
}

func valueOfBlobs(t *testing.T, fields []fr.Element, z, gamma fr.Element, first int) (y bls.Element) {
	blobs, err := blob.Pack(fields)
	require.NoError(t, err)
	for b := range blobs {
		_, claim, err := kzg4844.ComputeProof(&blobs[b], kzg4844.Point(z.Bytes()))
		require.NoError(t, err)
		value, weight := *new(bls.Element).SetBytes(claim[:]), gammaPower(gamma, first+b)
		value.Mul(&value, &weight)
		y.Add(&y, &value)
	}
	return y
}

func gammaPower(gamma fr.Element, n int) bls.Element {
	g := *new(bls.Element).SetBigInt(gamma.BigInt(new(big.Int)))
	return *g.Exp(g, big.NewInt(int64(n)))
}

// What a proof cannot read is refused and changes nothing.
func TestWhatIsNoSliceIsRefused(t *testing.T) {
	fields := blobFields(3, 2*protocol.FieldsPerBlob)
	in := run.NewBlobs(blobChallenge(1), blobChallenge(2))
	require.NoError(t, in.Apply(run.BlobSlice{Fields: fields[:protocol.FieldsPerBlob-256]}))
	for name, s := range map[string]run.BlobSlice{
		"no fields":                {End: true},
		"a broken run amid":        {Fields: fields[:255]},
		"fields of two blobs":      {Fields: fields[:512]},
		"fields of two, at an end": {Fields: fields[:257], End: true},
	} {
		was := in
		require.ErrorIs(t, in.Apply(s), run.ErrSlice, name)
		require.Equal(t, was, in, name)
	}

	full := run.NewBlobs(blobChallenge(1), blobChallenge(2))
	for range run.MaxCheckpointBlobs {
		require.NoError(t, full.Apply(run.BlobSlice{Fields: fields[:protocol.FieldsPerBlob]}))
	}
	require.ErrorIs(t, full.Apply(run.BlobSlice{Fields: fields[:256]}), run.ErrSlice, "a blob without a power of its own")
}

// Each word of a state moves its accumulator.
func TestAccumulatorsHashEveryWord(t *testing.T) {
	state := run.NewBlobs(blobChallenge(1), blobChallenge(2))
	require.NoError(t, state.Apply(run.BlobSlice{Fields: blobFields(5, 256)}))
	require.Len(t, state.Words(), run.BlobWords)
	seen := map[fr.Element]bool{state.Hash(): true}
	one := bls.NewElement(1)
	for _, change := range []func(*run.Blobs){
		func(b *run.Blobs) { b.Sponge[0].SetOne() }, func(b *run.Blobs) { b.Sponge[3].SetOne() },
		func(b *run.Blobs) { b.Phase++ }, func(b *run.Blobs) { b.Blob++ }, func(b *run.Blobs) { b.Place++ },
		func(b *run.Blobs) { b.E.SetOne() }, func(b *run.Blobs) { b.Z.SetOne() }, func(b *run.Blobs) { b.Gamma.SetOne() },
		func(b *run.Blobs) { b.Power.Add(&b.Power, &one) }, func(b *run.Blobs) { b.Y.Add(&b.Y, &one) },
	} {
		changed := state
		change(&changed)
		require.False(t, seen[changed.Hash()])
		seen[changed.Hash()] = true
	}
}
