package light_test

import (
	"encoding/json"
	"math/big"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/aztecd/aztecd/app/api"
	"github.com/aztecd/aztecd/app/light"
	"github.com/aztecd/aztecd/l1bridge/bindings"
	"github.com/aztecd/aztecd/l1bridge/l1test"
	"github.com/aztecd/aztecd/x/ledger"
	proofs "github.com/aztecd/aztecd/x/light"
	"github.com/aztecd/aztecd/x/protocol"
)

// confirm has L1 check the certificate of a published checkpoint.
func confirm(t *testing.T, chain *l1test.Executed, number uint64) {
	t.Helper()
	header, err := chain.Header(number)
	require.NoError(t, err)
	c, err := ledger.LastCertificate(chain.World, number)
	require.NoError(t, err)
	headers := []bindings.CheckpointHeader{bindings.FromHeader(header)}
	call(t, chain, bindings.NewRollup().PackConfirm(headers, bindings.FromCertificate(c, chain.Committee), new(big.Int)))
}

// call has the outsider call the contract.
func call(t *testing.T, chain *l1test.Executed, data []byte) {
	t.Helper()
	eth := chain.Node.Client()
	key := l1test.Key(t, "outsider", 0)
	nonce, err := eth.PendingNonceAt(t.Context(), l1test.Address(key))
	require.NoError(t, err)
	id := new(big.Int).SetUint64(chain.Params.L1ChainID)
	tx, err := types.SignNewTx(key, types.LatestSignerForChainID(id), &types.DynamicFeeTx{
		ChainID: id, Nonce: nonce, Gas: 5_000_000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e9), To: &chain.Deployment.Rollup, Data: data,
	})
	require.NoError(t, err)
	require.NoError(t, eth.SendTransaction(t.Context(), tx))
	chain.Seal(t)
	receipt, err := eth.TransactionReceipt(t.Context(), tx.Hash())
	require.NoError(t, err)
	require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
}

// stands is how far a chunk got.
type stands struct {
	tip                api.Status
	confirmed, settled bool
}

// What L1 has of a chunk is found by a node's proof, by a file alone, and by the browser's
// module: published, confirmed, and settled once the confirmation is old enough and the
// checkpoint closed, by the first confirmation that covered it.
func TestHowFarL1Got(t *testing.T) {
	chain, _, o := scene(t)
	store(t, chain, o, 0)
	check := func(want map[uint64]stands) {
		t.Helper()
		chain.Seal(t)
		v := open(t, o)
		for number, s := range want {
			found, err := v.Chunk(t.Context(), number)
			require.NoError(t, err)
			require.Equal(t, s, stands{found.Tip, found.Confirmed, found.Settled}, "chunk %d, by its node", number)
			f := fileOf(t, o, number)
			found, err = alone(t, o).Verify(t.Context(), f)
			require.NoError(t, err)
			require.Equal(t, s, stands{found.Tip, found.Confirmed, found.Settled}, "chunk %d, by its file", number)
			browserAgrees(t, o, f, found)
		}
	}
	const on = api.StatusCheckpointed
	check(map[uint64]stands{1: {tip: on}, 3: {tip: on}, 5: {tip: api.StatusLocked}})
	confirm(t, chain, 1)
	check(map[uint64]stands{1: {tip: on, confirmed: true}, 3: {tip: on}})
	slot := chain.Params.SlotAt(uint64(chain.Now().UnixMilli()))
	chain.SealInto(t, slot+chain.Params.Windows.Settle/2, 0)
	confirm(t, chain, 2)
	check(map[uint64]stands{1: {tip: on, confirmed: true}, 3: {tip: on, confirmed: true}, 5: {tip: api.StatusLocked}})
	chain.SealInto(t, slot+chain.Params.Windows.Settle, 0)
	check(map[uint64]stands{1: {tip: on, confirmed: true, settled: true}, 3: {tip: on, confirmed: true}})
	chain.SealInto(t, slot+2*chain.Params.Windows.Settle, 0)
	check(map[uint64]stands{3: {tip: on, confirmed: true}}) // it is not closed
}

// A file whose checkpoint is not the version that L1 has does not tell how far L1 got, and one
// is not made of another chunk than was asked for.
func TestAFileNamesWhatL1Has(t *testing.T) {
	chain, n, o := scene(t)
	n.early = true
	for number, tip := range map[uint64]api.Status{1: api.StatusLocked, 2: api.StatusCheckpointed} {
		found, err := alone(t, o).Verify(t.Context(), fileOf(t, o, number))
		require.NoError(t, err)
		require.Equal(t, tip, found.Tip, "chunk %d: the first version of its checkpoint is not L1's", number)
	}
	n.early = false
	v := open(t, o)
	found, err := v.Chunk(t.Context(), 1)
	require.NoError(t, err)
	n.spoil = func(path string, value any) {
		if p, ok := value.(*proofs.Proof); ok && path == "/proof/1/1" {
			other, err := proofs.OfChunk(chain.World, 2)
			require.NoError(t, err)
			*p = *other
		}
	}
	_, err = v.File(t.Context(), found)
	require.ErrorIs(t, err, light.ErrOther)
}

// A lock alone counts while the committee that signed is liable: later anybody may have its
// keys. What L1 confirmed, and a file that proves that it did, holds for ever.
func TestALockCountsWhileItsCommitteeIsLiable(t *testing.T) {
	chain, _, o := scene(t)
	store(t, chain, o, 0)
	confirm(t, chain, 2)
	chain.Seal(t)
	lockedOnly, confirmed := fileOf(t, o, 5), fileOf(t, o, 1)
	require.False(t, lockedOnly.Confirmed())
	require.True(t, confirmed.Confirmed())
	found, err := light.VerifyAlone(confirmed, chain.Params.L1ChainID, chain.Deployment.Rollup, confirmed.L1Block.Hash)
	require.NoError(t, err)
	require.Equal(t, stands{tip: api.StatusCheckpointed, confirmed: true}, stands{found.Tip, found.Confirmed, found.Settled})
	for _, over := range []uint64{0, 1} {
		chain.SealInto(t, 3+chain.Params.Windows.Liability+over, 0) // the locked chunk's slot is 3
		chain.Seal(t)
		v := open(t, o)
		for number, f := range map[uint64]*proofs.File{1: confirmed, 5: lockedOnly} {
			_, byNode := v.Chunk(t.Context(), number)
			_, byFile := alone(t, o).Verify(t.Context(), f)
			if over == 0 || number == 1 {
				require.NoError(t, byNode)
				require.NoError(t, byFile)
				continue
			}
			require.ErrorIs(t, byNode, proofs.ErrLiability)
			require.ErrorIs(t, byFile, proofs.ErrLiability)
		}
	}
}

// Once governance restarted the chain a file of before is refused: what L1 did not have by then
// is gone.
func TestAFileOfBeforeARestartIsRefused(t *testing.T) {
	chain, _, o := sceneOf(t, l1test.StartExecutedOf(t, finalAtOnce, func(p *protocol.Params) {
		p.Governance = l1test.Address(l1test.Key(t, "outsider", 0))
	}))
	store(t, chain, o, 0)
	confirm(t, chain, 1)
	chain.Seal(t)
	f := fileOf(t, o, 1)
	_, err := alone(t, o).Verify(t.Context(), f)
	require.NoError(t, err)
	chain.SealInto(t, 10+chain.Params.Windows.Restart, 0)
	header, err := chain.Header(1)
	require.NoError(t, err)
	call(t, chain, bindings.NewRollup().PackRestart(bindings.FromHeader(header), new(big.Int)))
	chain.Seal(t)
	chain.Seal(t)
	_, err = alone(t, o).Verify(t.Context(), f)
	require.ErrorIs(t, err, light.ErrRestarted)
}

const module = "../clients/light"

// browserAgrees verifies a file with the browser's module, where Node and its libraries are
// installed (make light-js-test).
func browserAgrees(t *testing.T, o light.Options, f *proofs.File, want *light.Verified) {
	t.Helper()
	node, err := exec.LookPath("node")
	if err != nil {
		t.Log("not held against the browser's module: Node is not installed")
		return
	}
	if _, err := os.Stat(filepath.Join(module, "node_modules")); err != nil {
		t.Log("not held against the browser's module: its libraries are not installed")
		return
	}
	name := filepath.Join(t.TempDir(), "proof.json")
	raw, err := json.Marshal(f)
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(name, raw, 0o600))
	const script = `import { readFileSync } from 'node:fs';
import { verify } from './light.js';
const [file, l1, rollup] = process.argv.slice(1);
const { standing, confirmed, chunk, asked } = await verify(readFileSync(file, 'utf8'), { l1, rollup });
console.log(JSON.stringify({ standing, confirmed, chunk: Number(chunk), asked }));`
	c := exec.CommandContext(t.Context(), node, "--input-type=module", "-e", script, name, o.L1[0], o.Rollup.Hex()) //nolint:gosec // of the test
	c.Dir = module
	out, err := c.Output()
	require.NoError(t, err)
	var got struct {
		Standing         string
		Confirmed, Asked bool
		Chunk            uint64
	}
	require.NoError(t, json.Unmarshal(out, &got))
	standing := string(want.Tip)
	if want.Settled {
		standing = "settled"
	}
	require.Equal(t, standing, got.Standing, "in the browser")
	require.Equal(t, want.Confirmed, got.Confirmed)
	require.Equal(t, want.Chunk.Number, got.Chunk)
	require.False(t, got.Asked)
}
