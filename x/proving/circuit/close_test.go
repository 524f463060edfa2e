package circuit_test

import (
	"testing"

	"github.com/consensys/gnark-crypto/ecc"
	bls "github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/consensys/gnark/test"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/proving/circuit"
	"github.com/aztecd/aztecd/x/proving/run"
)

// closing returns two chains' ends with something in every word that may differ.
func closing(t *testing.T) *run.Closing {
	blobs := blobsAt(t, append(runsOf(blobFields(4, 300), true), runsOf(blobFields(5, 70), true)...)...)
	before, after := run.World{Checkpoint: 3, Chunk: 8}, run.World{Checkpoint: 5, Chunk: 13}
	last := run.Fresh(after, blobFields(6, 1)[0])
	words := blobFields(7, 5)
	u := &last.Sums
	u.Head, u.In, u.InPow, u.Out, u.OutPow, u.Effects = words[0], words[1], words[2], words[3], words[4], blobs.E
	return &run.Closing{Before: before, Last: last, Blobs: blobs}
}

// closed solves a witness whose public inputs are those of ends.
func closed(ends *run.Closing, change ...func(*circuit.Close)) error {
	in, u := ends.Public(), &ends.Last.Sums
	honest := closingOf(ends)
	honest.WorldBefore, honest.WorldAfter, honest.TFirst, honest.TLast, honest.BFirst, honest.BLast = in[0], in[1], in[2], in[3], in[4], in[5]
	honest.Rho, honest.Z, honest.Gamma, honest.Sum, honest.YLow, honest.YHigh = in[6], in[7], in[8], in[9], in[10], in[11]
	honest.Head, honest.In, honest.InPow, honest.Out, honest.OutPow, honest.Effects = u.Head, u.In, u.InPow, u.Out, u.OutPow, u.Effects
	for _, c := range change {
		c(honest)
	}
	return test.IsSolved(&circuit.Close{}, honest, ecc.BN254.ScalarField())
}

func closingOf(ends *run.Closing) *circuit.Close {
	c := new(circuit.Close)
	for i, limb := range run.Limbs(ends.Blobs.Power) {
		c.Power[i] = fr.NewElement(limb)
	}
	for i, limb := range run.Limbs(ends.Blobs.Y) {
		c.Y[i] = fr.NewElement(limb)
	}
	return c
}

func TestEndsOfAProofAreClosed(t *testing.T) {
	ends := closing(t)
	witness, err := circuit.AssignClose(ends)
	require.NoError(t, err)
	require.NoError(t, test.IsSolved(&circuit.Close{}, witness, ecc.BN254.ScalarField()))
	require.NoError(t, closed(ends))
	require.Len(t, ends.Public(), run.ClosingInputs)
}

// Each public input is fixed by the others, and what is in progress at an end, another
// start or other checkpoints of the two chains are refused even when every accumulator
// is that of the state it claims.
func TestLyingEndsAreRefused(t *testing.T) {
	one := fr.One()
	for name, spoil := range map[string]func(*run.Closing){
		"a checkpoint is open in the steps": func(c *run.Closing) { c.Last.Fields = 1 },
		"a sponge is open in the steps":     func(c *run.Closing) { c.Last.Sponge[2].SetOne() },
		"a chunk is open":                   func(c *run.Closing) { c.Last.Chunking.Txs = 1 },
		"a tx is open":                      func(c *run.Closing) { c.Last.Tx.Open = true },
		"fees are left":                     func(c *run.Closing) { c.Last.Checkpointing.Fees.SetOne() },
		"messages behind the last checkpoint's end": func(c *run.Closing) {
			c.Last = newLiar(t).after(run.Step{Messages: blobFields(8, 1)}).State
			c.Last.Sums.Effects = c.Blobs.E
		},
		"a tx's withdrawal is left":         func(c *run.Closing) { c.Last.Tx.Withdraws = true },
		"a checkpoint is open in the blobs": func(c *run.Closing) { c.Blobs.Place = 1 },
		"a blob is open":                    func(c *run.Closing) { c.Blobs.Blob = 1 },
		"a sponge is open in the blobs":     func(c *run.Closing) { c.Blobs.Sponge[0].SetOne() },
		"a phase is left":                   func(c *run.Closing) { c.Blobs.Phase = 1 },
		"other checkpoints in the blobs":    func(c *run.Closing) { c.Blobs.E.Add(&c.Blobs.E, &one) },
		"one checkpoint too few in the blobs": func(c *run.Closing) {
			c.Blobs = blobsAt(t, runsOf(blobFields(4, 300), true)...)
		},
		"checkpoints interchanged in the blobs": func(c *run.Closing) {
			c.Blobs = blobsAt(t, append(runsOf(blobFields(5, 70), true), runsOf(blobFields(4, 300), true)...)...)
		},
		"a field of zero too few in the blobs": func(c *run.Closing) { // the sponge alone would not tell
			with := append(blobFields(4, 100), fr.Element{})
			c.Blobs = blobsAt(t, runsOf(with, true)...)
			c.Last.Sums.Effects = c.Blobs.E
			c.Blobs = blobsAt(t, runsOf(with[:100], true)...)
		},
	} {
		ends := closing(t)
		require.NoError(t, closed(ends))
		spoil(ends)
		require.Error(t, closed(ends), name)
		_, err := circuit.AssignClose(ends)
		if name != "a sponge is open in the blobs" && name != "a phase is left" { // a state that Apply does not make
			require.ErrorIs(t, err, run.ErrClosing, name)
		}
	}
	for name, change := range map[string]func(*circuit.Close){
		"another world before": func(c *circuit.Close) { c.WorldBefore = 1 },
		"another world after":  func(c *circuit.Close) { c.WorldAfter = 1 },
		"another first of T":   func(c *circuit.Close) { c.TFirst = c.TLast },
		"another last of T":    func(c *circuit.Close) { c.TLast = c.TFirst },
		"another first of B":   func(c *circuit.Close) { c.BFirst = c.BLast },
		"another last of B":    func(c *circuit.Close) { c.BLast = c.BFirst },
		"another rho":          func(c *circuit.Close) { c.Rho = 1 },
		"another z":            func(c *circuit.Close) { c.Z = 1 },
		"another gamma":        func(c *circuit.Close) { c.Gamma = 1 },
		"another sum":          func(c *circuit.Close) { c.Sum = 1 },
		"another low half":     func(c *circuit.Close) { c.YLow = 1 },
		"another high half":    func(c *circuit.Close) { c.YHigh = 1 },
		"another head sum":     func(c *circuit.Close) { c.Head = 1 },
		"another y":            func(c *circuit.Close) { c.Y[0], c.YLow = 1, fr.NewElement(1) },
	} {
		require.Error(t, closed(closing(t), change), name)
	}
	// A start that is not fresh: sums, E, power or y of somebody's choice.
	for name, start := range map[string]func(*run.State, *run.Blobs){
		"a head sum": func(s *run.State, _ *run.Blobs) { s.Sums.Head.SetOne() },
		"an inbox":   func(s *run.State, _ *run.Blobs) { s.Sums.In.SetOne() },
		"a power":    func(s *run.State, _ *run.Blobs) { s.Sums.InPow.SetUint64(2) },
		"a list":     func(s *run.State, _ *run.Blobs) { s.Sums.Effects.SetOne() },
		"a fee":      func(s *run.State, _ *run.Blobs) { s.Checkpointing.Fees.SetOne() },
		"blobs' E":   func(_ *run.State, b *run.Blobs) { b.E.SetOne() },
		"gamma":      func(_ *run.State, b *run.Blobs) { b.Power = bls.NewElement(2) },
		"y":          func(_ *run.State, b *run.Blobs) { b.Y = bls.NewElement(2) },
		"a place":    func(_ *run.State, b *run.Blobs) { b.Place = 2 },
	} {
		ends := closing(t)
		s, b := ends.First(), ends.FirstBlobs()
		start(&s, &b)
		require.Error(t, closed(ends, func(c *circuit.Close) { c.TFirst, c.BFirst = s.Hash(), b.Hash() }), name)
	}
}
