package circuit_test

import (
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/frontend"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
)

// blobLie is a witness that keeps all of Blob's rules but one: what it claims for Out
// is what would follow if that rule were not asked for.
type blobLie struct {
	*circuit.Blob
	after   run.Blobs
	options []test.TestEngineOption
}

// lying returns the honest witness of a checkpoint's last slice of 100 fields, behind
// a run of 256, to be spoilt.
func lying(t *testing.T) (*blobLie, run.Blobs, []fr.Element) {
	before, fields := blobsAt(t, runsOf(blobFields(4, 256), false)...), blobFields(3, 100)
	fields[51], fields[98], fields[99] = fr.Element{}, fr.Element{}, fr.Element{}
	slice := run.BlobSlice{Fields: fields, End: true}
	witness, err := circuit.AssignBlob(1, before, slice)
	require.NoError(t, err)
	after := before
	require.NoError(t, after.Apply(slice))
	return &blobLie{Blob: witness, after: after}, before, fields
}

// effects is the hash of the checkpoint of lying.
func effects(fields []fr.Element) fr.Element {
	return effect.Hash(append(blobFields(4, 256), fields...))
}

// with returns y of before after fields that are not the witness's.
func with(t *testing.T, before run.Blobs, fields ...fr.Element) bls.Element {
	require.NoError(t, before.Apply(run.BlobSlice{Fields: fields, End: true}))
	return before.Y
}

func TestLyingBlobSlicesAreRefused(t *testing.T) {
	honest, _, _ := lying(t)
	require.NoError(t, test.IsSolved(blobShape(t), honest.Blob, ecc.BN254.ScalarField()))
	for name, spoil := range map[string]func(*blobLie, run.Blobs, []fr.Element){
		"a word is the field plus the field's order": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			// Its last limb has 63 bits as well, so only the comparison is in the way.
			small := fr.NewElement(7)
			fields[20] = small
			honest, err := circuit.AssignBlob(1, before, run.BlobSlice{Fields: fields, End: true})
			require.NoError(t, err)
			l.Blob = honest
			most := *new(fr.Element).SetOne()
			most.Neg(&most)
			at := make([]fr.Element, 21)
			at[20] = most
			l.after.E = run.Tie(before.E, effects(fields), 356)
			l.after.Y = with(t, before, fields...)
			for _, part := range []fr.Element{most, fr.One()} { // their sum is the order
				at[20] = part
				y := with(t, before, at...)
				y.Sub(&y, &before.Y)
				l.after.Y.Add(&l.after.Y, &y)
			}
			l.options = append(l.options, test.WithReplacementHint(circuit.LimbsHint, func(_ *big.Int, in, out []*big.Int) error {
				v := new(big.Int).Set(in[0])
				if v.Cmp(big.NewInt(7)) == 0 {
					v.Add(v, fr.Modulus())
				}
				mask := new(big.Int).SetUint64(^uint64(0))
				for i := range out {
					out[i].And(v, mask)
					v.Rsh(v, 64)
				}
				return nil
			}))
		},
		"a field behind the end is not zero": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			l.Fields[150] = 5
			all := append(append([]fr.Element{}, fields...), make([]fr.Element, 51)...)
			all[150] = fr.NewElement(5)
			l.after.Y = with(t, before, all...)
		},
		"a field amid is not counted": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			l.Active[51] = 0 // the field is zero
			l.after.E = run.Tie(before.E, effects(fields), 355)
		},
		"the first field is not counted": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			*l.Blob = *assignBlob(t, before, make([]fr.Element, 1))
			l.Active[0] = 0
			l.after.Y = with(t, before, fr.Element{})
			l.after.E = run.Tie(before.E, effects(make([]fr.Element, 1)), 256)
		},
		"a field counts twice": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			l.Active[99] = 2
			l.after.E = run.Tie(before.E, effects(fields), 357)
		},
		"the checkpoint goes on behind its end": func(l *blobLie, before run.Blobs, fields []fr.Element) {
			l.End = 0
			l.after = before
			require.NoError(t, l.after.Apply(run.BlobSlice{Fields: append(fields, make([]fr.Element, 156)...)}))
		},
		"the count is wrong":          func(l *blobLie, b run.Blobs, f []fr.Element) { l.after.E = run.Tie(b.E, effects(f), 355) },
		"another effects hash":        func(l *blobLie, b run.Blobs, f []fr.Element) { l.after.E = run.Tie(b.E, effects(f[:98]), 356) },
		"E stays":                     func(l *blobLie, b run.Blobs, _ []fr.Element) { l.after.E = b.E },
		"the power of another blob":   func(l *blobLie, b run.Blobs, _ []fr.Element) { l.after.Power = b.Power },
		"y of another place":          func(l *blobLie, b run.Blobs, f []fr.Element) { b.Place++; l.after.Y = with(t, b, f...) },
		"y of another checkpoint":     func(l *blobLie, b run.Blobs, f []fr.Element) { b.Power.Double(&b.Power); l.after.Y = with(t, b, f...) },
		"y without the slice":         func(l *blobLie, b run.Blobs, _ []fr.Element) { l.after.Y = b.Y },
		"the next is no fresh sponge": func(l *blobLie, b run.Blobs, _ []fr.Element) { l.after.Sponge = b.Sponge },
		"another z for the next":      func(l *blobLie, _ run.Blobs, _ []fr.Element) { l.after.Z.SetOne() },
		"another gamma for the next":  func(l *blobLie, _ run.Blobs, _ []fr.Element) { l.after.Gamma.SetOne() },
		"the words are not those of the accumulator before": func(l *blobLie, b run.Blobs, f []fr.Element) {
			b.E.SetOne()
			l.State.E = 1
			l.after.E = run.Tie(b.E, effects(f), 356)
		},
		"a ninth blob, which would weigh what the next checkpoint's first does": func(l *blobLie, b run.Blobs, f []fr.Element) {
			b.Blob = run.MaxCheckpointBlobs
			l.State.Blob, l.In = b.Blob, b.Hash()
			l.after.E = run.Tie(b.E, effects(f), b.Behind()+len(f))
			l.after.Power = bls.Element{} // none of gamma's powers
		},
		"a slice behind its blob's end": func(l *blobLie, b run.Blobs, f []fr.Element) {
			b.Place = run.RunsPerBlob
			l.State.Place, l.In = b.Place, b.Hash()
			l.after.E = run.Tie(b.E, effects(f), b.Behind()+len(f))
		},
		"a z that is longer than challenges are": func(l *blobLie, b run.Blobs, f []fr.Element) {
			b.Z.SetOne()
			b.Z.Neg(&b.Z)
			*l.Blob = *assignBlob(t, b, f)
			require.NoError(t, b.Apply(run.BlobSlice{Fields: f, End: true}))
			l.after = b
		},
		"a gamma that is longer than challenges are": func(l *blobLie, b run.Blobs, f []fr.Element) {
			b.Gamma.SetOne()
			b.Gamma.Neg(&b.Gamma)
			*l.Blob = *assignBlob(t, b, f)
			require.NoError(t, b.Apply(run.BlobSlice{Fields: f, End: true}))
			l.after = b
		},
		"a changed field": func(l *blobLie, _ run.Blobs, _ []fr.Element) { l.Fields[77] = 5 },
	} {
		l, before, fields := lying(t)
		spoil(l, before, fields)
		l.Out = l.after.Hash()
		assert.Error(t, test.IsSolved(blobShape(t), l.Blob, ecc.BN254.ScalarField(), l.options...), name)
	}
}

func blobShape(t *testing.T) frontend.Circuit {
	c, err := circuit.NewBlob(1)
	require.NoError(t, err)
	return c
}

func assignBlob(t *testing.T, before run.Blobs, fields []fr.Element) *circuit.Blob {
	c, err := circuit.AssignBlob(1, before, run.BlobSlice{Fields: fields, End: true})
	require.NoError(t, err)
	return c
}
