package light_test

import (
	"encoding/json"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/light"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	proofs "github.com/aztecd/aztecd/x/light"
)

// fileOf is the proof file of a chunk, as it is read again.
func fileOf(t *testing.T, o light.Options, number uint64) *proofs.File {
	t.Helper()
	v := open(t, o)
	got, err := v.Chunk(t.Context(), number)
	require.NoError(t, err)
	f, err := v.File(t.Context(), got)
	require.NoError(t, err)
	raw, err := json.Marshal(f)
	require.NoError(t, err)
	require.Less(t, len(raw), 16<<10)
	again, err := proofs.DecodeFile(raw)
	require.NoError(t, err)
	return again
}

// alone verifies with L1 and no node.
func alone(t *testing.T, o light.Options) *light.Verifier {
	t.Helper()
	o.Comet = "http://127.0.0.1:1"
	return open(t, o)
}

// store has the hash of a committee stored, by the transaction of anybody.
func store(t *testing.T, chain *l1test.Executed, o light.Options, epoch uint64) {
	t.Helper()
	offer, err := light.OfferStore(t.Context(), o, epoch, nil)
	require.NoError(t, err)
	offer.Close()
	require.ErrorIs(t, offer.Send(t.Context()), light.ErrNoKey)
	offer, err = light.OfferStore(t.Context(), o, epoch, l1test.Key(t, "outsider", 0))
	require.NoError(t, err)
	require.NotNil(t, offer)
	require.Positive(t, offer.AtMost.Sign())
	require.NoError(t, offer.Send(t.Context()))
	chain.Seal(t)
	require.NoError(t, offer.Included(t.Context()))
	offer.Close()
	for range 3 {
		chain.Seal(t) // until it is final
	}
	v, err := light.OpenStored(t.Context(), o, epoch)
	require.NoError(t, err)
	v.Close()
	offer, err = light.OfferStore(t.Context(), o, epoch, l1test.Key(t, "outsider", 0))
	require.NoError(t, err)
	require.Nil(t, offer, "it is stored once")
}

// A file holds with L1 alone, and says what L1 has of it. Without a stored hash the contract
// is asked; with one, L1 says whether one block is final, or nothing at all.
func TestAFileNeedsNoNode(t *testing.T) {
	chain, _, o := scene(t)
	for number, tip := range map[uint64]api.Status{1: api.StatusCheckpointed, 3: api.StatusCheckpointed, 6: api.StatusLocked} {
		f := fileOf(t, o, number)
		require.Nil(t, f.State)
		require.ErrorIs(t, f.Verify(), proofs.ErrNotStored)
		found, err := alone(t, o).Verify(t.Context(), f)
		require.NoError(t, err)
		require.Equal(t, number, found.Chunk.Number)
		require.Equal(t, tip, found.Tip, "chunk %d", number)
	}
	store(t, chain, o, 0)
	f := fileOf(t, o, 3)
	require.NotNil(t, f.State)
	found, err := alone(t, o).Verify(t.Context(), f)
	require.NoError(t, err)
	require.Equal(t, api.StatusCheckpointed, found.Tip)
	for range 5 {
		chain.Seal(t)
	}
	_, err = alone(t, o).Verify(t.Context(), f)
	require.NoError(t, err, "at a later block")
	o.TrustedBlock = alone(t, o).L1Block()
	_, err = alone(t, o).Verify(t.Context(), f)
	require.NoError(t, err, "by a later block whose hash is trusted")
	found, err = light.VerifyAlone(f, chain.Params.L1ChainID, chain.Deployment.Rollup, f.L1Block.Hash)
	require.NoError(t, err, "without any network")
	require.Equal(t, api.StatusLocked, found.Tip)
}

// A file of another contract, chain or block is refused, whether it proves its committee or
// not.
func TestAForeignFileIsRefused(t *testing.T) {
	chain, _, o := scene(t)
	asked := fileOf(t, o, 3)
	store(t, chain, o, 0)
	proved := fileOf(t, o, 3)
	v := alone(t, o)
	for name, row := range map[string]struct {
		change func(f *proofs.File)
		want   error
	}{
		"chain":     {func(f *proofs.File) { f.ChainID = "az-" + f.ChainID[5:] + "00" }, proofs.ErrChain},
		"rollup":    {func(f *proofs.File) { f.Rollup = common.Address{1} }, proofs.ErrRollup},
		"L1":        {func(f *proofs.File) { f.L1ChainID++ }, proofs.ErrL1Chain},
		"committee": {func(f *proofs.File) { f.Committee[0] = common.Address{1} }, proofs.ErrCommittee},
		"proof":     {func(f *proofs.File) { f.Proof.Chunk.StateRoot[0] ^= 1 }, proofs.ErrChunk},
	} {
		for _, f := range []*proofs.File{asked, proved} {
			raw, err := json.Marshal(f)
			require.NoError(t, err)
			changed, err := proofs.DecodeFile(raw)
			require.NoError(t, err)
			row.change(changed)
			_, err = v.Verify(t.Context(), changed)
			require.ErrorIs(t, err, row.want, name)
		}
	}
	_, err := light.VerifyAlone(proved, chain.Params.L1ChainID, chain.Deployment.Rollup, common.Hash{1})
	require.ErrorIs(t, err, proofs.ErrNotFinal)

	// Of a block that is not final yet; and of one that is on no L1 but the forger's.
	early := o
	chain.Seal(t)
	head, err := chain.Node.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	early.TrustedBlock = head.Hash()
	_, err = v.Verify(t.Context(), fileOf(t, early, 3))
	require.ErrorIs(t, err, proofs.ErrNotFinal)
	forged := proved
	forged.State.Header[10] ^= 1 // of its parent's hash
	forged.L1Block.Hash = crypto.Keccak256Hash(forged.State.Header)
	require.NoError(t, forged.Verify(), "it is sound in itself")
	_, err = alone(t, o).Verify(t.Context(), forged)
	require.ErrorIs(t, err, proofs.ErrNotFinal)
	o.TrustedBlock = v.L1Block()
	_, err = alone(t, o).Verify(t.Context(), forged)
	require.ErrorIs(t, err, proofs.ErrNotFinal)
}
