package run_test

import (
	"math/rand/v2"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bn254/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/x/chunk"
	"github.com/aztecd/aztecd/x/effect"
	"github.com/aztecd/aztecd/x/kv/kvtest"
	"github.com/aztecd/aztecd/x/poseidon2"
	"github.com/aztecd/aztecd/x/proving/run"
	"github.com/aztecd/aztecd/x/proving/run/runtest"
	"github.com/aztecd/aztecd/x/worldstate"
)

// follower is a node beside the proof: the world state, the blob fields and the chunk
// headers of the same chunks.
type follower struct {
	*worldstate.Fork
	chunk             chunk.Header
	blocks            []effect.Block // of the checkpoint in progress
	sponge            effect.Sponge
	sums              run.Sums
	mana, fees, first fr.Element // of it
}

func newFollower(t *testing.T, rho fr.Element) (*follower, worldstate.Roots, fr.Element) {
	t.Helper()
	store, err := worldstate.Open(kvtest.Memory(t), worldstate.Genesis{PublicData: runtest.Funded()}, worldstate.Options{})
	require.NoError(t, err)
	at, err := store.At(0)
	require.NoError(t, err)
	archived, err := at.Leaf(worldstate.Archive, 0)
	require.NoError(t, err)
	fork, err := store.Fork()
	require.NoError(t, err)
	one := fr.One()
	return &follower{Fork: fork, sponge: effect.NewSponge(), sums: run.Sums{Rho: rho, InPow: one, OutPow: one}}, fork.Roots(), archived.Leaf
}

// The state after any chunks is what nodes compute for themselves.
func TestApplyGivesWhatNodesCompute(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	shape := run.Shape{Steps: 1, NoteHashes: 4, Nullifiers: 4, Fields: 48, Depth: 12, ArchiveDepth: 9}
	rho := runtest.Element(rnd)
	f, genesis, archived := newFollower(t, rho)
	c, err := runtest.New(shape, rho, archived)
	require.NoError(t, err)
	require.Equal(t, genesis, c.State.Roots(shape))

	sizes := []runtest.Size{
		{},
		{NoteHashes: 1, Nullifiers: 2, Messages: 1, Writes: 1, PrivateLogs: 2, PublicLogs: 1},
		{NoteHashes: 64, Nullifiers: 64, Messages: 8, Writes: 63, PrivateLogs: 64, PublicLogs: 3, ClassFields: 100},
		{NoteHashes: 5, Nullifiers: 9, Writes: 4, ClassFields: 3023},
	}
	for checkpoint := range uint64(4) {
		chunks := 1 + rnd.IntN(3)
		for i := range chunks {
			k := runtest.Chunk{End: run.ChunkEnd{
				ParentHash: f.chunk.Hash(), TxsRoot: common.Hash{1}, OutRoot: runtest.Element(rnd),
				Generation: 3, Slot: 10 + checkpoint, Timestamp: rnd.Uint64(), Mana: rnd.Uint64() >> 16,
			}}
			if i == 0 {
				k.Messages = runtest.Elements(rnd, rnd.IntN(12))
			}
			steps := 0
			for range rnd.IntN(4) {
				tx := c.Pay(runtest.Random(rnd, sizes[rnd.IntN(len(sizes))]), 1+uint64(rnd.IntN(1000)))
				k.Txs = append(k.Txs, tx)
				steps += shape.StepsOf(tx.Effect.StartMarker())
			}
			last := i == chunks-1
			made, err := c.Add(k, last)
			require.NoError(t, err)
			messages := 0
			for i := range made {
				if len(made[i].Messages) > 0 {
					messages++
				}
			}
			require.Len(t, made, max(1, messages+steps), "steps are a function of the effects")
			f.add(t, k, c.State.Chunk, checkpoint+1)
			require.Equal(t, f.Roots(), c.State.Roots(shape))
			if last {
				f.end(t, checkpoint+1)
			}
			require.Equal(t, f.sums, c.State.Sums)
			require.Equal(t, last, c.State.Boundary())
		}
	}
}

// add follows a chunk.
func (f *follower) add(t *testing.T, k runtest.Chunk, number, checkpoint uint64) {
	t.Helper()
	d := worldstate.Delta{L1ToL2Messages: k.Messages}
	block := effect.Block{}
	var fields []fr.Element
	for i, tx := range k.Txs {
		e := tx.Effect
		require.NoError(t, e.Validate())
		delta := worldstate.TxDelta{NoteHashes: e.NoteHashes, Nullifiers: e.Nullifiers}
		for _, w := range e.PublicWrites {
			delta.PublicWrites = append(delta.PublicWrites, worldstate.PublicWrite(w))
		}
		d.Txs = append(d.Txs, delta)
		block.Txs = append(block.Txs, e)
		fields = e.AppendFields(fields)
		f.fees.Add(&f.fees, &e.TransactionFee)
		for _, m := range e.L2ToL1Msgs {
			place := fr.NewElement(number<<32 | uint64(i))
			f.horner(&f.sums.Out, &f.sums.OutPow, place, m)
		}
	}
	if len(f.blocks) == 0 {
		f.first = fr.NewElement(number)
	}
	mana := fr.NewElement(k.End.Mana)
	f.mana.Add(&f.mana, &mana)
	f.horner(&f.sums.In, &f.sums.InPow, k.Messages...)
	require.NoError(t, f.Apply(d))
	r := f.Roots()
	block.End = effect.BlockEnd{
		Timestamp: k.End.Timestamp, Number: uint32(number), TxCount: uint16(len(k.Txs)), Mana: k.End.Mana,
		L1ToL2Size: r[worldstate.L1ToL2Message].Size, NoteHashSize: r[worldstate.NoteHash].Size,
		NullifierSize: r[worldstate.Nullifier].Size, PublicDataSize: r[worldstate.PublicData].Size,
		LastArchive: r[worldstate.Archive].Root, NoteHashRoot: r[worldstate.NoteHash].Root,
		NullifierRoot: r[worldstate.Nullifier].Root, PublicDataRoot: r[worldstate.PublicData].Root,
		L1ToL2Root: r[worldstate.L1ToL2Message].Root,
	}
	require.NoError(t, f.sponge.Absorb(fields))
	whole := block.End.AppendFields(fields, len(f.blocks) == 0)
	effects, state := f.sponge.Sum(), r.StateRoot()
	require.NoError(t, f.sponge.Absorb(whole[len(fields):]))
	f.blocks = append(f.blocks, block)
	f.chunk = chunk.Header{
		Number: number, ParentHash: k.End.ParentHash, Generation: k.End.Generation, Slot: k.End.Slot,
		Timestamp: k.End.Timestamp, Checkpoint: checkpoint, TxCount: uint32(len(k.Txs)), ManaUsed: k.End.Mana,
		DAFields: uint32(len(whole)), TxsRoot: k.End.TxsRoot, OutRoot: k.End.OutRoot.Bytes(),
		EffectsHash: effects.Bytes(), StateRoot: state.Bytes(),
	}
	require.NoError(t, f.AppendArchive(f.chunk.ArchiveLeaf()))
}

func (f *follower) horner(sum, pow *fr.Element, words ...fr.Element) {
	for _, w := range words {
		sum.Mul(sum, &f.sums.Rho).Add(sum, &w)
		pow.Mul(pow, &f.sums.Rho)
	}
}

// end follows a checkpoint's end.
func (f *follower) end(t *testing.T, number uint64) {
	t.Helper()
	fields, err := effect.EncodeCheckpoint(f.blocks)
	require.NoError(t, err)
	effects, pow := effect.Hash(fields), fr.One()
	var state fr.Element
	state.SetBytes(f.chunk.StateRoot[:])
	r := f.Roots()
	f.horner(&f.sums.Head, &pow,
		fr.NewElement(number), fr.NewElement(f.chunk.Slot), fr.NewElement(uint64(f.chunk.Generation)),
		f.first, fr.NewElement(f.chunk.Number), r[worldstate.Archive].Root, state, effects,
		fr.NewElement(r[worldstate.L1ToL2Message].Size), f.mana, f.fees)
	f.sums.Effects = poseidon2.Hash(f.sums.Effects, effects, fr.NewElement(uint64(len(fields))))
	f.blocks, f.sponge = nil, effect.NewSponge()
	f.mana, f.fees = fr.Element{}, fr.Element{}
}
